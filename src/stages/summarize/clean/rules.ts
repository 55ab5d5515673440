// The rules of all languages, compiled once, when a line first needs them. A line is put to the languages that its script
// can be of: noise in a Chinese article may be English, but never Dutch in Chinese characters.
import type { Language } from '../../../language/language.ts';
import type { Noise, Reason } from '../../../language/noise.ts';
import { languageOf, languages } from '../../../language/registry.ts';
import { smallLetters } from '../../../language/text/any-case.ts';
import { isHan, isHangul, isKana } from '../../../language/text/characters.ts';
import { type Guarded, guard, type Sieve, sift, siftPatterns } from '../../../language/text/sieve.ts';
import { phrases } from '../../../language/text/word-list.ts';

/** Patterns of one purpose, of all languages of a script; of many, those that may match a line. */
export interface CompiledRules {
  lines: Sieve<readonly [Reason, RegExp]>;
  inline: Sieve<readonly [Reason, RegExp]>;
  sections: Sieve<readonly [Reason, RegExp]>;
  /** Where the word of a bar ends that stands at a place of a line; undefined where none does. */
  chrome(line: string, at: number): number | undefined;
  address: Guarded;
  captionStart: Guarded;
  credit: Guarded;
  bylines: Sieve<RegExp>;
  /** Match at the start of a paragraph in its aligned form. */
  datelines: Sieve<RegExp>;
}

/** Names and signs that bars hold in every language. */
const brands = phrases(
  'facebook, fb, f, in, twitter, x, line, linkedin, instagram, ig, threads, telegram, whatsapp, messenger, pinterest, reddit, ' +
    'bluesky, mastodon, youtube, tiktok, pocket, hatena, note, weibo, wechat, qq, rss, email, e-mail, mail, print, pdf, ' +
    'share, tweet, post, like, copy, link, url, min, a+, a-, aa, a, app, google, apple, podcast, spotify',
);

const noiseIn = (...scripts: Language['writing']['script'][]): Noise[] =>
  languages()
    .filter(({ writing }) => scripts.includes(writing.script))
    .map(({ noise }) => noise);

const noises = {
  cjk: () => noiseIn('Hant', 'Hans', 'Kana'),
  hangul: () => noiseIn('Hangul'),
  // With them what is known of pages in languages that have no rules of their own.
  alphabetic: () => [...noiseIn('Latin', 'other'), languageOf('und').noise],
};
type Letters = keyof typeof noises;

const compiled: { [letters in Letters]?: CompiledRules } = {};

/** The rules for a line, by the script of its letters. */
export function rulesFor(text: string): CompiledRules {
  const letters = lettersOf(text);
  compiled[letters] ??= compile(noises[letters]());
  return compiled[letters];
}

function lettersOf(text: string): Letters {
  let han = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHangul(code)) return 'hangul';
    han ||= isHan(code) || isKana(code);
  }
  return han ? 'cjk' : 'alphabetic';
}

function compile(noises: readonly Noise[]): CompiledRules {
  const sourcesOf = (field: 'lines' | 'inline' | 'sections') => {
    const sources = new Map<Reason, string[]>();
    for (const noise of noises)
      for (const [reason, patterns] of Object.entries(noise[field]) as [Reason, readonly string[]][])
        sources.set(reason, [...(sources.get(reason) ?? []), ...patterns]);
    return [...sources];
  };
  const all = (field: 'chrome' | 'address' | 'captionStarts' | 'credits' | 'bylines' | 'datelines') =>
    noises.flatMap((noise) => noise[field]);
  const guardAny = (sources: readonly string[], wrap = (source: string) => source) =>
    guard(sources, () => new RegExp(wrap(anyOf(sources)), 'iu'));
  const siftByReason = (
    sources: readonly (readonly [Reason, string])[],
    compile: (source: string) => RegExp,
  ): Sieve<readonly [Reason, RegExp]> =>
    sift(
      sources,
      ([, source]) => source,
      ([reason, source]) => [reason, compile(source)],
    );
  const eachOf = (field: 'lines' | 'sections') =>
    sourcesOf(field).flatMap(([reason, sources]) => sources.map((source) => [reason, source] as const));
  const inline = sourcesOf('inline').map(([reason, sources]) => [reason, anyOf(sources)] as const);
  return {
    lines: siftByReason(eachOf('lines'), (source) => new RegExp(`^(?:${source})$`, 'iu')),
    inline: siftByReason(inline, (any) => new RegExp(any, 'giu')),
    sections: siftByReason(
      eachOf('sections'),
      (source) => new RegExp(`^[-#*=◎●■◆▶►▼▽▲△↓»【\\[(<★☆ ]{0,4}(?:${source})[-=】\\])>★☆:. ]{0,4}$`, 'iu'),
    ),
    chrome: chromeWords([...brands, ...all('chrome')]),
    address: guardAny(all('address')),
    captionStart: guardAny(
      all('captionStarts'),
      (any) => `^[(\\[【<]?(?:${any})(?: ?[:/=|-] ?|[)\\]】>] ?(?=[^ ])|(?<=\\d) )`,
    ),
    credit: guardAny(all('credits')),
    bylines: siftPatterns(all('bylines'), (source) => new RegExp(`^(?:${source})\\.?$`, 'u')),
    datelines: siftPatterns(all('datelines'), (source) => new RegExp(`^(?:${source})`, 'u')),
  };
}

function anyOf(sources: readonly string[]): string {
  return sources.map((source) => `(?:${source})`).join('|');
}

/** The longest word counts, and none that goes on as another. As one pattern they take 4 ms to compile. */
function chromeWords(words: readonly string[]): CompiledRules['chrome'] {
  const sorted = [...new Set(words.map(smallLetters))].sort((a, b) => b.length - a.length);
  const byFirst = Map.groupBy(sorted, (word) => word[0]);
  return (line, at) => {
    const text = smallLetters(line);
    const found = byFirst
      .get(text[at])
      ?.find((word) => text.startsWith(word, at) && !/[a-zà-ÿ]/.test(text[at + word.length] ?? ''));
    return found === undefined ? undefined : at + found.length;
  };
}
