// Chooses hashtags that somebody may follow: places, organisations and what the article is about, what its title names first.
// Nobody's name is one. All of them are words of the article.

import { languageOf } from '../../language/registry.ts';
import { isNumberWord } from '../../language/text/numbers.ts';
import type { SummarizeInput } from '../types.ts';
import { holds, type NamedThing } from './entities.ts';
import { nounsOf } from './nouns.ts';
import { personTest } from './persons.ts';

const most = 5;
const mostTried = 40;
/** Short nouns are what an article is about only where it says them again and again. */
const plain = /^(?:\p{Script=Han}{2}|[\p{Script=Hangul}]{2,3}|[\p{Script=Katakana}ー]{2,3})$/u;
const leastPlain = 3;
/** And so many where the title does not name them. */
const leastUntitled = 6;
const mostPlain = 2;
const readAtMost = 60_000;

/** 大樹容疑者: somebody. */
const addressed = /\p{L}(?:容疑者|被告|さん|氏|선수|씨)$/u;

export function chooseHashtags(input: SummarizeInput, names: readonly NamedThing[]): string[] {
  const { title, sentences } = input;
  const language = languageOf(input.language);
  const text = `${title}\n${sentences.map((s) => s.text).join('\n')}`.slice(0, readAtMost);
  const lines = text.split('\n');
  const { topics, calendar } = language;
  const dates = new Set([...calendar.months, ...calendar.days]);
  const mayBe = names
    .slice(0, mostTried)
    .map(({ name }) => name)
    .filter(
      (name) =>
        name.length >= 2 &&
        !topics.commonplace.has(name.toLowerCase()) &&
        !isEndOfName(name, text) &&
        !dates.has(name.toLowerCase()) &&
        !isNumberWord(name.split(' ')[0]!, language) &&
        !isPartOfName(name, lines) &&
        !/^(?:女士|先生|小姐|好?[几幾])|(?:測|側|方面|(?<!\p{Script=Hangul})측)$|^\p{Lu}\.? |[着著了它他她我你們们]|['’](?:ve|re|ll|d|m|s|t)$|(?:[어아여]요|습니다|[었았였했됐겠]다)$/u.test(
          name,
        ),
    );
  const isPerson = personTest(mayBe, input, language, text);
  const named = mayBe
    .filter((name) => !isPerson(name))
    .map((entity) => {
      const name = language.writing.spaced ? entity : wholeOf(entity, text);
      return { name, isPlain: plain.test(name), count: text.split(name).length - 1 };
    })
    .filter(({ name }) => !addressed.test(name))
    .filter(({ name, isPlain, count }) =>
      isPlain
        ? count >= (title.includes(name) ? leastPlain : leastUntitled)
        : (count >= (title.includes(name) || /^\p{Script=Latin}/u.test(name) ? 2 : 3) ||
            topics.organisation?.test(name) === true) &&
          !isPerson(name),
    )
    .map(({ name, isPlain, count }) => ({
      name,
      isPlain,
      worth: Math.min(5, count) + (title.includes(name) ? 4 : 0) - (isPlain ? 3 : 0),
    }));
  const nouns = nounsOf(text, title, language).map(({ name, count }) => ({
    name,
    isPlain: true,
    worth: Math.min(5, count) + (title.toLowerCase().includes(name.toLowerCase()) ? 4 : 0) - 3,
  }));
  const chosen: string[] = [];
  let plainOnes = 0;
  for (const { name, isPlain } of [...named, ...nouns].sort((a, b) => b.worth - a.worth)) {
    if (chosen.length >= most) break;
    if (isPlain && plainOnes === mostPlain) continue;
    const form = chosen.findIndex((other) => isForm(name, other));
    if (form < 0 && chosen.some((other) => holds(other, name) || holds(name, other) || isWordOf(name, other)))
      continue;
    if (!input.allows(name, 'hashtag')) continue;
    if (form >= 0) {
      // Canada rather than Canadian.
      if (name.length < chosen[form]!.length) chosen[form] = name;
      continue;
    }
    if (isPlain) plainOnes += 1;
    chosen.push(name);
  }
  return chosen;
}

/** street of Dock Street. */
const isWordOf = (name: string, other: string): boolean =>
  other.includes(' ') && other.toLowerCase().split(' ').includes(name.toLowerCase());

/** Canadian of Canada, Hauses of Haus, Government of government. */
function isForm(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [
    string,
    string,
  ];
  if (short === long) return true;
  if (!/^\p{Script=Latin}/u.test(short) || short.length < 5 || long.length - short.length > 3) return false;
  return long.startsWith(short.slice(0, -1));
}

/** FC of 하랑FC, in whatever place it stands. */
const isEndOfName = (name: string, text: string): boolean =>
  /^[A-Z]{2,4}$/u.test(name) &&
  text
    .split(name)
    .slice(0, -1)
    .every((before) => /[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]$/u.test(before));

/** How often a word may stand alone, for one place where it is a part of a longer name. */
const mostlyPart = 0.5;

/** "Line" and "Control" of "Line of Control", "Rest" of "Rest of World": a word that hardly ever stands alone. */
function isPartOfName(name: string, lines: readonly string[]): boolean {
  if (!/^\p{Lu}[\p{Script=Latin}\p{M}]+$/u.test(name)) return false;
  const text = lines.filter((line) => line.includes(name)).join('\n');
  const word = `(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`;
  const all = text.match(new RegExp(word, 'gu'))?.length ?? 0;
  const small = '(?:of|for|de|da|do|di|du|del|della|des|der|für|van|the|la|le)';
  const part = new RegExp(
    `\\p{Lu}[\\p{L}’']+ (?:${small} ){1,2}${word}|${word} (?:of|for|de|di|du|del|van|für) (?:the |la |le )?\\p{Lu}`,
    'gu',
  );
  return (text.match(part)?.length ?? 0) > all * mostlyPart;
}

const mostSteps = 10;
const katakanaAtEnd = /[\p{Script=Katakana}ー]$/u;

/** 無人出租 is 無人出租車, and 水庫 is 石門坑水庫, where it is always so: a dictionary cuts what it does not know. */
function wholeOf(word: string, text: string): string {
  let whole = word;
  for (let step = 0; step < mostSteps && (whole.length < 10 || katakanaAtEnd.test(whole)); step++) {
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
