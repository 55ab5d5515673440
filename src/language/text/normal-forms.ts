// Unicode's normal forms, in time linear in the length: ICU sorts the marks on one letter in the square of their number,
// so no more than 30 are taken together, as in the Stream-Safe Text Format (UAX #15, section 13).

const marksInARow = /\p{M}{31}/u;
const markOrHalf = /[\p{M}\p{Cs}]/u;
const thirtyMarks = /\p{M}{30}/gu;
const joiner = '\u034f';

/** NFKC, for comparing: full-width forms, ligatures and decomposed letters as the plain ones. */
export const compatible = (text: string): string =>
  (mayPileMarks(text) && marksInARow.test(text) ? text.replace(thirtyMarks, `$&${joiner}`) : text).normalize(
    'NFKC',
  );

/** Of 31 marks in a row one takes the 31st place, or the 62nd, or another of these. */
function mayPileMarks(text: string): boolean {
  for (let at = 30; at < text.length; at += 31) if (markOrHalf.test(text[at]!)) return true;
  return false;
}

/** A letter with its marks, or the parts of a Korean syllable. */
const decomposed = /[^\p{M}\s]\p{M}{1,30}|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/gu;

/**
 * Letters whose marks were written apart, as in files from a Mac, in one character each: é, が, 한. Unlike NFC it leaves
 * all else as it is, also the forms of Han characters that Unicode holds twice.
 */
export const composed = (text: string): string =>
  text.replace(decomposed, (letter) => letter.normalize('NFC'));
