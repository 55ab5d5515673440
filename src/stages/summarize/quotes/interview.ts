// An interview whose answers stand under the questions without a name: they are the one person's whom the introduction
// names, and where they have no quotation marks, whom a question calls too. Of several, nobody's.

import type { QuotingGrammar, Subject } from '../../../language/quoting.ts';
import type { Mention, People } from './people.ts';
import type { Person } from './person.ts';
import type { Paragraph } from './read.ts';
import type { Scene, Spoken } from './scene.ts';

/** Fewer may be chance. */
const fewestAnswers = 3;

/** The one whom the text before the first answer names; null where it is no interview, or names several. */
export function interviewed({ paragraphs, people, grammar }: Scene): Spoken | null {
  const answers = answersIn(paragraphs);
  const [first] = answers;
  const named = namedAt(paragraphs, people);
  if (!first || answers.length + (named ? 1 : 0) < fewestAnswers) return null;
  const before = paragraphs.slice(0, first.index);
  const questions = askedBefore(answers, paragraphs);
  return (
    named ??
    introduced(before, people) ??
    calledOf(before, questions, people, grammar) ??
    headedOf(before, { questions, answers }, people, grammar)
  );
}

/** "Why not? ¶ Ann Field: “…” ¶ And then? ¶ “…”": the one whose name stands before answers, where those of nobody else have one. */
function namedAt(paragraphs: readonly Paragraph[], people: People): Spoken | null {
  const found = paragraphs.flatMap(({ index, heading, block: { text }, speech: [first] }) => {
    const lead = text.slice(0, first?.marked.open ?? 0);
    const above = paragraphs[index - 1];
    const question = heading === '' && above?.speech.length === 0 ? above.block.text : heading;
    if (!/^\p{L}.{1,60}:\s*$/u.test(lead) || !/\?$/.test(question.trim())) return [];
    const mention = people.mentions(index).find(({ start }) => start === 0);
    return mention && /^:\s*$/.test(lead.slice(mention.end)) ? [{ mention, index }] : [];
  });
  return onlyOf(found.filter(({ mention: { person } }) => person.name !== null && !person.isBody));
}

const answersIn = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  paragraphs.filter((paragraph, i) => isAnswer(paragraph, paragraphs[i - 1]));

/** Whether questions are answered, however many are told of. */
export const hasAnswers = (paragraphs: readonly Paragraph[]): boolean =>
  answersIn(paragraphs).length >= fewestAnswers;

const askedBefore = (answers: readonly Paragraph[], paragraphs: readonly Paragraph[]): string[] =>
  answers.map(({ index, heading }) => heading || (paragraphs[index - 1]?.block.text ?? ''));

/** Of several who were named before, the one whom the questions call: "Signora Bonfanti, che cosa vuol dire …?" */
function calledOf(
  before: readonly Paragraph[],
  questions: readonly string[],
  people: People,
  grammar: QuotingGrammar,
): Spoken | null {
  const named = namedIn(before, people).filter(({ mention: { person } }) =>
    questions.some((question) => calls(question, person.name!.split(' ').at(-1)!, grammar)),
  );
  return onlyOf(named);
}

interface Turns {
  questions: readonly string[];
  answers: readonly Paragraph[];
}

/**
 * Of several who were named before, the only one whom the headline names: where the answers tell of whoever gives them, and
 * neither they nor the questions tell of somebody of that name. The expert on somebody is asked about them.
 */
function headedOf(
  before: readonly Paragraph[],
  { questions, answers }: Turns,
  people: People,
  grammar: QuotingGrammar,
): Spoken | null {
  const { telling } = grammar;
  const [headed, ...others] = people.named().filter(people.isHeaded);
  if (!telling || !headed || others.length > 0) return null;
  const words = answers.map(({ speech: [first] }) => first!.words);
  const names = headed.name!.split(' ').filter((name) => name.length > 2);
  if ([...questions, ...words].some((text) => names.some((name) => text.includes(name)))) return null;
  const most = answers.length / 2;
  const tellsOfThem = (text: string) => grammar.openers(text).some(({ subject }) => isThem(subject, headed));
  if (words.filter((text) => telling.isOfOneself(text)).length < most) return null;
  if (words.filter((text, i) => tellsOfThem(text) || tellsOfThem(questions[i]!)).length >= most) return null;
  return onlyOf(namedIn(before, people).filter(({ mention: { person } }) => person === headed));
}

const isThem = (subject: Subject | null, { gender }: Person): boolean =>
  subject?.kind === 'pronoun' && subject.gender !== undefined && (!gender || subject.gender === gender);

/** The one person whom the paragraphs before an interview name. */
export function introduced(paragraphs: readonly Paragraph[], people: People): Spoken | null {
  return onlyOf(namedIn(paragraphs, people));
}

interface Named {
  mention: Mention;
  index: number;
}

const namedIn = (paragraphs: readonly Paragraph[], people: People): Named[] =>
  paragraphs
    .flatMap(({ index }) => people.mentions(index).map((mention) => ({ mention, index })))
    .filter(({ mention: { person } }) => person.name !== null && !person.isBody && person.isFirm);

function onlyOf(named: readonly Named[]): Spoken | null {
  const [one, ...others] = named;
  if (!one || others.some(({ mention }) => mention.person !== one.mention.person)) return null;
  const { mention, index } = one;
  const { start, end } = mention;
  return { paragraph: index, start, end, person: mention.person, mention, mentionParagraph: index };
}

/** A quotation behind a question, and nothing that tells of anybody's words. */
export function isAnswer(
  { block: { text }, speech, heading }: Paragraph,
  above: Paragraph | undefined,
): boolean {
  const [first] = speech;
  if (!first || (speech.length > 1 && speech.some(({ attribution }) => attribution !== null))) return false;
  if (speech.length === 1 && /[\p{L}\p{N}]/u.test(text.slice(first.marked.close))) return false;
  const before = text.slice(0, first.marked.open).trim();
  const asked = heading !== '' ? heading : above && holdsNoSpeech(above) ? above.block.text : '';
  const question = before === '' ? asked.trim() : before;
  return /[?？]$/u.test(question) || behindDash.test(question);
}

/** ――「一ミリ」の狂いは、わかりますか。: what a question behind a dash holds in marks, whoever asks it says. */
const holdsNoSpeech = ({ speech, block: { text } }: Paragraph): boolean =>
  speech.length === 0 ||
  (behindDash.test(text.trim()) && speech.every(({ attribution }) => attribution === null));

/** ――優勝の瞬間は。 -우승 소감은. */
const behindDash =
  /^[*_\s]*[―─—–-]{1,2}\s?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][^\n]{2,200}$/u;

/** In an interview, words to the end of the paragraph behind a line that is no question, which follows an answer. */
export const isPrompted = (
  { block: { text }, speech: [first, ...others] }: Paragraph,
  above: Paragraph | undefined,
  answer: Paragraph | undefined,
): boolean =>
  first !== undefined &&
  others.length === 0 &&
  first.attribution === null &&
  text.slice(0, first.marked.open).trim() === '' &&
  !/[\p{L}\p{N}]/u.test(text.slice(first.marked.close)) &&
  above?.speech.length === 0 &&
  answer?.speech[0] !== undefined &&
  /^(?:\p{L}.{1,60}:\s*)?$/u.test(answer.block.text.slice(0, answer.speech[0].marked.open));

/** Whom the introduction of an interview names and a question calls by name, unless an answer names them too. */
export function called({ questions, answers }: Turns, { paragraphs, people, grammar }: Scene): Spoken | null {
  const named = introduced(paragraphs.slice(0, answers[0]?.index ?? 0), people);
  const last = named?.person.name?.split(' ').at(-1) ?? '';
  const isCalled = last.length > 1 && questions.some((question) => calls(question, last, grammar));
  return isCalled && !answers.some(({ block }) => block.text.includes(last)) ? named : null;
}

/** "Mayor Field, why …?", "Why, Ms Field?" */
const calls = (question: string, name: string, grammar: QuotingGrammar): boolean => {
  const at = question.indexOf(name);
  if (at < 0 || /\p{L}$/u.test(question.slice(0, at))) return false;
  // 田中さん、: with a manner behind it.
  const [, manner] = /^\s?(\p{L}*)\s?[,，、:：?？]/u.exec(question.slice(at + name.length)) ?? [];
  return manner === '' || (manner !== undefined && grammar.isHonorific?.(manner) === true);
};
