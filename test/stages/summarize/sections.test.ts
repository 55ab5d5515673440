// The sections of a digest: verbatim sentences within their bounds, and lines of the mail that are titles.
import { expect, test } from '@jest/globals';
import type { Article, Span } from '../../../src/domain/article.ts';
import { linesOfSections, readSections, translateSections } from '../../../src/stages/summarize/sections.ts';

const raw = 'A\nOne. Two. Three. Four.\nB\nFive.\nC\n';
const span = (text: string): Span => ({
  text,
  start: raw.indexOf(text),
  end: raw.indexOf(text) + text.length,
});
const sentences = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'].map(span);
const section = (title: string, from: string, to: string) => ({
  title,
  url: `https://harbour.example/${title}`,
  start: raw.indexOf(from),
  end: raw.indexOf(to) + to.length,
});
const article: Article = {
  kind: 'html',
  ref: 'x',
  raw,
  metadata: { sections: [section('A', 'A', 'Four.'), section('B', 'B', 'Five.'), section('C', 'C', 'C')] },
};

test('each section has its first sentences and none of another', () => {
  expect(readSections(article, sentences).map(({ summary }) => summary.map(({ text }) => text))).toEqual([
    ['One.', 'Two.', 'Three.'],
    ['Five.'],
    [],
  ]);
});

test('a first sentence of any length stands, and a second one only where it fits', () => {
  const long = { text: 'x'.repeat(400), start: raw.indexOf('One.'), end: raw.indexOf('Two.') };
  expect(readSections(article, [long, span('Two.')])[0]?.summary).toEqual([long]);
});

test('an article of one has none', () => {
  expect(readSections({ ...article, metadata: {} }, sentences)).toEqual([]);
});

const titled = (...titles: string[]) => titles.map((title) => ({ title, url: null, summary: [] }));
const written = { subjects: ['Written one', 'Written two', 'Written three'], preheader: 'Written preheader' };

test('the best title is the subject, and the others follow in the preheader', () => {
  expect(linesOfSections(titled('The ferry sails', 'A pier', 'Swans'), written)).toEqual({
    subjects: ['The ferry sails', 'A pier', 'Swans'],
    preheader: 'A pier · Swans',
  });
});

test('of translated sections the titles are the lines, and the article’s words stay', () => {
  const sections = [
    { title: '渡輪復航', url: null, summary: [span('One.'), span('Two.')] },
    { title: '碼頭', url: null, summary: [span('Five.')] },
  ];
  const told = translateSections(sections, [
    { title: 'The ferry sails', summary: ['Eins.', 'Zwei.'] },
    { title: 'A pier', summary: ['Fünf.'] },
  ]);
  expect(told[0]).toEqual({
    title: '渡輪復航',
    translation: 'The ferry sails',
    url: null,
    summary: [
      { ...span('One.'), translation: 'Eins.' },
      { ...span('Two.'), translation: 'Zwei.' },
    ],
  });
  expect(linesOfSections(told, written)).toMatchObject({
    subjects: ['The ferry sails', 'A pier', 'Written one'],
    preheader: 'A pier',
  });
  expect(translateSections(sections)).toEqual(sections);
});

test('a title that is too long for a subject, or shouts, is none', () => {
  const long = `The ${'very '.repeat(20)}long title of an article`;
  expect(linesOfSections(titled(long, 'Free!!!', 'A pier'), written)).toEqual({
    subjects: ['A pier', 'Written one', 'Written two'],
    preheader: 'Written preheader',
  });
});
