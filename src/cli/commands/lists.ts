// lists: the lists and how many subscribe
import type { Command } from 'commander';
import type { ListView } from '../../operations/lists.ts';
import { withDoor, withJson } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('lists')
    .description('Shows the lists with their subscribers counted, makes one, or gives one another name.')
    .option('--create <slug>', 'make a list of that name, if it is not there')
    .option('--name <name>', 'what readers see as its name, with --create')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote lists\n  $ pullquote lists --create readers --name "Our readers"\n  $ pullquote lists rename readers "The Harbour Letter"',
    )
    .action(list);
  withJson(command);
  withJson(
    command
      .command('rename')
      .description('Gives a list another name for its readers. Its slug stays, by which commands know it.')
      .argument('<slug>', 'list, such as readers')
      .argument('<name>', 'what readers see from now on')
      .addHelpText('after', '\nExample:\n  $ pullquote lists rename readers "The Harbour Letter"')
      // The command above takes the options of both.
      .action((slug: string, name: string) => rename(slug, name, command.opts<{ json?: boolean }>())),
  );
}

async function list(options: { create?: string; name?: string; json?: boolean }): Promise<void> {
  await withDoor(async (door) => {
    const { create, name } = options;
    if (create !== undefined) await door.createList({ slug: create, name });
    const lists = await door.allLists();
    if (options.json) printJson(lists);
    else if (lists.length === 0)
      print('No lists yet. Make one: pullquote subscribers import FILE --list readers --create');
    else print(table([heads(), ...lists.map(rowOf)], ''));
  });
}

async function rename(slug: string, name: string, options: { json?: boolean }): Promise<void> {
  const renamed = await withDoor((door) => door.renameList(slug, { name }));
  if (options.json) printJson(renamed);
  else print(`${renamed.slug} is called "${renamed.name}" from now on.`);
}

const heads = (): string[] =>
  ['list', 'active', 'suppressed', 'will be mailed', 'unsubscribed', 'name'].map((head) =>
    style('dim', head, process.stdout),
  );

const rowOf = ({ slug, name, active, suppressed, unsubscribed }: ListView): string[] => [
  slug,
  String(active),
  String(suppressed),
  String(active - suppressed),
  String(unsubscribed),
  name,
];
