// The bodies that a text names in full by the noun with which it calls one of them in short: "the Storm Prediction Center",
// of "the center".
import type { Subject } from '../../../quoting.ts';
import { isPersonNoun } from './person-nouns.ts';
import { firstWord, type Tools } from './tools.ts';

/**
 * @param described what stands beside the words: a definite article and one noun, or else no body is called so
 * @param text before it; offsets of the result are into it
 */
export function bodiesCalled({ kind, name, isThing }: Subject, text: string, tools: Tools): Subject[] {
  const { words, organisations } = tools;
  if ((kind !== 'role' && kind !== 'organisation') || isThing) return [];
  const article = words.articles.exec(name)?.[0] ?? '';
  const noun = name.slice(article.length).toLowerCase();
  if (!words.definite.has(firstWord(article).replace(/\s/g, '')) || !/^\p{L}{4,}$/u.test(noun)) return [];
  if (isPersonNoun(noun, words.people) || words.documents.has(noun)) return [];
  const capital = `${noun[0]!.toUpperCase()}${noun.slice(1)}`;
  const found: Subject[] = [];
  const add = (start: number, full: string) =>
    found.push({ kind: 'organisation', name: full, role: null, start, end: start + full.length });
  for (const { index } of text.matchAll(
    new RegExp(`(?<![\\p{L}-])(?:${noun}|${capital})(?![\\p{L}-])`, 'gu'),
  )) {
    const end = index + noun.length;
    const isProper = text[index] === capital[0];
    const of = organisations.of.exec(text.slice(end, end + 80))?.[0].trimEnd() ?? '';
    // "Acme Storm Center": where a name stands before the noun that it tells more of.
    const before =
      words.behindName && isProper
        ? (/(?:(?<![\p{L}.])\p{Lu}[\p{L}&’'-]*\s){1,5}$/u.exec(
            text.slice(Math.max(0, index - 80), index),
          )?.[0] ?? '')
        : '';
    const own = before.replace(/^(?:The|A|An|In|At|On|And|But)\s/, '').replace(/^.*['’]s?\s(?=.)/u, '');
    if (own !== '') add(index - own.length, `${own}${text.slice(index, end)}${of}`);
    else if (/\p{Lu}/u.test(of)) add(index, `${text.slice(index, end)}${of}`);
  }
  return found;
}
