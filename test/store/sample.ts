// What the store's tests keep: an article, its digest and rendition, and a list with subscribers.
import type { Article } from '../../src/domain/article.ts';
import type { Digest } from '../../src/domain/digest.ts';
import { sha256 } from '../../src/domain/id.ts';
import type { RenditionManifest } from '../../src/domain/rendition.ts';
import type { Db } from '../../src/store/index.ts';
import { ensureList } from '../../src/store/lists.ts';
import { mergeSubscribers } from '../../src/store/subscribers.ts';

export const noon = new Date('2026-11-24T12:00:00Z');
export const later = new Date('2026-11-24T12:00:05Z');

export const article: Article = {
  kind: 'text',
  ref: 'harbour.txt',
  raw: '港口今天重新開放。\n\n「我們等了三年。」港務局長林怡君說。',
  metadata: { title: '港口今天重新開放' },
};

export const digest: Digest = {
  engine: 'extractive',
  language: 'zh-Hant',
  title: '港口今天重新開放',
  summary: [{ text: '港口今天重新開放。', start: 0, end: 9 }],
  keyPoints: [],
  quotes: [],
  stats: [],
  subjects: ['一', '二', '三'],
  preheader: '港務局長林怡君說',
  hashtags: [],
  blocks: [],
  checks: [],
};

const html = Buffer.from('<p>港口</p>');
const png = Buffer.from('not really a picture');

export const rendition = {
  manifest: {
    theme: 'editorial',
    subject: '一',
    cards: [],
    posts: {},
    html: sha256(html),
    text: sha256(png),
    messages: { 'zh-Hant': sha256(html) },
  } satisfies RenditionManifest,
  blobs: new Map([
    [sha256(html), { mediaType: 'text/html', body: html }],
    [sha256(png), { mediaType: 'image/png', body: png }],
  ]),
};

/** A list of that many readers, reader1@example.com and so on. */
export async function addReaders(db: Db, count: number): Promise<string> {
  const list = await ensureList(db, 'readers');
  await mergeSubscribers(
    db,
    list.id,
    Array.from({ length: count }, (_, i) => ({
      email: `reader${i + 1}@example.com`,
      name: '',
      locale: null,
    })),
  );
  return list.id;
}
