// Cuts an article's own words to the length of a line: at marks, between phrases, at worst between words. A line is never
// cut inside a word or a number, and ends on no word that wants another.

import type { Language } from '../../language/language.ts';
import { countCjk } from '../../language/text/characters.ts';
import { breaksOff, isBalanced } from '../../language/text/clauses.ts';
import { matchesOf } from '../../language/text/matches.ts';
import { displayWidth } from '../../language/text/width.ts';

/** More of a text is not tried. */
export const triedLength = 300;

export const withoutStop = (text: string): string =>
  text.trim().replace(/(?<![。.，,；;、：:])[。.，,；;、：:]+$/u, '');

/** A sentence that goes on behind a dash ends before its comma. */
export const withoutOpenEnd = (text: string): string =>
  text.replace(/(?<![\s，,、；;–—-])[\s，,、；;–—-]+$/u, '');

/** "… conteste que la guerre en Ukraine", "… paardenhandelaar die klanten": a clause of a few words, whose verb stands behind the cut. */
export const endsBeforeVerb = (line: string, language: Language): boolean =>
  /\s(?:that|que|qu['’]\p{L}+|che|dass|dat)(?:\s\S+){1,4}$/iu.test(line) ||
  /,\s(?:who|which|qui)(?:\s\S+){1,2}$/iu.test(line) ||
  (!language.writing.nounsInCapitals && /\sdie(?:\s\S+){1,4}$/u.test(line));

/** Whether what follows belongs to the word before it: no phrase ends there. */
export const isBound = (next: string, language: Language): boolean =>
  bound.test(next) && (!/^en\s/u.test(next) || isAnd('en', language));

/** Dutch "en": elsewhere a preposition. */
export const isAnd = (word: string, { standing }: Language): boolean => standing.openEnd?.test(word) === true;

const bound =
  /^(?:of|von|than|that|who|which|whose|de|du|des|di|del|della|dei|degli|delle|do|da|dos|das|van|der|als|que|qui|che|como|dat|dass|die|und|and|or|oder|e|y|o|ou|et|en|not|nicht|to [a-z]+)\s|^(?:d|dell|qu)['’]/u;

/** ‘spent it, thousands’: a quotation that ends behind the line, or began before it. Apostrophes are none: Harris’ dog, hab’ ich. */
export function opensMark(line: string): boolean {
  const opened = matchesOf(line, openingMark).length;
  const closed = matchesOf(line, closingMark).length;
  return opened > closed || (closed > opened && /['’]$/u.test(line));
}
const openingMark = /(?<![\p{L}\p{N}])['‘](?=[\p{L}\p{N}])/gu;
const closingMark = /(?<=[\p{L}\p{P}])['’](?!\p{Script=Latin})/gu;

const numeral = /[\d〇零一二兩两三四五六七八九十百千萬万億亿兆]/u;

/** In columns, and in CJK characters among them. */
export interface Room {
  columns: number;
  cjk: number;
}

/** Of the longest beginning, how much one that ends at a mark has at the least, and one that ends with a phrase. */
const leastOfClause = 0.6;
const leastOfPhrase = 0.35;

/** The longest beginning that fits and ends with a phrase, or else between words: without an open mark or a word that wants another. */
export function cutAtWord(text: string, { columns, cjk }: Room, language: Language): string {
  const segmenter = new Intl.Segmenter(language.tag === 'und' ? 'und' : language.tag, {
    granularity: 'word',
  });
  const segments = Array.from(segmenter.segment(text), ({ segment }) => segment);
  let line = '';
  let between = '';
  let phrase = '';
  let clause = '';
  for (const [i, segment] of segments.entries()) {
    if (
      displayWidth(line + segment) > columns ||
      (line + segment).length > columns ||
      countCjk(line + segment) > cjk
    )
      break;
    line += segment;
    const candidate = line.replace(
      /(?<![\s，,、；;：:「『“„«‘(（《–—-])[\s，,、；;：:「『“„«‘(（《–—-]+$/u,
      '',
    );
    if (
      !isBalanced(candidate) ||
      opensMark(candidate) ||
      isInside(text, line.length) ||
      partsName(text, candidate.length, language) ||
      wantsMore(candidate, text, language)
    )
      continue;
    between = candidate;
    const next = segments
      .slice(i + 1, i + 3)
      .join('')
      .trim();
    if (next === '' || (/^\p{P}/u.test(next) && !isIntroduction(candidate, next, language)))
      clause = candidate;
    if (clause === candidate || opensPhrase(next, language)) phrase = candidate;
  }
  const isEnough = (cut: string, share: number) => cut !== '' && cut.length >= between.length * share;
  if (isEnough(clause, leastOfClause)) return clause.trim();
  return (isEnough(phrase, leastOfPhrase) ? phrase : between).trim();
}

/** "According to the mayor," says nothing yet. */
const isIntroduction = (line: string, next: string, { standing, writing }: Language): boolean =>
  writing.spaced && next.startsWith(',') && startsOpen(line.split(' ', 1)[0]!, standing);

const startsOpen = (word: string, { openEnd, openCut, subordinate }: Language['standing']): boolean =>
  openCut?.test(word) === true || (openEnd?.test(word) === true && subordinate?.test(`${word} `) === true);

/** Whether a beginning ends on a word that wants another, or on a number without what it counts. */
const wantsMore = (line: string, text: string, language: Language): boolean =>
  line !== text.trim() &&
  (breaksOff(line, language) ||
    language.standing.openCut?.test(line) === true ||
    endsBeforeVerb(line, language) ||
    /['’]s$/u.test(line) ||
    (/\d$/u.test(line) && !/^[\s]*[，。,.;；)）]/u.test(text.slice(line.length))));

/** A phrase ends before a preposition or a conjunction; in Japanese before a particle. */
export function opensPhrase(next: string, language: Language): boolean {
  const { standing, writing } = language;
  // Of Korean the particles stand at the words.
  if (writing.spaced && !writing.cased) return false;
  const word = writing.spaced ? next.split(/\s/u, 1)[0]! : next.slice(0, 1);
  if (writing.spaced && isBound(`${word} `, language)) return false;
  // Before an article stands what the verb means: "… won | the cup".
  return writing.spaced
    ? startsOpen(word, standing)
    : standing.openCut?.test(word) === true || standing.openEnd?.test(word) === true;
}

/** Within a number or a word that the dictionary parts: 二〇|二六, twenty|-three. */
const isInside = (text: string, at: number): boolean =>
  (numeral.test(text[at - 1] ?? '') && numeral.test(text[at] ?? '')) ||
  // The hyphen before the cut, or behind it.
  /\p{L}-\p{L}/u.test(text.slice(Math.max(0, at - 2), at + 2));

/** "United | States", "called it | “a gift”": a name, or the words that are meant. */
const partsName = (text: string, at: number, { writing }: Language): boolean =>
  writing.cased &&
  ((!writing.nounsInCapitals &&
    /\s\p{Lu}[\p{L}.’'-]*$/u.test(text.slice(0, at)) &&
    /^\s\p{Lu}/u.test(text.slice(at))) ||
    /^\s["“„«‘'(]/u.test(text.slice(at)));

/** For a text without a boundary: as many graphemes as fit. */
export function cutAtGrapheme(text: string, columns: number): string {
  let line = '';
  for (const { segment } of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(
    text.slice(0, triedLength),
  )) {
    if (displayWidth(line + segment) > columns || (line + segment).length > columns) {
      // Not within a word or a number, where there is anything before it.
      const whole =
        /^[\p{Script=Latin}\d-]/u.test(segment) || numeral.test(segment)
          ? line
              .replace(/(?:[\p{Script=Latin}\d.,-]+|[〇零一二兩两三四五六七八九十百千萬万億亿兆]+)$/u, '')
              .trim()
          : line;
      return (whole === '' ? line : whole).trim();
    }
    line += segment;
  }
  return line.trim();
}
