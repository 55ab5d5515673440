// The HTML as Outlook on Windows reads it, whose engine is Word: padding on table cells only, widths as attributes,
// line heights in px, one font a script.
import { describe, expect, test } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { composeEmail } from '../../../../src/stages/render/email/compose-email.ts';
import { themeNames } from '../../../../src/themes/load-theme.ts';
import { sampleBrand, sampleInput, sampleLanguages } from './sample.ts';

const logo = { url: 'https://pullquote.example/logo.png', width: 120, height: 32 };

async function mailIn(theme: string, language: (typeof sampleLanguages)[number]) {
  const input = sampleInput(language, theme, { brand: { ...sampleBrand, logo } });
  const { html } = await composeEmail(input);
  const { document } = parseHTML(html);
  return { html, document, all: [...document.querySelectorAll('body *')] };
}

type Parsed = Awaited<ReturnType<typeof mailIn>>['all'][number];
const styleOf = (element: Parsed) => element.getAttribute('style') ?? '';
const nameOf = (element: Parsed) => `<${element.tagName.toLowerCase()} style="${styleOf(element)}">`;

describe.each(themeNames())('in Outlook on Windows, the %s theme', (theme) => {
  test.each(sampleLanguages)('keeps its distances in %s', async (language) => {
    const { all } = await mailIn(theme, language);
    // Word keeps the padding of a cell, and that between a border and what it is drawn round.
    const lost = all.filter(
      (element) =>
        /(^|;)padding(-[a-z]+)?:[^;]*[1-9]/.test(styleOf(element)) &&
        !/^(TD|A|LI|IMG)$/.test(element.tagName) &&
        !/border-(top|bottom|left|right):[1-9]/.test(styleOf(element)),
    );
    expect(lost.map(nameOf)).toEqual([]);
    const grounds = all.filter(
      (element) => element.tagName !== 'IMG' && /background-color/.test(styleOf(element)),
    );
    expect(grounds.filter(({ tagName }) => !/^(TABLE|TD|DIV)$/.test(tagName)).map(nameOf)).toEqual([]);
  });

  test.each(sampleLanguages)('knows each line height in px in %s', async (language) => {
    const { all } = await mailIn(theme, language);
    const factors = all.filter((element) => /(^|;)line-height:[\d.]+(;|$)/.test(styleOf(element)));
    expect(factors.length).toBeGreaterThan(0);
    for (const element of factors) {
      const [, size, factor] = /font-size:(\d+)px;.*?line-height:([\d.]+)/.exec(styleOf(element)) ?? [];
      const height = Math.round(Number(size) * Number(factor));
      expect(styleOf(element)).toContain(`mso-line-height-alt:${height}px`);
    }
  });

  test('cuts no picture to the height of a line', async () => {
    const { html, document } = await mailIn(theme, 'zh-Hant');
    const exact = /([a-z0-9, ]+)\{ mso-line-height-rule: exactly/.exec(html)?.[1]?.trim();
    expect(exact).toBe('p, li, h1, h2');
    expect(document.querySelectorAll(exact?.replace(/(\w+)/g, '$1 img') as string)).toHaveLength(0);
  });

  test('gives pictures their width, and cells with a colour that colour, as attributes', async () => {
    const { all, document } = await mailIn(theme, 'en');
    for (const image of document.querySelectorAll('img'))
      expect(image.getAttribute('width')).toMatch(/^\d+$/);
    const coloured = all.filter(
      (element) => element.tagName === 'TD' && /background-color/.test(styleOf(element)),
    );
    for (const cell of coloured)
      expect(styleOf(cell)).toContain(`background-color:${cell.getAttribute('bgcolor')}`);
  });

  test('lays out with tables that say so', async () => {
    const { html } = await mailIn(theme, 'ja');
    const tables = html.match(/<table[^>]*>/g) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    expect(tables.filter((table) => !table.includes('role="presentation"'))).toEqual([]);
  });

  test.each([
    ['zh-Hant', 'Microsoft JhengHei'],
    ['ja', 'Yu Gothic'],
  ] as const)('has a font that Windows has in %s', async (language, font) => {
    const { html } = await mailIn(theme, language);
    expect(html).toMatch(new RegExp(`<!--\\[if mso\\]><style[^>]*>[^<]*mso-fareast-font-family: ${font};`));
  });
});
