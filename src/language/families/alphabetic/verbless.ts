// Sentences and lines that are a mere phrase, as far as their words tell: every one is a noun behind its article or its
// preposition, a name, or a word that is no verb. Where one may be a verb, the line counts as whole.
import { wordSet } from '../../text/word-list.ts';

export interface Nominal {
  /** Articles, prepositions, possessives, numbers: behind one stands a noun. */
  determiners: string;
  /** Of them, those that are pronouns of an object, too: behind a noun they may stand before a verb. */
  clitics: string;
  /** Conjunctions, adverbs, pronouns, adjectives before their noun: no verbs either. */
  others: string;
  /** Finite verbs that look like what may stand behind an article: forms of “to be” and “to have”, Italian “vale”. */
  verbs: string;
  /** What adjectives, participles, infinitives and nouns end in, and a finite verb does not. A pattern. */
  endings: string;
  /** A participle before what it tells of: “Detenido un hombre”. Left out: none stands so. */
  predicate?: RegExp;
  /** Where all nouns have capitals: a small word that may stand between an article and its noun, which has to follow. Left out: they have none. */
  adjective?: RegExp;
}

/** More is no fragment. */
const mostWords = 24;
const fewestWords = 2;

export function withoutVerb({
  determiners,
  clitics,
  others,
  verbs,
  endings,
  predicate,
  adjective,
}: Nominal): (text: string) => boolean {
  const articles = wordSet(determiners);
  const objects = wordSet(clitics);
  const rest = wordSet(others);
  const finite = wordSet(verbs);
  const nominal = new RegExp(`\\p{L}{2}(?:${endings})$`, 'iu');
  return (text) => {
    if (predicate?.test(text)) return false;
    const tokens = text.match(token) ?? [];
    let words = 0;
    let wantsNoun = false;
    let hasNoun = false;
    for (const word of tokens) {
      if (!/[\p{L}\p{N}]/u.test(word)) {
        if (wantsNoun && adjective) return false;
        // “a very, very long time”
        wantsNoun &&= word === ',';
        hasNoun = false;
        continue;
      }
      words++;
      const small = word.toLowerCase().replace('’', "'");
      if (finite.has(small)) return false;
      if (/^\d/.test(word)) wantsNoun = !adjective;
      else if (objects.has(small) || articles.has(small)) {
        if (hasNoun && objects.has(small)) return false;
        wantsNoun = true;
        hasNoun = false;
      } else if (rest.has(small)) continue;
      else if (words > 1 && /^\p{Lu}/u.test(word)) {
        wantsNoun = false;
        hasNoun = true;
      } else if (wantsNoun && adjective) {
        if (!adjective.test(small)) return false;
      } else if (wantsNoun || nominal.test(small)) {
        wantsNoun = false;
        hasNoun = true;
      } else return false;
    }
    return words >= fewestWords && words <= mostWords && !(wantsNoun && adjective);
  };
}

/** A word, with its apostrophe where it is elided; or a mark. */
const token = /\p{L}{1,5}['’](?=\p{L})|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}-]*|[,;:.!?–—"“”«»„()]/gu;
