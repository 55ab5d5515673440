// The clause that stands around a place of a sentence, up to the marks that part it from others.

/** A short name in marks or brackets belongs to its clause. */
const named = '「[^」]{1,24}」|『[^』]{1,24}』|“[^”]{1,24}”|„[^“”]{1,24}[“”]|《[^》]{1,24}》|«[^»]{1,24}»';
const before = new RegExp(
  `(?:${named}|[^，,；;。：:！？!?、「」『』“”„«»《》()（）\\n–—]|(?<=\\d),(?=\\d))*$`,
  'u',
);
const after = new RegExp(
  `^(?:${named}|[^，,；;。.：:！？!?、「」『』“”„«»《》"()（）\\n–—]|(?<=\\d)[.,](?=\\d))*`,
  'u',
);
/** "killing three people and injuring 26", between commas. */
export const clauseAround = (text: string, start: number, end: number): string =>
  `${clauseBefore(text.slice(0, start))}${text.slice(start, end)}${clauseAfter(text.slice(end))}`
    .trim()
    .replace(/[.。]$/u, '');
export const clauseBefore = (text: string): string => before.exec(text)![0].replace(sentenceBefore, '');
/** Several sentences in one pair of marks are one: "They left. Three people died". */
const sentenceBefore = /^.*\p{Ll}{3}\.\s(?=\p{Lu})/su;
export const clauseAfter = (text: string): string => after.exec(text)![0];
