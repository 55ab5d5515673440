// Makes the pictures of docs/gallery.md from the project's own sample articles: npm run gallery
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { configFromEnv } from '../../config/env.ts';
import { openStages } from '../../src/app.ts';
import type { Card, CardFormat } from '../../src/domain/rendition.ts';
import { readArticle } from '../../src/operations/articles.ts';
import { compose } from '../../src/operations/compose.ts';
import { writeComposition } from '../../src/operations/composition.ts';
import { openChromium } from '../../test/setup/chromium.ts';

const root = new URL('../../', import.meta.url);
const gallery = fileURLToPath(new URL('./', import.meta.url));
const articles = {
  'zh-Hant': 'config/samples/article.txt',
  en: 'test/fixtures/articles/en-lighthouse.txt',
  ja: 'test/fixtures/articles/ja-knife.txt',
};
const shown: { article: keyof typeof articles; theme: string; cards: [Card['kind'], CardFormat][] }[] = [
  {
    article: 'zh-Hant',
    theme: 'editorial',
    cards: [
      ['quote', '1200x675'],
      ['stat', '1080x1080'],
    ],
  },
  {
    article: 'en',
    theme: 'bold',
    cards: [
      ['quote', '1080x1080'],
      ['title', '1200x675'],
    ],
  },
  {
    article: 'ja',
    theme: 'personal',
    cards: [
      ['quote', '1200x675'],
      ['points', '1080x1350'],
    ],
  },
];
const views = [
  { name: 'desktop', width: 600, colorScheme: 'light' },
  { name: 'phone-dark', width: 375, colorScheme: 'dark' },
] as const;

await using stages = await openStages(configFromEnv({ LOG_LEVEL: 'warn' }));
const browser = await openChromium();
const work = await mkdtemp(join(tmpdir(), 'pullquote-gallery-'));
try {
  for (const { article, theme, cards } of shown) {
    const formats = [...new Set(cards.map(([, format]) => format))];
    const composition = await compose(
      stages,
      await readArticle(stages, fileURLToPath(new URL(articles[article], root))),
      { theme, formats },
    );
    const folder = join(work, theme);
    await writeComposition(folder, composition, new Date(0));
    for (const [kind, format] of cards) {
      const card = composition.rendition.manifest.cards.find(
        (made) => made.kind === kind && made.format === format,
      );
      if (!card) throw new Error(`${theme}: no ${kind} card in ${format}`);
      await writeFile(
        join(gallery, `${theme}-${kind}-${format}.png`),
        await readFile(join(folder, 'cards', card.file)),
      );
    }
    for (const { name, width, colorScheme } of views) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(pathToFileURL(join(folder, 'email.html')).href);
      await page.screenshot({ path: join(gallery, `${theme}-email-${name}.png`), fullPage: true });
      await page.close();
    }
  }
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
