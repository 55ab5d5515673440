// approve: let a reviewed campaign go out
// The operator has looked. Followed to its end, or told what it waits for.
import type { Command } from 'commander';
import { accountsAbout, approvalLine } from '../approval-line.ts';
import { untilSignal, withDoor, withJson } from '../context.ts';
import { tellOutcome } from '../outcome.ts';
import { print, printJson, warn } from '../terminal.ts';
import { followToEnd } from '../work-here.ts';

interface Options {
  accounts?: string;
  force?: boolean;
  wait: boolean;
  json?: boolean;
}

export default function register(program: Command): void {
  const command = program
    .command('approve')
    .description(
      'Approves what was rendered: it goes out, byte for byte, at its time or now, to where mails and posts go from here. An overdue campaign goes out at once. Follows it to its end, with workers of its own where none is alive.',
    )
    .argument('<id>', 'campaign, as in pullquote status')
    .option('--accounts <list>', accountsAbout)
    .option('--force', 'also with the sample brand or links that lead nowhere, such as to a server for tests')
    .option('--no-wait', 'return once it is approved, without following it')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote approve 4x7k2m9q1abc\n  $ pullquote approve 4x7k2m9q1abc --accounts mastodon:mastodon.social',
    )
    .action(run);
  withJson(command);
}

async function run(id: string, { accounts, force, wait, json = false }: Options): Promise<void> {
  const signal = untilSignal();
  await withDoor(async (door) => {
    const approval = await door.approve(id, { accounts, force });
    if (!json) {
      approval.warnings.forEach(warn);
      print(approvalLine(approval));
    }
    if (!wait) {
      if (json) printJson(approval.campaign);
      return;
    }
    await followToEnd(door, id, {
      signal,
      quiet: json,
      tell: (outcome, status) => tellOutcome(outcome, status, json),
    });
  });
}
