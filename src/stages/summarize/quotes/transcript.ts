// Reads the turns of an interview that is written as "Name: words", without quotation marks.

export interface Turn {
  label: string;
  /** Where the words begin in the text of the turn. */
  start: number;
}

const turn =
  /^\s*(?:\*\*|__)?([\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}][\p{L}\p{M}.'’・‧· -]{0,40}?)(?:[（(][^）)]{1,20}[）)])?(?:\*\*|__)?\s*[:：](?:\*\*|__)?\s*(?=\S)/u;

/** The label of a paragraph that is a turn, or null. */
export function turnOf(text: string): Turn | null {
  const match = turn.exec(text);
  if (!match || match[1]!.trim().split(/\s+/).length > 4) return null;
  return { label: match[1]!.trim(), start: match[0].length };
}
