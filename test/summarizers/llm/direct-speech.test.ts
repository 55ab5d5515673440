// Words that a model quotes are direct speech where the language sets speech off so: in marks, behind a dash, between dashes.
import { expect, test } from '@jest/globals';
import type { Article, Block } from '../../../src/domain/article.ts';
import { draftOf } from '../../../src/summarizers/llm/digest-answer.ts';

const kindOf = (paragraph: string, text: string, language: string) => {
  const block: Block = { kind: 'paragraph', kept: true, text: paragraph, start: 0, end: paragraph.length };
  const article: Article = { kind: 'text', ref: 'bridge.txt', raw: paragraph, metadata: {} };
  const quote = { text, speaker: null, proof: null, translation: null };
  const answer = {
    ...{ headline: 'Most', summary: [], keyPoints: [], quotes: [], furtherQuotes: [quote], figures: [] },
    ...{ subjects: [], preheader: '', hashtags: [], hook: '' },
  };
  const input = {
    ...{ article, language, outputLanguage: language, title: 'Most', blocks: [block] },
    ...{ sentences: [], quotes: [], stats: [], allows: () => true },
  };
  return draftOf(answer, input).quotes[0]?.kind;
};

test.each([
  ['pl', '– Most wytrzyma kolejne sto lat – mówi Jan Kowal.', 'Most wytrzyma kolejne sto lat', 'direct'],
  ['pl', 'Most – stary i wąski – wytrzyma kolejne sto lat.', 'stary i wąski', 'statement'],
  ['da', '– Broen holder i hundrede år, siger Ole Bruun.', 'Broen holder i hundrede år', 'direct'],
  ['en', '“The bridge will hold for a century,” said Tom Reed.', 'The bridge will hold', 'direct'],
])('%s: %s', (language, paragraph, text, kind) => {
  expect(kindOf(paragraph, text, language)).toBe(kind);
});
