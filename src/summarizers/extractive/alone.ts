// What a reader of one sentence of an article may ask: who, what, and then? Asked for candidates alone, each once.

import { languageOf } from '../../language/registry.ts';
import { leansOutside, teases } from '../../language/text/referents.ts';
import type { SummarizeInput } from '../types.ts';
import { shortNameTest } from './short-names.ts';
import { mostQuoted, type Weighed } from './weigh.ts';

export interface Alone {
  /** Who? What? */
  leans(sentence: Weighed): boolean;
  /** And then? It promises, or asks, or only says that somebody speaks. */
  promises(sentence: Weighed): boolean;
  /** The whole names of those whom it names in short. */
  shortNames(sentence: Weighed): string[];
}

/** In CJK characters: past this a sentence tells something of its own, whatever is said behind it. */
const shortOpener = 42;
const shortestTold = 26;

export function readAlone(all: readonly Weighed[], input: SummarizeInput): Alone {
  const language = languageOf(input.language);
  const shortNames = shortNameTest(input, language);
  const known = new Map<Weighed, boolean>();
  return {
    leans(sentence) {
      let leans = known.get(sentence);
      if (leans === undefined) {
        leans = sentence.leans || leansOutside(sentence.span.text, input.title, language);
        known.set(sentence, leans);
      }
      return leans;
    },
    promises: (sentence) =>
      /[?？]["”」』]?$/u.test(sentence.span.text) ||
      teases(sentence.span.text, language) ||
      opensQuote(sentence, all[sentence.index + 1]),
    shortNames: (sentence) => shortNames(sentence.span.text),
  };
}

/** "Bosma admits the problem.", and then what Bosma says: without a figure it tells too little. */
const opensQuote = ({ span, quoted, length }: Weighed, next: Weighed | undefined): boolean =>
  quoted === 0 &&
  length < shortOpener &&
  !/\d/.test(span.text) &&
  next !== undefined &&
  ((length < shortestTold && next.quoted >= mostQuoted) || /^["“„‘'«»「『]/u.test(next.span.text));
