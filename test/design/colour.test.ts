import { describe, expect, test } from '@jest/globals';
import { type Brand, brandSchema } from '../../src/design/brand.ts';
import { contrast, mix, textContrast, towardsContrast } from '../../src/design/colour.ts';
import { paletteOf } from '../../src/design/palette.ts';
import { colourModes } from '../../src/design/theme.ts';
import fc from '../setup/properties.ts';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);
const brandWith = (colours: Brand['colours']) => ({
  name: 'Weekly',
  sender: { name: 'Weekly', email: 'hello@example.org' },
  postalAddress: 'Street 1',
  colours,
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
});

test('mixing goes from one colour to the other', () => {
  expect(mix('#000000', '#ffffff', 0)).toBe('#000000');
  expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000');
});

test('a colour that is readable stays as it is', () => {
  expect(towardsContrast('#b3261e', '#000000', '#ffffff')).toBe('#b3261e');
});

test('a colour that is not keeps its hue', () => {
  const lighter = towardsContrast('#b3261e', '#ffffff', '#141416');
  expect(contrast(lighter, '#141416')).toBeGreaterThanOrEqual(textContrast);
  expect(Number.parseInt(lighter.slice(1, 3), 16)).toBeGreaterThan(
    Number.parseInt(lighter.slice(3, 5), 16) + 80,
  );
});

describe('the colours of a brand', () => {
  test('are accepted where they are readable', () => {
    expect(
      brandSchema.safeParse(brandWith({ accent: '#b3261e', ink: '#1c1b1a', paper: '#faf8f4' })).success,
    ).toBe(true);
  });

  test('are refused where they are not, with a colour that would do', () => {
    const result = brandSchema.safeParse(brandWith({ accent: '#ffb300', ink: '#1c1b1a', paper: '#faf8f4' }));
    const [issue] = result.error?.issues ?? [];
    expect(issue?.path).toEqual(['colours', 'accent']);
    expect(issue?.message).toMatch(/#ffb300 on paper #faf8f4 has a contrast of 1\.\d\d:1; text needs 4\.5:1/);
    const offered = /for example (#[0-9a-f]{6})/.exec(issue?.message ?? '')?.[1] as string;
    expect(contrast(offered, '#faf8f4')).toBeGreaterThanOrEqual(textContrast);
  });
});

test('every palette is readable, whatever brand and theme', () => {
  // On a middle grey neither black nor white is readable on all that is near it; nobody prints on that.
  const paper = colour.filter((c) => contrast(c, '#000000') > 7 || contrast(c, '#ffffff') > 7);
  const ground = fc.record({ paper, ink: colour });
  fc.assert(
    fc.property(colour, ground, ground, fc.constantFrom(...colourModes), (accent, light, dark, mode) => {
      const brand = brandWith({ accent, ink: light.ink, paper: light.paper }) as Brand;
      const palette = paletteOf({ colours: { light, dark } }, brand, mode);
      for (const role of ['ink', 'muted', 'accent'] as const)
        for (const on of ['paper', 'surface'] as const) {
          expect(contrast(palette[role], palette[on])).toBeGreaterThanOrEqual(textContrast);
        }
      expect(contrast(palette.onAccent, palette.accent)).toBeGreaterThanOrEqual(textContrast);
      expect(contrast(palette.onField, palette.field)).toBeGreaterThanOrEqual(textContrast);
    }),
  );
});
