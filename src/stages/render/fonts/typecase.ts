// The typecase: the characters of a text, each from the first font of its chain that draws it, cut from the slices
// and kept for the next card. Everything that is set has been through add(), so no box is ever drawn.
import * as harfbuzz from 'harfbuzzjs';
import type { Face } from '../../../design/theme.ts';
import { PullquoteError } from '../../../errors.ts';
import type { Token } from '../type/tokens.ts';
import { cjkChain, families, latinChain } from './families.ts';
import { type Glyph, readGlyphs, setVerticalMetrics, unitsPerEm, writeFont } from './sfnt.ts';
import { openSlices } from './slices.ts';

/** A font as it grows: what of a family (or of one of its slices) was needed so far, at one weight. */
interface Fount {
  name: string;
  weight: number;
  draws(text: string): boolean;
  /** Gets what it can of these graphemes. */
  load(graphemes: string[]): Promise<void>;
  /** Advance of a text that it draws, em. */
  measure(text: string): number;
  /** The same Buffer until it grows. */
  file(): Buffer;
  /** Between two cards: forgets what has become too much. */
  trim(): void;
}

export interface FontFile {
  name: string;
  weight: number;
  data: Buffer;
}

export interface Typecase {
  /** Gets all that the tokens need. @throws GLYPH_MISSING naming the character and code point. */
  add(tokens: Token[], face: Face): Promise<void>;
  has(tokens: Token[], face: Face): boolean;
  /** The name of the font that draws a token. */
  fontOf(token: Token, face: Face): string;
  /** em, with kerning and ligatures. */
  measure(text: string, font: string): number;
  /** The fonts of these names. */
  files(names: Iterable<string>): FontFile[];
}

/** Founts live as long as the process: the next card needs mostly what this one needed. */
const founts = new Map<string, Fount>();
/** More than any article has; a fount of so many is begun anew. */
const maxKept = 4_000;

/** For one card; a process sets one card at a time. */
export function openTypecase(language: string): Typecase {
  for (const fount of founts.values()) fount.trim();
  const chosen = new Map<string, Fount>();
  const key = (token: Token, face: Face) =>
    `${face.latin}/${face.cjk}/${face.weight}/${token.cjk}/${token.text}`;

  return {
    async add(tokens, face) {
      for (const cjk of [true, false]) {
        const wanted = new Map<string, Token>();
        for (const token of tokens) {
          if (token.cjk === cjk && !token.emoji && !chosen.has(key(token, face)))
            wanted.set(token.text, token);
        }
        const chain = cjk ? cjkChain(face, language) : latinChain(face, language);
        for (const family of chain) {
          if (wanted.size === 0) break;
          for (const fount of await fountsFor(family, face.weight, [...wanted.keys()])) {
            for (const [text, token] of wanted) {
              if (!fount.draws(text)) continue;
              chosen.set(key(token, face), fount);
              wanted.delete(text);
            }
          }
        }
        for (const text of wanted.keys()) throw missing(text);
      }
    },
    has: (tokens, face) => tokens.every((token) => token.emoji || chosen.has(key(token, face))),
    fontOf(token, face) {
      const fount = chosen.get(key(token, face));
      if (!fount) throw missing(token.text);
      return fount.name;
    },
    measure: (text, font) => founts.get(font)?.measure(text) ?? 0,
    files: (names) =>
      [...new Set(names)].sort().map((name) => {
        const fount = founts.get(name) as Fount;
        return { name, weight: fount.weight, data: fount.file() };
      }),
  };
}

function missing(text: string): PullquoteError {
  const points = [...text].map((c) => `U+${c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`);
  return new PullquoteError(
    'GLYPH_MISSING',
    `expected a font that draws every character, but none has ${JSON.stringify(text)} (${points.join(' ')}); ` +
      'replace the character in the article',
  );
}

/** The founts of a family that may draw these graphemes, loaded with them. */
async function fountsFor(familyId: string, weight: number, graphemes: string[]): Promise<Fount[]> {
  const family = families.get(familyId);
  if (!family)
    throw new PullquoteError('CONFIG_INVALID', `no font family is named ${familyId}; see families.ts`);
  const slices = openSlices(family);
  const names = family.shaped ? slices.of(graphemes.flatMap((grapheme) => [...grapheme])) : [null];
  const opened: Fount[] = [];
  for (const slice of names) {
    const name = [familyId, weight, ...(slice === null ? [] : [slice])].join('-');
    let fount = founts.get(name);
    if (!fount) {
      fount =
        slice === null ? mergedFount(name, familyId, weight) : shapedFount(name, familyId, slice, weight);
      founts.set(name, fount);
    }
    await fount.load(graphemes);
    opened.push(fount);
  }
  return opened;
}

/** One font of glyphs from many slices, for scripts in which letters don't touch one another. */
function mergedFount(name: string, familyId: string, weight: number): Fount {
  const slices = openSlices(families.get(familyId)!);
  const glyphs = new Map<number, Glyph>();
  const looked = new Set<number>();
  let em = 1000;
  let file: Buffer | null = null;
  return {
    name,
    weight,
    draws: (text) => [...text].every((character) => glyphs.has(character.codePointAt(0)!)),
    async load(graphemes) {
      const wanted = new Set(graphemes.flatMap((g) => [...g]).filter((c) => !looked.has(c.codePointAt(0)!)));
      for (const slice of slices.of([...wanted])) {
        const text = [...wanted]
          .filter((c) => !glyphs.has(c.codePointAt(0)!) && slices.has(slice, c))
          .join('');
        if (text === '') continue;
        const cut = await slices.cut(slice, text, weight);
        em = unitsPerEm(cut);
        for (const [codePoint, glyph] of readGlyphs(cut)) glyphs.set(codePoint, glyph);
        file = null;
      }
      for (const character of wanted) looked.add(character.codePointAt(0)!);
    },
    measure: (text) =>
      [...text].reduce((sum, c) => sum + (glyphs.get(c.codePointAt(0)!)?.advance ?? 0), 0) / em,
    file() {
      file ??= writeFont(glyphs, { unitsPerEm: em, weight });
      return file;
    },
    trim() {
      if (looked.size <= maxKept) return;
      glyphs.clear();
      looked.clear();
    },
  };
}

/** What most Latin texts need, so that the font is cut once. */
const usual = `${Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('')}“”‘’–—…·`;

/** One slice with its kerning and ligatures. */
function shapedFount(name: string, familyId: string, slice: string, weight: number): Fount {
  const slices = openSlices(families.get(familyId)!);
  const asked = new Set(slice === 'latin' ? usual : '');
  let drawn = new Set<number>();
  let file: Buffer | null = null;
  let font: harfbuzz.Font | null = null;
  let widths = new Map<string, number>();
  return {
    name,
    weight,
    draws: (text) => [...text].every((character) => drawn.has(character.codePointAt(0)!)),
    async load(graphemes) {
      const before = asked.size;
      for (const c of graphemes.flatMap((g) => [...g])) if (slices.has(slice, c)) asked.add(c);
      if (file !== null && asked.size === before) return;
      file = await slices.cut(slice, [...asked].sort().join(''), weight);
      setVerticalMetrics(file);
      const face = new harfbuzz.Face(new harfbuzz.Blob(file));
      drawn = new Set(face.collectUnicodes());
      font = new harfbuzz.Font(face);
      font.setScale(face.upem, face.upem);
      widths = new Map();
    },
    measure(text) {
      let width = widths.get(text);
      if (width === undefined) {
        width = shapedWidth(font!, text);
        widths.set(text, width);
      }
      return width;
    },
    file: () => file!,
    trim() {
      if (widths.size > maxKept) widths = new Map();
    },
  };
}

function shapedWidth(font: harfbuzz.Font, text: string): number {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  return buffer.getGlyphPositions().reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.face.upem;
}
