// Whether somebody says what they think of a thing where the verb stands before them: „Zuvor verteidigte der Chef, Jan Moos, den
// Plan“; and not whom others do so of: „Am Montag wurde Jan Moos gelobt“.
import { execAnyCase, testAnyCase } from '../../../text/any-case.ts';
import type { Tools } from './tools.ts';

export const reacts = (sentence: string, from: number, tools: Tools): boolean =>
  !tools.words.asks?.test(sentence) &&
  testAnyCase(tools.words.reacts, sentence.slice(from)) &&
  !isReactedTo(sentence, from, tools);

/** „Am Montag wurde Feld kritisiert“: others did. */
function isReactedTo(sentence: string, from: number, { words }: Tools): boolean {
  const found = words.verbSecond && words.reacts ? execAnyCase(words.reacts, sentence.slice(from)) : null;
  if (!found) return false;
  const at = from + found.index;
  const clause = sentence.slice(sentence.lastIndexOf(',', at) + 1, at);
  return clause.split(' ').some((word) => word !== '' && words.passive.test(` ${word}`));
}

/**
 * @param name where the sentence has the name of somebody
 * @param role what the article tells that they are: nothing else may stand between the verb and the name
 */
export function reactsBehindVerb(sentence: string, name: number, role: string | null, tools: Tools): boolean {
  if (!tools.words.verbSecond) return false;
  for (const { 0: word, index: at } of sentence.slice(0, name).matchAll(/(?<=\s)\p{Ll}+(?=\s)/gu)) {
    const behind = at + word.length;
    if (!reacts(sentence, at, tools)) return false;
    if (reacts(sentence, behind, tools)) continue;
    const between = sentence.slice(behind, name).trim().replace(/,$/, '');
    const [article = ''] = /^\p{Ll}+\s/u.exec(between) ?? [];
    // „kritisierte den Forscher Jan Moos“: whom somebody else did.
    if (tools.words.objectArticles?.has(article.trim())) return false;
    return between === '' || between.slice(tools.words.articles.test(article) ? article.length : 0) === role;
  }
  return false;
}
