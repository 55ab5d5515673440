// What the server says in English is told in the language of the studio: every reason of a block, and every line of the gate
// that articles of the tests come to.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { reasons } from '../../src/language/noise.ts';
import { summarizeArticle } from '../../src/stages/summarize/index.ts';
import { tellIn } from '../../src/studio/words/sentences.ts';
import extractive from '../../src/summarizers/extractive.ts';

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

test('with its own gaps as they are, and whatever is not known as it came', () => {
  expect(tell('subject 1: Rotterdam is not named in the article')).toBe('主旨 1：原文沒有提到 Rotterdam');
  expect(tell('nothing was changed: block 3 is in already')).toBe('沒有修改：第 3 段已經採用');
  expect(tell('a sentence that nobody has translated')).toBe('a sentence that nobody has translated');
});
