// "He met a fan: “…”": of two who meet, either may be the one who speaks.
import { isGivenName } from '../is-given-name.ts';
import { maybePersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';

/** @param core what stands before the colon */
export function isOfMeeting(core: string, { words, said }: Tools): boolean {
  const met = words.meets?.exec(core);
  if (!met) return false;
  const behind = core.slice(met.index + met[0].length).trimStart();
  if (behind.search(said) >= 0) return false;
  const [name = ''] = /^\p{Lu}\p{L}+(?= \p{Lu})/u.exec(behind) ?? [];
  if (name !== '' && isGivenName(name)) return true;
  const list = met.groups?.one === undefined ? [] : behind.split(/[\s,.:]+/, 4);
  return list.some((word) => word.length > 2 && maybePersonNoun(word, words.people));
}
