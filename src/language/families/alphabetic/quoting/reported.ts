// Indirect speech behind its verb: X said that …; X said the …; X sagte, die ….
import { nobody, type Report, type Subject } from '../../../quoting.ts';
import { besideComma } from './beside-comma.ts';
import { content } from './content.ts';
import { describedAt, isLead, toldOf } from './leads.ts';
import { hideTerms, isBehindMarks } from './marks-beside.ts';
import { isDoubtful, openersOf } from './openers.ts';
import { isSomebody } from './parenthetical.ts';
import { bodyOf } from './pronouns.ts';
import type { BareContent } from './report-words.ts';
import {
  isNobodysVerb,
  isPassive,
  isRelative,
  leftOut,
  spokenBy,
  withoutAuxiliary,
  withoutFiller,
} from './saying.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** X said that …; X said the …; X sagte, die …; X praises it, but says that … */
export function fromVerb(sentence: string, tools: Tools): Report | null {
  const written = sentence.slice(0, 160);
  // "Aseguró que …": where no word needs to say who, a sentence may begin with its verb.
  const head = tools.words.dropped ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  // Most sentences have none, and a search costs less than looking for all.
  if (head.search(tools.reported) < 0) return null;
  const first = subordinateEnd(head, tools);
  const verbs = [...head.matchAll(tools.reported)].filter(
    ({ 0: verb, index }) => index >= first && !isNoun(verb, head.slice(0, index), tools),
  );
  for (const [place, verb] of verbs.entries()) {
    const after = sentence.slice(verb.index + verb[0].length);
    if (contentStart(after, verb[0], head.slice(0, verb.index), tools) > 0)
      return fromVerbAt(sentence, verb, place, tools);
  }
  return null;
}

/** "While the party says they have done so, Field …": where the clause with which such a sentence begins ends; 0 where none does. */
function subordinateEnd(sentence: string, { words }: Tools): number {
  if (words.bare === null || !words.bare.opensSubordinate?.test(sentence)) return 0;
  return sentence.indexOf(',') + 1;
}

/** "Em nota, a ministra …", "le juge": behind an article or a small word no verb stands. */
function isNoun(verb: string, before: string, { words }: Tools): boolean {
  const last = /(\S+)\s$/.exec(before)?.[1]?.toLowerCase() ?? '';
  // "the claim that", "their fear"
  if (!words.reportForms) return !words.verbSecond && words.articles.test(`${last} `);
  if (words.reportForms.infinitive.test(verb)) return false;
  return words.prepositions.has(last) || words.articles.test(`${last} `);
}

function fromVerbAt(sentence: string, verb: RegExpExecArray, place: number, tools: Tools): Report | null {
  const before = withoutAuxiliary(hideTerms(sentence.slice(0, verb.index)), tools);
  // "…, says Ann Field, who …": the subject is behind it. "Her sister, Ann Field, told CNB": whom she tells is.
  if (
    !tools.words.bare?.addressed.has(verb[0]) &&
    /,\s*$/.test(before) &&
    (tools.words.finite.test(before) || before.split(' ').length > 6) &&
    /^\s+\p{Lu}/u.test(sentence.slice(verb.index + verb[0].length))
  )
    return null;
  if (isInfinite(before, verb[0], tools) || isToldOf(before, verb[0], tools)) return null;
  if (isNobodysVerb(before, verb[0], sentence.slice(verb.index + verb[0].length), tools)) return null;
  const told = toldOf(before, tools) ?? perfectOf(before, verb[0], tools);
  if (
    (/["“”„«»‘]|^'/.test(before) && !isBehindMarks(before, tools)) ||
    tools.words.negations.test(before.trimEnd()) ||
    (isRelative(before, tools) && !told)
  )
    return null;
  const after = sentence.slice(verb.index + verb[0].length);
  const from = verb.index + verb[0].length + contentStart(after, verb[0], before, tools);
  if (tools.words.bare?.aside?.test(sentence.slice(from))) return null;
  // "Am Montag sagte der Sprecher, …": where the verb stands second, whoever says it follows.
  const isBehind = told === null && tools.words.verbSecond && place === 0 && isLead(before, tools);
  const subject = isBehind
    ? subjectAt(sentence.slice(verb.index + verb[0].length, from), verb.index + verb[0].length, tools)
    : (told ??
      besideWords(before, tools) ??
      peopleOf(before, verb[0], tools) ??
      reporterIn(before, verb[0], place, tools) ??
      bodyIn(before, place, tools));
  // "So berichtete er": he may be somebody whom the sentence before names in passing.
  if (isBehind && subject?.kind === 'pronoun') return null;
  // "La loi exige que": no thing says what it asks for.
  if (
    subject?.kind === 'role' &&
    tools.words.reportForms?.demands.test(verb[0]) &&
    !isSomebody(subject, tools)
  )
    return null;
  if (subject?.kind === 'role' && isMeasured(subject.name, tools)) return null;
  if (!subject) return null;
  // "Eine Senkung fordert auch Ann Feld, Leiterin für …": who says it stands behind the verb, and then who she is.
  if (!isBehind && subject.kind !== 'person' && tools.words.verbSecond) {
    const at = verb.index + verb[0].length;
    const other = subjectAt(withoutFiller(sentence.slice(at, from), tools), at, tools);
    if (other?.kind === 'person' && !isDoubtful(other)) return null;
  }
  const report = content(sentence, from, sentence.length, subject);
  return tools.words.thoughts?.has(verb[0]) ? { ...report, isThought: true } : report;
}

/** "wurde davor gewarnt, dass", "lässt vermuten, dass": whoever stands before it does not say it. */
const isInfinite = (before: string, verb: string, { words: { perfect, modals } }: Tools): boolean =>
  (perfect?.participle.test(verb) === true &&
    !perfect.auxiliary.test(before) &&
    perfect.other.test(before)) ||
  (/en$/.test(verb) && modals?.test(before) === true);

/** "was declared an “…”", "had been warned it was": it is told of or to whoever stands before it; "are warning that": not there. */
const isToldOf = (before: string, verb: string, tools: Tools): boolean =>
  tools.words.trailingVerb !== undefined && !tools.words.trailingVerb.test(verb) && isPassive(before, tools);

/** "Am Montag hat die Firma mitgeteilt, dass …", "De wethouder heeft eerder gezegd dat …" */
function perfectOf(before: string, verb: string, tools: Tools): Subject | null {
  const { perfect } = tools.words;
  const auxiliary = perfect?.participle.test(verb) ? perfect.auxiliary.exec(before) : null;
  if (!auxiliary || /[,;:]/.test(before)) return null;
  const lead = before.slice(0, auxiliary.index);
  const rest = before.slice(auxiliary.index + auxiliary[0].length);
  const at = auxiliary.index + auxiliary[0].length;
  return isLead(lead, tools) ? subjectAt(` ${rest}`, at - 1, tools) : subjectIn(lead, 'before', tools, 0);
}

/** "“…”, said X, and added that …": whoever said the words goes on. */
function besideWords(before: string, tools: Tools): Subject | null {
  if (!/^\s*["“„«]/u.test(before)) return null;
  const close = before.search(/[”»"’][^“”„«»"‘]*$/u);
  const clause = before.slice(close + 1);
  const lead = /^[\s,]*/.exec(clause)![0].length;
  const subject =
    lead > 0
      ? spokenBy(clause.slice(lead).replace(/,?\s\p{L}+\s*$/u, ''), close + 1 + lead, tools, { behind: true })
      : null;
  return subject ?? nobody;
}

/** "Dalla procura fanno sapere che …": several who speak for a body. */
function peopleOf(before: string, verb: string, tools: Tools): Subject | null {
  const { reportForms, pluralVerb, people } = tools.words;
  const lead = reportForms?.from?.exec(before)?.[0] ?? '';
  const name = before.slice(lead.length).trim();
  if (lead === '' || /,/.test(name) || !pluralVerb?.test(verb) || name.split(' ').length > 6) return null;
  const noun = name.replace(tools.words.articles, '').split(' ', 1)[0]!;
  const isBody =
    people.institutions.has(noun.toLowerCase()) ||
    tools.organisations.called.test(noun) ||
    tools.organisations.name.test(noun);
  return isBody
    ? { kind: 'organisation', name, role: null, start: lead.length, end: lead.length + name.length }
    : null;
}

/** Whoever stands before the verb; of a second verb whoever the sentence begins with; nobody where a verb shows its subject. */
function reporterIn(before: string, verb: string, place: number, tools: Tools): Subject | null {
  const { coordinators, dropped, sentenceAdverbs, auxiliary } = tools.words;
  const lead = before.trim().toLowerCase();
  if (coordinators.has(lead.split(/\s+/).at(-1)!)) {
    const first = openersOf(before, tools)[0]?.subject;
    // "The mayor praised it and": so far nobody can be told from what they do.
    if (first?.kind === 'role') return describedAt(before, 0, tools);
    // "Field praised it, but": one word is a name only where the article has it elsewhere.
    if (first && !isDoubtful(first)) return first;
    if (first?.kind === 'person' && tools.words.isRomance) return { ...first, weak: true };
    const near = subjectIn(before, 'before', tools, 0);
    return place === 0 && near?.kind === 'person' ? near : null;
  }
  if (place > 0) return besideComma(before, tools);
  const isLeftOut =
    lead === '' || sentenceAdverbs.has(lead) || auxiliary?.test(` ${lead}`) || isManner(before, tools);
  if (!isLeftOut) return subjectIn(before, 'before', tools, 0);
  return dropped ? leftOut(before, verb, tools) : null;
}

/** "Preguntado por la prensa, ", "Ainda assim, ": nothing but when and how, where no word needs to say who. */
function isManner(before: string, { words, language }: Tools): boolean {
  if (!words.dropped || !/^[^,]{3,80},\s*$/.test(before)) return false;
  const first = firstWord(before.replace(/,\s*$/, ''));
  const { participle, gerund, notParticiples } = words.people;
  if (words.articles.test(before) || words.finite.test(before)) return false;
  return (
    words.prepositions.has(first) ||
    // "Ayer por la tarde, indicó que"; but behind "Luego, " alone the text goes on with whoever it was about, and it is not read.
    (words.sentenceAdverbs.has(first) && (/\s\S/.test(before) || words.additive?.has(first) === true)) ||
    language.words.starters.has(first) ||
    ((participle?.test(first) === true || gerund?.test(first) === true) && !notParticiples.has(first))
  );
}

/**
 * Where nothing else reads as a subject: "it", of a body; "Faroe Islands" alone, which as a place would say nothing.
 */
function bodyIn(before: string, place: number, tools: Tools): Subject | null {
  const { words } = tools;
  const text = before.trimEnd();
  if (place > 0 || text.includes(',')) return null;
  const last = /(?:^|\s)(\S+)$/u.exec(text)?.[1] ?? '';
  const isInPlace = words.prepositions.has(firstWord(text));
  if (last.toLowerCase() === words.bodyPronoun && (last === text || isInPlace))
    return bodyOf(text.length - last.length, last.length);
  if (words.behindName && /^(?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+$/u.test(text) && !isInPlace)
    return { kind: 'organisation', name: text, role: null, start: 0, end: text.length };
  return null;
}

/** "A count in June found": what is measured shows something, and says nothing. */
function isMeasured(name: string, { words }: Tools): boolean {
  const list = name.toLowerCase().split(/\s+/);
  const end = list.findIndex((word, at) => at > 0 && words.prepositions.has(word));
  return words.measures.has(list.slice(0, end < 0 ? list.length : end).at(-1)!);
}

/**
 * How far after the verb its content begins; 0 where none follows.
 * @param before what stands before the verb
 */
function contentStart(after: string, verb: string, before: string, tools: Tools): number {
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
  const that = isOfOther ? null : found;
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
function opensThing(between: string, { words, language }: Tools): boolean {
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
  return reportForms.infinitive.test(between);
}
