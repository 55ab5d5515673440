// Reads the line under someone's words that tells whose they are: 「…」 and below it ——魏志翔, 醫師. Knows no names.
// Where no marks stand around the words, only a short name and what its bearer is will do.

const line =
  /^\s*(?:[—―–─－]{1,3}|-{2,3})\s*((?:\p{Lu}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}])[^。！？!?…「」“”:：\n]{1,60})$/u;
const closed = /[」』”"»“’][。.]?\s*$/u;

const nameAndOffice =
  /^\s*[—―─]{2}\s*\p{Script=Han}{2,4}[，,、]\s*(?!.*(?:記者|记者|作者|編輯|编辑|撰文|譯|译|報導|报道|文責))[\p{Script=Han}·]{2,14}\s*$/u;

/** 沒有人會被留下。 and below it ——林書豪，市長: a pulled quotation without marks. */
export const signsUnmarked = (words: string, text: string): boolean =>
  /[。！？]\s*$/u.test(words) && nameAndOffice.test(text);

/** Who is written behind the dash of a line under words in marks; null where it is no such line. */
export function signatureUnder(words: string, text: string): string | null {
  const isUnder = closed.test(words) || signsUnmarked(words, text);
  const who = isUnder ? line.exec(text)?.[1]?.trim() : undefined;
  return who === undefined || who.endsWith('.') ? null : who;
}
