// Words in marks with which the article's own sentence goes on, and which are none themselves.
import { firstWord, type Tools } from './tools.ts';

/**
 * "It will “ensure a muddled market”", « “que la ville paie” »: alone nobody would know what they say.
 * @param before what the line has in front of their mark
 */
export function isPart(
  before: string,
  quoted: string,
  { words, said, reported, conjunction, language }: Tools,
): boolean {
  if (!/^\p{Ll}/u.test(quoted)) return false;
  const first = firstWord(quoted);
  const isArticle = words.articles.test(`${first} `);
  if (words.conjunctions.has(first) || (!isArticle && words.relativeOpeners.includes(first))) return true;
  const led = before.trimEnd();
  const kind = /[,–—-]$/.test(led) ? beginsWith(quoted, { words, said, reported }) : null;
  if (kind === 'clause' || (kind === 'verb' && holdsNounAlone(led, quoted, { words, reported }))) return true;
  if (!/[\p{L}\p{N}]$/u.test(led)) return false;
  // „dass „die Mühle schließt““: a clause whose verb comes last is no sentence.
  if (conjunction.test(led)) return language.standing.verbLast?.test(`${led} `) === true;
  if (words.firstPersons.has(first) || language.standing.pronounInFront?.test(quoted)) return false;
  const near = led.slice(-60);
  return ![...near.matchAll(said)].some(({ index, 0: verb }) => index + verb.length === near.length);
}

/** «⟨Le cifre – ha detto –⟩ sono vecchie»: within open marks somebody or something, and no verb but that of a clause about it. */
function holdsNounAlone(
  led: string,
  quoted: string,
  { words, reported }: Pick<Tools, 'words' | 'reported'>,
): boolean {
  const [, told = ''] = /[“„«"]\s?([^“”„«»"]*)$/u.exec(led) ?? [];
  const side = told.split(/,?\s?[–—]|,\s|\s-\s/u, 1)[0]!;
  const isOpen =
    /[“„«]/u.test(led.slice(0, led.length - told.length).slice(-2)) || led.split('"').length % 2 === 0;
  const verbs = [...side.matchAll(new RegExp(words.finite.source, 'giu'))].length;
  // «Mio marito – dice – sostiene …»
  const isNoun = words.articles.test(side) || (quoted.search(reported) === 0 && /\s/.test(side));
  return isOpen && isNoun && verbs <= (words.relatives.test(side) ? 1 : 0);
}

/** «… – ha detto – ⟨sono vecchie⟩», «… – dice – ⟨perché lo so⟩»: what words begin with in which a sentence only goes on. */
export function beginsWith(
  quoted: string,
  { words, said, reported }: Pick<Tools, 'words' | 'said' | 'reported'>,
): 'verb' | 'clause' | null {
  if (!words.isRomance || !/^\p{Ll}/u.test(quoted)) return null;
  const first = firstWord(quoted);
  if (words.clauses?.exec(` ${quoted}`)?.index === 0) return 'clause';
  const isVerb =
    !words.firstPersons.has(first) &&
    !words.articles.test(`${first} `) &&
    (words.finite.exec(quoted)?.index === 0 || quoted.search(said) === 0 || quoted.search(reported) === 0);
  return isVerb ? 'verb' : null;
}
