// subscribers: import, export, add or remove subscribers
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { withJson, withRecords } from '../context.ts';
import { print, printJson, style } from '../terminal.ts';

export default function register(program: Command): void {
  const group = program.command('subscribers').description('Changes who is on a list.');

  withJson(
    group
      .command('import')
      .description(
        'Adds the rows of a CSV file to a list. It needs a column "email"; "name" and "locale" are taken where they are there. Bad rows go to a rejects file with their line numbers; good rows are kept. Whoever unsubscribed stays unsubscribed.',
      )
      .argument('<file>', 'CSV, in any common encoding; separated by comma, semicolon or tab')
      .requiredOption('--list <slug>', 'list to add them to')
      .option('--create', 'make the list if it is not there')
      .option('--rejects <file>', 'where bad rows go (default: FILE.rejects.csv)')
      .option('--dry-run', 'check the file and count; change nothing')
      .addHelpText(
        'after',
        '\nExamples:\n  $ pullquote subscribers import readers.csv --list readers --create\n  $ pullquote subscribers import readers.csv --list readers --dry-run',
      )
      .action(importCommand),
  );
  withJson(
    group
      .command('export')
      .description('Writes the subscribers of a list as CSV, in the form that import takes.')
      .requiredOption('--list <slug>', 'list')
      .option('--out <file>', 'file to write (default: standard output)')
      .addHelpText('after', '\nExample:\n  $ pullquote subscribers export --list readers --out readers.csv')
      .action(exportCommand),
  );
  withJson(
    group
      .command('add')
      .description('Adds one subscriber, or changes the name and locale of one who is there.')
      .argument('<email>', 'one address')
      .requiredOption('--list <slug>', 'list')
      .option('--name <name>', 'name')
      .option('--locale <tag>', 'language of the fixed strings, such as zh-TW')
      .addHelpText(
        'after',
        '\nExample:\n  $ pullquote subscribers add mei@example.com --list readers --name "Mei Lin" --locale zh-TW',
      )
      .action(addCommand),
  );
  withJson(
    group
      .command('remove')
      .description(
        'Deletes one subscriber for good. To stop mail to somebody who asked for it, let them unsubscribe instead.',
      )
      .argument('<email>', 'one address')
      .requiredOption('--list <slug>', 'list')
      .addHelpText('after', '\nExample:\n  $ pullquote subscribers remove mei@example.com --list readers')
      .action(removeCommand),
  );
}

interface ImportOptions {
  list: string;
  create?: boolean;
  rejects?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Loaded with the first that is called. */
const operations = () => import('../../operations/subscribers.ts');

async function importCommand(file: string, options: ImportOptions): Promise<void> {
  const { importSubscribers } = await operations();
  await withRecords(async (records) => {
    const { list, create, rejects, dryRun } = options;
    const result = await importSubscribers(records, { file, list, create, rejects, dryRun }, (rows) => {
      if (!options.json && process.stderr.isTTY) process.stderr.write(`\r${rows.toLocaleString('en')} rows`);
    });
    if (process.stderr.isTTY && !options.json) process.stderr.write('\r\x1b[K');
    if (options.json) return printJson(result);
    const { added, updated, unchanged, duplicates, rejected, unsubscribed, suppressed } = result;
    const count = (n: number): string => n.toLocaleString('en');
    print(
      `${options.dryRun ? 'Would add' : 'Added'} ${count(added)}, ${options.dryRun ? 'update' : 'updated'} ${count(updated)}; ${count(unchanged)} were there already.`,
    );
    if (duplicates > 0) print(`${count(duplicates)} repeated an address of the same file.`);
    if (unsubscribed > 0) print(`${count(unsubscribed)} are unsubscribed and stay so.`);
    if (suppressed > 0) print(`${count(suppressed)} are suppressed and will not be mailed.`);
    if (result.rejectsFile !== null || rejected > 0)
      print(
        style(
          'yellow',
          `${count(rejected)} bad rows${options.dryRun ? '' : `, with line numbers and reasons in ${result.rejectsFile}`}.`,
          process.stdout,
        ),
      );
  });
}

async function exportCommand(options: { list: string; out?: string }): Promise<void> {
  const { exportSubscribers } = await operations();
  await withRecords(async (records) => {
    const rows = Readable.from(await exportSubscribers(records, { list: options.list }));
    if (options.out === undefined) await pipeline(rows, process.stdout, { end: false });
    else await pipeline(rows, createWriteStream(options.out));
  });
}

interface AddOptions {
  list: string;
  name?: string;
  locale?: string;
  json?: boolean;
}

async function addCommand(email: string, { json, ...options }: AddOptions): Promise<void> {
  const { addSubscriber } = await operations();
  const { list, name, locale } = options;
  const subscriber = await withRecords((records) => addSubscriber(records, { email, list, name, locale }));
  if (json) printJson(subscriber);
  else
    print(
      subscriber.status === 'unsubscribed'
        ? `${subscriber.email} has unsubscribed from ${list}, and stays so.`
        : `${subscriber.email} is on ${list}.`,
    );
}

async function removeCommand(email: string, options: { list: string; json?: boolean }): Promise<void> {
  const { removeSubscriber } = await operations();
  const { list } = options;
  const removed = await withRecords((records) => removeSubscriber(records, { email, list }));
  if (options.json) printJson(removed);
  else print(`${email} is off ${list}.`);
}
