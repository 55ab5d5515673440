// webhooks: where programs of yours are told what happens
import { type Command, Option } from 'commander';
import { webhookDeliveryStates, webhookEvents } from '../../domain/webhook.ts';
import type { WebhookDeliveryView, WebhookView } from '../../operations/webhooks.ts';
import { withJson, withRecords } from '../context.ts';
import { clip, print, printJson, style, table } from '../terminal.ts';
import { formatTime } from '../times.ts';

const operations = () => import('../../operations/webhooks.ts');
const exampleUrl = 'https://example.com/hooks/pullquote';
const aWebhook = 'webhook, as in pullquote webhooks list';
const eventsOption = () =>
  new Option('--events <events>', `what it is told, with commas: ${webhookEvents.join(', ')}`);

export default function register(program: Command): void {
  const group = program
    .command('webhooks')
    .description(
      'Addresses of yours that are told what happens, by signed messages (standardwebhooks.com), tried again for a day.',
    );
  const subcommand = (name: string, description: string, examples: string[]): Command =>
    withJson(
      group
        .command(name)
        .description(description)
        .addHelpText(
          'after',
          `\nExamples:\n${examples.map((each) => `  $ pullquote webhooks ${each}`).join('\n')}`,
        ),
    );
  subcommand(
    'add',
    'Adds one and prints its secret, this once. It is told everything unless --events says less.',
    [`add ${exampleUrl}`, `add ${exampleUrl} --events campaign.review,campaign.failed`],
  )
    .argument('<url>', 'where messages are posted to; a public address')
    .addOption(eventsOption())
    .action(add);
  subcommand('list', 'Shows them: where each is, and what it is told.', ['list']).action(list);
  subcommand('change', 'Changes one; messages that wait go to the new address.', [
    'change 4x7k2m9q1abc --events campaign.sent',
    'change 4x7k2m9q1abc --new-secret',
  ])
    .argument('<id>', aWebhook)
    .option('--url <url>', 'another address')
    .addOption(eventsOption())
    .option('--stop', 'tell it nothing, nor what happens meanwhile')
    .addOption(new Option('--go-on', 'tell it again').conflicts('stop'))
    .option('--new-secret', 'make another secret, and print it this once')
    .action(change);
  subcommand('remove', 'Removes one, with all that it was to be told.', ['remove 4x7k2m9q1abc'])
    .argument('<id>', aWebhook)
    .action(remove);
  subcommand('deliveries', 'Shows its messages, the newest first, with what was answered.', [
    'deliveries 4x7k2m9q1abc',
    'deliveries 4x7k2m9q1abc --state failed',
  ])
    .argument('<id>', aWebhook)
    .addOption(
      new Option('--state <state>', 'pending: to be sent, or sent again; failed: given up').choices([
        ...webhookDeliveryStates,
      ]),
    )
    .action(deliveries);
  subcommand('redeliver', 'Sends a message again, under the same id.', ['redeliver 4x7k2m9q1abc 17'])
    .argument('<id>', aWebhook)
    .argument('<delivery>', 'its number, as in pullquote webhooks deliveries')
    .action(redeliver);
  subcommand('test', 'Sends a webhook.test once, and says what was answered.', ['test 4x7k2m9q1abc'])
    .argument('<id>', aWebhook)
    .action(test);
}

async function add(url: string, options: { events?: string; json?: boolean }): Promise<void> {
  const { addWebhook } = await operations();
  const made = await withRecords((records) => addWebhook(records, { url, events: options.events }));
  if (options.json) return printJson(made);
  print(made.secret);
  process.stderr.write(
    `Keep it now: it is not shown again. ${made.url} is told from now on; try it: pullquote webhooks test ${made.id}\n`,
  );
}

async function list(options: { json?: boolean }): Promise<void> {
  const { allWebhooks } = await operations();
  const webhooks = await withRecords(allWebhooks);
  if (options.json) return printJson(webhooks);
  if (webhooks.length === 0) return print(`No webhooks yet. Add one: pullquote webhooks add ${exampleUrl}`);
  print(table([heads('id', 'state', 'url', 'is told'), ...webhooks.map(rowOf)], ''));
}

const rowOf = ({ id, url, events, stoppedAt, reason }: WebhookView): string[] => [
  id,
  stoppedAt ? `stopped${reason ? `: ${reason}` : ''}` : 'told',
  clip(url, 60),
  events.length === webhookEvents.length ? 'everything' : events.join(', '),
];

interface Changes {
  url?: string;
  events?: string;
  stop?: boolean;
  goOn?: boolean;
  newSecret?: boolean;
  json?: boolean;
}

async function change(id: string, { url, events, stop, goOn, newSecret, json }: Changes): Promise<void> {
  const { changeWebhook } = await operations();
  const stopped = stop ? true : goOn ? false : undefined;
  const changed = await withRecords((records) =>
    changeWebhook(records, id, { url, events, stopped, newSecret }),
  );
  if (json) return printJson(changed);
  if (changed.secret) print(changed.secret);
  else print(table([rowOf(changed)], ''));
}

async function remove(id: string, options: { json?: boolean }): Promise<void> {
  const { removeWebhook } = await operations();
  const removed = await withRecords((records) => removeWebhook(records, id));
  if (options.json) printJson(removed);
  else print(`${removed.url} is told nothing more.`);
}

async function deliveries(id: string, { state, json }: { state?: string; json?: boolean }): Promise<void> {
  const { pageOfWebhookDeliveries } = await operations();
  const { items } = await withRecords((records) => pageOfWebhookDeliveries(records, id, { state }));
  if (json) return printJson(items);
  if (items.length === 0) return print('No messages yet.');
  print(table([heads('delivery', 'at', 'event', 'state', 'answer'), ...items.map(deliveryRow)], ''));
}

const deliveryRow = (delivery: WebhookDeliveryView): string[] => [
  String(delivery.id),
  formatTime(delivery.at, null),
  delivery.event,
  stateOf(delivery),
  clip([delivery.status, delivery.answer].filter((part) => part !== null && part !== '').join(' '), 70),
];

const stateOf = ({ state, nextAt, attempts }: WebhookDeliveryView): string =>
  state === 'pending' && nextAt && attempts > 0 ? `again ${formatTime(nextAt, null)}` : state;

async function redeliver(id: string, delivery: string, options: { json?: boolean }): Promise<void> {
  const { redeliverWebhook } = await operations();
  tell(await withRecords((records) => redeliverWebhook(records, id, Number(delivery))), options);
}

async function test(id: string, options: { json?: boolean }): Promise<void> {
  const { testWebhook } = await operations();
  tell(await withRecords((records) => testWebhook(records, id)), options);
}

function tell(delivery: WebhookDeliveryView, { json }: { json?: boolean }): void {
  if (json) printJson(delivery);
  else print(table([deliveryRow(delivery)], ''));
  if (delivery.state !== 'sent') process.exitCode = 1;
}

const heads = (...names: string[]): string[] => names.map((name) => style('dim', name, process.stdout));
