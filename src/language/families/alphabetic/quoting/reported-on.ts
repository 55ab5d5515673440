// A sentence that only the form of its verb shows to be told: "Er habe nichts gesehen." Behind a colon it is of whoever the
// sentence begins with; alone of whoever spoke right before.
import { elided, type Report, type Subject } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { content } from './content.ts';
import { hideTerms } from './marks-beside.ts';
import { openersOf } from './openers.ts';
import { spokenBy } from './saying.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

export function fromReportedOn(sentence: string, tools: Tools): Report | null {
  const { words } = tools;
  if (!words.reportedOn || !/^\p{Lu}.*\.$/u.test(sentence) || /["“”„«»‘]/u.test(hideTerms(sentence)))
    return null;
  const colon = sentence.indexOf(': ');
  if (colon > 0) return fromLead(sentence, colon, tools);
  if (!isReported(sentence, tools) || hasSayer(sentence, tools)) return null;
  return { subject: elided, ...{ start: 0, end: sentence.length }, goesOn: true };
}

/** "Kolbe wies das zurück: Die Polizei sei vor Ort gewesen." */
function fromLead(sentence: string, colon: number, tools: Tools): Report | null {
  const { words, saidBy, cites, writtenThing } = tools;
  const lead = sentence.slice(0, colon);
  if (!isReported(sentence.slice(colon + 2), tools)) return null;
  if (saidBy.test(lead) || cites.test(lead) || writtenThing.test(lead) || words.whatSomebody.test(lead))
    return null;
  const begins = openersOf(lead, tools).at(-1)?.subject;
  const subject = spokenBy(lead, 0, tools, { nearest: 'last' }) ?? begins;
  if (!subject || subject.kind === 'nobody') return null;
  return content(sentence, colon + 1, sentence.length, subject);
}

/** "…, so erzählte die Mutter gern, …": somebody of its own says it, though they could not be read; "so schlecht" does not. */
const hasSayer = (sentence: string, tools: Tools): boolean =>
  perfectAt(sentence.slice(sentence.lastIndexOf(',') + 1).replace(/\.$/, ''), 0, tools) !== null ||
  hasVerbOfSaying(sentence, tools);

const hasVerbOfSaying = (sentence: string, { said, words }: Tools): boolean =>
  words.sources?.before.test(sentence) === true ||
  words.sources?.behind?.test(sentence) === true ||
  matchesOf(sentence, said).some(
    ({ 0: verb, index }) =>
      !isDone(sentence.slice(index + verb.length), words) &&
      !isOfRelative(sentence, index, verb, words) &&
      (!words.beforeVerb.has(verb) || /,\s*$/.test(sentence.slice(0, index))),
  );

/** „…, das einen Fehler für möglich (hielt)“: of a thing or of somebody whom the sentence tells of. */
function isOfRelative(sentence: string, at: number, verb: string, words: Tools['words']): boolean {
  const before = sentence.slice(0, at);
  const comma = before.lastIndexOf(',');
  return (
    comma > 0 &&
    words.relativeOpeners.includes(firstWord(before.slice(comma + 1).trim())) &&
    /^\s*[,.]/.test(sentence.slice(at + verb.length))
  );
}

/** "informiert worden": done to somebody, and nobody says it. */
const isDone = (behind: string, { passive }: Tools['words']): boolean =>
  passive.test(/^\s\p{L}+/u.exec(behind)?.[0] ?? '');

/** A sentence of more such verbs is not looked through. */
const mostForms = 4;

/** Its main clause has such a verb: in second place, or behind a clause that comes first. */
export function isReported(sentence: string, { words, toldByForm }: Tools): boolean {
  // "Fast jedes Problem, unter dem das Land leide, habe damit zu tun": the verb of the main clause may be the second one.
  const isTold = matchesOf(sentence, toldByForm)
    .slice(0, mostForms)
    .some(({ index }) => opensMain(sentence.slice(0, index), words));
  if (!isTold || words.notReportedOn?.test(sentence)) return false;
  const list = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !list.some((word) => words.firstPersons.has(word));
}

function opensMain(before: string, words: Tools['words']): boolean {
  const part = before.slice(before.lastIndexOf(',') + 1).trim();
  // "Wenn er komme, werde …"; "Ein Rabatt, der ende, sei …"
  if (before.includes(',')) return part === '';
  return (
    part.split(/\s+/).length <= 10 &&
    part !== '' &&
    (!words.subordinators.has(firstWord(part)) || words.relativeOpeners.includes(firstWord(part))) &&
    !words.conditional.test(part) &&
    !part.split(/\s+/).some((word) => words.conjunctions.has(word.toLowerCase()))
  );
}

/** Who says it in what ends with a participle: " hatte der Arzt am Freitag gewarnt". @param at its offset */
export function perfectAt(tail: string, at: number, tools: Tools): Subject | null {
  const { perfect } = tools.words;
  const auxiliary = perfect?.auxiliary.exec(tail);
  const end = /(\p{L}+)\s*$/u.exec(tail);
  if (!perfect || auxiliary?.index !== 0 || !end || !perfect.participle.test(end[1]!)) return null;
  const from = auxiliary[0].length;
  return subjectAt(tail.slice(from, end.index), at + from, tools);
}

/** Whether only the form of its verb tells that a sentence is told, also where it has words in marks. */
export const isToldByForm = (sentence: string, tools: Tools): boolean =>
  fromReportedOn(sentence.replace(/["“”„«»]/gu, ''), tools)?.subject === elided;
