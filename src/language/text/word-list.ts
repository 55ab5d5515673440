// Lists of words as a tongue writes them: one string, with blanks between the words.

/** The words of a list, in order. */
export const wordList = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

/** The words of a list, to be asked for. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** Words and phrases with commas between them, over as many lines as it takes. */
export const phrases = (list: string): readonly string[] => list.trim().replace(/\s+/g, ' ').split(', ');
