// So many of several people, at the beginning of a sentence: "45% dos entrevistados", "más de la mitad de los vecinos".
import { nobody, type Subject } from '../../../quoting.ts';
import type { Tools } from './tools.ts';

/** A role of several; nobody where they are papers and figures, which say nothing; null where no portion begins the phrase. */
export function portionOf(text: string, at: number, { words }: Tools): Subject | null {
  const portion = words.portions?.exec(text)?.[0] ?? '';
  if (portion === '') return null;
  const rest = text.slice(portion.length).trimEnd();
  const [noun = '', ...more] = rest.toLowerCase().split(' ');
  // « neuf habitants sur dix »: the noun stands within it.
  const isWithin = rest === '';
  const isPeople = isWithin || /^\p{L}{3,}[sie]$/u.test(noun) || words.portionBodies?.has(noun) === true;
  const isPlain =
    more.length <= 6 &&
    !/[,;:]/.test(rest) &&
    !more.some((word) => words.subordinators.has(word) || words.finite.test(word));
  const one = noun.replace(/(?<=[lnrz])es$|s$/u, '');
  const isThing = [noun, one].some((form) => words.measures.has(form) || words.documents.has(form));
  if (!isPeople || !isPlain) return null;
  const name = text.trimEnd();
  return isThing
    ? { ...nobody, start: at, end: at + name.length }
    : { kind: 'role', name, role: null, start: at, end: at + name.length, plural: true };
}
