// Reads the turns of an interview that is written without quotation marks: "Name: words", "Q. … A. …", 「三宅　…」 with a
// wide blank, and questions behind a dash.
import type { Block } from '../../../domain/article.ts';
import { readingLength } from '../../../language/text/width.ts';

export interface Turn {
  label: string;
  /** Where the words begin in the text of the turn. */
  start: number;
  /** The label stands before a wide blank, as in Japanese interviews. */
  spaced?: true;
}

const turn =
  /^\s*(?:\*\*|__)?([\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}][\p{L}\p{M}.'’・‧· -]{0,40}?)(?:[（(][^）)]{1,20}[）)])?(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*(?=\S)/u;

const lettered = /^\s*([QA]|문|답|問|答)\s?\d{0,2}[.．)）]\s*(?=\S)/u;
const spaced = /^([\p{Script=Han}々]{2,4}|[\p{Script=Katakana}・ー]{2,12})(?:さん|氏)?\u3000(?=\S)/u;
/** In Japanese and Chinese a dash opens the question; in other languages it opens anybody's speech. */
const dashed = /^(?:[―─—]{1,2})\s?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** The label of a paragraph that is a turn, or null. */
export function turnOf(text: string): Turn | null {
  const dash = dashed.exec(text);
  if (dash) return { label: '問', start: dash[0].length };
  const letter = lettered.exec(text);
  if (letter) return { label: letter[1]!, start: letter[0].length };
  const blank = spaced.exec(text);
  if (blank) return { label: blank[1]!, start: blank[0].length, spaced: true };
  const match = turn.exec(text);
  if (!match || match[1]!.trim().split(/\s+/).length > 4) return null;
  return { label: match[1]!.trim(), start: match[0].length };
}

/** Labels of whoever answers, without a name. */
export const isAnswer = (label: string): boolean =>
  /^(?:答|受訪者|受访者|A|Antwort|R|답|答え|回答)$/.test(label);

/** The labels of an interview's turns, and whether who stands under them only asks. */
export function turnLabels(paragraphs: readonly Block[]): Map<string, { asks: boolean }> {
  const labels = new Map<string, { asks: boolean }>();
  for (const [label, list] of turnsOf(paragraphs)) {
    if (list.length < 2) continue;
    const voice = { asks: isQuestion(label) || (!isAnswer(label) && asks(list)) };
    for (const own of [label, ...list.map((one) => one.own)]) labels.set(own, voice);
  }
  return labels;
}

export const isQuestion = (label: string): boolean =>
  /^(?:問|问|記者|记者|Q|Frage|F|문|問い|質問|Interviewer)$/.test(label);

/** A turn under the label of who speaks in it. */
export interface NamedTurn {
  label: string;
  block: Block;
  start: number;
}

/**
 * The answers of an interview: turns under a name, or a letter, that comes back, other than of the one who asks.
 */
export function findAnswers(paragraphs: readonly Block[]): NamedTurn[] {
  const turns = [...turnsOf(paragraphs)].filter(([label, list]) => !isQuestion(label) && list.length > 1);
  const people = turns.map(([, list]) => list);
  const longest = Math.max(0, ...people.map(meanLength));
  // Who answers says more than who asks.
  return people.filter((list) => !asks(list) && meanLength(list) * 2.5 > longest).flat();
}

/** The turns by who speaks: "Maud Perrin", "Perrin" and "M. P." are one. */
function turnsOf(paragraphs: readonly Block[]): Map<string, (NamedTurn & { own: string })[]> {
  const found = paragraphs.flatMap((block) => {
    const one = turnOf(block.text);
    return one ? [{ block, ...one }] : [];
  });
  // Where every second paragraph has a label, whatever comes back is a voice: "ZEITUNG", "The Ledger", "Leitner".
  const isInterview = found.length > 3 && found.length * 2 > paragraphs.length;
  const fullName = shortForms(found.map(({ label }) => label).filter(isNameLike));
  const turns = new Map<string, (NamedTurn & { own: string })[]>();
  for (const one of found) {
    const label = fullName(one.label) ?? one.label;
    if (!isInterview && !isVoice({ ...one, label })) continue;
    const list = turns.get(label) ?? [];
    list.push({ label, own: one.label, block: one.block, start: one.start });
    turns.set(label, list);
  }
  // 青葉県：北町、南町: a list says nothing.
  for (const [label, list] of turns) if (!list.some(isSpeech)) turns.delete(label);
  return turns;
}

const isSpeech = ({ block }: NamedTurn): boolean => /[。．.!！?？…][」』”"»*_)）\s]*$/u.test(block.text);

/** Tells which of the names a label is short for: "Perrin", "M. P." and "MP" for "Maud Perrin"; of several the first. */
function shortForms(names: readonly string[]): (label: string) => string | undefined {
  const known = new Map<string, string>();
  for (const name of names) {
    const words = name.split(' ');
    if (words.length < 2) continue;
    for (const form of [words.at(-1)!, words.map((word) => word[0]).join('')])
      if (!known.has(form)) known.set(form, name);
  }
  return (label) => known.get(label) ?? known.get(label.replace(/[\s.-]/g, ''));
}

const isVoice = ({ label, spaced: isSpaced }: Turn): boolean =>
  isSpaced === true || isNameLike(label) || isAnswer(label) || isQuestion(label);

const meanLength = (list: readonly NamedTurn[]): number =>
  list.reduce((sum, { block }) => sum + readingLength(block.text), 0) / list.length;

/** Two words with capitals, or a short CJK name: "Note:" and 註： come back too, but are no names. */
const isNameLike = (label: string): boolean =>
  /^\p{Lu}\p{L}+(?: (?:de |van |von )?\p{Lu}[\p{L}'’-]+)+$/u.test(label) ||
  /^[\p{Script=Han}々]{3,4}$/u.test(label) ||
  /^[가-힣]{3}$/.test(label);

const asks = (list: readonly NamedTurn[]): boolean =>
  list.filter(({ block }) => /[?？][*_"”»\s]*$/.test(block.text)).length * 2 >= list.length;
