// What the server says in English is told in the language of the studio: every reason of a block, and every line of the gate
// that articles of the tests come to.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { reasons } from '../../src/language/noise.ts';
import { type Concern, pauseReason, troubleReason } from '../../src/stages/email/advice.ts';
import { summarizeArticle } from '../../src/stages/summarize/index.ts';
import { tellIn } from '../../src/studio/words/sentences.ts';
import extractive from '../../src/summarizers/extractive.ts';
import { checksIn, sentencesIn } from './server-sentences.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const tell = tellIn(JSON.parse(read('src/studio/words/zh-TW/sentences.json')));
const engine = { summarizer: extractive, settings: {} };
const { signal } = new AbortController();

test('in 繁體中文', async () => {
  const said = new Set<string>(Object.keys(reasons));
  const folder = 'test/fixtures/articles';
  for (const file of readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) =>
    /^(zh-Hant|en).*txt$/.test(name),
  )) {
    const raw = read(`${folder}/${file}`);
    const { blocks, checks } = await summarizeArticle(
      { kind: 'text', ref: file, raw, metadata: {} },
      engine,
      {
        signal,
      },
    );
    for (const { reason } of blocks) if (reason) said.add(reason);
    for (const { check, detail } of checks) said.add(check).add(detail);
  }
  expect(said.size).toBeGreaterThan(40);
  expect(
    [...said].filter((sentence) => !/\p{Script=Han}/u.test(tell(sentence).replace(/「.*」/gsu, ''))),
  ).toEqual([]);
});

/** Where workers and engines write what a campaign, a post, a mail or a digest is told to be. */
const written = [
  'src/stages',
  'src/summarizers',
  'src/transports',
  'src/networks',
  'src/processes',
  ...['decode', 'index', 'read-raw'].map((name) => `src/sources/${name}.ts`),
  'src/store/campaign-moves',
  'src/store/campaign-moves.ts',
  ...['approval', 'destination', 'lead-image', 'queue-trouble', 'waits'].map(
    (name) => `src/operations/${name}.ts`,
  ),
  ...['campaign', 'destination', 'schedule'].map((name) => `src/domain/${name}.ts`),
  'workers',
];
const isTold = (sentence: string) => /\p{Script=Han}/u.test(tell(sentence).replace(/「.*」/gsu, ''));

test('whatever workers, stages and engines write has words in 繁體中文, and so has each check', () => {
  const sentences = sentencesIn(written);
  expect(sentences.size).toBeGreaterThan(150);
  expect([...sentences].filter(([sentence]) => !isTold(sentence))).toEqual([]);
  const checks = checksIn('src/stages/summarize');
  expect(checks).toEqual(expect.arrayContaining(['spans', 'names', 'attribution', 'fallback', 'note']));
  expect(checks.filter((check) => !isTold(check))).toEqual([]);
});

test('why a campaign paused itself is told with what to do, and the server’s own words as they came', () => {
  const concerns: Record<Concern, true> = {
    ...{ connection: true, tls: true, login: true, sender: true },
    ...{ quota: true, size: true, relaying: true, policy: true },
  };
  for (const concern of Object.keys(concerns) as Concern[])
    for (const reason of [
      pauseReason(concern, '5.7.0 Nein'),
      troubleReason(concern, new Date(0), '5.7.0 Nein'),
    ]) {
      const told = tell(reason);
      expect(told).toContain('5.7.0 Nein');
      expect(told.replace('5.7.0 Nein', '')).not.toMatch(/[a-z]{2,} [a-z]{2,}/);
    }
});

test('with its own gaps as they are, and whatever is not known as it came', () => {
  expect(tell('subject 1: Rotterdam is not named in the article')).toBe('主旨 1：原文沒有提到 Rotterdam');
  expect(tell('nothing was changed: block 3 is in already')).toBe('沒有修改：第 3 段已經採用');
  expect(tell('a sentence that nobody has translated')).toBe('a sentence that nobody has translated');
});
