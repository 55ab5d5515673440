// Words that a sentence tells by somebody else's mouth: heard, received or read by whom it is about. Data only.
import type { OthersWords } from '../../families/alphabetic/quoting/others-words.ts';

export const others: OthersWords = {
  before: [
    /(?<!\p{L})(?:enten(?:d|dent|dait|daient|du|dre|dant)|écout(?:e|ait|é)|re[çc](?:oit|oivent|evait|evaient|u|evoir|evant)|li(?:t|sait|sent|re))(?!\p{L})[^.:;,“”«»"]{0,80}\s(?:comme|du (?:type|genre|style)|crier|dire)$/u,
  ],
  behind: [],
};
