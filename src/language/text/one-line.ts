// A text on one line, as every form that has only one wants it.

/** Any of them but single blanks. */
const uneven = /[\p{Cc}\s]{2}|(?! )[\p{Cc}\s]/u;

/** Blanks, line breaks and unprintable characters become one blank; none stands at the ends. */
export const oneLine = (text: string): string =>
  (uneven.test(text) ? text.replace(/[\p{Cc}\s]+/gu, ' ') : text).trim();
