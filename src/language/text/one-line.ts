// A text on one line, as every form that has only one wants it.

/** Blanks, line breaks and unprintable characters become one blank; none stands at the ends. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
