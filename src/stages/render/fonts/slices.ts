// The files of a font family: small slices of a variable font, each with the code points it is for. A slice is
// read, cut to the characters asked for, and pinned to a weight only when a text needs it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import decompress from 'wawoff2/decompress.js';
import { cutFont } from './cut-font.ts';
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
  const ranges = new Map<string, Int32Array>();
  for (const [key, list] of Object.entries(JSON.parse(readFileSync(map, 'utf8')) as Record<string, string>)) {
    ranges.set(key.replace(/[[\]]/g, ''), parseRanges(list));
  }
  const has = (slice: string, character: string): boolean =>
    isWithin(ranges.get(slice) ?? new Int32Array(), character.codePointAt(0) ?? 0);
  return {
    has,
    of: (characters) => [...ranges.keys()].filter((slice) => characters.some((c) => has(slice, c))),
    async cut(slice, text, weight) {
      const file = join(dirname(map), 'files', `${family.id}-${slice}-${family.files}-normal.woff2`);
      return cutFont(await unpack(file), text, { ...family.axes, wght: weight });
    },
  };
}

/** Slices as they were last used; another weight, or another character of the slice, needs it again. */
const unpacked = new Map<string, Promise<Buffer>>();
const maxUnpacked = 48;
let turn: Promise<unknown> = Promise.resolve();

function unpack(file: string): Promise<Buffer> {
  let font = unpacked.get(file);
  if (!font) {
    // One after the other: each overwrites what the one before gave, which is copied first.
    font = turn.then(async () => Buffer.from(await decompress(readFileSync(file))));
    turn = font.catch(() => {});
  }
  unpacked.delete(file);
  unpacked.set(file, font);
  const [oldest] = unpacked.keys();
  if (unpacked.size > maxUnpacked && oldest !== undefined) unpacked.delete(oldest);
  return font;
}

/** "U+4E00,U+4E03-4E05" → [0x4e00, 0x4e00, 0x4e03, 0x4e05]. By hand: a family has ten thousand of them. */
function parseRanges(list: string): Int32Array {
  const ends: number[] = [];
  let start = -1;
  let value = 0;
  for (let i = 0; i <= list.length; i++) {
    const code = i < list.length ? list.charCodeAt(i) | lowerCase : comma;
    if (code >= 0x30 && code <= 0x39) value = value * 16 + code - 0x30;
    else if (code >= 0x61 && code <= 0x66) value = value * 16 + code - 0x57;
    else if (code === hyphen) {
      start = value;
      value = 0;
    } else if (code === comma) {
      ends.push(start < 0 ? value : start, value);
      start = -1;
      value = 0;
    }
  }
  return Int32Array.from(ends);
}
const comma = 0x2c;
const hyphen = 0x2d;
/** The bit that makes a letter small; digits and marks have it anyway. */
const lowerCase = 0x20;

/** `ends` ascend. */
function isWithin(ends: Int32Array, codePoint: number): boolean {
  let low = 0;
  let high = ends.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < (ends[middle * 2] as number)) high = middle - 1;
    else if (codePoint > (ends[middle * 2 + 1] as number)) low = middle + 1;
    else return true;
  }
  return false;
}
