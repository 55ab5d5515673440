// Clients that turn a light mail dark by force, such as Gmail on iOS, invert each colour or only its lightness. What
// they make of a palette must still be readable.
import { describe, expect, test } from '@jest/globals';
import { contrast, textContrast } from '../../../../src/design/colour.ts';
import { type Palette, paletteOf } from '../../../../src/design/palette.ts';
import { loadEmailTheme, themeNames } from '../../../../src/themes/load-theme.ts';
import { sampleBrand } from './sample.ts';

/** WCAG 2.2 §1.4.11: what accents are for (headings, buttons, links, all bold or underlined). */
const accentContrast = 3;

const mapChannels = (colour: string, change: (channels: number[]) => number[]): string =>
  `#${change([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

const inversions: Record<string, (colour: string) => string> = {
  'each channel': (colour) => mapChannels(colour, (channels) => channels.map((channel) => 255 - channel)),
  'the lightness': (colour) =>
    mapChannels(colour, (channels) => {
      const shift = 255 - Math.max(...channels) - Math.min(...channels);
      return channels.map((channel) => channel + shift);
    }),
};

const pairs: [keyof Palette, keyof Palette, number][] = [
  ['ink', 'paper', textContrast],
  ['ink', 'surface', textContrast],
  ['muted', 'paper', textContrast],
  ['muted', 'surface', textContrast],
  ['accent', 'paper', accentContrast],
  ['onField', 'field', accentContrast],
];
const accents = ['#b3261e', '#0b57d0', '#0a7d3c', '#6b2fb3', '#946200', '#1c1b1a'];

describe.each(themeNames())('the %s theme', (theme) => {
  test.each(Object.entries(inversions))('is readable when a client inverts %s', (_what, invert) => {
    const poor = accents.flatMap((accent) => {
      const brand = { ...sampleBrand, colours: { ...sampleBrand.colours, accent } };
      const palette = paletteOf(loadEmailTheme(theme).theme, brand, 'light');
      return pairs
        .filter(([text, ground, least]) => contrast(invert(palette[text]), invert(palette[ground])) < least)
        .map(([text, ground]) => `${accent}: ${text} on ${ground}`);
    });
    expect(poor).toEqual([]);
  });
});
