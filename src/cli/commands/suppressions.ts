// suppressions: list, add or remove addresses that no campaign may mail
import type { Command } from 'commander';
import { withDoor, withJson } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';
import { formatTime } from '../times.ts';

export default function register(program: Command): void {
  const group = program
    .command('suppressions')
    .description(
      'Addresses that no campaign mails, on any list: those that a server says are dead, and those that you add.',
    );
  withJson(
    group
      .command('list')
      .description('Shows them, the newest first, with the reason.')
      .addHelpText('after', '\nExample:\n  $ pullquote suppressions list')
      .action(list),
  );
  withJson(
    group
      .command('add')
      .description('Adds addresses. The first reason of an address stands.')
      .argument('<emails...>', 'one address or more')
      .option('--reason <text>', 'why (default: by the operator)')
      .addHelpText(
        'after',
        '\nExample:\n  $ pullquote suppressions add mei@example.com --reason "asked by letter"',
      )
      .action(add),
  );
  withJson(
    group
      .command('remove')
      .description('Lifts the suppression of addresses: they are mailed again where they subscribe.')
      .argument('<emails...>', 'one address or more')
      .addHelpText('after', '\nExample:\n  $ pullquote suppressions remove mei@example.com')
      .action(remove),
  );
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const rows = await withDoor((door) => door.allSuppressions());
  if (json) return printJson(rows);
  if (rows.length === 0) return print('Nobody is suppressed.');
  const head = ['address', 'since', 'reason'].map((each) => style('dim', each, process.stdout));
  print(
    table(
      [head, ...rows.map(({ email, createdAt, reason }) => [email, formatTime(createdAt, null), reason])],
      '',
    ),
  );
}

async function add(emails: string[], { reason, json }: { reason?: string; json?: boolean }): Promise<void> {
  const done = await withDoor((door) => door.addSuppressions({ emails, reason }));
  if (json) printJson(done);
  else print(`No campaign mails ${done.suppressed.join(', ')} from now on.`);
}

async function remove(emails: string[], { json }: { json?: boolean }): Promise<void> {
  const done = await withDoor((door) => door.removeSuppressions({ emails }));
  if (json) printJson(done);
  else print(`${done.lifted.join(', ')} may be mailed again.`);
}
