// Where what is told begins behind its verb: "said that …", "said the results …", "told the court the man was …".

import { areSeveral, maybePersonNoun } from './person-nouns.ts';
import type { BareContent } from './report-words.ts';
import { firstWord, type Tools } from './tools.ts';
import { opensCircumstance } from './when-between.ts';

/**
 * How far after the verb its content begins; 0 where none follows.
 * @param before what stands before the verb
 */
export function contentStart(after: string, verb: string, before: string, tools: Tools): number {
  const { bare, documents } = tools.words;
  const text = after.trimStart();
  const skipped = after.length - text.length;
  const conjunction = tools.words.that?.exec(text) ?? null;
  const found = conjunction && isFarOff(conjunction[0], tools) ? null : conjunction;
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
    found !== null &&
    /^(?:\p{Ll}+)?,/u.test(found[0]) &&
    found[0].slice(found[0].lastIndexOf(',')).search(tools.reported) >= 0;
  const that = isOfOther || isOfSecond ? null : found;
  if (that) {
    // "sagte nicht, dass": they did not.
    if (tools.words.negatedBehind?.test(that[0])) return 0;
    const content = text.slice(that[0].length);
    // „dass und unter welchen Voraussetzungen“: a question of which no half stands alone.
    if (tools.words.coordinators.has(firstWord(content.trimStart()))) return 0;
    const isThing =
      isOfNoun(content, verb, tools) || opensThing(that[0], tools) || tellsOfThing(content, that[0], tools);
    if (!isThing) return skipped + that[0].length;
  }
  const lead = tools.words.reportForms?.infinitives.exec(`${verb} ${text}`)?.groups?.lead;
  if (lead !== undefined) return skipped + lead.length - verb.length - 1;
  if (!bare || that) return 0;
  // "told members the price had gone up", "told the court that …"
  const whom = bare.tells?.verbs.has(verb) ? (bare.tells.whom.exec(text)?.[0].length ?? 0) : 0;
  const told = text.slice(whom);
  const toldThat = whom > 0 ? (tools.words.that?.exec(told)?.[0].length ?? 0) : 0;
  if (toldThat > 0 || (whom > 0 && isBare(told, bare, tools) && hasVerb(told, tools)))
    return skipped + whom + toldThat;
  // "An inquiry found fatigue had been a factor"
  const noun = firstPart(before).split(' ').at(-1)!;
  if (bare.addressed.has(verb)) {
    const isOfPaper = documents.has(noun) && isBare(text, bare, tools) && hasVerb(text, tools);
    return isOfPaper || isWhole(text, verb, before, bare) ? skipped : 0;
  }
  const infinitive = bare.infinitive?.verbs.has(verb) ? bare.infinitive.clause.exec(text) : null;
  if (infinitive) return skipped + infinitive[0].length;
  const begins = bare.begins.exec(text);
  const isPlain = bare.plainVerbs === null || bare.plainVerbs.has(verb);
  if (!begins) return bare.plain?.test(text) ? skipped : 0;
  return isPlain || hasVerb(text, tools) ? skipped + begins[0].length : 0;
}

/**
 * A conjunction more than a few words behind the verb, and not its own: where more stands between them than when and where it was
 * said, or right before it a noun that it may tell of. Its own: "afirmou nesta quarta-feira (12) em entrevista a uma rádio de Goiás que".
 */
function isFarOff(between: string, tools: Tools): boolean {
  const { words } = tools;
  const aside = /^(?:\p{Ll}+(?=,))?(?:,\s[^,]+)+,\s/u.exec(between)?.[0].length ?? 0;
  const rest = between.slice(aside);
  if (!words.isRomance || rest.length < 62) return false;
  const isWhen = opensCircumstance(rest, tools) || words.thisDay?.test(rest) === true;
  return !isWhen || /["“”„«»‘]/u.test(between) || !/(?:\p{Lu}\S*|[\d)])\s\S+\s*$/u.test(rest);
}

const firstPart = (text: string): string => text.trim().split(',', 1)[0]!;

/**
 * "estimated the damage at £3m and said it would": not that of what is said behind another verb, nor of what for or when:
 * "declared a curfew so he could".
 */
function hasVerb(text: string, { words: { finite, that, bare }, reported }: Tools): boolean {
  const [whole = ''] = text.split(/[,;]/, 1);
  const beside = bare?.beside ? whole.search(bare.beside) : -1;
  const clause = beside < 0 ? whole : whole.slice(0, beside);
  const other = that === null ? -1 : clause.search(reported);
  return finite.test(other < 0 ? clause : clause.slice(0, other));
}

/** "found the drug cut deaths", "The court ruled the fee was": a clause that shows itself by its verb. */
const isWhole = (text: string, verb: string, before: string, { whole }: BareContent): boolean =>
  whole?.some(
    ({ verbs, clause, sayers }) =>
      verbs.has(verb) && clause.test(text) && (sayers === undefined || sayers.test(before)),
  ) === true;

/** A clause without its conjunction, and not a noun with what it is about: "the story of how he …". */
const isBare = (text: string, { begins, plain }: BareContent, { words }: Tools): boolean => {
  const [first = '', , third = ''] = text.split(/\s+/);
  const isOf = words.rolePrepositions.has(third) || words.relativeOpeners.includes(third);
  // "only 10% of the staff were": so many of them, and not "a count of how many".
  const isCount =
    plain?.test(text) === true && /\d/.test(text.slice(0, 24)) && !words.articles.test(`${first} `);
  return isCount || ((begins.test(text) || plain?.test(text) === true) && !isOf);
};

/** "announced a plan that would see the crane sold", "posted profits that exceeded all hopes" */
const tellsOfThing = (clause: string, that: string, { words }: Tools): boolean =>
  words.isSeveralPronoun === true &&
  !/^(?:that|,)/.test(that) &&
  (/^(?:would|will|could|can|may|might|must|should|has|had|have|is|was|were|are|does|did)\s/u.test(clause) ||
    /^\p{Ll}{3,}ed\s(?!\p{Ll}+\s(?:had|has|have|was|were|is|are|would|could|will|can)\s)/u.test(clause));

/** "told the story that had made him famous" */
const isOfNoun = (clause: string, verb: string, { words: { bare, finite } }: Tools): boolean =>
  bare?.addressed.has(verb) === true &&
  finite.test(firstWord(clause)) &&
  !/^(?:i|we|he|she|it|they|there|you)$/.test(firstWord(clause));

/**
 * "Recordó la tarde en que llegó", "dijo tras saber que": what stands between a verb and its conjunction is a thing of which a
 * clause tells, or has a verb of its own.
 */
function opensThing(between: string, tools: Tools): boolean {
  const { words, language, organisations } = tools;
  const { reportForms } = words;
  const [first = '', second = '', ...rest] = between.trim().split(/\s+/);
  if (!reportForms || second === '' || /^(?:\p{Ll}+)?,/u.test(first)) return false;
  // "le dijo lo que pensaba"
  const what = words.whatSomebody.exec(between);
  if (what && what.index + what[0].length === between.length) return true;
  // "disse a Rui Costa que": where the same word is an article.
  if (words.toWhom?.has(first) && words.articles.test(`${first} `) && /^\p{Lu}/u.test(second)) return false;
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
  if (holdsThing([first, second, ...rest], isDay, { words, organisations })) return true;
  return reportForms.infinitive.test(between);
}

/** "mantienen abiertas todo el día las flores que", "ricorda in piazza le persone della città che": a noun with its article that no small word governs, and nobody who says it or hears it. */
function holdsThing(
  between: readonly string[],
  isDay: (word: string) => boolean,
  { words, organisations }: Pick<Tools, 'words' | 'organisations'>,
): boolean {
  const isOther = (word: string) =>
    isDay(word.toLowerCase()) ||
    maybePersonNoun(word, words.people) ||
    words.people.institutions.has(word.toLowerCase()) ||
    organisations.called.test(word) ||
    /^\p{Lu}/u.test(word);
  return (
    words.isRomance &&
    between.slice(0, -1).some((article, i) => {
      const before = between[i - 1]?.toLowerCase() ?? '';
      const [noun = '', next = ''] = between.slice(i + 1, -1);
      return (
        i > 0 &&
        noun !== '' &&
        words.articles.test(`${article} `) &&
        !words.prepositions.has(before) &&
        !words.articles.test(`${before} `) &&
        // "a uma rádio"
        !words.articles.test(`${noun} `) &&
        !areSeveral(`${article} ${noun}`, words) &&
        ![noun, next].some(isOther)
      );
    })
  );
}
