// The open font families that cards are set in, and which stands in for which. Data; the files come from npm.

import type { Face } from '../../../design/theme.ts';
import type { Writing } from '../../../language/language.ts';
import { languageOf } from '../../../language/registry.ts';

export interface Family {
  /** Its npm package is @fontsource-variable/<id>. */
  id: string;
  /** Which of the package's files: one axis, or all of them. */
  files: 'wght' | 'standard';
  /** Axes beside the weight, pinned. */
  axes: Record<string, number>;
  /** Whether letters touch one another's spacing (kerning, ligatures), so that the layout tables are needed. */
  shaped: boolean;
}

const latin = (id: string, files: Family['files'], axes: Record<string, number> = {}): Family => ({
  id,
  files,
  axes,
  shaped: true,
});
const cjk = (id: string): Family => ({ id, files: 'wght', axes: {}, shaped: false });

export const families = new Map(
  [
    // The optical size of large text: finer joints than the text sizes have.
    latin('source-serif-4', 'standard', { opsz: 36 }),
    latin('inter', 'wght'),
    latin('source-sans-3', 'wght'),
    latin('archivo', 'wght'),
    ...['tc', 'sc', 'jp', 'kr'].flatMap((place) => [cjk(`noto-serif-${place}`), cjk(`noto-sans-${place}`)]),
  ].map((family) => [family.id, family]),
);

/** Where the shapes of Han characters and punctuation come from, own place first. */
const places: Record<HanScript, string[]> = {
  Hant: ['tc', 'jp', 'kr', 'sc'],
  Hans: ['sc', 'tc', 'jp', 'kr'],
  Kana: ['jp', 'tc', 'kr', 'sc'],
  Hangul: ['kr', 'jp', 'tc', 'sc'],
};

/** The families of a face in the order in which they are asked for a CJK character. */
export function cjkChain(face: Face, language: string): string[] {
  const other = face.cjk === 'serif' ? 'sans' : 'serif';
  const order = places[hanScript(language)];
  return [
    ...order.map((place) => `noto-${face.cjk}-${place}`),
    ...order.map((place) => `noto-${other}-${place}`),
  ];
}

/** The families of a face in the order in which they are asked for any other character. */
export function latinChain(face: Face, language: string): string[] {
  // Both cover Cyrillic, Greek and Vietnamese.
  const next = face.cjk === 'serif' ? ['source-serif-4', 'inter'] : ['inter', 'source-serif-4'];
  return [face.latin, ...next.filter((id) => id !== face.latin), ...cjkChain(face, language)];
}

type HanScript = Exclude<Writing['script'], 'Latin' | 'other'>;

/** The script whose Han shapes and punctuation a text takes; that of Traditional Chinese where it has none of its own. */
export function hanScript(language: string): HanScript {
  const { script } = languageOf(language).writing;
  return script === 'Latin' || script === 'other' ? 'Hant' : script;
}
