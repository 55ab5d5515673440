// The quotation marks that languages write with. Data only.

/** [outer, inner]: each an opening and a closing mark, with the thin blank that French wants. */
export type QuotationMarks = readonly [readonly [string, string], readonly [string, string]];

export const english: QuotationMarks = [
  ['“', '”'],
  ['‘', '’'],
];
export const corners: QuotationMarks = [
  ['「', '」'],
  ['『', '』'],
];
export const german: QuotationMarks = [
  ['„', '“'],
  ['‚', '‘'],
];
export const polish: QuotationMarks = [
  ['„', '”'],
  ['«', '»'],
];
export const guillemets: QuotationMarks = [
  ['«', '»'],
  ['“', '”'],
];
export const french: QuotationMarks = [
  ['«\u202f', '\u202f»'],
  ['“', '”'],
];
export const swedish: QuotationMarks = [
  ['”', '”'],
  ['’', '’'],
];

export const danish: QuotationMarks = [
  ['»', '«'],
  ['›', '‹'],
];

/** Of languages that are no tongue (yet): the marks are all that is known of them. */
export const marksOfOthers: Readonly<Record<string, QuotationMarks>> = {
  cs: german,
  sk: german,
  sl: german,
  bg: german,
  pl: polish,
  ro: polish,
  hu: polish,
  ru: guillemets,
  uk: guillemets,
  el: guillemets,
  fi: swedish,
};
