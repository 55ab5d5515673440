// What a language asks of its setting: direction, font stacks, line height. Data and look-ups only.

import type { FontStyle } from '../../../design/theme.ts';
import { leaning, mayBreakBetween } from '../type/characters.ts';
import type { Boundaries } from '../type/phrases.ts';

export type Script = 'Hant' | 'Hans' | 'Jpan' | 'Kore' | 'other';

/** The writing system of a language; a bare "zh" is what the likely-subtags data of Unicode say it is. */
export function scriptOf(language: string): Script {
  const script = likely(language)?.script;
  return script === 'Hant' || script === 'Hans' || script === 'Jpan' || script === 'Kore' ? script : 'other';
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(likely(language)?.script ?? '')
    ? 'rtl'
    : 'ltr';
}

function likely(language: string): Intl.Locale | null {
  try {
    return new Intl.Locale(language).maximize();
  } catch {
    return null;
  }
}

/** The thousands of a number stay on one line. */
export const keepThousands = (text: string): string => text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');

export interface TitlePiece {
  /** The first phrase of the piece, and those that follow: a line may break between them. */
  start: string;
  rest: string[];
  /** What stands between this piece and the next: a space, or nothing. */
  after: string;
}

/**
 * A title in the pieces that would rather stay whole: "A headline:" and "its second half"; in Chinese and Japanese a
 * space parts them too. Each becomes an inline-block, so that a line breaks between them where both do not fit on it,
 * and else between phrases. A dash stays with what it ends: no line begins with it.
 */
export function titlePieces(title: string, boundariesOf: (text: string) => Boundaries): TitlePiece[] {
  const pieces = title.split(
    /(?<=[：；！？…」』》｜│])(?=[\p{L}「『《])|(?<=[:;!?]) (?=[^ ])|(?<=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u3000-\u303f！-～]) |(?<= [—–]) /u,
  );
  let rest = title;
  return pieces.map((text) => {
    rest = rest.slice(text.length);
    const after = rest.startsWith(' ') ? ' ' : '';
    rest = rest.slice(after.length);
    const [start = text, ...others] = phrasesOf(text, boundariesOf(text));
    return { start, rest: others, after };
  });
}

/** Cut where a phrase ends, but never inside a word, before a particle, or at the wrong side of a mark. */
function phrasesOf(text: string, { phrases, words }: Boundaries): string[] {
  const ends = [...phrases]
    .sort((a, b) => a - b)
    .filter((offset) => {
      const [before = '', after = ''] = [text.slice(0, offset).at(-1), text.slice(offset).at(0)];
      return words.has(offset) && !leaning.has(after) && mayBreakBetween(before, after);
    });
  return [...ends, text.length].map((end, index) => text.slice(ends[index - 1] ?? 0, end)).filter(Boolean);
}

export interface Setting {
  display: string;
  text: string;
  /** One font that Outlook on Windows has, for Latin and for East Asian text: Word ignores the rest of a stack. */
  msoLatin: string;
  msoFarEast: string;
  /** Line heights as factors: of running text, of the larger lead, of the title. */
  lineHeight: string;
  leadHeight: string;
  titleHeight: string;
  /** Of running text; Han set solid on a screen is tiring. */
  letterSpacing: string;
  /** Whether lines break at spaces only although the script could break anywhere, as in Korean. */
  keepsWords: boolean;
}

interface Stack {
  serif: string;
  sans: string;
  farEast: string;
}

// Family names are not quoted: CSS takes them as they are, and no quote can end an attribute.
const latinSerif = 'Iowan Old Style, Charter, Georgia, Cambria';
const latinSans = '-apple-system, BlinkMacSystemFont, Segoe UI, Roboto, Helvetica Neue, Arial';
// No MingLiU, SimSun or Batang: at reading sizes on a screen a good sans is the better serif.
const stacks: Record<Script, Stack> = {
  Hant: {
    serif: 'Noto Serif TC, Noto Serif CJK TC, Source Han Serif TC, Songti TC, Microsoft JhengHei',
    sans: 'PingFang TC, Noto Sans TC, Noto Sans CJK TC, Microsoft JhengHei',
    farEast: 'Microsoft JhengHei',
  },
  Hans: {
    serif: 'Noto Serif SC, Noto Serif CJK SC, Source Han Serif SC, Songti SC, Microsoft YaHei',
    sans: 'PingFang SC, Noto Sans SC, Noto Sans CJK SC, Microsoft YaHei',
    farEast: 'Microsoft YaHei',
  },
  Jpan: {
    serif: 'Hiragino Mincho ProN, Noto Serif JP, Noto Serif CJK JP, Yu Mincho, YuMincho',
    sans: 'Hiragino Sans, Hiragino Kaku Gothic ProN, Noto Sans JP, Noto Sans CJK JP, Yu Gothic, Meiryo',
    farEast: 'Yu Gothic',
  },
  Kore: {
    serif: 'Noto Serif KR, Noto Serif CJK KR, AppleMyungjo, Malgun Gothic',
    sans: 'Apple SD Gothic Neo, Noto Sans KR, Noto Sans CJK KR, Malgun Gothic',
    farEast: 'Malgun Gothic',
  },
  other: { serif: '', sans: '', farEast: 'Microsoft YaHei' },
};

export function settingOf(language: string, fonts: { display: FontStyle; text: FontStyle }): Setting {
  const script = scriptOf(language);
  const stack = stacks[script];
  const family = (style: FontStyle) =>
    [style === 'serif' ? latinSerif : latinSans, stack[style], style === 'serif' ? 'serif' : 'sans-serif']
      .filter(Boolean)
      .join(', ');
  return {
    display: family(fonts.display),
    text: family(fonts.text),
    msoLatin: fonts.text === 'serif' ? 'Georgia' : 'Segoe UI',
    msoFarEast: stack.farEast,
    ...(script === 'other'
      ? { lineHeight: '1.6', leadHeight: '1.5', titleHeight: '1.2' }
      : { lineHeight: script === 'Kore' ? '1.75' : '1.85', leadHeight: '1.7', titleHeight: '1.36' }),
    letterSpacing: script === 'Hant' || script === 'Hans' ? '0.3px' : '0px',
    keepsWords: script === 'Kore',
  };
}
