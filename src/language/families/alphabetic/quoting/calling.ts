// Whether a description says what somebody does: "the judge", „der Trainer“, "o ministro". Not what anybody may be called who was
// told of by something else: "the woman", "the expert", "the old man", "the artist" of a painter.
import type { Subject } from '../../../quoting.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Tools } from './tools.ts';

export function tellsCalling({ kind, name, isThing, plural }: Subject, { words }: Tools): boolean {
  const article = words.articles.exec(name)?.[0] ?? '';
  const noun = name.slice(article.length);
  const told = noun.toLowerCase();
  if (kind !== 'role' || isThing || plural || !words.definite.has(article.trim().toLowerCase())) return false;
  if (!/^[\p{L}-]+$/u.test(noun) || !isPersonNoun(noun, words.people)) return false;
  const { anyone, withoutOffice, epithets, circle, ages, kinds } = words.people;
  return (
    ![anyone, withoutOffice, epithets, circle].some((nouns) => nouns?.has(told)) &&
    !ages?.of.some(([called]) => called.test(told)) &&
    !kinds?.some(({ general }) => general.test(told))
  );
}
