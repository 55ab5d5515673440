// Finds the numbers of an article that are worth a card, with what they measure in the article's own words.
// Every text is a verbatim span of the raw article.

import type { Span } from '../../../domain/article.ts';
import type { Stat } from '../../../domain/digest.ts';
import type { Language, NumberMention } from '../../../language/language.ts';
import { findNumbers } from '../../../language/text/numbers.ts';
import { findSpelledNumbers } from '../../../language/text/spelled-numbers.ts';
import { boundsOf } from './bounds.ts';
import { type Labels, labelsOf } from './label.ts';
import { type Figure, joinNumbers } from './pairs.ts';
import { resultsOf, scoresIn } from './scores.ts';
import { spelledIn } from './spelled.ts';
import { votesIn } from './votes.ts';
import { fewWorth, penaltyOf, resultWorth, tellsHarm, worthOf } from './worth.ts';

/** More than this is a table. */
const most = 12;
/** What is worth less is kept only where the article tells what it measures. */
const small = 0.41;

/** A number that is not told what it is in so many places is a sign of some sort. */
const mostTries = 30;

interface Found {
  stat: Stat;
  worth: number;
  labels: Labels;
  /** Nothing short tells it. */
  isLong: boolean;
  /** Its label tells a better figure, too. */
  isAgain: boolean;
}

/** What a figure gains by its place: it is what the article turns on where headline or lead tell it. */
const inTitle = 0.6;
const inLead = 0.4;
const nearLead = 0.15;
/** So many sentences are the lead, and so many stand near it. */
const leadLength = 2;
const nearLength = 6;

/**
 * @param sentences of the kept paragraphs, with offsets into raw
 * @param title of the article: what it tells comes first
 * @returns best first; those without a label last
 */
export function findStats(sentences: readonly Span[], language: Language, title: string): Stat[] {
  const spelled = findSpelledNumbers(title, language);
  const told = new Set(
    [...findNumbers(title, language), ...spelled, ...scoresIn(title, language)].map(({ amount }) => amount),
  );
  const placed = (number: NumberMention, index: number): number =>
    (told.has(number.amount) ? inTitle : 0) +
    (index < leadLength ? inLead : index < nearLength ? nearLead : 0);
  const found = new Map<string, Found>();
  /** In how many places it was looked for what a number measures. */
  const tries = new Map<string, number>();
  const results = resultsOf(sentences, language, title, leadLength);
  for (const [index, sentence] of sentences.entries()) {
    for (const figure of figuresIn(
      sentence.text,
      language,
      index,
      results(index),
      spelled.length > 0 ? told : null,
    )) {
      const key = `${figure.number.amount} ${figure.number.unit}`;
      const known = found.get(key);
      const tried = tries.get(key) ?? 0;
      if ((known && known.stat.label !== '') || tried >= mostTries) continue;
      tries.set(key, tried + 1);
      const one = weigh(sentence, figure, language, placed(figure.number, index), {
        title,
        isInTitle: told.has(figure.number.amount),
      });
      // Said again where it is told what it is.
      if (one && (!known || one.stat.label !== '')) found.set(key, one);
    }
  }
  return toldApart([...found.values()].sort(byWorth))
    .map((one) =>
      isOfSomebody(one.stat.label, language) ? { ...one, stat: { ...one.stat, label: '' } } : one,
    )
    .sort(byWorth)
    .slice(0, most)
    .map(({ stat }) => stat);
}

/** "Our costs have gone up": whose, nobody knows who reads the figure. */
const isOfSomebody = (label: string, { referring, writing }: Language): boolean =>
  writing.cased && referring.firstPerson?.test(label) === true;

/** What nothing short tells gains less by being shown: it is not read at a glance. */
const costOfLong = 0.5;
const shownWorth = ({ worth, isLong }: Found): number => worth - (isLong ? costOfLong : 0);

const byWorth = (a: Found, b: Found): number =>
  Number(a.stat.label === '') - Number(b.stat.label === '') ||
  Number(a.isAgain) - Number(b.isAgain) ||
  shownWorth(b) - shownWorth(a) ||
  a.stat.start - b.stat.start;

/** Of what is asked for and what was given, both "prison", nobody learns which is which: one label, one figure. */
function toldApart(found: readonly Found[]): Found[] {
  const wanted = new Map<string, number>();
  for (const { stat, labels } of found)
    for (const label of new Set([stat.label, labels.phrase ?? '']))
      wanted.set(label, (wanted.get(label) ?? 0) + 1);
  const used = new Set<string>();
  return found.map((one) => {
    const { stat, labels } = one;
    const isShared = (label: string) => used.has(label) || (wanted.get(label) ?? 0) > 1;
    let { label } = stat;
    if (label !== '' && isShared(label)) {
      const own = [label, labels.sentence() ?? '', labels.phrase ?? ''].filter(
        (other) => other !== '' && !used.has(other),
      );
      label = own.find((other) => !isShared(other)) ?? own[0] ?? '';
    }
    // A whole sentence tells which is which, or its own clause.
    const long = () => labels.long() ?? labels.own();
    const isLong = one.isLong || (label === '' && long() !== null);
    if (isLong) label = long() ?? '';
    const isAgain = label !== '' && used.has(label);
    used.add(label).add(labels.phrase ?? '');
    return { ...one, stat: { ...stat, label }, isLong, isAgain };
  });
}

/**
 * The numbers of a sentence; near the lead also its results, of two that overlap the result; in words only penalties, what
 * the headline tells, and what the lead counts.
 */
function figuresIn(
  text: string,
  language: Language,
  index: number,
  scores: readonly NumberMention[],
  told: ReadonlySet<number> | null,
): Figure[] {
  const results = [...(index < nearLength ? votesIn(text, language) : []), ...scores];
  const isFree = (number: NumberMention): boolean =>
    results.every(({ start, end }) => number.end <= start || end <= number.start);
  const mentions = withoutParts(
    findNumbers(text, language)
      .filter(isFree)
      .map((mention) => wholeAmount(text, withNoun(text, mention, language), language)),
  );
  return [
    ...results.map((number) => ({ number, since: null, isResult: true as const })),
    ...joinNumbers(text, mentions, language),
    ...inWords(text, language, index, told)
      .filter(isFree)
      .map((number) => ({ number, since: null })),
  ].sort((a, b) => a.number.start - b.number.start);
}

/** Without 6カ月, of 4年6カ月. */
function withoutParts(mentions: readonly NumberMention[]): NumberMention[] {
  let reached = { start: -1, end: -1 };
  return mentions
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      const isPart =
        mention.end <= reached.end && (mention.start > reached.start || mention.end < reached.end);
      if (mention.end > reached.end) reached = mention;
      return !isPart;
    });
}

/** What is counted in words below this is a detail even in the lead. */
const leastInWords = 9;

/** Numbers in words that are figures. */
function inWords(
  text: string,
  language: Language,
  index: number,
  told: ReadonlySet<number> | null,
): NumberMention[] {
  const { penalty, harm, units } = language.figures;
  const isLead = index < leadLength;
  const isHarm = index < nearLength && harm?.told.test(text) === true;
  if (told === null && !isLead && !isHarm && penalty?.test(text) !== true) return [];
  return spelledIn(text, language).filter(
    (number) =>
      told?.has(number.amount) === true ||
      penaltyOf(text, number, language) !== '' ||
      (index < nearLength && tellsHarm(text, number, language)) ||
      (isLead &&
        number.amount >= leastInWords &&
        number.unit !== '' &&
        // "nine months", "nueve primeros meses"
        number.unit.split(' ').every((word) => units.durations?.test(word) === false)),
  );
}

function weigh(
  sentence: Span,
  { number, since, isResult }: Figure,
  language: Language,
  place: number,
  above: { title: string; isInTitle: boolean },
): Found | null {
  const alone = isResult ? resultWorth : worthOf(sentence.text, number, language);
  if (alone <= 0 || (alone <= fewWorth && place < inLead)) return null;
  const worth = alone + place;
  const bounds = boundsOf(sentence.text, number, language);
  const topic = since ? { ...since, unitKind: number.unitKind } : { ...number, ...bounds };
  const labels = labelsOf(sentence.text, topic, language, {
    ...above,
    end: bounds.end,
    isResult: isResult === true,
  });
  const long = labels.best ? null : labels.long();
  const label = labels.best || long;
  const tellsByItself = number.unitKind !== 'none' && /\d/.test(number.value);
  const isNothing = !label && labels.isTold !== true;
  if (isNothing && ((place < inLead ? alone : worth) < small || !tellsByItself)) return null;
  const own = label ? null : labels.own();
  const { value, unit } = number;
  const { start, end } = bounds;
  return {
    stat: {
      text: sentence.text.slice(start, end),
      value,
      unit,
      label: label || own || '',
      start: sentence.start + start,
      end: sentence.start + end,
    },
    worth,
    labels,
    isLong: long !== null || own !== null,
    isAgain: false,
  };
}

const wholeAmount = (text: string, number: NumberMention, { figures }: Language): NumberMention =>
  perUnit(text, figures.whole?.(text, number) ?? number);

/** "128 km/h", "14 euros/m²": a speed, and no distance. */
function perUnit(text: string, number: NumberMention): NumberMention {
  const per =
    number.unit === '' ? null : /^\s?\/\s?\p{L}{1,8}[²³23]?(?![\p{L}\d/])/u.exec(text.slice(number.end));
  if (per === null || !text.slice(0, number.end).endsWith(number.unit)) return number;
  return { ...number, unit: `${number.unit}${per[0]}`, end: number.end + per[0].length };
}

/** A smaller number before a noun is as often a part of its name. */
const leastCounted = 10;

/** "1,200 volunteers": where no known unit follows a number, its noun is the unit. */
function withNoun(
  text: string,
  number: NumberMention,
  { figures: { noun, none }, calendar: { months, days }, words }: Language,
): NumberMention {
  if (
    number.unitKind !== 'none' ||
    number.amount < leastCounted ||
    (!number.scaled && number.amount < 2200 && number.amount > 1000)
  )
    return number;
  const after = text.slice(number.end, number.end + 60);
  const match = none.calendar?.test(after) ? null : noun?.exec(after);
  const [first = ''] = match?.[1]?.toLowerCase().split(' ') ?? [];
  if (!match || [...months, ...days].includes(first) || words.stop.has(first)) return number;
  return { ...number, unit: match[1]!, unitKind: 'measure', end: number.end + match[0].length };
}
