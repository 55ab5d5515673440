// The whole stage: a digest becomes a rendition, in child processes.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { brandSchema } from '../../../src/design/brand.ts';
import { type Digest, digestSchema } from '../../../src/domain/digest.ts';
import { sha256 } from '../../../src/domain/id.ts';
import { renditionManifestSchema } from '../../../src/domain/rendition.ts';
import { decodeCompiledMessage } from '../../../src/mail/message.ts';
import { openRenderer, type RenderInput } from '../../../src/stages/render/index.ts';
import { loadLocales } from '../../../src/themes/load-locales.ts';
import { loadEmailTheme } from '../../../src/themes/load-theme.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const article = read('test/fixtures/digests/zh-Hant.json');
const digest: Digest = digestSchema.parse(article.digest ?? article);

const input: RenderInput = {
  digest,
  metadata: { canonicalUrl: 'https://news.example/rooftop' },
  ref: 'rooftop.txt',
  brand: brandSchema.parse(read('config/brand.json')),
  theme: loadEmailTheme('editorial'),
  fixedStrings: loadLocales(),
  formats: ['1200x675', '1080x1080'],
  locales: ['zh-Hant', 'en'],
  cardUrl: null,
  listId: 'readers.pullquote.example',
  networks: [
    {
      name: 'sandbox',
      limits: {
        maxLength: 300,
        measure: (text) => text.length,
        maxImages: 4,
        maxImageBytes: 1_000_000,
        maxAltLength: 1000,
      },
    },
  ],
};

const renderer = openRenderer({ processes: 2 });
afterAll(() => renderer.close());

describe('a renderer', () => {
  test('gives the same manifest and the same bytes for the same input', async () => {
    const other = openRenderer({ processes: 1 });
    const [one, two] = [await renderer.render(input), await other.render(input)];
    await other.close();
    expect(two.manifest).toEqual(one.manifest);
    expect([...two.blobs.keys()]).toEqual([...one.blobs.keys()]);
  });

  test('keeps every blob that the manifest names, under its own hash', async () => {
    const { manifest, blobs } = await renderer.render(input);
    expect(renditionManifestSchema.parse(manifest)).toEqual(manifest);
    for (const [hash, { body }] of blobs) expect(sha256(body)).toBe(hash);
    const named = [
      ...manifest.cards.map((card) => card.sha256),
      ...Object.values(manifest.messages),
      manifest.html,
      manifest.text,
    ];
    for (const hash of named) expect(blobs.has(hash)).toBe(true);
    for (const hash of Object.values(manifest.messages)) {
      expect(() => decodeCompiledMessage(blobs.get(hash)?.body as Buffer)).not.toThrow();
    }
  });

  test('makes cards of their format’s size, each told in words, and shows them in posts', async () => {
    const { manifest, blobs } = await renderer.render(input);
    expect(manifest.notes).toEqual([]);
    expect(manifest.cards.filter((card) => card.kind === 'quote')).not.toHaveLength(0);
    for (const card of manifest.cards) {
      const png = PNG.sync.read(blobs.get(card.sha256)?.body as Buffer);
      expect([png.width, png.height]).toEqual(card.format.split('x').map(Number));
      expect(card.bytes).toBeLessThan(1_000_000);
      expect(card.alt).not.toBe('');
    }
    const files = new Set(manifest.cards.map((card) => card.file));
    expect(files.size).toBe(manifest.cards.length);
    const images = manifest.posts.sandbox?.flatMap((part) => part.images) ?? [];
    expect(images).not.toHaveLength(0);
    for (const image of images) expect(files.has(image.file)).toBe(true);
  });

  test('numbers the pages of a carousel', async () => {
    const { manifest } = await renderer.render({ ...input, formats: [], carousel: '1080x1350' });
    expect(manifest.cards.map((card) => card.page?.number)).toEqual(manifest.cards.map((_, i) => i + 1));
    expect(manifest.cards[0]?.kind).toBe('title');
    expect(manifest.cards.at(-1)?.kind).toBe('cta');
  });

  test('goes on without a quote that cannot be set, and says so', async () => {
    const [first, ...rest] = digest.quotes as [Digest['quotes'][number], ...Digest['quotes']];
    const quotes = [{ ...first, text: `${first.text}ༀ` }, ...rest];
    const { manifest } = await renderer.render({ ...input, digest: { ...digest, quotes } });
    expect(manifest.cards.some((card) => card.quoteIndex === 0)).toBe(false);
    expect(manifest.notes).toEqual([expect.stringMatching(/^quote 1 was left out: .*U\+0F00/)]);
  });

  test.each([
    ['in a script that no font has', 'bo', 'ༀ', 'U\\+0F00'],
    ['from right to left', 'ar', 'مكتبة بطيئة في حي قديم', 'right to left'],
  ])(
    'makes email and posts of an article %s, and says why it has no cards',
    async (_, language, text, reason) => {
      const span = { text, start: 0, end: text.length };
      const foreign: Digest = {
        ...digest,
        language,
        title: text,
        summary: [span],
        quotes: [{ ...span, kind: 'direct', speaker: null, role: null }],
        stats: [],
        keyPoints: [span, span, span],
        subjects: [text, text, text],
      };
      const { manifest, blobs } = await renderer.render({ ...input, digest: foreign, carousel: '1080x1350' });
      expect(manifest.cards).toEqual([]);
      expect(manifest.notes).toEqual([
        expect.stringContaining('there are no cards'),
        expect.stringMatching(new RegExp(`^quote 1, .*the title card were left out: .*${reason}`)),
      ]);
      expect(blobs.get(manifest.html)?.body.toString()).toContain(text);
      expect(manifest.posts.sandbox?.[0]?.text).toContain(text);
      expect(Object.keys(manifest.messages)).not.toHaveLength(0);
    },
  );
});
