// The shape of the commands that make one move of one campaign: unschedule, pause, resume, cancel, retry.
import type { Command } from 'commander';
import { withDoor, withJson } from './context.ts';
import type { Move } from './door/door.ts';
import type { Register } from './program.ts';
import { print, printJson } from './terminal.ts';

interface Steer {
  /** Of the command, and of the operation that it is. */
  name: Move;
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
        const campaign = await withDoor((door) => door[name](id));
        if (options.json) printJson(campaign);
        else print(done(id));
      });
    withJson(command);
  };
}
