// tokens: who may ask the API, and for what
import { type Command, Option } from 'commander';
import { tokenScopes } from '../../domain/token.ts';
import type { TokenView } from '../../operations/tokens.ts';
import { withJson, withRecords } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';
import { formatTime } from '../times.ts';

const operations = () => import('../../operations/tokens.ts');

export default function register(program: Command): void {
  const group = program
    .command('tokens')
    .description('Makes, lists and revokes the tokens that programs ask the API with.');
  withJson(
    group
      .command('add')
      .description('Makes a token and prints it, this once: only its hash is kept.')
      .argument('<name>', 'who uses it, such as newsroom')
      .addOption(
        new Option(
          '--scope <scope>',
          'read: look; write: make and change as well; approve: also let mail and posts go out',
        )
          .choices([...tokenScopes])
          .makeOptionMandatory(),
      )
      .addHelpText(
        'after',
        '\nExamples:\n  $ pullquote tokens add newsroom --scope write\n  $ pullquote tokens add dashboard --scope read --json',
      )
      .action(add),
  );
  withJson(
    group
      .command('list')
      .description(
        'Shows the tokens: what each may do, and when it was last used. Never the tokens themselves.',
      )
      .addHelpText('after', '\nExample:\n  $ pullquote tokens list')
      .action(list),
  );
  withJson(
    group
      .command('revoke')
      .description('Refuses a token from now on.')
      .argument('<id>', 'token, as in pullquote tokens list')
      .addHelpText('after', '\nExample:\n  $ pullquote tokens revoke 4x7k2m9q1abc')
      .action(revoke),
  );
}

async function add(name: string, options: { scope: string; json?: boolean }): Promise<void> {
  const { addToken } = await operations();
  const made = await withRecords((records) => addToken(records, { name, scope: options.scope }));
  if (options.json) return printJson(made);
  print(made.token);
  process.stderr.write(
    `Keep it now: it is not shown again. It may ${made.scope}; revoke it: pullquote tokens revoke ${made.id}\n`,
  );
}

async function list(options: { json?: boolean }): Promise<void> {
  const { allTokens } = await operations();
  const tokens = await withRecords(allTokens);
  if (options.json) return printJson(tokens);
  if (tokens.length === 0) return print('No tokens yet. Make one: pullquote tokens add NAME --scope read');
  const heads = ['id', 'scope', 'made', 'last used', 'name'].map((head) =>
    style('dim', head, process.stdout),
  );
  print(table([heads, ...tokens.map(rowOf)], ''));
}

const rowOf = ({ id, scope, createdAt, lastUsedAt, revokedAt, name }: TokenView): string[] => [
  id,
  revokedAt ? 'revoked' : scope,
  formatTime(createdAt, null),
  lastUsedAt ? formatTime(lastUsedAt, null) : 'never',
  name,
];

async function revoke(id: string, options: { json?: boolean }): Promise<void> {
  const { revokeToken } = await operations();
  const revoked = await withRecords((records) => revokeToken(records, id));
  if (options.json) printJson(revoked);
  else print(`${revoked.name} (${id}) is refused from now on.`);
}
