// Names what an article is about, in its own words: people who speak in it, names in capitals, words that come up
// again and again. Most telling first; used for weighing sentences and as hashtags.

import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/registry.ts';
import { splitWords } from '../../language/text/words.ts';
import type { SummarizeInput } from '../types.ts';

const most = 12;
const least = 1.5;
const sure = 2.8;
/** A long article tells what it is about long before its end. */
const readAtMost = 60_000;

export interface NamedThing {
  name: string;
  /** How often it comes up, names counting more than nouns. */
  count: number;
  weight: number;
}

/** Whatever comes up more than once, the heaviest first. */
export function weighNames({ sentences, title, language: tag, quotes }: SummarizeInput): NamedThing[] {
  const language = languageOf(tag);
  const text = `${title}\n${sentences.map((s) => s.text).join('\n')}`.slice(0, readAtMost);
  const counts = new Map<string, number>();
  const add = (name: string, weight: number) => counts.set(name, (counts.get(name) ?? 0) + weight);
  for (const name of capitalised(text, language)) add(name, isNamed(name) ? 2.2 : 1);
  if (language.topics.inDictionary)
    for (const word of topics(text, language)) add(word, word.length > 2 ? 1 : 0.5);
  for (const quote of quotes) if (quote.speaker && isName(quote.speaker, language)) add(quote.speaker, 3);
  const inTitle = (name: string) => (title.includes(name) ? 3 : 0);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([name, count]) => ({ name, weight: count + inTitle(name), count }))
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1));
}

/** The names that tell what an article is about. */
export function nameEntities(names: readonly NamedThing[]): string[] {
  const kept: string[] = [];
  for (const { name } of names.filter(({ count }) => count >= sure)) {
    if (kept.length >= most) break;
    if (!kept.some((other) => holds(other, name) || holds(name, other))) kept.push(name);
  }
  return kept;
}

/** Whether a name is a part of another: 中心 of 資料中心, but not AI of OpenAI. */
export function holds(whole: string, part: string): boolean {
  const at = whole.indexOf(part);
  if (at < 0 || !/^[A-Za-z]/.test(part)) return at >= 0;
  return !/[A-Za-z]/.test(whole[at - 1] ?? '') && !/[A-Za-z]/.test(whole[at + part.length] ?? '');
}

/** More than a short abbreviation such as AI or CEO. */
const isNamed = (name: string): boolean => name.length > 3 || /\d/.test(name);

/** With an article before it, it is a role. */
const isName = (speaker: string, { topics }: Language): boolean =>
  topics.article?.test(speaker) !== true && speaker.length <= 30;

/** Runs of capitalised words; where every noun has a capital, only runs of two and mixed-case names. */
function* capitalised(text: string, { words: { stop: stops }, writing }: Language): Generator<string> {
  const run =
    /(?<![\p{Script=Latin}\p{M}\p{N}.@/-])\p{Lu}[\p{Script=Latin}\p{M}\p{N}]*(?:[-'’][\p{Script=Latin}\p{M}]+)*(?: \p{Lu}[\p{Script=Latin}\p{M}\p{N}]*(?:-[\p{Script=Latin}\p{M}]+)*){0,3}(?![\p{Script=Latin}\p{M}\p{N}]|\.\d)/gu;
  for (const match of text.matchAll(run)) {
    // "1.400 Tonnen CO₂": what is counted.
    if (/\d\s$/.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    const words = match[0].split(' ');
    // A sentence's first word has its capital for free.
    const opens = /(?:^|[.!?。！？…:\n“„«"]\s*)$/u.test(
      text.slice(Math.max(0, match.index - 3), match.index),
    );
    if (
      opens &&
      (stops.has(words[0]!.toLowerCase()) || words.length === 1) &&
      !/\p{Lu}.*\p{Lu}/u.test(words[0]!)
    )
      words.shift();
    while (words.length > 0 && stops.has(words[0]!.toLowerCase())) words.shift();
    const name = words.join(' ');
    if (name.length < 2 || (writing.nounsInCapitals && words.length < 2 && !/\p{Lu}.*\p{Lu}/u.test(name)))
      continue;
    yield name;
  }
}

/**
 * Words of two characters and more in the unspaced scripts and in Korean; neighbours that come back together are one
 * word: 資料 + 中心 → 資料中心.
 */
function* topics(text: string, language: Language): Generator<string> {
  const isTitle = language.family.quoting(language).isTitle ?? (() => false);
  const words = splitWords(text, language.tag)
    .map((word) => ({ ...word, text: withoutParticle(word.text, language) }))
    .filter(({ text: word }) => isTopic(word, language, isTitle));
  const pairs = new Map<string, number>();
  for (let i = 1; i < words.length; i++) {
    const pair = joined(text, words[i - 1]!, words[i]!);
    if (pair !== '') pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  for (let i = 0; i < words.length; i++) {
    const pair = i + 1 < words.length ? joined(text, words[i]!, words[i + 1]!) : '';
    const together = pairs.get(pair) ?? 0;
    if (together >= 2 && pair.length <= 8) {
      yield pair;
      yield pair;
      i++;
    } else if (words[i]!.text.length >= 2) {
      yield words[i]!.text;
    }
  }
}

const joined = (
  text: string,
  a: { text: string; start: number },
  b: { text: string; start: number },
): string => (a.start + a.text.length === b.start ? text.slice(a.start, b.start + b.text.length) : '');

function isTopic(word: string, language: Language, isTitle: (word: string) => boolean): boolean {
  const stops = language.words.stop;
  if (word.length < 2 || word.length > 8 || stops.has(word)) return false;
  if (/^[一二兩两三四五六七八九十百千萬万億亿]/.test(word)) return false;
  if (/^\p{Script=Hangul}+$/u.test(word))
    return language.topics.noNoun?.test(word) !== true && !isTitle(word);
  // 看了, 的是: words that the dictionary made of function characters.
  if ([...word].some((char) => stops.has(char) && !/[中上下後前會能有家]/.test(char))) return false;
  return /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(word);
}

const withoutParticle = (word: string, { topics: { particle } }: Language): string =>
  particle && word.length > 2 ? word.replace(particle, '') : word;
