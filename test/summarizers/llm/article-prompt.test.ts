// How a model is shown the article.
import { expect, test } from '@jest/globals';
import { showArticle } from '../../../src/summarizers/llm/article-prompt.ts';

test('a figure is shown with what limits it', () => {
  const raw = 'Fewer than 7% of the tests had found a bug.';
  const stat = { text: 'Fewer than 7%', value: '7', unit: '%', label: 'of the tests', start: 0, end: 13 };
  const { text } = showArticle(
    {
      article: { kind: 'text', ref: 'sample', raw, metadata: {} },
      ...{ title: 'Tests', blocks: [], language: 'en', outputLanguage: 'ja' },
      ...{
        sentences: [{ text: raw, start: 0, end: raw.length }],
        quotes: [],
        stats: [stat],
        allows: () => true,
      },
    },
    10_000,
  );
  expect(text).toContain('[n1] Fewer than 7%: of the tests');
});
