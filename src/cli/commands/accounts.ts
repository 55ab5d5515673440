// accounts: add accounts on social networks, list, check and remove them
import type { Command } from 'commander';
import type { AccountView } from '../../operations/accounts.ts';
import { withDoor, withJson, withRecords } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';
import { formatTime } from '../times.ts';

const operations = () => import('../../operations/accounts.ts');

export default function register(program: Command): void {
  const group = program
    .command('accounts')
    .description('Adds, lists, checks and removes accounts on social networks, several a network.');
  withJson(
    group
      .command('add')
      .description(
        'Adds an account by what the network gave you, NAME=VALUE a line on standard input (docs/social.md has the names). The network is asked, and what it takes is kept sealed.',
      )
      .argument('<network>', 'x, bluesky or mastodon')
      .addHelpText('after', '\nExample:\n  $ pullquote accounts add mastodon < mastodon.env')
      .action(add),
  );
  withJson(
    group
      .command('list')
      .description('Shows the accounts that were added. Never what they sign in by.')
      .addHelpText('after', '\nExample:\n  $ pullquote accounts list')
      .action(list),
  );
  withJson(
    group
      .command('check')
      .description('Asks the network whether it still takes the credentials.')
      .argument('<id>', 'account, as in pullquote accounts list')
      .addHelpText('after', '\nExample:\n  $ pullquote accounts check mastodon:mastodon.social')
      .action(check),
  );
  withJson(
    group
      .command('remove')
      .description('Forgets an account and its credentials.')
      .argument('<id>', 'account, as in pullquote accounts list')
      .addHelpText('after', '\nExample:\n  $ pullquote accounts remove mastodon:mastodon.social')
      .action(remove),
  );
}

async function add(network: string, { json }: { json?: boolean }): Promise<void> {
  const [{ addAccount }, { text }] = await Promise.all([operations(), import('node:stream/consumers')]);
  const lines = (await text(process.stdin)).split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^\s*(?:export\s+)?([A-Z_]+)\s*=\s*"?(.*?)"?\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  const settings = Object.fromEntries(lines);
  const added = await withRecords((records) => addAccount(records, { network, settings }));
  if (json) printJson(added);
  else print(`${added.id} (${added.name}) is added; what is approved from now on is posted there too.`);
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const accounts = await withDoor((door) => door.allAccounts());
  if (json) return printJson(accounts);
  if (accounts.length === 0)
    return print('No accounts were added. Add one: pullquote accounts add mastodon < FILE');
  const heads = ['id', 'name', 'checked', 'state'].map((head) => style('dim', head, process.stdout));
  print(table([heads, ...accounts.map(rowOf)], ''));
}

const rowOf = ({ id, name, checkedAt, failure }: AccountView): string[] => [
  id,
  name,
  formatTime(checkedAt, null),
  failure ?? 'works',
];

async function check(id: string, { json }: { json?: boolean }): Promise<void> {
  const { checkAccount } = await operations();
  const checked = await withRecords((records) => checkAccount(records, id));
  if (json) printJson(checked);
  else print(`${checked.id} (${checked.name}): ${checked.failure ?? 'works'}`);
  if (checked.failure !== null) process.exitCode = 69;
}

async function remove(id: string, { json }: { json?: boolean }): Promise<void> {
  const { removeAccount } = await operations();
  const gone = await withRecords((records) => removeAccount(records, id));
  if (json) printJson(gone);
  else print(`${gone.id} (${gone.name}) is forgotten.`);
}
