// Whether a sentence tells by itself whom and what it is about. Takes a Language and never asks its name.

import type { Language } from '../language.ts';
import { testAnyCase } from './any-case.ts';
import { findMarked } from './marks.ts';
import { matchesOf } from './matches.ts';
import { lacksContext } from './standalone.ts';

/** A sentence is read so far: what leans does so early. */
const readLength = 400;

/**
 * Whether somebody who reads nothing but the sentence and the title would ask "who?" or "what?".
 * @param title stands above the sentence: what it names is known; null: "the company" may stand elsewhere
 */
export function leansOutside(sentence: string, title: string | null, language: Language): boolean {
  const text = withoutMarked(sentence.slice(0, readLength).trim());
  const { opening, outside, body, elided } = language.referring;
  return (
    lacksContext(text, language) ||
    testAnyCase(opening, text) ||
    testAnyCase(outside, text) ||
    language.standing.pointing?.test(text) === true ||
    elided?.(text) === true ||
    (title !== null && isUntold(body?.exec(text)?.[1], title)) ||
    lacksReferent(text, language)
  );
}

/** Whether it says that there is something to tell, and does not tell it. */
export const teases = (sentence: string, language: Language): boolean =>
  testAnyCase(language.referring.teasing, withoutMarked(sentence.slice(0, readLength).trim()));

/** What somebody says points to what they speak of. */
export function withoutMarked(text: string): string {
  let bare = '';
  let at = 0;
  for (const { start, end, depth } of findMarked(text)) {
    if (depth > 0 || start < at) continue;
    bare += text.slice(at, start) + 'X'.repeat(Math.min(1, end - start));
    at = end;
  }
  return bare + text.slice(at);
}

/** フォロワー: whether words name no more than what belongs to somebody, whom neither they nor the title tell. */
export const lacksOwner = (words: string, title: string, { referring }: Language): boolean =>
  ['は', '는', ''].some((particle) => referring.body?.exec(`${words}${particle}`)?.[1] === words) &&
  isUntold(words, title);

function isUntold(noun: string | undefined, title: string): boolean {
  if (noun === undefined) return false;
  // "the violin maker": its last word is what the title would have.
  const word = noun.split(' ').at(-1)!.toLowerCase();
  return !title.toLowerCase().includes(word);
}

function lacksReferent(text: string, language: Language): boolean {
  const { persons, person, things, placing } = language.referring;
  const told = (at: number): string => {
    const before = text.slice(0, at);
    return placing ? before.replace(placing, (found) => ' '.repeat(found.length)) : before;
  };
  for (const { index } of matchesOf(text, persons ?? none)) {
    const before = told(index);
    if (person ? !person.test(before) : !hasNoun(before, language)) return true;
  }
  for (const { index } of matchesOf(text, things ?? none))
    if (!hasNoun(text.slice(0, index), language)) return true;
  return false;
}

const none = /(?!)/g;

/** Whether a word stands there that may be named by a pronoun behind it: one with a capital, or behind an article. */
function hasNoun(text: string, { writing, words, topics, standing }: Language): boolean {
  if (!writing.spaced || !writing.cased) return /[\p{L}\p{N}]{2}/u.test(text);
  const { article } = topics;
  const found = text.match(/[\p{L}’'-]+/gu) ?? [];
  // « Parce qu'il …»: its capital is the sentence's.
  const conjunction = standing.subordinate?.exec(text.trimStart())?.[0].split(/\s/u)[0];
  return found.some(
    (word, i) =>
      word.length > 2 &&
      (i > 0 || word !== conjunction) &&
      !words.stop.has(word.toLowerCase()) &&
      (/^\p{Lu}/u.test(word) ||
        (!writing.nounsInCapitals && (article === null || article.test(`${found[i - 1] ?? ''} `)))),
  );
}
