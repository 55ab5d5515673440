// Whether a sentence can stand alone, and how much of a beginning may be left out so that the rest is still the
// article's own whole sentence.
import type { Language } from '../language.ts';

/** How much a text leans on what stands before it, 0–1. */
export function dependence(text: string, { standing }: Language): number {
  const start = text.trimStart();
  return standing.leaning?.test(start) ||
    standing.pronounInFront?.test(start) ||
    standing.countOfNothing?.test(text.trimEnd()) ||
    standing.saidByPronoun?.test(text)
    ? 0.6
    : 0;
}

/** Whether only a name over the text tells what it leans on. */
export const leansByNoun = (text: string, { standing }: Language): boolean =>
  standing.leaningNoun?.test(text.trimStart()) === true && standing.saidByPronoun?.test(text) !== true;

/** 林靜儀(圖中): a picture that is not there. */
const ofPicture =
  /[（(](?:[見见]?[圖图]|写真|사진)?(?:[左右中前後后上下][一二三四\d]?|[圖图写]真?\S{0,2}|[左右]起)[）)]/u;

/** Whether a sentence leaves out what it is about, which only those before it tell. */
export const lacksSubject = (text: string, { standing }: Language): boolean =>
  ofPicture.test(text) || standing.lacksSubject?.(text) === true;

/** A mere phrase or name, as far as its words tell: it states nothing. */
export const isVerbless = (text: string, { standing }: Language): boolean =>
  standing.isVerbless?.(text) === true;

/** "Workers aghast at ...": a list of articles had no room for the rest. */
export const isCutOff = (line: string): boolean => /\s(?:\.{3}|…)$/u.test(line);

/** 立訊精密(56.750, -0.84, -1.46%): what a page puts behind a firm's name, and nobody tells. */
export const holdsSharePrice = (text: string): boolean =>
  /[(（]\d+\.\d+, ?[+-]?\d+\.\d+, ?[+-]?\d+\.\d+%[)）]/u.test(text);

/** Whether it leans on what stands before it, or leaves out what it is about. */
export const lacksContext = (text: string, language: Language): boolean =>
  dependence(text, language) > 0 || lacksSubject(text, language);

/** How many characters of a sentence's beginning may be left out, a mere connective or a heading in its line: "However, " → 9. */
export function connectiveLength(text: string, { standing }: Language): number {
  const over = subhead.exec(text)?.[0].length ?? 0;
  return over + (standing.connectives?.exec(text.slice(over))?.[0].length ?? 0);
}

/** « - Etre prêts - Les équipes … »: a heading of an agency's, which stands in the line of its text. */
const subhead = /^- ["“«]? ?\p{Lu}[^\n.-]{2,50} - (?=["“«]? ?\p{Lu})/u;

/** "Wolfhagen – Die", "Estado Conteúdo - O": where the news comes from, and by whom, in front of it. */
const credit =
  /^(?:\(\p{Lu}[\p{L}.&/ -]{1,24}\) ?[–—-] ?|\p{Lu}[\p{L}.’'-]*(?:[,/]? \p{Lu}[\p{L}.’'-]*){0,3}(?: \([^()]{2,30}\))? (?:[–—-]|(?<=\.)[–—-]) |\p{Lu}[\p{L}.’' -]{1,30} \([^()]{2,30}\) ?[–—-] ?)(?=["“«„]?[\p{Lu}\d])(?!.* [–—-] )/u;

/** How many characters at the head of an article tell where it comes from. */
export const creditLength = (text: string, { writing }: Language): number =>
  writing.cased ? (credit.exec(text)?.[0].length ?? 0) : 0;
