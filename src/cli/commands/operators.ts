// operators: who may sign in to the studio, and as what
import { type Command, Option } from 'commander';
import { roles } from '../../domain/operator.ts';
import type { InvitedView, OperatorView } from '../../operations/operators.ts';
import { withJson, withRecords } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';
import { formatTime } from '../times.ts';

const operations = () => import('../../operations/operators.ts');

const roleWords =
  'owner: everything; editor: make and change; approver: let mail and posts go out; viewer: look';

export default function register(program: Command): void {
  const group = program
    .command('operators')
    .description('Invites, lists and removes the people who sign in to the studio.');
  withJson(
    group
      .command('add')
      .description('Invites somebody, and prints the link by which they choose a password, this once.')
      .argument('<email>', 'their e-mail address')
      .addOption(new Option('--role <role>', roleWords).choices([...roles]).makeOptionMandatory())
      .option('--name <name>', 'what colleagues know them by')
      .addHelpText(
        'after',
        '\nExample:\n  $ pullquote operators add lin@example.com --role editor --name "Lin Yi-chun"',
      )
      .action(add),
  );
  withJson(
    group
      .command('list')
      .description('Shows the operators: their roles, and when each was last here.')
      .addHelpText('after', '\nExample:\n  $ pullquote operators list')
      .action(list),
  );
  withJson(
    group
      .command('role')
      .description('Gives somebody another role, from their next request on.')
      .argument('<operator>', 'e-mail address or id')
      .argument('<role>', roleWords)
      .addHelpText('after', '\nExample:\n  $ pullquote operators role lin@example.com approver')
      .action(role),
  );
  withJson(
    group
      .command('remove')
      .description('Lets somebody in no more; they are signed out at once.')
      .argument('<operator>', 'e-mail address or id')
      .addHelpText('after', '\nExample:\n  $ pullquote operators remove lin@example.com')
      .action(remove),
  );
  withJson(
    group
      .command('reset')
      .description('Prints a link by which somebody chooses a new password, this once.')
      .argument('<operator>', 'e-mail address or id')
      .addHelpText('after', '\nExample:\n  $ pullquote operators reset lin@example.com')
      .action(reset),
  );
}

async function add(
  email: string,
  { json, ...options }: { role: string; name?: string; json?: boolean },
): Promise<void> {
  const { inviteOperator } = await operations();
  told(await withRecords((records) => inviteOperator(records, { email, ...options })), json);
}

async function reset(operator: string, { json }: { json?: boolean }): Promise<void> {
  const { operatorIdOf, resetOperator } = await operations();
  told(
    await withRecords(async (records) => resetOperator(records, await operatorIdOf(records, operator))),
    json,
  );
}

function told(invited: InvitedView, json = false): void {
  if (json) {
    printJson(invited);
    return;
  }
  print(invited.link);
  process.stderr.write(
    `Give it to ${invited.operator.name} (${invited.operator.role}) and nobody else: it lets whoever opens it in, once, until ${formatTime(invited.expiresAt, null)}.\n`,
  );
}

async function list({ json }: { json?: boolean }): Promise<void> {
  const { allOperators } = await operations();
  const operators = await withRecords(allOperators);
  if (json) return printJson(operators);
  if (operators.length === 0)
    return print('No operators yet. "pullquote start" prints the link by which the first one comes in.');
  const heads = ['id', 'role', 'last here', 'e-mail', 'name'].map((head) =>
    style('dim', head, process.stdout),
  );
  print(table([heads, ...operators.map(rowOf)], ''));
}

const rowOf = ({ id, role: held, lastSeenAt, invited, email, name }: OperatorView): string[] => [
  id,
  held,
  lastSeenAt ? formatTime(lastSeenAt, null) : invited ? 'invited' : 'never',
  email,
  name,
];

async function role(operator: string, given: string, { json }: { json?: boolean }): Promise<void> {
  const { changeRole, operatorIdOf } = await operations();
  const changed = await withRecords(async (records) =>
    changeRole(records, await operatorIdOf(records, operator), { role: given }),
  );
  if (json) printJson(changed);
  else print(`${changed.name} is ${changed.role} from now on.`);
}

async function remove(operator: string, { json }: { json?: boolean }): Promise<void> {
  const { operatorIdOf, removeOperator } = await operations();
  const gone = await withRecords(async (records) =>
    removeOperator(records, await operatorIdOf(records, operator)),
  );
  if (json) printJson(gone);
  else print(`${gone.name} is let in no more.`);
}
