// compose writes what the README says, and every offset in the digest points into the input.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { type Digest, digestSchema } from '../../src/domain/digest.ts';
import type { Card, Posts } from '../../src/domain/rendition.ts';
import { runCli } from './run-cli.ts';

const sample = fileURLToPath(new URL('../../config/samples/article.txt', import.meta.url));
let out: string;
let raw: string;
let digest: Digest;
const written = (name: string): Promise<string> => readFile(join(out, name), 'utf8');

beforeAll(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'pullquote-compose-')), 'out');
  raw = await readFile(sample, 'utf8');
  const result = await runCli(['compose', sample, '--out', out, '--json']);
  expect(result).toMatchObject({ code: 0 });
  digest = digestSchema.parse(JSON.parse(await written('digest.json')));
}, 60_000);

afterAll(() => rm(join(out, '..'), { recursive: true, force: true }));

test('every span is verbatim', () => {
  const spans = [...digest.summary, ...digest.keyPoints, ...digest.quotes, ...digest.blocks];
  expect(spans.length).toBeGreaterThan(20);
  for (const span of spans) expect(raw.slice(span.start, span.end)).toBe(span.text);
  for (const stat of digest.stats) expect(raw.slice(stat.start, stat.end)).toContain(stat.value);
});

test('ads, captions and what is related are marked and left out, and said by whom is told', () => {
  const kinds = digest.blocks.filter((block) => !block.kept).map((block) => block.kind);
  expect(kinds.sort()).toEqual(['ad', 'boilerplate', 'caption', 'caption']);
  expect(digest.quotes.filter((quote) => quote.kind === 'direct').map((quote) => quote.speaker)).toEqual(
    expect.arrayContaining(['沈若蘭', '羅士倫', '周以衡']),
  );
  expect(digest.quotes.map((quote) => quote.text)).not.toContain('彈性');
});

test('cards.json tells of every picture there is', async () => {
  const cards: Card[] = JSON.parse(await written('cards.json'));
  expect((await readdir(join(out, 'cards'))).sort()).toEqual(cards.map((card) => card.file).sort());
  for (const card of cards) {
    const png = await readFile(join(out, 'cards', card.file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png.length]).toEqual([
      card.width,
      card.height,
      card.bytes,
    ]);
    if (card.quoteIndex !== null) expect(card.alt).toContain(digest.quotes[card.quoteIndex]?.speaker);
  }
  expect(new Set(cards.map((card) => card.format))).toEqual(new Set(['1200x675', '1080x1080']));
});

test('posts.json keeps each network within its limit', async () => {
  const posts: Posts = JSON.parse(await written('posts.json'));
  expect(Object.keys(posts)).toEqual(expect.arrayContaining(['sandbox', 'x']));
  for (const part of Object.values(posts).flat())
    expect(part.length.used).toBeLessThanOrEqual(part.length.allowed);
});

test('the message can be read by a mail program, its card inside', async () => {
  const mail = await PostalMime.parse(await readFile(join(out, 'email.eml')));
  expect(mail.subject).toBe(digest.subjects[0]);
  expect(mail.attachments.map((attachment) => attachment.mimeType)).toContain('image/png');
  expect(await written('email.html')).toMatch(/src="cards\/quote-1-1200x675-[0-9a-f]{8}\.png"/);
  expect(await written('email.txt')).toContain('沈若蘭');
});
