import { describe, expect, test } from '@jest/globals';
import { parseTemplate } from '../../../../src/design/template.ts';
import { fillTemplate, type TemplateValue } from '../../../../src/stages/render/email/template.ts';

const render = (
  source: string,
  data: { [key: string]: TemplateValue } = {},
  partials: Record<string, string> = {},
) =>
  fillTemplate(
    parseTemplate('test', source, (name) => partials[name]),
    data,
  );

describe('a template', () => {
  test('puts values in, escaped for text and attributes', () => {
    expect(render('<a title="{{t}}">{{n}}</a>', { t: '" onload="x', n: 3 })).toBe(
      '<a title="&quot; onload=&quot;x">3</a>',
    );
  });

  test('never reads a value as template', () => {
    expect(render('{{a}}', { a: '{{b}}{{> c}}', b: 'leaked' }, { c: 'leaked' })).toBe(
      '&#123;&#123;b&#125;&#125;&#123;&#123;&gt; c&#125;&#125;',
    );
  });

  test('keeps control characters, noncharacters and half surrogates out', () => {
    expect(render('{{a}}', { a: 'x\u0000\u001b\ufffe\ud800y' })).toBe('x \ufffdy');
  });

  test('chooses by what is there', () => {
    const source = '{{#if a}}yes{{else}}no{{/if}}';
    for (const [value, expected] of [
      ['x', 'yes'],
      ['', 'no'],
      [null, 'no'],
      [[], 'no'],
      [[1], 'yes'],
      [false, 'no'],
      [0, 'no'],
    ] as const)
      expect(render(source, { a: value })).toBe(expected);
  });

  test('repeats for each of a list, lists within lists too', () => {
    const data = { rows: [{ cells: ['a', 'b'] }, { cells: [] }, { cells: ['c'] }] };
    expect(render('{{#each rows as row}}({{#each row.cells as cell}}{{cell}}{{/each}}){{/each}}', data)).toBe(
      '(ab)()(c)',
    );
  });

  test('includes partials', () => {
    expect(render('<{{> p}}>', { a: '1' }, { p: '[{{a}}{{> q}}]', q: '!' })).toBe('<[1!]>');
  });

  test('does not see what an object inherits', () => {
    expect(() => render('{{a.constructor}}', { a: {} })).toThrow(/\{\{a\.constructor\}\}/);
    expect(() => render('{{toString}}')).toThrow(/\{\{toString\}\}/);
  });

  test.each([
    ['an unknown value', 'a\n{{b}}', 'asks for {{b}} (line 2)'],
    ['an unknown tag', 'a\n\n{{#unless b}}', 'line 3: {{#unless b}} is none of'],
    ['code', '{{a + 1}}', 'is none of'],
    ['an open block', '\n{{#if a}}x', 'line 2: {{#if}} is never closed'],
    ['a wrong end', '{{#if a}}{{/each}}', '{{/each}} closes nothing'],
    ['a stray else', '{{else}}', 'outside of {{#if}}'],
    ['a missing partial', '{{> nothing}}', 'no partial "nothing"'],
    ['a partial in itself', '{{> loop}}', 'without end'],
    ['an object where a text belongs', '{{o}}', '{{o}} (line 1) is not a text or number'],
    ['a text where a list belongs', '{{#each t as x}}{{/each}}', 'is not a list'],
  ])('names %s', (_what, source, message) => {
    expect(() => render(source, { a: 1, o: {}, t: '' }, { loop: '{{> loop}}' })).toThrow(
      expect.objectContaining({ code: 'RENDER_FAILED', message: expect.stringContaining(message) }),
    );
  });
});
