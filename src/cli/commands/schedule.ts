// schedule: approve a campaign for a time, or give it another
import type { Command } from 'commander';
import { accountsAbout, approvalLine } from '../approval-line.ts';
import { withDoor, withJson } from '../context.ts';
import { outcomeOf } from '../outcome.ts';
import { print, printJson, warn } from '../terminal.ts';

interface Options {
  at: string;
  tz?: string;
  accounts?: string;
  force?: boolean;
  json?: boolean;
}

export default function register(program: Command): void {
  const command = program
    .command('schedule')
    .description(
      'Approves a campaign for a time, or gives a scheduled or overdue one another. unschedule takes it back.',
    )
    .argument('<id>', 'campaign, as in pullquote status')
    .requiredOption(
      '--at <time>',
      'when to send, such as 2026-12-01T09:00, "tomorrow 09:00" or "monday 9:00"',
    )
    .option('--tz <zone>', "time zone of --at, such as Asia/Taipei (default: this machine's)")
    .option('--accounts <list>', accountsAbout)
    .option('--force', 'also with the sample brand or links that lead nowhere')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote schedule 4x7k2m9q1abc --at "tomorrow 09:00"\n  $ pullquote schedule 4x7k2m9q1abc --at 2026-12-01T09:00 --tz Asia/Taipei',
    )
    .action(run);
  withJson(command);
}

async function run(id: string, { at, tz, accounts, force, json }: Options): Promise<void> {
  const approval = await withDoor((door) => door.approve(id, { at, timeZone: tz, accounts, force }));
  if (json) return printJson(approval.campaign);
  approval.warnings.forEach(warn);
  print(approvalLine(approval));
  print(outcomeOf(approval.campaign).text);
}
