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

/** Where nouns have capitals: an article, a small word, whoever is told of, a participle, and the noun that all of it tells of. */
const extended =
  /^\s*(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Dd]en|[Ee]ine?[mnr]?)\s(?:von|vom|durch|mit|aus|in|im|für|bei|beim|auf|an|am|zu|zur|zum|unter|über|gegen|nach)\s[^,;:.„“]{2,80}?\s\p{Ll}{3,}(?:t|en|end)e[nmrs]?\s(?=\p{Lu})/u;

/**
 * „die von Anna Feld geleitete Behörde“, „der aus Köln stammende Trainer Jan Holt“: how long what stands before the noun is; 0 where
 * nothing such stands there. Whoever is named in it does not speak.
 */
export const attributeBefore = (phrase: string): number => extended.exec(phrase)?.[0].length ?? 0;
