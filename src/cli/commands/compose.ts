// compose: make the email, cards and posts of an article, as files
// Summarizes and renders in this process. No Redis, no Postgres, nothing is sent.
import type { Command } from 'commander';
import { type NumberedBlock, numberBlocks } from '../../domain/verdict.ts';
import { PullquoteError } from '../../errors.ts';
import type { ComposedFiles } from '../../operations/compose.ts';
import { type BlockOptions, withBlockOptions } from '../block-options.ts';
import { blockReport } from '../block-report.ts';
import { type CardOptions, cardTermsOf, withCardOptions } from '../card-options.ts';
import { startReading, withJson, withStages } from '../context.ts';
import { type DigestOptions, withDigestOptions } from '../digest-options.ts';
import { quoteReport } from '../quote-report.ts';
import { type SpeakerOption, withSpeakerOption } from '../speaker-option.ts';
import { clip, formatBytes, formatMs, print, printJson, style, table } from '../terminal.ts';

interface Options extends CardOptions, DigestOptions, BlockOptions, SpeakerOption {
  out?: string;
  theme?: string;
  blocks?: boolean;
  quotes?: boolean;
  json?: boolean;
}

export default function register(program: Command): void {
  const command = program
    .command('compose')
    .description(
      'Summarizes and renders an article, and writes the digest, email, cards and posts. Sends nothing.',
    )
    .argument('<article>', 'a file (.txt .md .html), a URL, or - for standard input')
    .option('--out <dir>', 'folder to write into; made where it is missing')
    .option('--blocks', 'list all blocks of the article with their numbers; without --out nothing else')
    .option(
      '--quotes',
      'list all quotations with who said them, how surely, and what proves it; without --out nothing else',
    )
    .option('--theme <name>', 'theme (default: THEME, or editorial)')
    .option('--locale <tag>', "language of the email's fixed strings (default: the digest's)")
    .addHelpText(
      'after',
      `
Examples:
  $ pullquote compose article.txt --out out
  $ pullquote compose https://example.com/story --out out --theme bold --formats 1080x1350
  $ pullquote compose https://example.com/story --out out --carousel 1080x1350 --lead-image
  $ pullquote compose article.txt --out out --engine deepseek --language en
  $ pullquote compose article.txt --blocks
  $ pullquote compose article.txt --out out --keep 4 --drop 9,12-14
  $ pullquote compose article.txt --quotes
  $ pullquote compose article.txt --out out --speaker 3="Ann Field, mayor"
  $ pbpaste | pullquote compose - --out out --json`,
    )
    .action(run);
  withBlockOptions(command);
  withSpeakerOption(command);
  withDigestOptions(command);
  withCardOptions(command);
  withJson(command);
}

async function run(ref: string, options: Options): Promise<void> {
  const { out } = options;
  if (out !== undefined) return writeFiles(out, ref, options);
  if (!options.blocks && !options.quotes)
    throw new PullquoteError(
      'USAGE',
      'expected --out with a folder to write into, or --blocks or --quotes to list what the article has, but got none of them',
    );
  await using reading = await startReading();
  const { listBlocks, listQuotes, readArticle } = await import('../../operations/articles.ts');
  const { keep, drop, speaker: speakers, json } = options;
  const article = await readArticle({ reading }, ref);
  const blocks = options.blocks ? await listBlocks(reading, article, { keep, drop }) : undefined;
  const quotes = options.quotes ? await listQuotes(reading, article, { keep, drop, speakers }) : undefined;
  if (json) printJson({ blocks, quotes });
  if (json) return;
  if (blocks)
    print(
      `${blockReport(blocks)}\n\nTake blocks back with --keep and leave some out with --drop, by their numbers: --keep 3,8-10`,
    );
  if (quotes)
    print(
      `${quoteReport(quotes)}\n\nWhat is unknown or not sure is on no card, in no post and no quotation of the mail. Say who it was, by the number: --speaker 3="Ann Field, mayor"`,
    );
}

async function writeFiles(out: string, ref: string, options: Options): Promise<void> {
  await using reading = await startReading();
  const [{ composeInto, readComposeTerms }, { readArticle, withAddress }] = await Promise.all([
    import('../../operations/compose.ts'),
    import('../../operations/articles.ts'),
  ]);
  const { engine, language, theme, keep, drop, speaker: speakers } = options;
  const cards = cardTermsOf(options);
  const terms = readComposeTerms({ engine, language, theme, keep, drop, speakers, cards });
  await withStages(
    async (stages) => {
      // The render processes start while the article is read and summarized.
      stages.renderer.warm();
      const composed = await composeInto(
        out,
        stages,
        withAddress(await readArticle(stages, ref), { url: options.url }),
        terms,
      );
      const blocks = numberBlocks(composed.digest.blocks);
      if (options.json) printJson(toJson(composed, blocks, options));
      else await printReport(out, composed, blocks, options);
    },
    { reading },
  );
}

function toJson(composed: ComposedFiles, blocks: NumberedBlock[], options: Options) {
  const { folder, files, digest, cards, notes, tookMs } = composed;
  return {
    out: folder,
    files,
    engine: digest.engine,
    language: digest.language,
    usage: digest.usage ?? [],
    failedChecks: digest.checks.filter((check) => !check.ok),
    title: digest.title,
    leftOut: blocks.filter(({ kept }) => !kept).map(({ number, kind, reason }) => ({ number, kind, reason })),
    ...(options.blocks && { blocks }),
    quotes: digest.quotes.length,
    cards: cards.length,
    notes,
    tookMs,
  };
}

async function printReport(
  out: string,
  { digest, cards, notes, files, tookMs }: ComposedFiles,
  blocks: NumberedBlock[],
  options: Options,
): Promise<void> {
  const { digestReport } = await import('../digest-report.ts');
  const bold = (title: string) => style('bold', title, process.stdout);
  print(digestReport(digest));
  if (options.blocks) print(`${bold('Blocks')}\n${blockReport(blocks)}\n`);
  print(bold('Cards'));
  print(table(cards.map((card) => [card.file, formatBytes(card.bytes), clip(card.alt, 60)])));
  for (const note of notes) print(`Note: ${note}`);
  print(
    `\n${files.length} files in ${out} (${formatMs(tookMs)}). Open ${out}/email.html to look at the email.`,
  );
}
