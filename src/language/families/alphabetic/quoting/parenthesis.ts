// Who says a sentence by a clause that stands between commas in it: "Benches, he explained, attract lingering"; "Ohne die
// Pacht, so Jonas Feld, werde …". Reads nothing where marks stand in it.

import type { Report, Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { isToPaper } from './addressees.ts';
import { paperReading } from './papers.ts';
import { maybePersonNoun } from './person-nouns.ts';
import { bodyOf, isNobodys } from './pronouns.ts';
import { personByAge, subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { subjectWithAside } from './subject-with-aside.ts';
import { firstWord, type Tools } from './tools.ts';
import { isPassive } from './verbs.ts';

/** Such a clause has no more words. */
const mostWords = 9;

export function fromParenthesis(sentence: string, tools: Tools): Report | null {
  if (!/^[\p{Lu}\d]/u.test(sentence) || /["“”„«»‘;?]/u.test(sentence)) return null;
  const commas = [...sentence.matchAll(/,(?!\d)/g)].map(({ index }) => index);
  for (const [i, open] of commas.slice(0, -1).entries()) {
    const next = commas[i + 1]!;
    const clause = sentence.slice(open + 1, next);
    const isShort = clause.trim().split(/\s+/).length <= mostWords;
    const alone = isShort ? sayerOf(clause, open + 1, tools) : null;
    // „…, sagte die Leiterin des Amtes in Norfeld, Anna Feld, …“
    const name = alone?.kind === 'role' ? (nameBeside.exec(sentence.slice(next + 1))?.[0].length ?? 0) : 0;
    const close = name > 0 ? next + 1 + name : next;
    const subject = name > 0 ? sayerOf(sentence.slice(open + 1, close), open + 1, tools) : alone;
    if (!subject) continue;
    // "…, said his niece, the actress Ann Field": the name is beside it.
    const rest = sentence.slice(close + 1).trimStart();
    if (
      subject.kind === 'role' &&
      !subject.isThing &&
      (tools.words.articles.test(rest) || /^\p{Lu}/u.test(rest)) &&
      subject.end > close - 2
    )
      return null;
    // „…, sagte der Leiter des Amtes in Norfeld, Jan Feld.“
    if (subject.kind === 'role' && !subject.isThing && nameAlone.test(rest)) return null;
    // "…, said Ann Field, head of the harbour": what stands at the end is who she is.
    if (subject.kind === 'person' && subject.end > close - 2 && isDescription(rest, tools)) return null;
    // "The mayor says that the town, the judge said, …": one tells of the other.
    const colon = sentence.slice(0, open).lastIndexOf(': ');
    const start = colon < 0 ? 0 : colon + 2;
    // "…, the director, Joan Field says, there were …": what stands before it is who they are.
    const comma = commas[i - 1] ?? -1;
    const last = sentence.slice(comma + 1, open).trimStart();
    if (comma > start && tools.words.articles.test(last) && !tools.words.finite.test(last)) return null;
    // „Ann Feld, Leiterin des Amts, sagte CNN, es …“: whom she tells it.
    if (subjectWithAside(sentence.slice(0, open + 1), 0, tools)) return null;
    if (sentence.slice(0, open).search(tools.said) >= 0 || !goesOn(sentence.slice(close + 1), tools))
      return null;
    return {
      subject,
      ...{ start, end: sentence.length },
      tie: { start: open + 1, end: close },
    };
  }
  return null;
}

const nameBeside = /^\s\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}(?=,\s)/u;

/** Nothing but a name stands behind the last comma. */
const nameAlone = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}[\s.]*$/u;

const isDescription = (rest: string, { words }: Tools): boolean =>
  maybePersonNoun(firstWord(rest.replace(words.articles, '')).replace(/[.,]$/, ''), words.people) &&
  !words.finite.test(rest);

/** What stands behind it is the rest of the sentence, and no clause of its own: "…, she said, and left", "…, adding that …". */
function goesOn(rest: string, { words }: Tools): boolean {
  const first = firstWord(rest);
  const { people } = words;
  return (
    rest.trim().split(/\s+/).length >= 2 &&
    !words.coordinators.has(first) &&
    !words.relativeOpeners.includes(first) &&
    (!words.subordinators.has(first) || words.conjunctions.has(first)) &&
    !words.opensPurpose?.test(rest.trimStart()) &&
    !(people.participle?.test(first) && !people.notParticiples.has(first))
  );
}

/** Who says something in a clause of nothing but them and their verb: "he argues", "so der Sprecher", "teilt die Behörde mit". */
function sayerOf(clause: string, at: number, tools: Tools): Subject | null {
  const { words } = tools;
  const paper = paperReading(clause, at, tools);
  if (paper) return paper;
  // "so erzählte die Mutter": the verb, and not what stands before it.
  const verbs = matchesOf(clause, tools.said);
  const verb = verbs.find(({ 0: word }) => !words.beforeVerb.has(word)) ?? verbs[0];
  if (!verb) return null;
  const before = clause.slice(0, verb.index);
  const after = clause.slice(verb.index + verb[0].length);
  const lead = before.trim().toLowerCase();
  if (words.negations.test(before.trimEnd()) || words.negatedBehind?.test(after)) return null;
  if (isPassive(before, tools)) return null;
  if (isToPaper(after, tools)) return null;
  const from = at + verb.index + verb[0].length;
  // "so der 58-Jährige weiter"
  const byAge =
    lead === '' || words.beforeVerb.has(lead) ? personByAge(after.trimStart(), after, from, tools) : null;
  if (byAge) return byAge;
  // "The event, called the Etlaq Fan Day, was …": what it is called says nothing.
  if (lead === '' && words.invertible && !words.invertible.has(verb[0].toLowerCase())) return null;
  if (lead === '' || words.beforeVerb.has(lead)) return certain(subjectAt(after, from, tools), tools, after);
  // "wie er sagte": behind such a word the verb stands last.
  const first = firstWord(lead);
  const isBehind = words.beforeVerb.has(first);
  if ((words.verbSecond && !isBehind) || words.relativeOpeners.includes(first)) return null;
  if (!isBehind && (words.coordinators.has(first) || words.subordinators.has(first))) return null;
  const rest = after.trim();
  const isTold = words.bare?.tells?.verbs.has(verb[0]) === true && words.bare.tells.whom.test(`${rest} `);
  if (rest !== '' && !isTold && !words.afterLastVerb.has(firstWord(rest))) return null;
  if (lead === words.bodyPronoun) return bodyOf(at + before.search(/\S/), lead.length);
  const skipped = isBehind ? before.search(/\S/) + first.length : 0;
  const phrase = before.slice(skipped);
  const subject = subjectAt(phrase, at + skipped, tools) ?? null;
  const told =
    subject && phrase.trim().split(/\s+/).length <= 6
      ? subjectIn(phrase, 'before', tools, at + skipped)
      : null;
  return certain(told, tools, phrase);
}

/** Not "heißt es": nobody. */
const certain = (subject: Subject | null, tools: Tools, phrase: string): Subject | null =>
  subject?.kind === 'nobody' || (subject?.kind === 'pronoun' && isNobodys(phrase, tools)) ? null : subject;
