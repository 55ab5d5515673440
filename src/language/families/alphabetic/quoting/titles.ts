// What stands in marks and is a title: of a paper, a book, a song.

/** "The Long Road Home": every long word has a capital, and nothing stops it. */
export function isTitle(words: string): boolean {
  if (/[.!?,…]$/.test(words)) return false;
  const long = words.split(/\s+/).filter((word) => word.replace(/\P{L}/gu, '').length > 3);
  return (
    long.length > 1 && long.every((word) => /^(?:\p{Ll}{1,2}['’])?\p{Lu}/u.test(word.replace(/^\P{L}+/u, '')))
  );
}
