// compose: make the email, cards and posts of an article, as files
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CardOptions } from '../../design/card-options.ts';
import type { Article } from '../../domain/article.ts';
import type { BlockNumbers, Verdict } from '../../domain/verdict.ts';
import { PullquoteError } from '../../errors.ts';
import { compose } from '../../operations/compose.ts';
import { writeComposition } from '../../operations/composition.ts';
import { cleanArticle } from '../../stages/summarize/clean/index.ts';
import { verdictsOf, withBlockOptions } from '../block-options.ts';
import { blockReport, numberBlocks } from '../block-report.ts';
import { withCardOptions } from '../card-options.ts';
import { readArticle, withJson, withStages } from '../context.ts';
import { type DigestOptions, withDigestOptions } from '../digest-options.ts';
import { digestReport } from '../digest-report.ts';
import { clip, formatBytes, formatMs, print, printJson, style, table } from '../terminal.ts';

interface Options extends CardOptions, DigestOptions, BlockNumbers {
  out?: string;
  blocks?: boolean;
  theme?: string;
  locale?: string;
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
  $ pbpaste | pullquote compose - --out out --json`,
    )
    .action(run);
  withBlockOptions(command);
  withDigestOptions(command);
  withCardOptions(command);
  withJson(command);
}

async function run(ref: string, options: Options): Promise<void> {
  const { out } = options;
  if (out !== undefined) return composeInto(out, ref, options);
  if (!options.blocks)
    throw new PullquoteError(
      'USAGE',
      "expected --out with a folder to write into, or --blocks to list the article's blocks alone, but got neither",
    );
  const article = await readArticle(ref);
  listBlocks(article, verdictsOf(article, options), options);
}

function listBlocks(article: Article, verdicts: readonly Verdict[], { json }: Options): void {
  const { blocks } = cleanArticle(article, verdicts);
  if (json) printJson({ blocks: numberBlocks(blocks) });
  else
    print(
      `${blockReport(blocks)}\n\nTake blocks back with --keep and leave some out with --drop, by their numbers: --keep 3,8-10`,
    );
}

async function composeInto(out: string, ref: string, options: Options): Promise<void> {
  await withStages(async (stages) => {
    // The render processes start while the article is read and summarized.
    stages.renderer.warm();
    const article = await readArticle(ref);
    const startedAt = performance.now();
    const verdicts = verdictsOf(article, options);
    const composition = await compose(stages, article, { ...options, verdicts });
    const tookMs = performance.now() - startedAt;
    const { folder, files } = await writeComposition(resolve(out), composition, stages.now());
    const { digest, rendition } = composition;
    const blocks = numberBlocks(digest.blocks);
    if (options.json) {
      printJson({
        out: folder,
        files,
        engine: digest.engine,
        language: digest.language,
        usage: digest.usage ?? [],
        failedChecks: digest.checks.filter((check) => !check.ok),
        title: digest.title,
        leftOut: blocks
          .filter(({ kept }) => !kept)
          .map(({ number, kind, reason }) => ({ number, kind, reason })),
        ...(options.blocks && { blocks }),
        quotes: digest.quotes.length,
        cards: rendition.manifest.cards.length,
        notes: rendition.manifest.notes ?? [],
        tookMs: Math.round(tookMs),
      });
      return;
    }
    print(digestReport(digest));
    if (options.blocks) print(`${style('bold', 'Blocks', process.stdout)}\n${blockReport(digest.blocks)}\n`);
    print(style('bold', 'Cards', process.stdout));
    print(
      table(rendition.manifest.cards.map((card) => [card.file, formatBytes(card.bytes), clip(card.alt, 60)])),
    );
    for (const note of rendition.manifest.notes ?? []) print(`Note: ${note}`);
    print(
      `\n${files.length} files in ${out} (${formatMs(tookMs)}). Open ${out}/email.html to look at the email.`,
    );
  });
}
