// The shape of the commands that make one move of one campaign: unschedule, pause, resume, cancel, retry.
import type { Command } from 'commander';
import type { App, Records } from '../app.ts';
import type * as campaigns from '../operations/campaigns.ts';
import { withApp, withJson, withRecords } from './context.ts';
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
        const campaign = await move(name, id);
        if (options.json) printJson(campaign);
        else print(done(id));
      });
    withJson(command);
  };
}

/** Only a retry rings: the others are rows that the sweeper acts on, and need no queue. */
async function move(name: Steer['name'], id: string): Promise<campaigns.CampaignView> {
  const moves = await import('../operations/campaigns.ts');
  return name === 'retry'
    ? withApp((app: App) => moves.retry(app, id))
    : withRecords((records: Records) => moves[name](records, id));
}
