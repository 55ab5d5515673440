// The editor's note: Markdown in a mail, marked as the editor's in every theme, and nothing in it that a mail must not have.
import { expect, test } from '@jest/globals';
import { readNote } from '../../../../src/stages/render/email/note.ts';

const words = (markdown: string) =>
  readNote(markdown).map(({ runs }) => runs.map(({ text }) => text).join(''));

test.each([
  ['One.\n\nTwo\nlines.', ['One.', 'Two lines.']],
  ['- a\n- b', ['• a', '• b']],
  ['**Bold** and *slanted* and `code`', ['Bold and slanted and code']],
  ['[here](https://example.com/a "title")', ['here']],
  ['<https://example.com/a>', ['https://example.com/a']],
  ['## Heading', ['Heading']],
  ['> said', ['said']],
  ['a \\* b', ['a * b']],
  ['編者的話：**注意**。', ['編者的話：注意。']],
  ['', []],
])('%j', (markdown, expected) => {
  expect(words(markdown).map((line) => line.trim())).toEqual(expected);
});

test('a link leads to the web or nowhere', () => {
  const urls = (markdown: string) =>
    readNote(markdown).flatMap(({ runs }) => runs.flatMap(({ url }) => url ?? []));
  expect(urls('[a](https://example.com/a)')).toEqual(['https://example.com/a']);
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://user:secret@example.com/',
    '/a',
    'file:///etc/passwd',
  ])
    expect(urls(`[a](${address})`)).toEqual([]);
});
