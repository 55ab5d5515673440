// Words that a sentence tells by somebody else's mouth: heard, received or read by whom it is about. Data only.
import type { OthersWords } from '../../families/alphabetic/quoting/others-words.ts';

export const others: OthersWords = {
  before: [
    /(?<!\p{L})(?:ouv(?:e|em|iu|iram|ia|iam|ir|indo)|escut(?:a|am|ou|aram|ava|avam|ar|ando)|receb(?:e|em|eu|eram|ia|iam|er|endo)|l(?:ê|eu|eram|ia|iam))(?!\p{L})[^.:;,“”«»"]{0,80}\s(?:como|tipo|do tipo|do género|gritar(?:-lhes?)?|dizer(?:-lhes?)?|perguntar(?:-lhes?)?)$/u,
  ],
  // “…” lancée par Ann Field
  behind: [
    /^\s*,?\s*(?:lançad|proferid|gritad|dirigid|dit)[oa]s?\s(?:[^,.:“”]{1,30}\s)?(?:por|pel[oa])\s(?<one>[^,.;:“”]{2,60})/u,
  ],
};
