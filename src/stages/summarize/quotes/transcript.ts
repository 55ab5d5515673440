// Reads the turns of an interview that is written as "Name: words", without quotation marks.
import type { Block } from '../../../domain/article.ts';
import { readingLength } from '../../../domain/text/width.ts';

export interface Turn {
  label: string;
  /** Where the words begin in the text of the turn. */
  start: number;
}

const turn =
  /^\s*(?:\*\*|__)?([\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}][\p{L}\p{M}.'’・‧· -]{0,40}?)(?:[（(][^）)]{1,20}[）)])?(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*(?=\S)/u;

/** The label of a paragraph that is a turn, or null. */
export function turnOf(text: string): Turn | null {
  const match = turn.exec(text);
  if (!match || match[1]!.trim().split(/\s+/).length > 4) return null;
  return { label: match[1]!.trim(), start: match[0].length };
}

/** Labels of whoever answers, without a name. */
export const isAnswer = (label: string): boolean =>
  /^(?:答|受訪者|受访者|A|Antwort|R|답|答え|回答)$/.test(label);

/** The labels of an interview's turns: those that come back and are a name, or stand for who asks and answers. */
export function turnLabels(paragraphs: readonly Block[]): Set<string> {
  const counts = new Map<string, number>();
  for (const block of paragraphs) {
    const label = turnOf(block.text)?.label;
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .filter(([label, count]) => count > 1 && (isNameLike(label) || isAnswer(label) || isQuestion(label)))
      .map(([label]) => label),
  );
}

export const isQuestion = (label: string): boolean =>
  /^(?:問|问|記者|记者|Q|Frage|F|문|問い|質問|Interviewer)$/.test(label);

/** A turn with the name of who speaks in it. */
export interface NamedTurn {
  label: string;
  block: Block;
  start: number;
}

/**
 * The answers of an interview: turns under a name that comes back, other than the one who asks.
 */
export function findAnswers(paragraphs: readonly Block[]): NamedTurn[] {
  const turns = new Map<string, NamedTurn[]>();
  for (const block of paragraphs) {
    const found = turnOf(block.text);
    if (!found || !isNameLike(found.label)) continue;
    const list = turns.get(found.label) ?? [];
    list.push({ label: found.label, block, start: found.start });
    turns.set(found.label, list);
  }
  const people = [...turns.values()].filter((list) => list.length > 1);
  const longest = Math.max(0, ...people.map(meanLength));
  // Who answers says more than who asks.
  return people.filter((list) => !asks(list) && meanLength(list) * 2.5 > longest).flat();
}

const meanLength = (list: readonly NamedTurn[]): number =>
  list.reduce((sum, { block }) => sum + readingLength(block.text), 0) / list.length;

/** Two words with capitals, or a short CJK name: "Note:" and 註： come back too, but are no names. */
const isNameLike = (label: string): boolean =>
  /^\p{Lu}\p{L}+(?: (?:de |van |von )?\p{Lu}[\p{L}'’-]+)+$/u.test(label) ||
  /^[\p{Script=Han}々]{3,4}$/u.test(label) ||
  /^[가-힣]{3}$/.test(label);

const asks = (list: readonly NamedTurn[]): boolean =>
  list.filter(({ block }) => /[?？]\s*$/.test(block.text)).length * 2 >= list.length;
