// Markdown to text with an outline: no mark reaches a reader, and a file without inline marks stays as it is.
import { expect, test } from '@jest/globals';
import { readMarkdown } from '../../src/sources/markdown.ts';

const blocks = (text: string): string[] => {
  const { raw, metadata } = readMarkdown(text);
  return (metadata.outline ?? []).map(
    ({ start, end, kind, level, reason }) =>
      `${kind}${level ?? ''}${reason ? ` (${reason})` : ''}: ${raw.slice(start, end)}`,
  );
};

test('a file without inline marks is its own raw text', () => {
  const text = '# Lamps\n\nOne lamp.\nTwo lamps.\n\n- a\n- b\n\n```js\ncode\n```\n\nEnd\n===\n';
  expect(readMarkdown(text).raw).toBe(text);
});

test('inline marks are gone from the text of a block', () => {
  expect(
    blocks(
      'A **bold** and *thin* `code`, a [link](https://a.example "t"), [ref][r], ~~gone~~, <b>tag</b>, &amp;, \\*, <https://b.example>.\n\n[r]: https://c.example',
    ),
  ).toEqual([
    'paragraph: A bold and thin code, a link, ref, gone, tag, &, *, https://b.example.',
    'boilerplate (link target): [r]: https://c.example',
  ]);
});

test('brackets that are no link stay, and marks of footnotes go', () => {
  expect(blocks('He wrote "teh" [sic] twice.[^1]\n\n[^1]: In 1987.')[0]).toBe(
    'paragraph: He wrote "teh" [sic] twice.',
  );
});

test('emphasis that touches Chinese punctuation is emphasis', () => {
  expect(blocks('這是**「重點」**，不是別的。')).toEqual(['paragraph: 這是「重點」，不是別的。']);
});

test('headings have their level without their marks', () => {
  expect(blocks('# One #\n\nTwo\n===\n\n### Three *and*\n\nFour\n---')).toEqual([
    'heading1: One',
    'heading1: Two',
    'heading3: Three and',
    'heading2: Four',
  ]);
});

test('block quotes are paragraphs without their marks, wherever their lines break', () => {
  expect(blocks('> one\n> two\n>\n> three')).toEqual(['paragraph: one\ntwo', 'paragraph: three']);
});

test('images, code, tables and lists of links are no text of the article', () => {
  expect(
    blocks(
      '![A *lamp*](lamp.jpg)\n\n*The lamp in June.*\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x](y)\n- [z](y)\n\n[![badge](b)](c)',
    ),
  ).toEqual([
    'caption (image): A lamp',
    'caption (under an image): The lamp in June.',
    'boilerplate (code): ```\ncode\n```',
    'boilerplate (table): | a | b |\n|---|---|\n| 1 | 2 |',
    'boilerplate (list of links): x',
    'boilerplate (list of links): z',
  ]);
});

test('HTML in it loses its tags, scripts and comments', () => {
  expect(
    blocks('<div class="x">\nHello <b>there</b> &lt;3\n<script>no()</script><!-- no -->\n</div>'),
  ).toEqual(['paragraph: Hello there <3']);
});

test('front matter is metadata, and a block that is left out', () => {
  const { metadata } = readMarkdown(
    '---\ntitle: "Lamps"\nauthor: [Jane Roe, John Doe]\ndate: 2026-01-22\nimage: /x.jpg\nnested:\n  - a\n---\n\nText.',
  );
  expect(metadata).toMatchObject({ title: 'Lamps', byline: 'Jane Roe, John Doe', publishedAt: '2026-01-22' });
  expect(metadata).not.toHaveProperty('leadImageUrl');
  expect(metadata.outline?.[0]).toMatchObject({ kind: 'boilerplate', reason: 'front matter', start: 0 });
});

test('a list without an end costs the rest of the file none of its structure', () => {
  const list = Array.from({ length: 2_500 }, (_, i) => `- The *${i}th* lamp.`).join('\n');
  const found = blocks(`# Lamps\n\nA **bold** word.\n\n${list}\n\n## More\n\nThe [end](https://a.example).`);
  expect(found.slice(0, 3)).toEqual([
    'heading1: Lamps',
    'paragraph: A bold word.',
    'paragraph: The *0th* lamp.',
  ]);
  expect(found.slice(-2)).toEqual(['heading2: More', 'paragraph: The end.']);
  expect(found).toHaveLength(2_504);
});

test('hostile files come to an end', () => {
  for (const unit of [
    '[',
    '![a',
    '*a_b*',
    '> ',
    '`a``',
    '<a ',
    '&',
    '- a\n',
    '1. ',
    '- + ',
    '[a](b',
    '|a',
    '<!--',
    '<script>',
    '---\n',
  ])
    expect(typeof readMarkdown(unit.repeat(200_000 / unit.length)).raw).toBe('string');
});

test('footnotes are no paragraphs, tasks are points of a list, and a summary is a line of its own', () => {
  const { raw, metadata } = readMarkdown(
    'The plan.[^1]\n\n- [x] ask the state\n- [ ] ask the people\n\n<details><summary>More</summary>Hidden words.</details>\n\n[^1]: Told on Monday.\n',
  );
  const parts = (metadata.outline ?? []).map(({ start, end, kind, listed }) => [
    kind,
    raw.slice(start, end).trim(),
    listed,
  ]);
  expect(parts).toEqual([
    ['paragraph', 'The plan.', undefined],
    ['paragraph', 'ask the state', true],
    ['paragraph', 'ask the people', true],
    ['paragraph', 'More\nHidden words.', undefined],
    ['boilerplate', '[^1]: Told on Monday.', undefined],
  ]);
});
