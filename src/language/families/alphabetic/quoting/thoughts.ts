// What somebody thinks of whom was told before, in Romance tongues: « Sa voisine pense qu’il exagère », "Su vecina cree que exagera".
import { matchesOf } from '../../../text/matches.ts';
import { firstWord, pronounAt, type Tools } from './tools.ts';

/** By a verb that says nothing, with a clause whose subject is a pronoun, or left out. */
export function tellsThought(sentence: string, tools: Tools): boolean {
  const { words, said, reported } = tools;
  if (!words.isRomance || sentence.search(said) >= 0) return false;
  return matchesOf(sentence, reported).some(({ 0: verb, index }) => {
    const [joint = '', that = ''] =
      /^\s(\p{L}{2,3})(?:\s|['’])/u.exec(sentence.slice(index + verb.length)) ?? [];
    const clause = sentence.slice(index + verb.length + joint.length);
    const isLeftOut =
      words.dropped !== null && /^\p{Ll}/u.test(clause) && !words.articles.test(`${firstWord(clause)} `);
    return words.conjunctions.has(that) && (pronounAt(clause, tools) !== null || isLeftOut);
  });
}
