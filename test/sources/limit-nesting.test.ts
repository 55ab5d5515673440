// Nests of tags, as nobody writes them, beside pages that only look like one.
import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/sources/html.ts';
import { limitNesting } from '../../src/sources/limit-nesting.ts';

const depthOf = (html: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<\/?[a-z]+>/g)) {
    depth += tag.startsWith('</') ? -1 : 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

describe('a nest of tags', () => {
  test.each(['b', 'div', 'pre', 'ul', 'template'])(
    'of <%s> becomes as deep as a browser makes it',
    (name) => {
      const html = `${`<${name}>`.repeat(3_000)}words${`</${name}>`.repeat(3_000)}`;
      const limited = limitNesting(html);
      expect(depthOf(limited)).toBe(512);
      expect(limited).toContain('words');
    },
  );

  test('keeps its words and what comes after it', () => {
    const nest = `${'<div><b>'.repeat(60_000)}In the middle of it all stands a sentence.${'</b></div>'.repeat(60_000)}`;
    const { raw } = readHtml(
      `<body><p>Before it there are words.</p>${nest}<p>After it there are words.</p></body>`,
    );
    expect(raw.match(/\S.*/g)).toEqual([
      'Before it there are words.',
      'In the middle of it all stands a sentence.',
      'After it there are words.',
    ]);
  });

  test('lets no script become text', () => {
    const { raw } = readHtml(
      `<body>${'<div>'.repeat(2_000)}<script>steal()</script ><p>Words.</p></ div></body>`,
    );
    expect(raw.trim()).toBe('Words.');
  });

  test('of templates, which nobody sees, overflows nothing', () => {
    expect(readHtml(`<body><p>Words.</p>${'<template>'.repeat(20_000)}x</body>`).raw.trim()).toBe('Words.');
  });
});

describe('a page is left alone', () => {
  test.each([
    ['with paragraphs', '<p>a<p>b</p>'],
    ['with lists', '<ul><li>a<li>b</ul>'],
    ['with tables', '<table><tr><td>a<td>b<tr><th>c</table>'],
    ['with terms', '<dl><dt>a<dd>b<dt>c</dl>'],
    ['with choices', '<select><option>a<option>b</select>'],
    ['with empty elements', '<br><img src="a.png"><hr/><input>'],
    ['with tags in scripts and comments', '<script>"<div>".repeat(9)</script><!-- <div> -->'],
    ['with end tags of nothing', '</div></b></p>'],
  ])('%s, however many', (_, piece) => {
    const html = piece.repeat(2_000);
    expect(limitNesting(html)).toBe(html);
  });
});
