// Words that a sentence tells by somebody else's mouth: heard, received or read by whom it is about. Data only.
import type { OthersWords } from '../../families/alphabetic/quoting/others-words.ts';

export const others: OthersWords = {
  before: [
    /(?<!\p{L})(?:sent(?:e|ono|ì|irono|iva|ivano|ito|ire|endo)|ascolt(?:a|ano|ò|ava|ato)|ricev(?:e|ono|ette|eva|evano|uto|ere|endo)|legg(?:e|eva|ere)|letto)(?!\p{L})[^.:;,“”«»"]{0,80}\s(?:come|tipo|del tipo|gridare|dire|urlare|chiedere)$/u,
  ],
  // “…” lancée par Ann Field
  behind: [
    /^\s*,?\s*(?:lanciat|pronunciat|rivolt|gridat|urlat)[oaei]\s(?:[^,.:«»]{1,30}\s)?da(?:ll['’]|l{0,2}[aoe]?\s)(?<one>[^,.;:«»]{2,60})/u,
  ],
};
