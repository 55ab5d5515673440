// Indirect speech behind its verb: X said that …; X said the …; X sagte, die ….
import { nobody, type Report, type Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { agreeing } from './agreeing.ts';
import { ofBothVerbs, withSecond } from './behind-coordinator.ts';
import { standsBehind } from './behind-verb.ts';
import { besideComma, isBeforeOther, ownClause } from './beside-comma.ts';
import { content } from './content.ts';
import { contentStart } from './content-start.ts';
import { firstOfTwo } from './first-of-two.ts';
import { innerSubject, subjectBefore } from './inner-clause.ts';
import { ofLastClause } from './last-main-clause.ts';
import { describedAt, isLead, toldOf } from './leads.ts';
import { hideTerms, isBehindMarks } from './marks-beside.ts';
import { isDoubtful, openersOf } from './openers.ts';
import { isSomebody } from './parenthetical.ts';
import { peopleOfBody } from './people-of-body.ts';
import { bodyOf } from './pronouns.ts';
import { besideCompared, spokenBy, withoutFiller } from './saying.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { subjectWithAside } from './subject-with-aside.ts';
import { isMeasured } from './things.ts';
import { blanks, firstWord, type Tools } from './tools.ts';
import { isDenied, isNobodysVerb, isPassive, isRelative, leftOut, withoutAuxiliary } from './verbs.ts';

/** X said that …; X said the …; X sagte, die …; X praises it, but says that … */
export function fromVerb(sentence: string, tools: Tools): Report | null {
  const written = sentence.slice(0, 160);
  // "Aseguró que …": where no word needs to say who, a sentence may begin with its verb.
  const head = tools.words.dropped ? written.charAt(0).toLowerCase() + written.slice(1) : written;
  // „Das teilten das Amt, die Stadt und der Kreis mit“: what the sentence before tells, and nothing of its own.
  if (tools.words.verbSecond && !tools.words.that?.test(written) && tools.words.saysBefore?.test(written))
    return null;
  // Most sentences have none, and a search costs less than looking for all.
  if (head.search(tools.reported) < 0) return null;
  const first = subordinateEnd(head, tools);
  const verbs = matchesOf(head, tools.reported).filter(
    ({ 0: verb, index }) => index >= first && !isNoun(verb, head.slice(0, index), tools),
  );
  const asides = tools.words.isRomance ? matchesOf(head, tools.relativeAside) : [];
  const isAside = (at: number) =>
    asides.some(({ 0: aside, index }) => index <= at && at < index + aside.length);
  for (const [place, verb] of verbs.entries()) {
    // "A mulher, que confessa ter tido medo, diz que": what is told of her beside it.
    if (isAside(verb.index)) continue;
    const after = sentence.slice(verb.index + verb[0].length);
    if (tools.words.saysNothing?.test(after)) continue;
    if (contentStart(after, verb[0], head.slice(0, verb.index), tools) > 0)
      return fromVerbAt(sentence, verb, place, tools);
  }
  return null;
}

/** "While the party says they have done so, Field …": where the clause with which such a sentence begins ends; 0 where none does. */
function subordinateEnd(sentence: string, { words }: Tools): number {
  const opens = words.bare?.opensSubordinate ?? words.opensCircumstances;
  if (!opens?.test(sentence)) return 0;
  return sentence.indexOf(',') + 1;
}

/** "Though Field is leaving, others have said": where a whole clause ends whose subject is not the main one's; 0 where none does. */
function closedClauseEnd(before: string, tools: Tools): number {
  const end = subordinateEnd(before, tools);
  return tools.words.finite.test(before.slice(0, end)) ? end : 0;
}

/** "Em nota, a ministra …", "le juge": behind an article or a small word no verb stands. */
function isNoun(verb: string, before: string, { words }: Tools): boolean {
  const last = /(\S+)\s$/.exec(before)?.[1]?.toLowerCase() ?? '';
  // "the claim that", "their fear"
  if (!words.reportForms)
    return (
      !words.verbSecond &&
      (words.articles.test(`${last} `) ||
        // "Ann Field’s claim"
        (words.possessive?.test(last) === true && words.nounsAlike?.has(verb) === true))
    );
  if (words.reportForms.infinitive.test(verb)) return false;
  return words.prepositions.has(last) || words.articles.test(`${last} `);
}

function fromVerbAt(sentence: string, verb: RegExpExecArray, place: number, tools: Tools): Report | null {
  const lead = withoutAuxiliary(hideTerms(sentence.slice(0, verb.index)), tools);
  const cleft = tools.words.reportForms?.cleft?.exec(lead)?.[0].length ?? 0;
  const after = sentence.slice(verb.index + verb[0].length);
  const before = `${blanks(lead.slice(0, cleft))}${lead.slice(cleft)}`;
  // "…, says Ann Field, who …": the subject is behind it. "Her sister, Ann Field, told CNB": whom she tells is.
  if (
    !tools.words.bare?.addressed.has(verb[0]) &&
    /,\s*$/.test(before) &&
    !subjectWithAside(before, 0, tools) &&
    !(tools.words.verbSecond && isClauseOfWhen(before, tools)) &&
    (tools.words.finite.test(before) || before.split(' ').length > 6) &&
    /^\s+\p{Lu}/u.test(after) &&
    tools.words.bare?.named?.test(after) !== true
  )
    return null;
  if (standsBehind(before, after, tools)) return null;
  if (isInfinite(before, verb[0], tools) || isToldOf(before, verb[0], tools)) return null;
  if (isNobodysVerb(before, verb[0], after, tools)) return null;
  if (tools.words.reportForms?.unsaid?.test(sentence.slice(0, verb.index))) return null;
  // "vindt het logisch dat de brug opent": what somebody makes of what is so.
  if (tools.words.judges?.test(sentence.slice(verb.index))) return null;
  const told = toldOf(before, tools) ?? ofLastClause(before, tools) ?? perfectOf(before, verb[0], tools);
  const apart = told ? null : ownClause(before, verb[0], tools);
  if (
    (/["“”„«»‘]|^'/.test(before) && !isBehindMarks(before, tools) && !apart) ||
    tools.words.negations.test(before.trimEnd()) ||
    isDenied(before, after, tools) ||
    (isRelative(before, tools) && !told && !apart && !innerSubject(before, 0, tools))
  )
    return null;
  const verbEnd = verb.index + verb[0].length;
  const from = verbEnd + contentStart(after, verb[0], before, tools);
  const behind = sentence.slice(verbEnd, from);
  if (tools.words.bare?.aside?.test(sentence.slice(from))) return null;
  // « craint que le pont ne ferme »: what is feared, with a word that denies nothing.
  const fears = tools.words.reportForms?.fears;
  if (fears?.verb.test(verb[0]) && fears.clause.test(sentence.slice(from))) return null;
  // "Am Montag sagte der Sprecher, …": where the verb stands second, whoever says it follows.
  const isBehind =
    told === null &&
    tools.words.verbSecond &&
    place === 0 &&
    (isLead(before, tools) || isClauseOfWhen(before, tools));
  const subject =
    besideCompared(before, behind, verbEnd, tools) ??
    (isBehind
      ? subjectAt(behind, verbEnd, tools)
      : (told ??
        apart ??
        besideWords(before, tools) ??
        peopleOfBody(before, verb[0], 0, tools) ??
        reporterIn(before, verb[0], place, tools) ??
        bodyIn(before, place, tools)));
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
    const other = subjectAt(withoutFiller(behind, tools), verbEnd, tools);
    if (other?.kind === 'person' && !isDoubtful(other)) return null;
  }
  if (subject.end > subject.start && subject.end <= closedClauseEnd(before, tools)) return null;
  const sayer = tools.words.verbSecond ? agreeing(subject, verb[0], tools) : subject;
  const report = content(sentence, from, sentence.length, sayer);
  return tools.words.thoughts?.has(verb[0]) ? { ...report, isThought: true } : report;
}

/** "Nadat de brug was gesloten, (zei X dat)": behind the comma stands the verb, and then its subject. */
const isClauseOfWhen = (before: string, { words }: Tools): boolean =>
  words.opensCircumstances?.test(before) === true &&
  /^[^,:;“”„"]+(?:,\s\p{Ll}{3,7}\s[^,:;“”„"]+)?,\s*$/u.test(before);

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
  if (!auxiliary) return null;
  const lead = before.slice(0, auxiliary.index);
  // „Obwohl der Hafen voll ist, haben viele gesagt, …“
  const isBehindClause = isClauseOfWhen(`${lead} `, tools);
  if (/[,;:]/.test(isBehindClause ? before.slice(lead.length) : before)) return null;
  const rest = before.slice(auxiliary.index + auxiliary[0].length);
  const at = auxiliary.index + auxiliary[0].length;
  return isBehindClause || isLead(lead, tools)
    ? subjectAt(` ${rest}`, at - 1, tools)
    : subjectIn(lead, 'before', tools, 0);
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

/** Whoever stands before the verb; of a second verb whoever the sentence begins with; nobody where a verb shows its subject. */
function reporterIn(before: string, verb: string, place: number, tools: Tools): Subject | null {
  const { coordinators, dropped, sentenceAdverbs, auxiliary } = tools.words;
  const lead = before.trim().toLowerCase();
  if (coordinators.has(lead.split(/\s+/).at(-1)!)) {
    const first = openersOf(before, tools)[0]?.subject;
    // "The mayor praised it and": so far nobody can be told from what they do.
    if (first?.kind === 'role') return describedAt(before, 0, tools);
    // "Field praised it, but": one word is a name only where the article has it elsewhere.
    if (first && !isDoubtful(first)) return withSecond(first, before, tools);
    if (first?.kind === 'person' && tools.words.isRomance) return { ...first, weak: true };
    const near = subjectIn(before, 'before', tools, 0);
    if (place === 0 && near?.kind === 'person') return ofBothVerbs(before, near, 0, tools);
    return tools.words.isRomance ? firstOfTwo(before, tools) : null;
  }
  if (place > 0 && !standInClause(before, tools)) return besideComma(before, tools);
  const isLeftOut =
    lead === '' || sentenceAdverbs.has(lead) || auxiliary?.test(` ${lead}`) || isManner(before, tools);
  if (!isLeftOut) {
    const subject = subjectBefore(before, tools, 0);
    if (subject && isBeforeOther(before, subject.end, tools)) return null;
    return subject ?? (dropped && tellsWhereSaid(before, tools) ? leftOut(before, verb, tools) : null);
  }
  return dropped ? leftOut(before, verb, tools) : null;
}

/** "En declaraciones a los medios desde la plaza", "En un comunicado": nothing but where it was said, and no noun of which it is not told by a small word. */
const tellsWhereSaid = (before: string, { words }: Tools): boolean =>
  words.reportForms?.saidIn?.test(before) === true &&
  !/[,;:“”„«»"]/u.test(before) &&
  (before.match(/[\p{L}’'-]+/gu) ?? []).every((word, i, list) => {
    const last = list[i - 1] ?? '';
    const isNoun = words.articles.test(`${word} `) || /^\p{Lu}/u.test(word);
    return (
      i === 0 ||
      !isNoun ||
      words.prepositions.has(last) ||
      words.articles.test(`${last} `) ||
      /^\p{Lu}/u.test(last)
    );
  });

/** « La maire, qui réclame un vote, »: all verbs of saying so far stand in a clause about whom the sentence begins with, which is closed. */
function standInClause(before: string, { words, reported, relativeAside }: Tools): boolean {
  if (!words.isRomance) return false;
  const isAdverb = (word: string) => words.sentenceAdverbs.has(word);
  const clause =
    matchesOf(before, relativeAside).find(({ 0: aside, index }) =>
      (
        before
          .slice(index + aside.length)
          .toLowerCase()
          .match(/\S+/gu) ?? []
      ).every(isAdverb),
    )?.[0] ?? '';
  const rest = before.slice(0, Math.max(0, before.lastIndexOf(clause)));
  return clause !== '' && !rest.includes(',') && rest.search(reported) < 0;
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
  // "In a statement, it said"
  const isLed =
    /^(?:In|On|At|Through|Via)\s[^,]{3,60},\s\p{L}+$/u.test(text) && words.isSeveralPronoun === true;
  if (place > 0 || (text.includes(',') && !isLed)) return null;
  const last = /(?:^|\s)(\S+)$/u.exec(text)?.[1] ?? '';
  const isInPlace = words.prepositions.has(firstWord(text));
  if (last.toLowerCase() === words.bodyPronoun && (last === text || isInPlace))
    return bodyOf(text.length - last.length, last.length);
  if (words.behindName && /^(?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+$/u.test(text) && !isInPlace)
    return { kind: 'organisation', name: text, role: null, start: 0, end: text.length };
  return null;
}
