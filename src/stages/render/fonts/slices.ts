// The files of a font family: small slices of a variable font, each with the code points it is for. A slice is
// read, cut to the characters asked for, and pinned to a weight only when a text needs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import type { Family } from './families.ts';

const { resolve } = createRequire(import.meta.url);

export interface Slices {
  /** The slices that are for these characters. They may still lack a glyph: the family's own map is generous. */
  of(characters: string[]): string[];
  has(slice: string, character: string): boolean;
  /** A static TrueType font with the glyphs of `text` that the slice has. */
  cut(slice: string, text: string, weight: number): Promise<Buffer>;
}

const opened = new Map<string, Slices>();

export function openSlices(family: Family): Slices {
  let slices = opened.get(family.id);
  if (!slices) {
    slices = readSlices(family);
    opened.set(family.id, slices);
  }
  return slices;
}

function readSlices(family: Family): Slices {
  const map = resolve(`@fontsource-variable/${family.id}/unicode.json`);
  const ranges = new Map<string, [start: number, end: number][]>();
  for (const [key, list] of Object.entries(JSON.parse(readFileSync(map, 'utf8')) as Record<string, string>)) {
    ranges.set(
      key.replace(/[[\]]/g, ''),
      list.split(',').map((range) => {
        const [start, end = start] = range.trim().slice('U+'.length).split('-') as [string, string?];
        return [Number.parseInt(start, 16), Number.parseInt(end, 16)];
      }),
    );
  }
  const has = (slice: string, character: string): boolean => {
    const codePoint = character.codePointAt(0) ?? 0;
    return ranges.get(slice)?.some(([start, end]) => start <= codePoint && codePoint <= end) ?? false;
  };
  return {
    has,
    of: (characters) => [...ranges.keys()].filter((slice) => characters.some((c) => has(slice, c))),
    cut(slice, text, weight) {
      const file = join(dirname(map), 'files', `${family.id}-${slice}-${family.files}-normal.woff2`);
      return subsetFont(readFileSync(file), text, {
        targetFormat: 'sfnt',
        variationAxes: { ...family.axes, wght: weight },
        keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'locl'],
        noHinting: true,
      });
    },
  };
}
