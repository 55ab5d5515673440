// compose: stages 1 and 2 in this process, as files. No Redis, no Postgres, nothing is sent.
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { compose } from '../../compose.ts';
import { writeComposition } from '../../composition.ts';
import type { CardFormat } from '../../domain/rendition.ts';
import { readArticle, withJson, withStages } from '../context.ts';
import { digestReport } from '../digest-report.ts';
import { parseFormats, parseLanguage } from '../options.ts';
import { clip, formatBytes, formatMs, print, printJson, style, table } from '../terminal.ts';

interface Options {
  out: string;
  engine?: string;
  language?: string;
  theme?: string;
  formats: CardFormat[];
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
    .option('--formats <list>', 'card sizes, separated by commas', parseFormats, [
      '1200x675',
      '1080x1080',
    ] as CardFormat[])
    .option('--locale <tag>', "language of the email's fixed strings (default: the digest's)")
    .addHelpText(
      'after',
      `
Examples:
  $ pullquote compose article.txt --out out
  $ pullquote compose https://example.com/story --out out --theme bold --formats 1080x1350
  $ pullquote compose article.txt --out out --engine deepseek --language en
  $ pbpaste | pullquote compose - --out out --json`,
    )
    .action(run);
  withJson(command);
}

async function run(ref: string, options: Options): Promise<void> {
  await withStages(async (stages) => {
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
        tookMs: Math.round(tookMs),
      });
      return;
    }
    print(digestReport(digest));
    print(style('bold', 'Cards', process.stdout));
    print(
      table(rendition.manifest.cards.map((card) => [card.file, formatBytes(card.bytes), clip(card.alt, 60)])),
    );
    print(
      `\n${files.length} files in ${options.out} (${formatMs(tookMs)}). Open ${options.out}/email.html to look at the email.`,
    );
  });
}
