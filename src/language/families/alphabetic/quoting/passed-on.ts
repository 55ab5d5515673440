// Words before a colon that somebody received, shared, read out or heard, and that another one takes over with: "recibió un
// mensaje de Ana Ruiz:", « dit avoir entendu Luc Roy crier : », "y este replicó:".
import { type Attribution, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { tie } from './lead-in.ts';
import { describedAt } from './leads.ts';
import type { PassedOnWords } from './passed-on-words.ts';
import { findPeople } from './register.ts';
import { spokenBy } from './saying.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** @param core the lead of a quotation, without its colon */
export function passedOn(core: string, at: number, tools: Tools): Subject | null {
  const forms = tools.words.passedOn;
  const other = forms ? otherIn(core, at, forms, tools) : null;
  if (other) return other;
  const shared = writerOfShared(core, at, tools);
  if (shared) return shared;
  const receives = forms?.receives.test(core) === true;
  return receives && !goesOn(core.slice(core.indexOf(' ')), tools) ? nobody : null;
}

/** Whoever takes over, is told of in a clause of their own, or was heard. */
function otherIn(core: string, at: number, forms: PassedOnWords, tools: Tools): Subject | null {
  const turn = last(core, forms.turns);
  const beside = turn ? besideRelative(core, turn, at, tools) : null;
  if (beside) return beside;
  if (turn)
    return takenOver(core.slice(turn.index + turn[0].length), at + turn.index + turn[0].length, tools);
  const other = ownClauseOf(core, at, tools);
  if (other) return other;
  const agent = agentOf(core, at, forms.by, tools);
  if (agent) return agent;
  const heard = forms.heard.exec(core);
  if (!heard || goesOn(core.slice(heard.index), tools)) return null;
  const who = findPeople(core.slice(heard.index), tools).findLast(({ kind }) => kind === 'person');
  return who ? shiftedSubject(who, at + heard.index) : nobody;
}

/** "compartió un mensaje de Ana Ruiz", "teilte einen Text des Accounts": whoever wrote it, and not who shares it. */
function writerOfShared(core: string, at: number, tools: Tools): Subject | null {
  const forms = tools.words.sharing ?? tools.words.passedOn;
  const of = forms && last(core, forms.messages);
  if (!forms || !of || goesOn(core.slice(of.index), tools)) return null;
  if (core.slice(0, of.index).search(forms.passes) < 0) return null;
  // In a genitive nobody's name or office is written as it is.
  if (tools.language.writing.nounsInCapitals) return nobody;
  const from = of.index + of[0].length;
  const subject =
    subjectAt(core.slice(from), at + from, tools) ?? subjectIn(core.slice(from), 'after', tools, at + from);
  return subject && subject.kind !== 'pronoun' ? subject : nobody;
}

/** « Paul Rivet, lequel »: whose name stands right before it. */
function besideRelative(
  core: string,
  { index, 0: turn }: RegExpExecArray,
  at: number,
  tools: Tools,
): Subject | null {
  if (!/^, \p{Ll}/u.test(turn)) return null;
  const who = findPeople(core.slice(0, index), tools).findLast(
    ({ kind, end }) => kind === 'person' && end === index,
  );
  const isHers = /^, (?:la |a )|lles? $/u.test(turn);
  // « à la libraire, laquelle »
  const [, noun = ''] = /\s((?:la |le |l['’])\p{Ll}+)$/u.exec(core.slice(0, index)) ?? [];
  const described = who || noun === '' ? null : describedAt(noun, index - noun.length + at, tools);
  if (described && described.end === index + at && described.gender !== (isHers ? 'male' : 'female'))
    return described;
  return who && who.gender !== (isHers ? 'male' : 'female') ? shiftedSubject(who, at) : null;
}

/** Behind "et": « celui-ci », and whoever a noun tells with a verb behind it. */
function takenOver(rest: string, at: number, tools: Tools): Subject {
  const own = spokenBy(rest, at, tools);
  if (own?.kind === 'person' && own.start <= at + 60) return own;
  const described = describedAt(rest, at, tools);
  return described ?? nobody;
}

/** « mais le maire a coupé court », behind a clause about somebody with a name: an article, a noun of a person and a verb. */
function ownClauseOf(core: string, at: number, tools: Tools): Subject | null {
  const { words } = tools;
  const joint = [...core.matchAll(/(?<=\s)(\p{Ll}+)\s(?=\p{Ll})/gu)].findLast(
    ({ index, 0: whole, 1: word = '' }) =>
      words.coordinators.has(word) && words.articles.test(core.slice(index + whole.length)),
  );
  if (!joint || core.slice(0, joint.index).search(tools.names.sequence) < 0) return null;
  const from = joint.index + joint[0].length;
  const subject = describedAt(core.slice(from), at + from, tools);
  const rest = subject ? core.slice(subject.end - at).trim() : '';
  const [first = '', ...more] = rest.split(/\s+/);
  const isVerb =
    first !== '' &&
    /^\p{Ll}/u.test(first) &&
    !words.prepositions.has(first) &&
    !words.coordinators.has(first) &&
    !/[,;]/.test(rest) &&
    !more.some((word) => words.coordinators.has(word));
  // "Ann y el alcalde dijeron": both of them.
  const isOfBoth =
    words.pluralVerb?.test(first) === true || /^(?:\p{Lu}[\p{L}’'-]*\s)+$/u.test(core.slice(0, joint.index));
  if (!isVerb || isOfBoth) return null;
  // Who "the mayor" is, is told elsewhere.
  return words.definite.has(firstWord(core.slice(from))) ? nobody : subject;
}

/** "fue detenido por un policía que le gritó": whoever did it, and a clause of theirs. */
function agentOf(core: string, at: number, by: RegExp, tools: Tools): Subject | null {
  const small = last(core, by);
  const from = small ? small.index + small[0].length : 0;
  const subject = small ? describedAt(core.slice(from), at + from, tools) : null;
  if (!subject) return null;
  const [, relative = '', told = ''] =
    /^(?: \p{Ll}{4,}){0,2},? (\p{Ll}+) ([^,;]+)$/u.exec(core.slice(subject.end - at)) ?? [];
  if (!tools.words.relatives.test(`, ${relative} `) || told.search(tools.said) < 0) return null;
  return tools.words.definite.has(firstWord(subject.name)) ? nobody : subject;
}

/** « …, tandis que son capitaine Luc Roy préférait « … » »: behind other words in marks whoever the contrast is about. */
export function fromContrast({ text, floor, open }: Surroundings, tools: Tools): Attribution | null {
  const forms = tools.words.passedOn;
  if (!forms || floor === 0) return null;
  const between = text.slice(floor, open);
  const contrast = last(between, forms.contrasts);
  const from = contrast ? contrast.index + contrast[0].length : 0;
  const clause = between.slice(from);
  if (!contrast || /[.!?;:]/.test(clause)) return null;
  const subject = subjectAt(clause, floor + from, tools);
  return subject?.kind === 'person' && clause.slice(subject.end - floor - from).trim() !== ''
    ? { subject, ...tie(floor + from, open) }
    : null;
}

/** "leyó la carta de Ana Ruiz y respondió": another verb, whose subject stands before it. */
const goesOn = (text: string, { words }: Tools): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.coordinators.has(word));

const last = (text: string, pattern: RegExp): RegExpExecArray | undefined =>
  [...text.matchAll(new RegExp(pattern, 'giu'))].at(-1);
