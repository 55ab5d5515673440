// How marked words stand in their paragraph: alone, as whole sentences, or as part of the sentence around them.
import type { QuotingGrammar } from '../../../language/quoting.ts';
import { countCjk } from '../../../language/text/characters.ts';
import { readingLength } from '../../../language/text/width.ts';
import type { Span } from './proof.ts';
import type { Paragraph } from './read.ts';
import type { Spoken } from './scene.ts';

/** Nothing but the words, and nothing behind those of a paragraph before but who said them. */
export const isAlone = (text: string, { open, close }: { open: number; close: number }): boolean =>
  text.slice(0, open).trim() === '' && !/[\p{L}\p{N}]/u.test(text.slice(close));

export function endsWith(paragraph: Paragraph, last: Spoken): boolean {
  const { text } = paragraph.block;
  const rest = text.slice(last.end);
  const speech = paragraph.speech.at(-1);
  // 曾有督導認為太主觀。她沒有爭辯。: behind what somebody without a name said another sentence follows.
  const isFollowed =
    last.person.name === null && /[。！？]$/u.test(text.slice(0, last.end)) && /^\s*[\p{L}\p{N}]/u.test(rest);
  return (
    !isFollowed &&
    (speech === undefined || speech.marked.end <= last.end) &&
    !/(?:[.!?]["”»]?\s+|[。！？]\s*)[^\s」』”]/u.test(rest)
  );
}

const sentenceEnd = /[。！？!?.…][”"」』）)»“]*\s*$/u;

/** Whole sentences in marks, rather than some words of the sentence around them. */
export function standsAlone(
  text: string,
  { open, close, start, end }: { open: number; close: number; start: number; end: number },
): boolean {
  const before = text.slice(0, open).trimEnd();
  const after = text.slice(close);
  const words = text.slice(start, end);
  return (
    (before === '' || sentenceEnd.test(before) || /[:：]$/.test(before)) &&
    (sentenceEnd.test(words) || /^\s*(?:[。.]|$)/.test(after))
  );
}

/** “I saw it all,” and something that could not be read: whole words at the beginning of a sentence, and a clause behind them. */
export const leadsOn = (
  text: string,
  { open, close }: Span & { open: number; close: number },
  words: string,
): boolean => {
  const before = text.slice(0, open).trimEnd();
  return (
    (before === '' || sentenceEnd.test(before)) &&
    /^\p{Lu}/u.test(words) &&
    words.trim().split(/\s+/).length > 3 &&
    (/,$/.test(words) || /^\s?,/.test(text.slice(close)))
  );
};

/** A word or two in quotation marks are an echo, even where someone said them. */
export const isEnough = (words: string, grammar: QuotingGrammar): boolean =>
  /\p{L}.*\p{L}.*\p{L}/su.test(words) &&
  (grammar.isClause(words) ||
    /[。！？!?.…]$/.test(words.trim()) ||
    readingLength(words) >= 4.8 ||
    countCjk(words) >= 4);

/** Whether behind what somebody said stands nothing but what tells so, up to the next sentence: "», dijo Ana Ruiz." */
export const nothingBetween = (rest: string): boolean =>
  !/\p{L}/u.test(rest) || (/^["“”»]?,?\s?[–—-]?\s?\p{Ll}/u.test(rest) && !/[.!?…]["“”»]?\s\S/u.test(rest));
