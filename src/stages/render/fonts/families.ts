// The open font families that cards are set in, and which stands in for which. Data; the files come from npm.
import type { Face } from '../../../design/theme.ts';

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
const places: Record<string, string[]> = {
  'zh-Hant': ['tc', 'jp', 'kr', 'sc'],
  'zh-Hans': ['sc', 'tc', 'jp', 'kr'],
  ja: ['jp', 'tc', 'kr', 'sc'],
  ko: ['kr', 'jp', 'tc', 'sc'],
};

/** The families of a face in the order in which they are asked for a CJK character. */
export function cjkChain(face: Face, language: string): string[] {
  const other = face.cjk === 'serif' ? 'sans' : 'serif';
  const order = places[hanLanguage(language)] as string[];
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

/** The language whose Han shapes and punctuation a text takes; Traditional Chinese where it has none of its own. */
export function hanLanguage(language: string): 'zh-Hant' | 'zh-Hans' | 'ja' | 'ko' {
  if (/^zh\b/i.test(language)) return /hans|-cn|-sg/i.test(language) ? 'zh-Hans' : 'zh-Hant';
  if (/^ja\b/i.test(language)) return 'ja';
  if (/^ko\b/i.test(language)) return 'ko';
  return 'zh-Hant';
}

export const isCjkLanguage = (language: string): boolean => /^(zh|ja|ko)\b/i.test(language);
