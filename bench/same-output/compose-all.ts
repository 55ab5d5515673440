// One side of bench/same-output.ts: composes articles by the code of a checkout, in one process, into a folder.
// Run as: compose-all.ts CHECKOUT ARTICLES OUT [--digests]. Imports nothing of ours but by the checkout's path.
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type * as Env from '../../config/env.ts';
import type * as App from '../../src/app.ts';
import type * as Compose from '../../src/operations/compose.ts';
import type * as Composition from '../../src/operations/composition.ts';
import type * as Sources from '../../src/sources/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { digests: { type: 'boolean', default: false } },
});
const [checkout = '', articles = '', out = ''] = positionals;

/** A module by where it stands now, or stood before. */
async function load<Module>(...homes: string[]): Promise<Module> {
  const home = homes.find((path) => existsSync(join(checkout, path)));
  if (home === undefined)
    throw new Error(`${checkout} has none of ${homes.join(', ')}; add where it stands there`);
  return import(pathToFileURL(join(checkout, home)).href);
}

const { configFromEnv } = await load<typeof Env>('config/env.ts');
const { openStages } = await load<typeof App>('src/app.ts');
const { readSource } = await load<typeof Sources>(
  'src/sources/index.ts',
  'src/stages/summarize/source/index.ts',
);
const { digestWithFiles, renderArticle } = await load<typeof Compose>(
  'src/operations/compose.ts',
  'src/compose.ts',
);
const { writeComposition } = await load<typeof Composition>(
  'src/operations/composition.ts',
  'src/composition.ts',
);

// Relative references, so that both sides name an article alike; nothing of the environment changes what is made.
process.chdir(articles);
const config = configFromEnv({ PULLQUOTE_DATA_DIR: join(out, '../data'), LOG_LEVEL: 'error' });
await using stages = await openStages(config, { now: () => new Date('2026-01-05T09:00:00Z') });
const themes = (await readdir(join(checkout, 'templates/themes'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

if (!values.digests) stages.renderer.warm();
for (const file of (await readdir('.')).filter((name) => !name.endsWith('.json')).toSorted())
  await composeAll(file);

async function composeAll(file: string): Promise<void> {
  const folder = join(out, file);
  await mkdir(folder, { recursive: true });
  const keep = (name: string, text: string) => writeFile(join(folder, name), text);
  try {
    const article = await readSource(file, {
      fetch: stages.fetch,
      stdin: () => Promise.reject(new Error('an article of the fixtures is a file')),
    });
    const digest = await digestWithFiles(stages, article, { engine: 'extractive' });
    await keep('digest.json', `${JSON.stringify(digest, null, 2)}\n`);
    if (values.digests) return;
    // Side by side: a render process is never without work.
    await Promise.all(
      themes.map(async (theme) => {
        const rendition = await renderArticle(stages, article, digest, {
          theme,
          formats: ['1200x675', '1080x1080'],
          carousel: '1080x1350',
        });
        await writeComposition(join(folder, theme), { article, digest, rendition }, stages.now());
      }),
    );
  } catch (error) {
    // What fails on both sides in the same words is the same.
    await keep('failure.txt', `${error}\n`);
  }
}
