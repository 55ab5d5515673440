// The rules of all languages, compiled once. A line is put to the languages that its script can be of: noise in a
// Chinese article may be English, but never Dutch in Chinese characters.
import { isHan, isHangul, isKana } from '../../../../language/text/characters.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { type LanguageRules, type Reason, wordList } from './types.ts';
import { zhHans } from './zh-hans.ts';
import { zhHant } from './zh-hant.ts';

/** Patterns of one purpose, of all languages of a script. */
export interface CompiledRules {
  lines: readonly (readonly [Reason, RegExp])[];
  inline: readonly (readonly [Reason, RegExp])[];
  sections: readonly (readonly [Reason, RegExp])[];
  /** Sticky: matches one word at a place. */
  chrome: RegExp;
  address: RegExp;
  captionStart: RegExp;
  credit: RegExp;
  bylines: readonly RegExp[];
  /** Match at the start of a paragraph in its aligned form. */
  datelines: readonly RegExp[];
}

/** Names and signs that bars hold in every language. */
const brands = wordList(
  'facebook, fb, f, in, twitter, x, line, linkedin, instagram, ig, threads, telegram, whatsapp, messenger, pinterest, reddit, ' +
    'bluesky, mastodon, youtube, tiktok, pocket, hatena, note, weibo, wechat, qq, rss, email, e-mail, mail, print, pdf, ' +
    'share, tweet, post, like, copy, link, url, min, a+, a-, aa, a, app, google, apple, podcast, spotify',
);

const cjk = compile([zhHant, zhHans, ja]);
const hangul = compile([ko]);
const alphabetic = compile([en, de, fr, es, it, pt, nl]);

/** The rules for a line, by the script of its letters. */
export function rulesFor(text: string): CompiledRules {
  let han = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHangul(code)) return hangul;
    han ||= isHan(code) || isKana(code);
  }
  return han ? cjk : alphabetic;
}

function compile(languages: readonly LanguageRules[]): CompiledRules {
  const byReason = (field: 'lines' | 'inline' | 'sections', wrap: (source: string) => RegExp) => {
    const sources = new Map<Reason, string[]>();
    for (const language of languages)
      for (const [reason, patterns] of Object.entries(language[field]) as [Reason, readonly string[]][])
        sources.set(reason, [...(sources.get(reason) ?? []), ...patterns]);
    return [...sources].map(([reason, patterns]) => [reason, wrap(anyOf(patterns))] as const);
  };
  const all = (field: 'chrome' | 'address' | 'captionStarts' | 'credits' | 'bylines' | 'datelines') =>
    languages.flatMap((language) => language[field]);
  return {
    lines: byReason('lines', (source) => new RegExp(`^(?:${source})$`, 'iu')),
    inline: byReason('inline', (source) => new RegExp(source, 'giu')),
    sections: byReason(
      'sections',
      (source) => new RegExp(`^[-#*=◎●■◆▶►【\\[(<★☆ ]{0,4}(?:${source})[-=】\\])>★☆:. ]{0,4}$`, 'iu'),
    ),
    chrome: chromeWords([...brands, ...all('chrome')]),
    address: new RegExp(anyOf(all('address')), 'iu'),
    captionStart: new RegExp(
      `^[(\\[【<]?(?:${anyOf(all('captionStarts'))})(?: ?[:/=|-] ?|[)\\]】>] ?(?=[^ ])|(?<=\\d) )`,
      'iu',
    ),
    credit: new RegExp(anyOf(all('credits')), 'iu'),
    bylines: all('bylines').map((source) => new RegExp(`^(?:${source})\\.?$`, 'u')),
    datelines: all('datelines').map((source) => new RegExp(`^(?:${source})`, 'u')),
  };
}

function anyOf(sources: readonly string[]): string {
  return sources.map((source) => `(?:${source})`).join('|');
}

/** The longest word first, and none that goes on as another word. */
function chromeWords(words: readonly string[]): RegExp {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  const escaped = sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:${escaped.join('|')})(?![a-zà-ÿ])`, 'iuy');
}
