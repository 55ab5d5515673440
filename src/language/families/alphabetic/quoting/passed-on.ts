// Words before a colon that somebody received, shared, read out or heard, and that another one takes over with: "recibió un
// mensaje de Ana Ruiz:", « dit avoir entendu Luc Roy crier : », "y este replicó:".
import { nobody, type Subject } from '../../../quoting.ts';
import { describedAt } from './leads.ts';
import { findPeople } from './register.ts';
import { spokenBy } from './saying.ts';
import { subjectIn } from './subject.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';

/** @param core the lead of a quotation, without its colon */
export function passedOn(core: string, at: number, tools: Tools): Subject | null {
  const forms = tools.words.passedOn;
  if (!forms) return null;
  const turn = last(core, forms.turns);
  if (turn)
    return takenOver(core.slice(turn.index + turn[0].length), at + turn.index + turn[0].length, tools);
  const other = ownClauseOf(core, at, tools);
  if (other) return other;
  const heard = forms.heard.exec(core);
  if (heard && !goesOn(core.slice(heard.index), tools)) {
    const who = findPeople(core.slice(heard.index), tools).findLast(({ kind }) => kind === 'person');
    return who ? moved(who, at + heard.index) : nobody;
  }
  const of = last(core, forms.messages);
  const isTheirs = of && !goesOn(core.slice(of.index), tools);
  if (isTheirs && core.slice(0, of.index).search(forms.passes) >= 0) {
    const from = of.index + of[0].length;
    const subject =
      subjectAt(core.slice(from), at + from, tools) ?? subjectIn(core.slice(from), 'after', tools, at + from);
    return subject && subject.kind !== 'pronoun' ? subject : nobody;
  }
  return !goesOn(core.slice(core.indexOf(' ')), tools) && forms.receives.test(core) ? nobody : null;
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

/** "leyó la carta de Ana Ruiz y respondió": another verb, whose subject stands before it. */
const goesOn = (text: string, { words }: Tools): boolean =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => words.coordinators.has(word));

const last = (text: string, pattern: RegExp): RegExpExecArray | undefined =>
  [...text.matchAll(new RegExp(pattern, 'giu'))].at(-1);

const moved = (subject: Subject, by: number): Subject => ({
  ...subject,
  start: subject.start + by,
  end: subject.end + by,
});
