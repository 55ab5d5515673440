// Where what is told begins behind its verb: "said that …", "said the results …", "told the court the man was …".

import { areSeveral, maybePersonNoun } from './person-nouns.ts';
import type { BareContent } from './report-words.ts';
import { firstWord, type Tools } from './tools.ts';

/**
 * How far after the verb its content begins; 0 where none follows.
 * @param before what stands before the verb
 */
export function contentStart(after: string, verb: string, before: string, tools: Tools): number {
  const { bare, documents } = tools.words;
  const text = after.trimStart();
  const skipped = after.length - text.length;
  const found = tools.words.that?.exec(text) ?? null;
  // "said Wednesday his government would": when it was said.
  const when = found === null ? (bare?.when?.exec(text)?.[0].length ?? 0) : 0;
  if (when > 0 && bare!.begins.test(text.slice(when)))
    return contentStart(text.slice(when), verb, before, tools) + skipped + when;
  // "said the results suggested that": of two verbs the second one has the conjunction.
  const isOfOther =
    found !== null &&
    bare !== null &&
    !tools.words.prepositions.has(firstWord(found[0])) &&
    found[0].search(tools.reported) >= 0;
  // "detalló, llevarán tres meses, pero subrayó que": behind an aside another verb has the conjunction.
  const isOfSecond =
    tools.words.isRomance &&
    found?.[0].startsWith(',') === true &&
    found[0].slice(found[0].lastIndexOf(',')).search(tools.reported) >= 0;
  const that = isOfOther || isOfSecond ? null : found;
  if (that) {
    // "sagte nicht, dass": they did not.
    if (tools.words.negatedBehind?.test(that[0])) return 0;
    const isThing = isOfNoun(text.slice(that[0].length), verb, tools) || opensThing(that[0], tools);
    return isThing ? 0 : skipped + that[0].length;
  }
  const lead = tools.words.reportForms?.infinitives.exec(`${verb} ${text}`)?.groups?.lead;
  if (lead !== undefined) return skipped + lead.length - verb.length - 1;
  if (!bare) return 0;
  // "told members the price had gone up", "told the court that …"
  const whom = bare.tells?.verbs.has(verb) ? (bare.tells.whom.exec(text)?.[0].length ?? 0) : 0;
  const told = text.slice(whom);
  const toldThat = whom > 0 ? (tools.words.that?.exec(told)?.[0].length ?? 0) : 0;
  if (toldThat > 0 || (whom > 0 && isBare(told, bare, tools) && hasVerb(told, tools)))
    return skipped + whom + toldThat;
  // "An inquiry found fatigue had been a factor"
  const noun = firstPart(before).split(' ').at(-1)!;
  if (bare.addressed.has(verb))
    return documents.has(noun) && isBare(text, bare, tools) && hasVerb(text, tools) ? skipped : 0;
  const infinitive = bare.infinitive?.verbs.has(verb) ? bare.infinitive.clause.exec(text) : null;
  if (infinitive) return skipped + infinitive[0].length;
  const begins = bare.begins.exec(text);
  const isPlain = bare.plainVerbs === null || bare.plainVerbs.has(verb);
  if (!begins) return bare.plain?.test(text) ? skipped : 0;
  return isPlain || hasVerb(text, tools) ? skipped + begins[0].length : 0;
}

const firstPart = (text: string): string => text.trim().split(',', 1)[0]!;

/** "estimated the damage at £3m and said it would": not that of what is said behind another verb. */
function hasVerb(text: string, { words: { finite, that }, reported }: Tools): boolean {
  const clause = text.split(/[,;]/, 1)[0]!;
  const other = that === null ? -1 : clause.search(reported);
  return finite.test(other < 0 ? clause : clause.slice(0, other));
}

/** A clause without its conjunction, and not a noun with what it is about: "the story of how he …". */
const isBare = (text: string, { begins, plain }: BareContent, { words }: Tools): boolean =>
  (begins.test(text) || plain?.test(text) === true) &&
  !words.rolePrepositions.has(text.split(/\s+/)[2] ?? '') &&
  !words.relativeOpeners.includes(text.split(/\s+/)[2] ?? '');

/** "told the story that had made him famous" */
const isOfNoun = (clause: string, verb: string, { words: { bare, finite } }: Tools): boolean =>
  bare?.addressed.has(verb) === true &&
  finite.test(firstWord(clause)) &&
  !/^(?:i|we|he|she|it|they|there|you)$/.test(firstWord(clause));

/**
 * "Recordó la tarde en que llegó", "dijo tras saber que": what stands between a verb and its conjunction is a thing of which a
 * clause tells, or has a verb of its own.
 */
function opensThing(between: string, { words, language, organisations }: Tools): boolean {
  const { reportForms } = words;
  const [first = '', second = '', ...rest] = between.trim().split(/\s+/);
  if (!reportForms || second === '' || first.startsWith(',')) return false;
  const isArticle = words.articles.test(`${first} `) || /^l['’]\p{L}/u.test(first);
  // "concluyó sin que", "habló para que": how, and what for.
  const beside = words.clauses?.exec(` ${between.trim()}`);
  if (beside && beside.index + beside[0].length === between.trim().length + 1) return true;
  // "incide en la necesidad de que": of a noun, where an article stands among it.
  const isOfNoun = [second, ...rest].slice(0, -1);
  if (
    words.prepositions.has(isOfNoun.at(-1) ?? '') &&
    isOfNoun.some((word) => words.articles.test(`${word} `))
  )
    return true;
  const isDay = (word: string) =>
    language.calendar.days.includes(word) || words.times.has(word) || words.sentenceAdverbs.has(word);
  if (isArticle && ![second, ...rest.slice(0, 2)].some((word) => isDay(word.toLowerCase()))) return true;
  if (endsWithThing([first, second, ...rest], isDay, { words, organisations })) return true;
  return reportForms.infinitive.test(between);
}

/** "mantienen abiertas todo el día las flores que": a noun with its article right before the conjunction, and nobody who says it or hears it. */
function endsWithThing(
  between: readonly string[],
  isDay: (word: string) => boolean,
  { words, organisations }: Pick<Tools, 'words' | 'organisations'>,
): boolean {
  const [before = '', article = '', noun = ''] = between.slice(-4, -1);
  return (
    words.isRomance &&
    words.articles.test(`${article} `) &&
    !words.prepositions.has(before.toLowerCase()) &&
    !isDay(noun.toLowerCase()) &&
    !maybePersonNoun(noun, words.people) &&
    !areSeveral(`${article} ${noun}`, words) &&
    !words.people.institutions.has(noun.toLowerCase()) &&
    !organisations.called.test(noun) &&
    !/^\p{Lu}/u.test(noun)
  );
}
