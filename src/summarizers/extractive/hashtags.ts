// Chooses hashtags among an article's entities: names before nouns, what the title names before the rest, and few people,
// for those who are quoted once are not what it is about. All of them are words of the article.

import type { Language } from '../../language/language.ts';
import { languageOf } from '../../language/registry.ts';
import type { SummarizeInput } from '../types.ts';
import { holds, type NamedThing } from './entities.ts';

const most = 5;
const mostPeople = 2;
const mostTried = 40;
/** Short nouns are what an article is about only where it says them again and again. */
const plain = /^(?:\p{Script=Han}{2}|[\p{Script=Hangul}]{2,3}|[\p{Script=Katakana}ー]{2,3})$/u;
const leastPlain = 4;
const mostPlain = 2;
const readAtMost = 60_000;

export function chooseHashtags(input: SummarizeInput, names: readonly NamedThing[]): string[] {
  const { title, sentences, quotes } = input;
  const language = languageOf(input.language);
  const text = `${title}\n${sentences.map((s) => s.text).join('\n')}`.slice(0, readAtMost);
  const speakers = new Set(quotes.map((quote) => quote.speaker));
  const scored = names
    .slice(0, mostTried)
    .map(({ name }) => name)
    .filter(
      (name) => name.length >= 2 && !language.topics.commonplace.has(name) && !/(?:측|側|方面)$/u.test(name),
    )
    .map((entity) => {
      const name = speakers.has(entity) || language.writing.spaced ? entity : wholeOf(entity, text);
      const isPerson = speakers.has(entity) && isPersonal(entity, language);
      const count = text.split(name).length - 1;
      const said = quotes.filter((quote) => quote.speaker === name).length;
      const isBest = quotes[0]?.speaker === name;
      const isPlain = !speakers.has(name) && plain.test(name);
      const worth =
        Math.min(5, isPerson ? (count + said) / 3 + (isBest ? 1.5 : 0) : count) +
        (title.includes(name) ? 4 : 0) +
        (isPlain ? -3 : 0);
      return { name, isPerson, isPlain, worth, count };
    })
    .filter(({ name, isPlain, count }) => {
      // 協会, 시: which one is told elsewhere.
      if (speakers.has(name)) return name.length > 2 || isPersonal(name, language);
      if (isPlain) return title.includes(name) && count >= leastPlain;
      return count >= (/^\p{Script=Latin}/u.test(name) ? 2 : 3);
    })
    .sort((a, b) => b.worth - a.worth);
  const chosen: string[] = [];
  let people = 0;
  let nouns = 0;
  for (const { name, isPerson, isPlain } of scored) {
    if (chosen.length >= most) break;
    if (chosen.some((other) => holds(other, name) || holds(name, other))) continue;
    if (!input.allows(name, 'hashtag')) continue;
    if (isPerson && ++people > mostPeople) continue;
    if (isPlain && ++nouns > mostPlain) continue;
    chosen.push(name);
  }
  return chosen;
}

/** Everybody who speaks is a person, but for those whose name ends as an organisation's does. */
const isPersonal = (speaker: string, { topics }: Language): boolean =>
  topics.organisation?.test(speaker) !== true;

/** 無人出租 is 無人出租車, and 水庫 is 石門坑水庫, where it is always so: a dictionary cuts what it does not know. */
function wholeOf(word: string, text: string): string {
  let whole = word;
  for (let step = 0; step < 4 && whole.length < 10; step++) {
    const parts = text.split(whole);
    const after = onlyOne(parts.slice(1).map((part) => part[0] ?? ''));
    const before = onlyOne(parts.slice(0, -1).map((part) => part.at(-1) ?? ''));
    if (after === '' && before === '') break;
    whole = before + whole + after;
  }
  return text.split(whole).length > 2 ? whole : word;
}

/** The one character of a name that all of them are, or none. */
function onlyOne(neighbours: readonly string[]): string {
  const [first] = neighbours;
  return first !== undefined &&
    neighbours.length > 1 &&
    isOfName.test(first) &&
    neighbours.every((char) => char === first)
    ? first
    : '';
}

const isOfName =
  /^(?![的了是在和與与及說说也就都而但並并又還还將将被把讓让從从到對对為为以於于之其個个這这那])[\p{Script=Han}\p{Script=Katakana}ー]$/u;
