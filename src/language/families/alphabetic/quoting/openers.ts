// Whom each sentence of a text begins with: he, she, a name, somebody described; nobody where it begins with anything else.

import type { Opener, Subject } from '../../../quoting.ts';
import { shiftedSubject } from '../../../shifted.ts';
import { matchesOf } from '../../../text/matches.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { isSomebodysRole } from './behind-lead.ts';
import { describedAt, isBesides, isCircumstance, withoutDeed } from './leads.ts';
import { oncePerDocument } from './once.ts';
import { isOwned } from './owned.ts';
import { kinAt } from './related.ts';
import { spokenBy } from './saying.ts';
import { subjectAt } from './subject-at.ts';
import { withSurname } from './surname-behind.ts';
import { firstWord, type Tools } from './tools.ts';
import type { QuotingWords } from './words.ts';

export function openersOf(text: string, tools: Tools): Opener[] {
  return splitSentences({ text, start: 0 }, tools.language).map((sentence) => {
    const end = sentence.start + sentence.text.length;
    const lead = sentence.text.slice(0, 160);
    const found = known(tools, lead, () => opensWith(lead, tools));
    const subject = found && shiftedSubject(found, sentence.start);
    const goesOn =
      tools.words.reportedOn?.test(sentence.text) === true && !/\p{L}{2}[“”„«»"]/u.test(sentence.text);
    // "Gerade im Dienst werde es schwerer": what is only told of, no name with a capital for free begins.
    const told = goesOn && subject !== null && subject.weak === true && isDoubtful(subject) ? null : subject;
    return {
      start: sentence.start,
      end,
      subject: told,
      ...(told === null && goesOn && { goesOn: true as const }),
      ...(told === null && bringsIn(sentence.text, tools) && { bringsIn: true as const }),
    };
  });
}

const known = oncePerDocument<Subject | null>();

function opensWith(lead: string, tools: Tools): Subject | null {
  const skipped = isLoose(firstWord(lead).replace(/,$/, ''), tools)
    ? (/^\S+\s+/.exec(lead)?.[0].length ?? 0)
    : 0;
  const plain = openerAt(lead, skipped, 0, tools);
  return plain && !isDoubtful(plain) ? plain : (behindLead(lead, skipped, 0, tools) ?? plain);
}

/**
 * "Un anónimo llegó por debajo de la puerta", "Hay un anónimo que llegó": where a verb may stand without a subject, what it
 * tells of from here is somebody or something else.
 */
const bringsIn = (text: string, { words }: Tools): boolean =>
  [...text.matchAll(/(?:^|\s)u(?:n[ao]?|ma?)(?:\s|['’])\p{L}+\s(\p{L}+)/giu)].some(
    ({ index, 1: next = '' }) => index === 0 || words.relatives.test(`, ${next} `),
  );

function openerAt(lead: string, from: number, start: number, tools: Tools): Subject | null {
  const rest = lead.slice(from);
  const at = start + from;
  if (!/^\p{L}/u.test(rest) || tools.words.comparisons?.exec(rest)?.groups?.plain !== undefined) return null;
  const subject = kinAt(rest, at, tools) ?? subjectAt(rest, at, tools);
  const before = subject?.kind === 'person' ? rest.slice(0, Math.max(0, subject.start - at)) : '';
  if (isBesides(before, tools)) return null;
  return subject ? withoutDeed(withoutVerb(subject, tools), tools) : describedAt(rest, at, tools);
}

/** "La dirigente asegura": up to a verb of saying, where a phrase has no article before that. */
function withoutVerb(subject: Subject, { words, reported, said }: Tools): Subject {
  const { kind, name, start } = subject;
  if (!words.isRomance || kind !== 'role') return subject;
  const verb = [...matchesOf(name, reported), ...matchesOf(name, said)]
    .map(({ index }) => index)
    .filter((index) => {
      const before = name.slice(0, index).trimEnd().split(' ');
      const last = before.at(-1)!.toLowerCase();
      return before.length > 1 && !words.prepositions.has(last) && !words.articles.test(`${last} `);
    })
    .sort((a, b) => a - b)[0];
  if (verb === undefined) return withoutObject(subject, words);
  const phrase = name.slice(0, verb).trimEnd();
  const who = words.auxiliary ? phrase.replace(words.auxiliary, '').trimEnd() : phrase;
  return { ...subject, name: who, end: start + who.length };
}

/** « Une voisine ⟨montre le mur⟩ »: an article behind a word that is no small one begins what its verb is about. */
function withoutObject(
  subject: Subject,
  { articles, prepositions, rolePrepositions }: QuotingWords,
): Subject {
  const list = subject.name.split(' ');
  const isSmall = (word = '') => prepositions.has(word) || rolePrepositions.has(word);
  const article = list.findIndex(
    (word, at) => at > 2 && articles.test(`${word} `) && !isSmall(word) && !isSmall(list[at - 1]),
  );
  if (article < 0) return subject;
  const name = list.slice(0, article - 1).join(' ');
  return { ...subject, name, end: subject.start + name.length };
}

/** "Asked on Monday", "Heraus": a word that may have its capital for free. */
export const isDoubtful = ({ kind, name, role, gender, weak }: Subject): boolean =>
  kind === 'person' && (weak === true || (!name.includes(' ') && role === null && gender === undefined));

/**
 * "At the press conference, Field arrived", "Interrogée mardi, Mme Roy a souri"; "Am Montag traf Petersen": who stands
 * behind when and where it was.
 */
function behindLead(lead: string, from: number, start: number, tools: Tools): Subject | null {
  const { words, language } = tools;
  const text = lead.slice(from);
  const comma = /^[^,:;“”„«»"()]{3,80}(?: \(\d{1,2}(?:\/\d{1,2}){0,2}\))?,\s/u.exec(text)?.[0];
  // What a subordinate clause tells is not what the sentence is about: "When Hall arrived, …" has its subject behind it.
  // "Nadat hij het had gezongen, Koude Regen, ging hij": where the verb stands second, behind such a clause comes the verb.
  const isVerbNext = words.verbSecond && words.opensCircumstances?.test(text) === true;
  if (comma?.trim().includes(' ') && !isVerbNext && !words.articles.test(text) && !tellsThat(comma, tools)) {
    const behind = openerAt(lead, from + comma.length, start, tools);
    if (behind?.kind === 'person' && !isDoubtful(behind)) return behind;
    // "Mesmo sem a contagem, Teles comemorou": no capital there is for free, and a surname is one where the article has it elsewhere.
    const isSurname = behind?.kind === 'person' && words.isRomance && behind.weak !== true;
    if (isSurname && behind.start === start + from + comma.length) return behind;
  }
  if (!words.verbSecond || !isCircumstance(text, tools)) return null;
  // Where the verb stands second, its subject follows it; behind a clause between as well: "Vom Streit, der …, wollte Petersen …".
  const [clause = '', ...behind] = text.split(/[,:;(]/u);
  const verbs = [...clause.split(/[“„«"]/u, 1)[0]!.matchAll(/\s(\p{Ll}{2,})(?=\s)/gu)]
    .filter(([, word = '']) => !isSmall(word, words))
    .map(({ 0: verb, index }) => index + verb.length);
  let offset = clause.length + 1;
  for (const part of behind) {
    const [verb = '', word = ''] = /^\s(\p{Ll}{2,})(?=\s)/u.exec(part) ?? [];
    if (word !== '' && !isSmall(word, words)) verbs.push(offset + verb.length);
    offset += part.length + 1;
  }
  for (const behindVerb of verbs) {
    const at = from + behindVerb;
    const subject = subjectAt(lead.slice(at), start + at, tools);
    if (subject?.kind === 'person' && subject.start - (start + at) <= 1 + (subject.role?.length ?? 0))
      return language.writing.nounsInCapitals && subject.weak ? null : subject;
  }
  return null;
}

const isSmall = (word: string, words: QuotingWords): boolean =>
  words.prepositions.has(word) ||
  words.coordinators.has(word) ||
  words.subordinators.has(word) ||
  words.conjunctions.has(word) ||
  words.relativeOpeners.includes(word) ||
  words.articles.test(`${word} `);

/** "Field said that her nominee, Tom Reed, had written": who says so is the subject, and not whom the clause tells of. */
const tellsThat = (lead: string, { words, said }: Tools): boolean => {
  const verb = lead.search(said);
  return (
    verb > 0 &&
    (
      lead
        .slice(verb)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).some((word) => words.conjunctions.has(word))
  );
};

/** "Quien la vio primero fue una camarera", "Lo transformó Saúl Roca": whom a sentence presents, behind what begins it. */
export function presentedIn(sentence: string, at: number, tools: Tools): Subject | null {
  const agent = agentIn(sentence, at, tools);
  const { presents, presentsAgent, definite } = tools.words;
  // "by a neighbour", and neither "by the caretaker" nor "by her sister".
  const isNew = agent !== null && !definite.has(firstWord(agent.name)) && !isOwned(agent.name, tools);
  const lead = (isNew ? presentsAgent : presents)?.exec(sentence)?.[0];
  // "Su abogado es …": two are told of. "Ana …": so are they where a name stands before it.
  if (lead === undefined || /(?<=.)\p{Lu}/u.test(lead) || isOwned(lead, tools)) return null;
  const subject = isNew ? agent : openerAt(sentence.slice(0, 200), lead.length, at, tools);
  const isOne = subject?.kind === 'person' ? !isDoubtful(subject) : subject?.kind === 'role';
  return isOne ? subject : null;
}

/** "Ann Field was found by a neighbour": who did it. */
export function agentIn(sentence: string, at: number, tools: Tools): Subject | null {
  const lead = tools.words.presentsAgent?.exec(sentence)?.[0];
  const subject = lead === undefined ? null : openerAt(sentence.slice(0, 200), lead.length, at, tools);
  return subject?.kind === 'role' ? subject : null;
}

/** The same wherever it is told: "disse que, naquela noite, foi ameaçado por um agente". */
export function anyAgentIn(sentence: string, at: number, tools: Tools): Subject | null {
  const agent = agentIn(sentence, at, tools);
  const { passedOn, people, definite } = tools.words;
  if (agent || !passedOn) return agent;
  for (const { 0: small, index } of sentence.matchAll(new RegExp(passedOn.by, 'gu'))) {
    const before = sentence
      .slice(Math.max(0, index - 60), index)
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .slice(-4);
    const subject = before.some((word) => people.participle?.test(word) && !people.notParticiples.has(word))
      ? describedAt(sentence.slice(index + small.length), at + index + small.length, tools)
      : null;
    if (subject && !definite.has(firstWord(subject.name)) && isSomebodysRole(subject.name, tools))
      return subject;
  }
  return null;
}

/** "But she", "Später sagte er": what does not keep the next word from being the subject. */
const isLoose = (word: string, { words }: Tools): boolean =>
  words.coordinators.has(word) || words.sentenceAdverbs.has(word);

/** Who says something in a sentence, by a verb that introduces what is said. */
export const sayerOf = (sentence: string, at: number, tools: Tools) =>
  judgeOf(sentence, at, tools) ??
  spokenBy(withoutMarked(sentence).replace(/[.!?…\s]+$/u, ''), at, {
    ...tools,
    said: tools.reported,
    isOfDocument: false,
  });

/** „Dass er kommt, erwartet Ann Feld nicht“, "Criticism came from Ann Field": who makes something of what the sentence begins with. */
export function judgeOf(sentence: string, at: number, tools: Tools): Subject | null {
  const lead = tools.words.beforeWho?.exec(sentence)?.[0];
  if (lead === undefined) return null;
  const whole = sentence.replace(/(?:\s\p{Ll}+){1,4}[.:]?$/u, '');
  const who = openerAt(whole, lead.length + 1, at, tools) ?? openerAt(sentence, lead.length + 1, at, tools);
  const subject = withSurname(who, { text: sentence, at }, tools);
  // "from Ann Field and Tom Reed": either of them.
  const isOne = !tools.words.coordinators.has(firstWord(sentence.slice((subject?.end ?? at) - at)));
  return subject?.kind === 'person' && isOne ? subject : null;
}

/** Whom words in marks name does not say them; offsets stay. */
export const withoutMarked = (sentence: string): string =>
  sentence.replace(/“[^“”]*”|«[^«»]*»|"[^"]*"/gu, (marked) => marked.replace(/[^\s“”«»"]/gu, 'x'));

/** "Hall was asked whether …", "wurde er gefragt". */
export function askedIn(sentence: string, at: number, tools: Tools): Subject | null {
  for (const pattern of tools.words.asked) {
    const who = pattern.exec(sentence)?.groups?.who;
    const subject = who === undefined ? null : subjectAt(who, at + sentence.indexOf(who), tools);
    if (subject) return subject;
  }
  return null;
}
