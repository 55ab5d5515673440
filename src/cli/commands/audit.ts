// audit: who did what to what, the newest first
import { objectKinds } from '../../domain/act.ts';
import { withDoor, withJson } from '../context.ts';
import type { Register } from '../program.ts';
import { clip, print, printJson, table } from '../terminal.ts';
import { formatTime } from '../times.ts';

const register: Register = (program) => {
  const command = program
    .command('audit')
    .description('Who did what to what, whether here, by the API or in the studio; the newest first.')
    .option('--act <name>', 'one kind of act, such as campaign.approved')
    .option('--kind <kind>', `of what it was done to: ${objectKinds.join(', ')}`)
    .option('--id <id>', 'of what it was done to, such as a campaign')
    .option('--actor <name>', 'who did it, by name or id')
    .option('--email <address>', 'a subscriber: the audit knows addresses by a hash alone')
    .option('--since <time>', 'from then on, such as 2026-12-01T09:00:00Z')
    .option('--until <time>', 'before then')
    .option('--limit <n>', 'how many, up to 200', '50')
    .option('--cursor <cursor>', 'the page after another one: the nextCursor that it told')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote audit --id 4x7k2m9q1abc\n  $ pullquote audit --act campaign.approved --since 2026-12-01T00:00:00Z --json',
    )
    .action(async ({ json, debug: _debug, ...terms }: Record<string, unknown>) => {
      const page = await withDoor((door) => door.pageOfActs(terms));
      if (json) return printJson(page);
      print(
        table(
          page.items.map(({ at, actor, act, object, before, after }) => [
            formatTime(at, null),
            `${actor.name} (${actor.kind})`,
            act,
            `${object.kind} ${object.id}`,
            [before, after]
              .map((value) => (value === null ? '' : clip(JSON.stringify(value) ?? '', 48)))
              .filter(Boolean)
              .join(' → '),
          ]),
        ) || 'Nothing was done yet that the audit tells of.',
      );
      if (page.nextCursor !== null) print(`More: --cursor ${page.nextCursor}`);
    });
  withJson(command);
};
export default register;
