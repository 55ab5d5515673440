// preview: look at an article in a theme, live
// On a page that reloads when a template changes.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { type BlockOptions, withBlockOptions } from '../block-options.ts';
import { type CardOptions, cardTermsOf, withCardOptions } from '../card-options.ts';
import { aborted, untilSignal, withJson, withStages } from '../context.ts';
import { type SpeakerOption, withSpeakerOption } from '../speaker-option.ts';
import { print, printJson } from '../terminal.ts';

interface Options extends CardOptions, BlockOptions, SpeakerOption {
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
  withSpeakerOption(command);
  withCardOptions(command);
  withJson(command);
}

async function run(ref: string, options: Options): Promise<void> {
  const [{ openDraft, readComposeTerms }, { readArticle, withAddress }, { openPreview }] = await Promise.all([
    import('../../operations/compose.ts'),
    import('../../operations/articles.ts'),
    import('../../http/preview/index.ts'),
  ]);
  const { theme, keep, drop, speaker: speakers } = options;
  const terms = readComposeTerms({ theme, keep, drop, speakers, cards: cardTermsOf(options) });
  const signal = untilSignal();
  await withStages(async (stages) => {
    // For the first rendering: its processes start while the article is read and summarized.
    stages.renderer.warm();
    const draft = await openDraft(stages, withAddress(await readArticle(stages, ref), { url: options.url }), {
      ...terms,
      signal,
    });
    const preview = await openPreview({ ...draft, watch: [templates], log: stages.log });
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
