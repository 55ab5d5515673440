// compose: stages 1 and 2 in this process, as files. No Redis, no Postgres, nothing is sent.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { compose } from '../../compose.ts';
import { writeComposition } from '../../composition.ts';
import type { CardOptions } from '../../domain/card-options.ts';
import { withCardOptions } from '../card-options.ts';
import { readArticle, withJson, withStages } from '../context.ts';
import { digestReport } from '../digest-report.ts';
import { parseLanguage } from '../options.ts';
import { clip, formatBytes, formatMs, print, printJson, style, table } from '../terminal.ts';

interface Options extends CardOptions {
  out: string;
  engine?: string;
  language?: string;
  theme?: string;
  locale?: string;
  json?: boolean;
}

export default function register(program: Command): void {
  const command = program
    .command('compose')
    .summary('make the email, cards and posts of an article, as files')
    .description(
      'Runs stages 1 and 2 on an article and writes the digest, email, cards and posts. Sends nothing.',
    )
    .argument('<article>', 'a file (.txt .md .html), a URL, or - for standard input')
    .requiredOption('--out <dir>', 'folder to write into; made where it is missing')
    .option(
      '--engine <name>',
      'summarizer, with a model after a colon if you like (default: SUMMARIZER, or extractive)',
    )
    .option(
      '--language <tag>',
      "language of the digest, by a language model (default: the article's)",
      parseLanguage,
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
  $ pbpaste | pullquote compose - --out out --json`,
    )
    .action(run);
  withCardOptions(command);
  withJson(command);
}

async function run(ref: string, options: Options): Promise<void> {
  await withStages(async (stages) => {
    // The render processes start while the article is read and summarized.
    stages.renderer.warm();
    const article = await readArticle(ref);
    const startedAt = performance.now();
    const composition = await compose(stages, article, options);
    const tookMs = performance.now() - startedAt;
    const { folder, files } = await writeComposition(resolve(options.out), composition, stages.now());
    const { digest, rendition } = composition;
    if (options.json) {
      printJson({
        out: folder,
        files,
        engine: digest.engine,
        language: digest.language,
        usage: digest.usage ?? [],
        failedChecks: digest.checks.filter((check) => !check.ok),
        title: digest.title,
        quotes: digest.quotes.length,
        cards: rendition.manifest.cards.length,
        notes: rendition.manifest.notes ?? [],
        tookMs: Math.round(tookMs),
      });
      return;
    }
    print(digestReport(digest));
    print(style('bold', 'Cards', process.stdout));
    print(
      table(rendition.manifest.cards.map((card) => [card.file, formatBytes(card.bytes), clip(card.alt, 60)])),
    );
    for (const note of rendition.manifest.notes ?? []) print(`Note: ${note}`);
    print(
      `\n${files.length} files in ${options.out} (${formatMs(tookMs)}). Open ${options.out}/email.html to look at the email.`,
    );
  });
}
