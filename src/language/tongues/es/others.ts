// Words that a sentence tells by somebody else's mouth: heard, received or read by whom it is about. Data only.
import type { OthersWords } from '../../families/alphabetic/quoting/others-words.ts';

export const others: OthersWords = {
  before: [
    /(?<!\p{L})(?:oy(?:e|ó|eron|en|endo)|o[íi]a(?:n)?|oír|escuch(?:a|an|ó|aron|aba|aban|ar|ando)|recib(?:e|en|ió|ieron|ía|ían|ir|iendo)|le(?:e|yó|yeron|ía|ían))(?!\p{L})[^.:;,“”«»"]{0,80}\s(?:como|tipo|del tipo|gritar(?:le|les)?|decir(?:le|les)?|preguntar(?:le|les)?)$/u,
  ],
  // “…” lancée par Ann Field
  behind: [
    /^\s*,?\s*(?:lanzad|pronunciad|proferid|gritad|dirigid)[oa]s?\s(?:[^,.:«»]{1,30}\s)?por\s(?<one>[^,.;:«»]{2,60})/u,
  ],
};
