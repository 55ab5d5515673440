import { describe, expect, test } from '@jest/globals';
import type { Face } from '../../../../src/design/theme.ts';
import { ascent, readGlyphs } from '../../../../src/stages/render/fonts/sfnt.ts';
import { openTypecase } from '../../../../src/stages/render/fonts/typecase.ts';
import { tokenize } from '../../../../src/stages/render/type/tokens.ts';

const serif: Face = { latin: 'source-serif-4', cjk: 'serif', weight: 600 };
const sans: Face = { latin: 'inter', cjk: 'sans', weight: 500 };

/** character → the font that draws it. */
async function fontsOf(text: string, language: string, face: Face): Promise<Record<string, string>> {
  const typecase = openTypecase(language);
  const tokens = tokenize(text, language);
  await typecase.add(tokens, face);
  return Object.fromEntries(tokens.map((token) => [token.text, typecase.fontOf(token, face)]));
}

describe('a typecase', () => {
  test.each([
    ['zh-Hant', 'noto-serif-tc-600'],
    ['zh-Hans', 'noto-serif-sc-600'],
    ['ja', 'noto-serif-jp-600'],
    ['ko', 'noto-serif-kr-600'],
  ])('takes the Han shapes of %s from its own font, and Latin from the theme’s', async (language, font) => {
    const fonts = await fontsOf('直A', language, serif);
    expect(fonts).toEqual({ 直: font, A: 'source-serif-4-600-latin' });
  });

  test('falls back to the fonts of other places for characters that its own lacks', async () => {
    const fonts = await fontsOf('国图ヲ한', 'zh-Hant', serif);
    for (const font of Object.values(fonts)) expect(font).toMatch(/^noto-serif-(tc|jp|kr|sc)-600$/);
    expect(new Set(Object.values(fonts)).size).toBeGreaterThan(1);
  });

  test('has Cyrillic, Greek and Vietnamese', async () => {
    const fonts = await fontsOf('Правда Ελλάδα Việt', 'ru', serif);
    expect(fonts.П).toBe('source-serif-4-600-cyrillic');
    expect(fonts.Ε).toBe('source-serif-4-600-greek');
    expect(fonts.ệ).toBe('source-serif-4-600-vietnamese');
  });

  test('has characters outside the basic plane', async () => {
    expect(Object.values(await fontsOf('𠮷', 'ja', sans))).toEqual([expect.stringMatching(/^noto-sans/)]);
  });

  test('cuts many slices at once without mixing them up', async () => {
    const texts = [...'鸚鵡螺貝殼沙灘浪潮燈塔霧笛'];
    const all = await Promise.all(texts.map((text) => fontsOf(text, 'zh-Hant', { ...serif, weight: 350 })));
    expect(all.map((fonts, i) => fonts[texts[i] as string])).toEqual(texts.map(() => 'noto-serif-tc-350'));
  });

  test('names a character that no font has', async () => {
    await expect(fontsOf('ok ༀ', 'en', serif)).rejects.toMatchObject({
      code: 'GLYPH_MISSING',
      message: expect.stringContaining('U+0F00'),
    });
  });

  test('measures with kerning, and a Han character as one em', async () => {
    const typecase = openTypecase('en');
    await typecase.add(tokenize('AVTo', 'en'), serif);
    const font = 'source-serif-4-600-latin';
    const apart = [...'AV'].reduce((sum, letter) => sum + typecase.measure(letter, font), 0);
    expect(typecase.measure('AV', font)).toBeLessThan(apart);
    await openTypecase('zh-Hant').add(tokenize('書', 'zh-Hant'), serif);
    expect(typecase.measure('書', 'noto-serif-tc-600')).toBe(1);
  });

  test('gives each weight its own outlines', async () => {
    const outlines = [];
    for (const weight of [400, 900]) {
      const typecase = openTypecase('zh-Hant');
      await typecase.add(tokenize('書', 'zh-Hant'), { ...serif, weight });
      const [file] = typecase.files([`noto-serif-tc-${weight}`]);
      outlines.push(readGlyphs(file?.data as Buffer).get('書'.codePointAt(0) as number)?.outline);
    }
    expect(outlines[0]).not.toEqual(outlines[1]);
  });

  test('puts every font on one baseline', async () => {
    const typecase = openTypecase('zh-Hant');
    await typecase.add(tokenize('書A', 'zh-Hant'), serif);
    for (const { data } of typecase.files(['noto-serif-tc-600', 'source-serif-4-600-latin'])) {
      const hhea = data.readUInt32BE(data.indexOf('hhea', 0, 'latin1') + 8);
      const head = data.readUInt32BE(data.indexOf('head', 0, 'latin1') + 8);
      expect(data.readInt16BE(hhea + 4) / data.readUInt16BE(head + 18)).toBeCloseTo(ascent, 2);
    }
  });
});
