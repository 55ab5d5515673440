// edit: corrects a campaign before it goes out
import type { ReviewView } from '../../operations/review.ts';
import { withDoor, withJson, withReviewDoor } from '../context.ts';
import type { ReviewDoor } from '../door/door.ts';
import type { Register } from '../program.ts';
import { clip, print, printJson, table } from '../terminal.ts';
import { formatTime } from '../times.ts';

interface Options {
  json?: boolean;
  debug?: boolean;
  patch?: string;
  undo?: boolean;
  redo?: boolean;
  history?: boolean;
  show?: boolean;
  [term: string]: unknown;
}

const register: Register = (program) => {
  const each = (value: string, before: string[] = []) => [...before, value];
  const command = program
    .command('edit')
    .description(
      'Changes what the engine made, before it goes out. Each change passes the gate, is rendered at once, and can be undone; an approval falls by it.',
    )
    .argument('<id>', 'campaign, as in pullquote status')
    .option('--subject <text>', 'the subject of the mail')
    .option('--preheader <text>', 'the line beside the subject in an inbox')
    .option('--title <text>', 'the title above the text')
    .option('--note <markdown>', 'your own words above the article, marked as the editor’s; "" for none')
    .option(
      '--speaker <n=name>',
      'who said quote n, with a role after a comma; n= for nobody who is known',
      each,
    )
    .option('--drop-quote <n>', 'leave quote n out', each)
    .option('--quote <words>', 'exact words of the article, as the first quote', each)
    .option('--block <n=in|out>', 'take block n of the article in, or leave it out', each)
    .option('--post <network:n=text>', 'the text of post n of a thread', each)
    .option('--theme <name>', 'another theme')
    .option('--patch <file>', 'edits as the API takes them, one or a list, as JSON; - for standard input')
    .option('--show', 'print what can be edited, with its numbers, and change nothing')
    .option('--undo', 'take the last edit back, whoever made it')
    .option('--redo', 'make the edit again that was undone last')
    .option('--history', 'what was edited, by whom and when')
    .addHelpText(
      'after',
      `
Without an option, on a terminal, $EDITOR opens with all of it.

Examples:
  $ pullquote edit 4x7k2m9q1abc --show
  $ pullquote edit 4x7k2m9q1abc --subject "The harbour opens today" --speaker '2=Lin Yi-chun, director'
  $ pullquote edit 4x7k2m9q1abc --quote "We waited three years for this quay" --block 4=out
  $ pullquote edit 4x7k2m9q1abc --post 'bluesky:1=The quay of Taipei is open.'
  $ echo '{"kind": "keyPoint", "do": "drop", "at": 0}' | pullquote edit 4x7k2m9q1abc --patch -
  $ pullquote edit 4x7k2m9q1abc --undo`,
    )
    .action(edit);
  withJson(command);
};
export default register;

async function edit(id: string, options: Options): Promise<void> {
  const { json = false, debug: _debug, patch, undo, redo, history, show, ...terms } = options;
  if (history) return tellHistory(id, json);
  const { editsOf } = await import('../../operations/edit-words.ts');
  await withReviewDoor(async (door) => {
    const before = await door.review(id);
    if (show) return tell(before, json);
    if (undo || redo) return tell(await door[undo ? 'undo' : 'redo'](id), json);
    const hasTerms = Object.keys(terms).length > 0;
    const wanted = patch
      ? [await readPatch(patch)].flat()
      : hasTerms || !process.stdin.isTTY
        ? editsOf(before, terms)
        : await askEditor(before);
    await makeAll(door, id, before, wanted, json);
  });
}

/** One after the other: what was made before one that is refused stays, and is told. */
async function makeAll(door: ReviewDoor, id: string, before: ReviewView, wanted: unknown[], json: boolean) {
  const { PullquoteError } = await import('../../errors.ts');
  if (wanted.length === 0)
    throw new PullquoteError('USAGE', 'expected something to change; see pullquote edit --help');
  let view = before;
  for (const [at, one] of wanted.entries()) {
    try {
      view = await door.edit(id, one, { version: view.version });
    } catch (error) {
      if (at > 0) process.stderr.write(`The first ${at} of ${wanted.length} edits are made.\n`);
      throw error;
    }
  }
  if (json) return printJson(view);
  print(
    `${wanted.length === 1 ? 'Edited' : `${wanted.length} edits made`}, and rendered anew. Look: pullquote show ${id}`,
  );
  if (before.campaign.state !== 'review') print(`It is to be approved again: pullquote approve ${id}`);
}

function tell(view: ReviewView, json: boolean): void {
  if (json) {
    printJson(view);
    return;
  }
  const rows = (name: string, lines: readonly string[]) =>
    lines.map((line, at) => [at === 0 ? name : '', String(at + 1), clip(line, 90)]);
  const who = ({ speaker, role }: { speaker: string | null; role: string | null }) =>
    [speaker, role].filter(Boolean).join(', ') || 'nobody who is known';
  print(
    table([
      ['subject', '', view.subject],
      ['preheader', '', view.preheader],
      ['title', '', view.title],
      ...(view.note === null ? [] : [['note', '', clip(view.note, 90)]]),
      ...rows(
        'quotes',
        view.quotes.map((quote) => `${clip(quote.text, 60)} (${who(quote)})`),
      ),
      ...rows(
        'key points',
        view.keyPoints.map(({ text }) => text),
      ),
      ...view.threads.flatMap(({ network, parts }) =>
        rows(
          network,
          parts.map(({ text }) => text),
        ),
      ),
      ...rows(
        'blocks',
        view.article.blocks.map(({ kept, text }) => `${kept ? 'in ' : 'out'} ${text}`),
      ),
    ]),
  );
}

async function tellHistory(id: string, json: boolean): Promise<void> {
  const page = await withDoor((door) => door.pageOfEdits(id, { limit: 200 }));
  if (json) return printJson(page);
  const brief = (value: unknown) =>
    clip(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), 40);
  print(
    page.items.length === 0
      ? 'Nothing of it is edited.'
      : table(
          page.items.map(({ seq, at, actor, kind, before, after, undoneAt }) => [
            String(seq),
            formatTime(at, null),
            actor.name,
            kind,
            `${brief(before)} → ${brief(after)}${undoneAt === null ? '' : ' (undone)'}`,
          ]),
        ),
  );
}

async function readPatch(file: string): Promise<unknown> {
  const { readFile } = await import('node:fs/promises');
  const { text } = await import('node:stream/consumers');
  return parse(file === '-' ? await text(process.stdin) : await readFile(file, 'utf8'), '--patch');
}

async function parse(given: string, where: string): Promise<unknown> {
  try {
    return JSON.parse(given);
  } catch (cause) {
    const { PullquoteError } = await import('../../errors.ts');
    throw new PullquoteError('USAGE', `${where}: expected JSON, but ${(cause as Error).message}`, { cause });
  }
}

/** What was changed in the editor that the operator has. */
async function askEditor(view: ReviewView): Promise<unknown[]> {
  const [{ mkdtemp, readFile, rm, writeFile }, { tmpdir }, { join }, { spawnSync }, words] =
    await Promise.all([
      import('node:fs/promises'),
      import('node:os'),
      import('node:path'),
      import('node:child_process'),
      import('../../operations/edit-words.ts'),
    ]);
  const { readEnv } = await import('../../../config/env.ts');
  const { VISUAL, EDITOR } = readEnv();
  const folder = await mkdtemp(join(tmpdir(), 'pullquote-edit-'));
  try {
    const file = join(folder, 'edit.json');
    await writeFile(file, `${JSON.stringify(words.draftOf(view), null, 2)}\n`);
    spawnSync(`${VISUAL || EDITOR || 'vi'} "${file}"`, { stdio: 'inherit', shell: true });
    return words.editsBetween(view, await parse(await readFile(file, 'utf8'), 'what was saved'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
