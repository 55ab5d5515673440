// subscribers: import, export, add, unsubscribe or remove subscribers
import { createWriteStream } from 'node:fs';
import type { Command } from 'commander';
import { ERROR_CODES } from '../../errors.ts';
import type { ImportView } from '../../operations/import-subscribers.ts';
import { withDoor, withJson } from '../context.ts';
import { print, printJson, printStream, style } from '../terminal.ts';

export default function register(program: Command): void {
  const group = program.command('subscribers').description('Changes who is on a list.');

  withJson(
    group
      .command('import')
      .description(
        'Adds the rows of a CSV file to a list. It needs a column of addresses; names (in one column or two), a language, and columns that say who may be mailed (status, subscribed, unsubscribed_at and the like, as other products export them) are taken where they are there, by their headings; --column says it where a heading does not. --dry-run shows what each column was taken for. Bad rows, and rows whose status is not known, go to a rejects file with their line numbers; good rows are kept. Whoever unsubscribed stays unsubscribed.',
      )
      .argument('<file>', 'CSV, in any common encoding; separated by comma, semicolon, tab or |')
      .requiredOption('--list <slug>', 'list to add them to')
      .option('--create', 'make the list if it is not there')
      .option(
        '--column <columns...>',
        'what a column is, as HEADING=WHAT or #NUMBER=WHAT: email, name, first, last (names), locale (language), status, consent (yes = may be mailed), refusal (yes, a date or a reason = may not) or none (not used)',
      )
      .option('--rejects <file>', 'where bad rows go (default: FILE.rejects.csv)')
      .option('--dry-run', 'check the file and count; change nothing')
      .option(
        '--active <words...>',
        'words of a status column that mean "may be mailed", beside those that are known',
      )
      .option('--encoding <label>', 'of the file, such as windows-1250, where it cannot be told for certain')
      .addHelpText(
        'after',
        '\nExamples:\n  $ pullquote subscribers import readers.csv --list readers --create\n  $ pullquote subscribers import readers.csv --list readers --dry-run\n  $ pullquote subscribers import old.csv --list readers --active VIP "Gold tier" --encoding windows-1250\n  $ pullquote subscribers import crm.csv --list readers --column "Kontakt 1=email" "Rufname=first" "Tags=none" --dry-run',
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
      .command('unsubscribe')
      .description(
        'Mails one subscriber no more, as if they had unsubscribed themselves: they stay on the list as that, and no import brings them back.',
      )
      .argument('<email>', 'one address')
      .requiredOption('--list <slug>', 'list')
      .addHelpText(
        'after',
        '\nExample:\n  $ pullquote subscribers unsubscribe mei@example.com --list readers',
      )
      .action(unsubscribeCommand),
  );
  withJson(
    group
      .command('remove')
      .description(
        'Deletes one subscriber for good; a later import may add them again. Where somebody asked for no more mail, unsubscribe them instead.',
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
  column?: string[];
  rejects?: string;
  dryRun?: boolean;
  active?: string[];
  encoding?: string;
  json?: boolean;
}

async function importCommand(file: string, options: ImportOptions): Promise<void> {
  const { json, column: columns, ...terms } = options;
  const isTold = !json && process.stderr.isTTY;
  await withDoor(async (door) => {
    const result = await door.importSubscribers(
      { file, columns, ...terms },
      {
        onProgress({ done, of }) {
          if (isTold)
            process.stderr.write(`\r${done.toLocaleString('en')} of ${of.toLocaleString('en')} lines`);
        },
      },
    );
    if (isTold) process.stderr.write('\r\x1b[K');
    const { rows, duplicates, rejected } = result;
    // A script must not take it for done.
    if (rows > 0 && rows === duplicates + rejected) process.exitCode = ERROR_CODES.CSV_INVALID.exit;
    if (json) printJson(result);
    else printImport(result, options.dryRun ?? false);
  });
}

function printImport(result: ImportView, isDry: boolean): void {
  const { added, updated, unchanged, duplicates, rejected, unsubscribed, suppressed, encoding } = result;
  const number = (n: number): string => n.toLocaleString('en');
  const words = (counts: Record<string, number>): string =>
    Object.entries(counts)
      .map(([word, n]) => `${number(n)} × ${word}`)
      .join(', ');
  print(
    `${isDry ? 'Would add' : 'Added'} ${number(added)}, ${isDry ? 'update' : 'updated'} ${number(updated)}; ${number(unchanged)} were there already.`,
  );
  if (!encoding.startsWith('utf-')) print(`The file was read as ${encoding}.`);
  if (isDry)
    print(
      `Columns: ${result.columns.map(({ name, meaning }) => `${name || '(no heading)'} = ${meaning ?? 'none'}`).join(', ')}.`,
    );
  else if (result.unusedColumns.length > 0) print(`Columns not used: ${result.unusedColumns.join(', ')}.`);
  if (Object.keys(result.unknownLocales).length > 0)
    print(`Kept without a language, because none is called so: ${words(result.unknownLocales)}.`);
  if (duplicates > 0)
    print(`${number(duplicates)} repeated an address of the same file; the strictest status counts.`);
  if (unsubscribed > 0) print(`${number(unsubscribed)} are unsubscribed and stay so.`);
  if (suppressed > 0) print(`${number(suppressed)} are suppressed and will not be mailed.`);
  const warn = (line: string) => print(style('yellow', line, process.stdout));
  if (Object.keys(result.heldBack).length > 0)
    warn(
      `Not imported, because nobody may be mailed on a status that is not known or not confirmed: ${words(result.heldBack)}. If one of them means yes, import again with --active WORD.`,
    );
  if (rejected > 0)
    warn(
      `${number(rejected)} ${rejected === 1 ? 'row' : 'rows'} not imported${isDry ? '' : `, with line numbers and reasons in ${result.rejectsFile}`}.`,
    );
  else if (result.rejectsFile !== null) print(`They are in ${result.rejectsFile}.`);
}

async function exportCommand(options: { list: string; out?: string }): Promise<void> {
  await withDoor(async (door) => {
    const rows = await door.exportSubscribers({ list: options.list });
    await printStream(rows, options.out === undefined ? undefined : createWriteStream(options.out));
  });
}

interface AddOptions {
  list: string;
  name?: string;
  locale?: string;
  json?: boolean;
}

async function addCommand(email: string, { json, ...options }: AddOptions): Promise<void> {
  const { list, name, locale } = options;
  const subscriber = await withDoor((door) => door.addSubscriber({ email, list, name, locale }));
  if (json) printJson(subscriber);
  else
    print(
      subscriber.status === 'unsubscribed'
        ? `${subscriber.email} has unsubscribed from ${list}, and stays so.`
        : `${subscriber.email} is on ${list}.`,
    );
}

async function unsubscribeCommand(email: string, options: { list: string; json?: boolean }): Promise<void> {
  const { list } = options;
  const subscriber = await withDoor((door) => door.unsubscribeSubscriber({ email, list }));
  if (options.json) printJson(subscriber);
  else print(`${subscriber.email} is unsubscribed from ${list}, and stays so.`);
}

async function removeCommand(email: string, options: { list: string; json?: boolean }): Promise<void> {
  const { list } = options;
  const removed = await withDoor((door) => door.removeSubscriber({ email, list }));
  if (options.json) printJson(removed);
  else print(`${email} is off ${list}.`);
}
