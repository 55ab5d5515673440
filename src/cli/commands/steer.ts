// approve, pause, resume, cancel, retry: one move of one campaign each.
import type { Command } from 'commander';
import { approve, cancel, type Move, pause, resume, retry } from '../../operate.ts';
import { withApp, withJson } from '../context.ts';
import { print, printJson } from '../terminal.ts';

interface Steer {
  name: string;
  move: Move;
  summary: string;
  description: string;
  done: string;
}

const steers: Steer[] = [
  {
    name: 'approve',
    move: approve,
    summary: 'let a reviewed campaign go out',
    description:
      'Approves what was rendered: it goes out, byte for byte, at its time or now. An overdue campaign goes out at once.',
    done: 'is approved',
  },
  {
    name: 'pause',
    move: pause,
    summary: 'hold a campaign where it stands',
    description: 'Holds a campaign where it stands; mails that are on the wire finish. Undo it with resume.',
    done: 'is paused; go on with: pullquote resume',
  },
  {
    name: 'resume',
    move: resume,
    summary: 'let a paused campaign go on',
    description: 'Lets a paused campaign go on from where it stands.',
    done: 'goes on',
  },
  {
    name: 'cancel',
    move: cancel,
    summary: 'stop a campaign for good',
    description: 'Stops a campaign for good. Whoever has not been mailed will not be.',
    done: 'is cancelled',
  },
  {
    name: 'retry',
    move: retry,
    summary: 'try again what failed',
    description:
      'Tries the failed stage again; for a campaign that was sent, the deliveries and posts that failed or are in doubt and on hold.',
    done: 'is tried again',
  },
];

export default function register(program: Command): void {
  for (const steer of steers) {
    const command = program
      .command(steer.name)
      .summary(steer.summary)
      .description(steer.description)
      .argument('<id>', 'campaign, as in pullquote status')
      .addHelpText('after', `\nExample:\n  $ pullquote ${steer.name} 4x7k2m9q1abc`)
      .action(async (id: string, options: { json?: boolean }) => {
        await withApp(async (app) => {
          const campaign = await steer.move(app, id);
          if (options.json) printJson(campaign);
          else print(`Campaign ${id} ${steer.done}${steer.name === 'pause' ? ` ${id}` : ''}.`);
        });
      });
    withJson(command);
  }
}
