// compose writes what the README says, and every offset in the digest points into the input.
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import PostalMime from 'postal-mime';
import { type Digest, digestSchema } from '../../src/domain/digest.ts';
import { sha256 } from '../../src/domain/id.ts';
import type { Card, Posts } from '../../src/domain/rendition.ts';
import { type CliResult, runCli } from './run-cli.ts';
import { runHere } from './run-here.ts';

const sample = fileURLToPath(new URL('../../config/samples/article.txt', import.meta.url));
let out: string;
let composed: CliResult;
let raw: string;
let digest: Digest;
const written = (name: string): Promise<string> => readFile(join(out, name), 'utf8');

beforeAll(async () => {
  out = join(await mkdtemp(join(tmpdir(), 'pullquote-compose-')), 'out');
  raw = await readFile(sample, 'utf8');
  composed = await runCli(['compose', sample, '--out', out]);
  expect(composed).toMatchObject({ code: 0 });
  digest = digestSchema.parse(JSON.parse(await written('digest.json')));
});

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

describe('blocks taken back and left out by their numbers', () => {
  const compose = (...args: string[]) => runHere(['compose', sample, '--formats', '1200x675', ...args]);
  /** But for the sample message, which has the date on it. */
  const hashes = async (folder: string) => {
    const files = await readdir(folder, { recursive: true, withFileTypes: true });
    const hashed = files
      .filter((entry) => entry.isFile() && entry.name !== 'email.eml')
      .map(async ({ parentPath, name }) => `${name} ${sha256(await readFile(join(parentPath, name)))}`);
    return (await Promise.all(hashed)).sort();
  };

  test('are listed, all of them, and nothing is written', async () => {
    const { code, stdout } = await runHere(['compose', sample, '--blocks']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ +1 {2}kept {2}title .*夜裡的公車/m);
    expect(stdout).toMatch(/^ +4 {2}out {3}caption .*深夜的港坪轉運站.*\(caption\)$/m);
    const { stdout: json } = await runHere(['compose', sample, '--blocks', '--drop', '6', '--json']);
    const { blocks } = JSON.parse(json);
    expect(blocks.map(({ number }: { number: number }) => number)).toEqual(
      digest.blocks.map((_, i) => i + 1),
    );
    expect(blocks[5]).toMatchObject({ kept: false, reason: 'left out by the operator' });
  });

  test('stand so in digest.json and in the report, and run again over the first files give the same bytes', async () => {
    const folder = join(out, '..', 'undone');
    await cp(out, folder, { recursive: true });
    expect(composed.stdout).toMatch(/^ +4 {2}caption +▲深夜的港坪轉運站/m);
    const [numberOfQuote] = digest.quotes.map(({ start, end }) =>
      digest.blocks.findIndex((block) => block.start <= start && block.end >= end),
    );
    const args = ['--keep', '4', '--drop', `${Number(numberOfQuote) + 1}`];
    expect(await compose('--out', folder, ...args)).toMatchObject({ code: 0 });
    const again = join(out, '..', 'again');
    await compose('--out', again, ...args);
    expect(await hashes(folder)).toEqual(await hashes(again));
    const undone = digestSchema.parse(JSON.parse(await readFile(join(folder, 'digest.json'), 'utf8')));
    expect(undone.blocks[3]).toMatchObject({ kind: 'paragraph', kept: true, reason: 'kept by the operator' });
    expect(undone.blocks[numberOfQuote ?? 0]).toMatchObject({
      kept: false,
      reason: 'left out by the operator',
    });
    expect(undone.quotes.map(({ text }) => text)).not.toContain(digest.quotes[0]?.text);
    expect(undone.checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  test.each([
    ['a number that the article has not', ['--drop', '99'], /--drop: expected blocks from 1 to \d+.*got 99/],
    ['a block in both', ['--keep', '3-5', '--drop', '4'], /4 in both/],
    ['what is no number', ['--keep', '5-3'], /--keep expected numbers of blocks.*"5-3"/],
  ])('are refused for %s, and nothing is written', async (_, args, message) => {
    const folder = join(out, '..', 'refused');
    const result = await compose('--out', folder, ...args);
    expect(result.stderr).toMatch(message);
    expect(result.code).toBe(64);
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  test('neither a folder nor --blocks is a question of usage', async () => {
    expect(await compose()).toMatchObject({ code: 64, stderr: expect.stringMatching(/--out.*--blocks/) });
  });
});
