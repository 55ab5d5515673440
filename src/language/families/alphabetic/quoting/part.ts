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
  if (kind === 'phrase' && (isWithinMarks(led) || behindTag.test(led))) return true;
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
  const verbs = [...side.matchAll(new RegExp(words.finite.source, 'giu'))].length;
  // «Mio marito – dice – sostiene …»
  const isNoun = words.articles.test(side) || (quoted.search(reported) === 0 && /\s/.test(side));
  return isWithinMarks(led) && isNoun && verbs <= (words.relatives.test(side) ? 1 : 0);
}

/** « Il s’agit », explique le maire, ⟨« d’un appel »⟩ */
const behindTag = /[\p{L}\p{N},]\s?["”»]\s?,?[^"“”«».!?…]{1,80},$/u;

/** Whether marks that are open before the end of a line are not closed there. */
function isWithinMarks(led: string): boolean {
  const [, told = ''] = /[“„«"]\s?([^“”„«»"]*)$/u.exec(led) ?? [];
  return /[“„«]/u.test(led.slice(0, led.length - told.length).slice(-2)) || led.split('"').length % 2 === 0;
}

/** «… – ha detto – ⟨sono vecchie⟩», «… – dice – ⟨perché lo so⟩», «Si tratta – dice – ⟨di un appello⟩»: what words begin with in which a sentence only goes on. */
export function beginsWith(
  quoted: string,
  { words, said, reported }: Pick<Tools, 'words' | 'said' | 'reported'>,
): 'verb' | 'clause' | 'phrase' | null {
  if (!words.isRomance || !/^\p{Ll}/u.test(quoted)) return null;
  const first = firstWord(quoted);
  if (words.clauses?.exec(` ${quoted}`)?.index === 0) return 'clause';
  const elided = /^\p{L}+(?=['’])/u.exec(quoted)?.[0] ?? first;
  const isPhrase = [first, elided].some(
    (word) => words.prepositions.has(word) || words.coordinators.has(word),
  );
  if (isPhrase || elided === 'd') return 'phrase';
  const isVerb =
    !words.firstPersons.has(first) &&
    !words.articles.test(`${first} `) &&
    (words.finite.exec(quoted)?.index === 0 || quoted.search(said) === 0 || quoted.search(reported) === 0);
  return isVerb ? 'verb' : null;
}
