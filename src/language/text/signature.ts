// Reads the line under someone's words that tells whose they are: 「…」 and below it ——魏志翔, 醫師. Knows no names.

const line =
  /^\s*(?:[—―–─－]{1,3}|-{2,3})\s*((?:\p{Lu}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}])[^。！？!?…「」“”:：\n]{1,60})$/u;
const closed = /[」』”"»“’][。.]?\s*$/u;

/** Who is written behind the dash of a line under words in marks; null where it is no such line. */
export function signatureUnder(words: string, text: string): string | null {
  const who = closed.test(words) ? line.exec(text)?.[1]?.trim() : undefined;
  return who === undefined || who.endsWith('.') ? null : who;
}
