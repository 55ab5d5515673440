// What stands between an article and its noun where adjectives stand before it.
import type { QuotingWords } from './words.ts';

/** "der aus Syrien stammende Arzt", "de uit Syrië afkomstige arts": between an article and its noun. */
export function holdsAttribute(before: string, words: QuotingWords): boolean {
  if (!words.verbSecond) return false;
  const list = before.trim().split(/\s+/);
  const article = list.findLastIndex((word) => words.articles.test(`${word} `));
  const [small = '', ...rest] = list.slice(article + 1);
  const last = rest.at(-1) ?? '';
  return (
    article >= 0 &&
    words.prepositions.has(small) &&
    rest.length > 1 &&
    rest.length < 6 &&
    /^\p{Ll}{4,}/u.test(last)
  );
}
