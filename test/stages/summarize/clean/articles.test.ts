// The labelled articles: what is kept, what each block is, and in which language. The labels were written before the
// rules; a new article that fails belongs here with its labels before the rule that mends it.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSource } from '../../../../src/sources/index.ts';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';
import { addScores, type BlockScore, f1, type LabelledBlock, scoreBlocks } from './score-blocks.ts';

interface Labels {
  language: string;
  blocks: LabelledBlock[];
}

const folder = new URL('../../../fixtures/articles/', import.meta.url).pathname;
const noIo = { fetch: () => Promise.reject(new Error('no network here')), stdin: async () => Buffer.of() };
const names = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md');
const scores = new Map<string, BlockScore[]>();

describe.each(names)('%s', (name) => {
  const labels = JSON.parse(readFileSync(folder + name.replace(/\.\w+$/, '.json'), 'utf8')) as Labels;

  test('keeps what the labels keep, in its language', async () => {
    const cleaned = cleanArticle(await readSource(folder + name, noIo));
    const score = scoreBlocks(labels.blocks, cleaned.blocks);
    scores.set(labels.language, [...(scores.get(labels.language) ?? []), score]);
    expect(score.misses.filter((miss) => !miss.startsWith('not found'))).toEqual([]);
    expect(cleaned.language).toBe(labels.language);
  });

  test('stays whole when what was kept is cleaned again', async () => {
    const { blocks } = cleanArticle(await readSource(folder + name, noIo));
    const raw = blocks
      .filter((block) => block.kept)
      .map((block) => block.text)
      .join('\n\n');
    const again = cleanArticle({ kind: 'text', ref: name, raw, metadata: {} });
    expect(again.blocks.filter((block) => !block.kept)).toEqual([]);
  });
});

test('every language reaches an F1 of 0.95, and nearly every block has its kind', () => {
  for (const [language, ofLanguage] of scores) {
    const total = addScores(ofLanguage);
    expect({ language, f1: f1(total) >= 0.95 }).toEqual({ language, f1: true });
    expect({ language, kinds: total.kinds >= total.labelled * 0.95 }).toEqual({ language, kinds: true });
  }
});
