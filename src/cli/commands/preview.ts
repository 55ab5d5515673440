// preview: look at an article in a theme, live
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import type { CardOptions } from '../../design/card-options.ts';
import type { BlockNumbers } from '../../domain/verdict.ts';
import { openPreview } from '../../http/preview/index.ts';
import { digestWithFiles, renderArticle } from '../../operations/compose.ts';
import { openRenderer } from '../../stages/render/index.ts';
import { assertTheme, themeNames } from '../../themes/load-theme.ts';
import { verdictsOf, withBlockOptions } from '../block-options.ts';
import { withCardOptions } from '../card-options.ts';
import { aborted, readArticle, untilSignal, withJson, withStages } from '../context.ts';
import { print, printJson } from '../terminal.ts';

interface Options extends CardOptions, BlockNumbers {
  theme?: string;
  open?: boolean;
  json?: boolean;
}

const templates = fileURLToPath(new URL('../../../templates', import.meta.url));

export default function register(program: Command): void {
  const command = program
    .command('preview')
    .description(
      'Serves the email (desktop, 375 px, dark, plain text) and every card of an article on this machine, and renders anew whenever a file of templates/ changes. Ctrl-C ends it.',
    )
    .argument('<article>', 'a file (.txt .md .html), a URL, or - for standard input')
    .option('--theme <name>', 'theme shown first (default: THEME, or editorial)')
    .option('--open', 'open it in the browser')
    .addHelpText(
      'after',
      '\nExamples:\n  $ pullquote preview article.txt --open\n  $ pullquote preview article.txt --theme bold --formats 1080x1350\n  $ pullquote preview article.txt --keep 4 --drop 9',
    )
    .action(run);
  withBlockOptions(command);
  withCardOptions(command);
  withJson(command);
}

async function run(ref: string, options: Options): Promise<void> {
  const signal = untilSignal();
  await withStages(async (stages) => {
    const firstTheme = options.theme ?? stages.config.theme;
    assertTheme(firstTheme);
    // For the first rendering: its processes start while the article is read and summarized.
    stages.renderer.warm();
    let isFirst = true;
    const article = await readArticle(ref);
    const digest = await digestWithFiles(stages, article, {
      verdicts: verdictsOf(article, options),
      signal,
    });
    const preview = await openPreview({
      theme: firstTheme,
      themes: themeNames(),
      watch: [templates],
      log: stages.log,
      async render(theme) {
        // Processes of its own each time: a card's module is loaded once a process, and may have been edited since.
        const renderer = isFirst ? stages.renderer : openRenderer({ processes: 1 });
        isFirst = false;
        try {
          return await renderArticle({ ...stages, renderer }, article, digest, { ...options, theme });
        } finally {
          if (renderer !== stages.renderer) await renderer.close();
        }
      },
    });
    if (options.json) printJson({ url: preview.url });
    else print(`${preview.url}  (Ctrl-C ends it; edit ${templates} and watch)`);
    if (options.open) openBrowser(preview.url);
    await aborted(signal);
    await preview.close();
  });
}

function openBrowser(url: string): void {
  const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
  // Without one, the address is on the terminal.
  spawn(opener, [url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
