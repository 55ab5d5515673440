// Words in marks that a noun tells to be somebody's: "The answer from Ann Field was short: “…”", „Sein Fazit: „…““, “…,” came the
// reply from X.

import { type Attribution, pronoun, type Subject, type Surroundings } from '../../../quoting.ts';
import { testAnyCase } from '../../../text/any-case.ts';
import { leadIn, tie } from './lead-in.ts';
import { isDoubtful } from './openers.ts';
import { findPeople } from './register.ts';
import { subjectAt } from './subject-at.ts';
import { firstWord, type Tools } from './tools.ts';
import { isPassive } from './verbs.ts';

/** How far behind such a noun the words may stand, in UTF-16 units. */
const reach = 70;

/** “…,” came the reply from X; „…“, lautete ihr Urteil. */
export function fromNounBehind({ text, close, ceiling }: Surroundings, tools: Tools): Attribution | null {
  if (!tools.speechNouns) return null;
  const clause = text.slice(close, Math.min(ceiling, close + 160)).split(/[.:;“„«"]/u, 1)[0]!;
  const verb = tools.speechNouns.behind.exec(clause)?.[0] ?? '';
  if (verb === '') return null;
  const rest = clause.slice(verb.length);
  const at = close + verb.length;
  const subject = ownerIn(rest, at, tools) ?? sayerBehindNoun(rest, at, tools);
  return subject && { subject, ...tie(close, close + clause.trimEnd().length) };
}

/** "As a remark by Ann Field shows: “…”", "Her verdict: “…”". @param core the lead, without the colon */
export function fromNounBefore(around: Surroundings, core: string, tools: Tools): Attribution | null {
  if (!tools.speechNouns || /[“”„«»"]/u.test(core)) return null;
  const { at } = leadIn(around, tools);
  const subject = ownerIn(core, at, tools) ?? sayerBehindNoun(core, at, tools);
  return subject && { subject, ...tie(at, around.open) };
}

/** "Her short answer", "Field’s verdict": whose it is, where nobody else is told to say something behind it. */
function ownerIn(phrase: string, at: number, tools: Tools): Subject | null {
  const { speechNouns, coordinators, sentenceAdverbs } = tools.words;
  const [lead = '', first = ''] = /^\s*(?:(\p{L}+),?\s)?(?=\p{L}+['’]?\p{L}*\s\p{L})/u.exec(phrase) ?? [];
  const isLoose = coordinators.has(first.toLowerCase()) || sentenceAdverbs.has(first.toLowerCase());
  const from = isLoose ? lead.length : /^\s*/.exec(phrase)![0].length;
  const own = phrase.slice(from);
  const [whole = '', owner = ''] = tools.speechNouns!.owned.exec(own) ?? [];
  if (owner === '' || !isPlain(own.slice(whole.length), tools)) return null;
  const start = at + from;
  const gender = speechNouns!.owners.find(([pattern]) => pattern.test(owner))?.[1];
  if (gender !== undefined)
    return { ...pronoun, start, end: start + owner.length, gender, plural: false, mayBeBodys: true };
  const name = nameOf(owner, tools);
  return name === null
    ? null
    : { kind: 'person', name, role: null, start, end: start + name.length, weak: true };
}

/** "Field’s", "Petersens": a name only where the article has it elsewhere. */
function nameOf(owner: string, { words: { possessive, bareGenitive } }: Tools): string | null {
  if (!/^\p{Lu}\p{Ll}/u.test(owner)) return null;
  if (possessive) return possessive.test(owner) ? owner.replace(possessive, '') : null;
  return bareGenitive !== null && owner.length > 4 && owner.endsWith(bareGenitive)
    ? owner.slice(0, -bareGenitive.length)
    : null;
}

/** "lässt sich an einer Antwort von Sprecher Tom Reed auf Fragen ablesen": behind the noun and "of". */
function sayerBehindNoun(phrase: string, at: number, tools: Tools): Subject | null {
  const found = tools.speechNouns!.of.exec(phrase);
  if (!found || !isAboutNobody(phrase.slice(0, found.index), tools)) return null;
  // „Trotz der Kritik von Ann Feld bleibt Jan Moos dabei“
  if (tools.words.leadsAway?.has(firstWord(phrase))) return null;
  const from = found.index + found[0].length;
  const told = phrase.slice(from);
  // "a remark by mayor Ann Field shows": what follows is no noun that the name tells more of.
  const [name] = told.matchAll(tools.names.sequence);
  const subject =
    subjectAt(told, at + from, tools) ??
    (name ? subjectAt(told.slice(0, name.index + name[0].length), at + from, tools) : null);
  const isNamed = subject?.kind === 'person' ? !isDoubtful(subject) : isNameOfBody(subject, tools);
  if (!subject || !isNamed || !isPlain(phrase.slice(subject.end - at), tools)) return null;
  return phrase.slice(found.index, from).search(tools.said) >= 0 ? null : subject;
}

const isNameOfBody = (subject: Subject | null, { words }: Tools): boolean =>
  subject?.kind === 'organisation' && !words.articles.test(subject.name);

/** Nobody else is told to say something, and no other words follow in between. */
function isPlain(written: string, tools: Tools): boolean {
  // "(the reply from Tom Reed) ⟨when Ann Field asked⟩"
  const inner = tools.words.innerClause ? written.search(tools.words.innerClause) : -1;
  const rest = inner < 0 ? written : written.slice(0, inner);
  return (
    rest.length <= reach &&
    rest.search(tools.said) < 0 &&
    !testAnyCase(tools.words.reacts, rest) &&
    !/[“”„«»"?!]/u.test(rest)
  );
}

/** "Field reacted to the answer of": somebody else is whom the clause is about. */
export function isAboutNobody(before: string, tools: Tools): boolean {
  const { words } = tools;
  const clause = before.slice(Math.max(0, before.search(/,[^,]*$/u)));
  const isHeld = [...clause.matchAll(tools.said)].some(({ index }) =>
    isPassive(clause.slice(0, index), tools),
  );
  return (
    !isHeld &&
    !testAnyCase(words.reacts, clause) &&
    !(clause.toLowerCase().match(/\p{L}+/gu) ?? []).some(
      (word) => Object.hasOwn(words.pronouns, word) && words.pronouns[word]!.gender !== 'any',
    ) &&
    findPeople(clause, tools).every(({ kind, weak }) => kind !== 'person' || weak === true)
  );
}
