// Words that a sentence tells by somebody else's mouth: heard, received or read by whom it is about. Data only.
import type { OthersWords } from '../../families/alphabetic/quoting/others-words.ts';

export const others: OthersWords = {
  before: [
    // « décrit par Anne Roux comme »
    /(?<!\p{L})(?:décrit|qualifié|surnommé|présenté|salué)e?s?\s(?:\p{Ll}+\s)?par\s(?<one>[^,:;“”«»]{2,60}?)\s(?:comme|de)(?:\s(?:une?|le|la|les))?$/u,
    // « s’est entendu dire par Anne Roux »
    /(?<!\p{L})entendue?\s(?:dire|répondre|répliquer|rétorquer)\spar\s(?<one>[^,:;“”«»]{2,60})$/u,
    /(?<!\p{L})(?:enten(?:d|dent|dait|daient|du|dre|dant)|écout(?:e|ait|é)|re[çc](?:oit|oivent|evait|evaient|u|evoir|evant)|li(?:t|sait|sent|re))(?!\p{L})[^.:;,“”«»"]{0,80}\s(?:comme|du (?:type|genre|style)|crier|dire)$/u,
  ],
  // “…” lancée par Ann Field
  behind: [
    /^\s*,?\s*(?:lancé|lâché|adressé|prononcé|proféré|soufflé|crié)e?s?\s(?:[^,.:«»]{1,30}\s)?par\s(?<one>[^,.;:«»]{2,60})/u,
  ],
};
