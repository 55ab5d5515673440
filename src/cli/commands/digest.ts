// digest: the digests of many articles at once, and nothing else of them
import type { Command } from 'commander';
import type { Digest } from '../../domain/digest.ts';
import { ERROR_CODES, type ErrorCode } from '../../errors.ts';
import { oneLine } from '../../language/text/one-line.ts';
import type { DigestOrError } from '../../operations/digest-each.ts';
import { startReading, untilSignal, withJson, withStages } from '../context.ts';
import { type DigestOptions, withDigestOptions } from '../digest-options.ts';
import { clip, print, style, table } from '../terminal.ts';

interface Options extends DigestOptions {
  json?: boolean;
}

export default function register(program: Command): void {
  const command = program
    .command('digest')
    .description(
      'Makes the digest of each article: what is kept, who said what, figures and summary. Renders and sends nothing.',
    )
    .argument('<articles...>', 'files (.txt .md .html), URLs, or - for standard input')
    .addHelpText(
      'after',
      `
With --json it prints one line an article as soon as it is made: {ref, digest}, or {ref, error: {code, message}}.
It goes on after an article that fails, and its exit code is that of the first failure.

Examples:
  $ pullquote digest *.html
  $ pullquote digest https://example.com/one https://example.com/two --json > digests.jsonl`,
    )
    .action(run);
  withDigestOptions(command);
  withJson(command);
}

async function run(refs: string[], { json, ...options }: Options): Promise<void> {
  await using reading = await startReading();
  const { digestEach, readDigestTerms } = await import('../../operations/digest-each.ts');
  const terms = readDigestTerms({ engine: options.engine, language: options.language });
  const signal = untilSignal();
  await withStages(
    async (stages) => {
      const rows: string[][] = [];
      const count = json ? () => {} : countOn(process.stderr, refs.length);
      let firstError: ErrorCode | undefined;
      for await (const result of digestEach(stages, refs, { ...terms, signal })) {
        if ('error' in result) firstError ??= result.error.code;
        if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
        else rows.push(rowOf(result));
        count();
      }
      if (!json) print(table(rows, ''));
      if (firstError !== undefined) process.exitCode = ERROR_CODES[firstError].exit;
    },
    { reading },
  );
}

/** Says on a terminal how many of many are through, until all are. */
function countOn(stream: NodeJS.WriteStream, total: number): () => void {
  let made = 0;
  return () => {
    made++;
    if (!stream.isTTY || total === 1) return;
    stream.cursorTo(0);
    stream.clearLine(0);
    if (made < total) stream.write(`${made} of ${total} articles`);
  };
}

function rowOf(result: DigestOrError): string[] {
  const name = clip(result.ref.replace(/^.*\/(?=[^/]+$)/, ''), 36);
  if ('error' in result)
    return [name, style('red', result.error.code, process.stdout), oneLine(result.error.message)];
  const { digest } = result;
  return [name, digest.language, clip(digest.title, 60), countsOf(digest)];
}

function countsOf({ blocks, quotes, stats }: Digest): string {
  const kept = blocks.filter((block) => block.kept).length;
  return `${kept} of ${blocks.length} blocks, ${quotes.length} quotes, ${stats.length} figures`;
}
