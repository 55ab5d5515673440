// lists: the lists and how many subscribe
import type { Command } from 'commander';
import { withDoor, withJson } from '../context.ts';
import { print, printJson, style, table } from '../terminal.ts';

export default function register(program: Command): void {
  const command = program
    .command('lists')
    .description('Shows the lists with their subscribers counted, or makes one.')
    .option('--create <slug>', 'make a list of that name, if it is not there')
    .option('--name <name>', 'what readers see as its name, with --create')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote lists\n  $ pullquote lists --create readers --name "Our readers"',
    )
    .action(async (options: { create?: string; name?: string; json?: boolean }) => {
      await withDoor(async (door) => {
        const { create, name } = options;
        if (create !== undefined) await door.createList({ slug: create, name });
        const lists = await door.allLists();
        if (options.json) printJson(lists);
        else if (lists.length === 0)
          print('No lists yet. Make one: pullquote subscribers import FILE --list readers --create');
        else
          print(
            table(
              [
                ['list', 'active', 'suppressed', 'will be mailed', 'unsubscribed', 'name'].map((head) =>
                  style('dim', head, process.stdout),
                ),
                ...lists.map((list) => [
                  list.slug,
                  String(list.active),
                  String(list.suppressed),
                  String(list.active - list.suppressed),
                  String(list.unsubscribed),
                  list.name,
                ]),
              ],
              '',
            ),
          );
      });
    });
  withJson(command);
}
