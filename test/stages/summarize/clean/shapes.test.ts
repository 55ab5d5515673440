// Texts in many shapes, against what a person approved. UPDATE_GOLDEN=1 writes the lists anew: read the difference.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readSource } from '../../../../src/sources/index.ts';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';

const folder = new URL('../../../fixtures/cleaning/', import.meta.url).pathname;
const noIo = { fetch: () => Promise.reject(new Error('no network here')), stdin: async () => Buffer.of() };
const names = readdirSync(folder).filter((name) => /^\w+-.*(?<!\.blocks)\.(?:txt|md|html)$/.test(name));

test.each(names)('%s', async (name) => {
  const { language, title, blocks } = cleanArticle(await readSource(folder + name, noIo));
  const lines = blocks.map(
    ({ kind, kept, level, reason, text }) =>
      `${kept ? ' ' : '×'} ${kind}${level ?? ''}${reason ? ` (${reason})` : ''}: ${text.replace(/\s*\n\s*/g, ' ⏎ ')}`,
  );
  const actual = [`language: ${language}`, `title: ${title}`, ...lines, ''].join('\n');
  const golden = `${folder}${name.replace(/\.\w+$/, '')}.blocks.txt`;
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, actual);
  expect(actual).toBe(readFileSync(golden, 'utf8'));
});
