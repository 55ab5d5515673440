// The shape of the commands that make one move of one campaign: unschedule, pause, resume, cancel, retry.
import type { Command } from 'commander';
import { withJson, withRecords } from './context.ts';
import type { Register } from './program.ts';
import { print, printJson } from './terminal.ts';

interface Steer {
  /** Of the command, and of the operation that it is. */
  name: 'unschedule' | 'pause' | 'resume' | 'cancel' | 'retry';
  description: string;
  /** What has become of the campaign, for the line that is printed. */
  done(id: string): string;
}

/** A command `pullquote <name> ID` that makes the move. */
export function steer({ name, description, done }: Steer): Register {
  return (program: Command) => {
    const command = program
      .command(name)
      .description(description)
      .argument('<id>', 'campaign, as in pullquote status')
      .addHelpText('after', `\nExample:\n  $ pullquote ${name} 4x7k2m9q1abc`)
      .action(async (id: string, options: { json?: boolean }) => {
        const moves = await import('../operations/campaigns.ts');
        const campaign = await withRecords((records) => moves[name](records, id));
        if (options.json) printJson(campaign);
        else print(done(id));
      });
    withJson(command);
  };
}
