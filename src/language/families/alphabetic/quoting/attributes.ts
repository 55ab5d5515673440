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

/**
 * „die von Anna Feld geleitete Behörde“, „der aus Köln stammende Trainer Jan Holt“: how long what stands before the noun is; 0 where
 * nothing such stands there. Whoever is named in it does not speak.
 */
export const attributeBefore = (phrase: string, { extendedAttribute }: QuotingWords): number =>
  extendedAttribute?.exec(phrase)?.[0].length ?? 0;
