// Checks that an engine's own words state nothing that the article does not: each date, name and address in them must be
// found in the source, whatever script it is written in. Numbers are checked beside it.

import type { Check } from '../../../domain/digest.ts';
import { findDateWords } from '../../../language/date-words.ts';
import { languageOf } from '../../../language/registry.ts';
import { baseLanguage } from '../../../language/text/characters.ts';
import { compatible, composed } from '../../../language/text/normal-forms.ts';
import { peopleIn } from '../quotes/index.ts';
import {
  collapsed,
  collapsedRaw,
  conclude,
  failed,
  type GateInput,
  oncePerArticle,
  oncePerLine,
  writtenTexts,
} from './material.ts';

export function checkHashtags(input: GateInput): Check[] {
  if (input.language !== input.outputLanguage)
    return conclude('hashtags', [], 'hashtags in another language cannot be looked up');
  const failures = input.hashtags
    .filter((tag) => !tagsSource(input).includes(tagged(tag)))
    .map((tag) => failed('hashtags', `“${tag}” is not in the article`));
  return conclude('hashtags', failures, 'every hashtag is the article’s');
}

const tagged = (text: string): string => named(text).replaceAll(' ', '');

/** The article and what is known of it, in one text. */
const wholeOf = ({ raw, metadata }: GateInput): string =>
  `${raw}\n${Object.values(metadata)
    .filter((value) => typeof value === 'string')
    .join('\n')}`;
const namesSource = oncePerArticle((input) => named(wholeOf(input)));
const tagsSource = oncePerArticle((input) => namesSource(input).replaceAll(' ', ''));
const datesSource = oncePerArticle(
  (input) => new Set(findDateWords(`${input.raw}\n${datesOf(input)}`).map((word) => word.meaning)),
);

export function checkDates(input: GateInput): Check[] {
  const failures: Check[] = [];
  let count = 0;
  for (const { where, text } of writtenTexts(input)) {
    for (const { text: word, meaning } of datesIn(text, input)) {
      count++;
      if (!datesSource(input).has(meaning))
        failures.push(failed('dates', `${where}: ${word} is not in the article`));
    }
  }
  return conclude('dates', failures, `${count} months and days are the article's`);
}

const datesIn = oncePerLine(findDateWords);

/** A date in the metadata is written as digits; its month counts as named. */
function datesOf({ metadata }: GateInput): string {
  const month = /^\d{4}-(\d{2})/.exec(metadata.publishedAt ?? '')?.[1];
  return month ? `${Number(month)}月` : '';
}

export function checkNames(input: GateInput): Check[] {
  const source = namesSource(input);
  const failures: Check[] = [];
  for (const { where, text } of writtenTexts(input)) {
    for (const name of namesIn(text, input))
      if (!source.includes(named(name).trim()))
        failures.push(failed('names', `${where}: ${name} is not named in the article`));
  }
  return conclude(
    'names',
    failures,
    isSameLanguage(input)
      ? 'every name is the article’s'
      : 'names in Latin letters are the article’s; transliterations cannot be told',
  );
}

const isSameLanguage = ({ language, outputLanguage }: GateInput): boolean =>
  baseLanguage(language) === baseLanguage(outputLanguage);

/** Marks between the words of a name do not count. */
const named = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;

const fold = (text: string): string => compatible(text).toLowerCase();

/** Names by their capitals, product names by their digits, and people by the grammar of the language. */
const namesIn = oncePerLine((line, input): ReadonlySet<string> => {
  // What stands in the article word for word names nobody else.
  if (namesSource(input).includes(named(line).trim())) return new Set();
  const text = composed(line);
  const sameLanguage = isSameLanguage(input);
  const names = new Set<string>();
  const known = languageOf(input.outputLanguage);
  const alphabetic = known.writing.cased;
  const stops = known.words.stop;
  const grammar = known.family.quoting(known);
  // Words that must be names: digits or capitals inside, or any Latin word amid CJK.
  for (const [word] of text.matchAll(
    /(?<![\p{Script=Latin}\p{N}])\p{Script=Latin}[\p{Script=Latin}\p{N}]*(?:-[\p{Script=Latin}\p{N}]+)*/gu,
  ))
    if (!alphabetic || /.\p{Lu}|\d/u.test(word)) names.add(word);
  if (!sameLanguage && alphabetic) return new Set();
  if (alphabetic && !known.writing.nounsInCapitals) {
    for (const match of text.matchAll(/(?<![\p{L}])\p{Lu}[\p{Ll}\p{M}'’]+/gu)) {
      const opens = /(?:^|[.!?:“"«(]\s*)$/u.test(text.slice(0, match.index));
      const word = match[0].replace(/['’]s?$/, '');
      const isOther = stops.has(word.toLowerCase()) || grammar.isHonorific?.(word);
      if (!opens && !isOther && !isTitleCase(text)) names.add(word);
    }
  }
  if (sameLanguage)
    for (const person of peopleIn(text, input.outputLanguage, input.blocks)) names.add(person);
  return names;
});

/** A headline in capitals throughout tells no names. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length > 0.7;
}

const urlsSource = oncePerArticle(({ raw, metadata }) =>
  `${raw}\n${metadata.canonicalUrl ?? ''}`.toLowerCase(),
);

export function checkUrls(input: GateInput): Check[] {
  const failures: Check[] = [];
  for (const { where, text } of writtenTexts(input))
    for (const url of urlsIn(text, input))
      if (!isWhole(urlsSource(input), url.toLowerCase()))
        failures.push(failed('urls', `${where}: ${url} is not in the article`));
  return conclude('urls', failures, 'no address but the article’s own');
}

const address =
  /(?:https?:\/\/|www\.)[\w.~:/?#[\]@!$&*+;=%-]+|(?<![\p{L}\p{N}@])(?:[a-z0-9-]+\.)+(?:com|net|org|io|ai|tw|cn|jp|kr|de|fr|uk|eu|info|biz|app|dev)(?:\/[\w.~:/?#[\]@!$&*+;=%-]*)?(?![\p{Script=Latin}])/giu;

const urlsIn = oncePerLine((line, input): readonly string[] => {
  const words = collapsed(line.replace(/^[\p{P}\s]+|(?<![\p{P}\s])[\p{P}\s]+$/gu, ''));
  // A line that is cut out of the article may end within an address.
  return collapsedRaw(input).includes(words) ? [] : (line.match(address) ?? []);
});

/** The address as it stands there, and no piece of a longer one, unless it names a site and the longer one a page of it. */
function isWhole(source: string, url: string): boolean {
  const bare = url.replace(/(?<![/.?])[/.?]+$/, '');
  const begins = /^(?:https?:|www\.)/.test(bare) ? /(?:)/ : /[^\w-]$|^$/;
  const ends = /^(?:https?:\/\/)?[^/]+$/.test(bare) ? /^(?![\w.-]*[\w-])/ : /^[/.?]*(?![\w~:/?#@$&*+;=%-])/;
  for (let at = source.indexOf(bare); at >= 0; at = source.indexOf(bare, at + 1))
    if (
      begins.test(source.slice(Math.max(0, at - 1), at)) &&
      ends.test(source.slice(at + bare.length, at + bare.length + 40))
    )
      return true;
  return false;
}
