// People whom a sentence names in short, where the article names them whole elsewhere: "Raman said". Who that is, only the
// whole name tells.

import type { Span } from '../../domain/article.ts';
import type { Language } from '../../language/language.ts';
import type { SummarizeInput } from '../types.ts';

/** More people than these speak in no article that is read for its points. */
const mostPeople = 60;
/** What stands behind a surname that stands alone. */
const titleBehind =
  '(?:さん|氏|容疑者|被告|監督|選手|社長|会長|教授|組合長|館長|代表|市長|町長|議員|씨|\\s?(?:대표|교수|의원|센터장|사장|감독|연구원|회장|이사장|총장|장관|시장|군수|할머니|할아버지)|\\s[가-힣]{1,4}(?:장|원)(?=[은는이가의]))';

/** @returns for a sentence, the whole names of those whom it names in short */
export function shortNameTest(
  { quotes, sentences }: Pick<SummarizeInput, 'quotes' | 'sentences'>,
  language: Language,
): (sentence: string) => string[] {
  const { writing } = language;
  const told = writing.nounsInCapitals
    ? []
    : writing.cased
      ? toldInShort(sentences, language)
      : toldWhole(sentences);
  const people = [...new Set([...quotes.map(({ speaker }) => speaker ?? ''), ...told])]
    .slice(0, mostPeople)
    .flatMap((whole) => {
      const short = writing.cased ? whole.split(' ').slice(1).at(-1) : surnameOf(whole);
      // The short name of a body is known, or as good as the long one.
      if (!short || /^\p{Lu}+$/u.test(short)) return [];
      const pattern = writing.cased
        ? `(?<![\\p{L}-])${escaped(short)}(?![\\p{L}-]| \\p{Lu}\\p{Ll}|${whoThatIs})`
        : `(?<!\\p{L})${escaped(short)}${titleBehind}`;
      return [{ whole, short, pattern: new RegExp(pattern, 'u') }];
    });
  // "Hugh Strand" is somebody else; "For Strand" is not.
  const isOther = (before: string): boolean => {
    const [word] = /\p{Lu}[\p{L}'’-]+(?= $)/u.exec(before) ?? [];
    return word !== undefined && !language.words.stop.has(word.toLowerCase());
  };
  return (sentence) =>
    people
      .filter(({ whole, short, pattern }) => {
        // Most sentences name nobody so, and a pattern that is never asked is never compiled.
        const mayBe = sentence.includes(short) && !sentence.includes(whole);
        const at = mayBe ? sentence.search(pattern) : -1;
        return at >= 0 && !isOther(sentence.slice(0, at));
      })
      .map(({ whole }) => whole);
}

/** "Femke Veldkamp", and later "Veldkamp": who says nothing is named so as well. */
function toldInShort(sentences: readonly Span[], language: Language): string[] {
  const { people } = language.family.quoting(language);
  const text = sentences
    .map((sentence) => sentence.text)
    .join('\n')
    .slice(0, readAtMost);
  const alone = new Set(Array.from(text.matchAll(loneName), ([name]) => name));
  const whole = new Set(
    Array.from(text.matchAll(wholeName), ([name, last]) => (alone.has(last!) ? name : '')).filter(Boolean),
  );
  return [...whole].filter((name) =>
    people(name).some(({ kind, gender }) => kind === 'person' && gender !== undefined),
  );
}
const readAtMost = 60_000;

/** 山本花子さん（26）, 정민호(60)씨: whole, with what anybody is called by, or an age. */
function toldWhole(sentences: readonly Span[]): string[] {
  const text = sentences
    .map((sentence) => sentence.text)
    .join('\n')
    .slice(0, readAtMost);
  return text.match(wholeInCharacters) ?? [];
}
const wholeInCharacters =
  /(?<![\p{Script=Han}々])[\p{Script=Han}々]{2}[\p{Script=Han}々\p{Script=Hiragana}\p{Script=Katakana}]{1,3}?(?=さん|氏|容疑者|被告|選手|[（(][\d０-９]{1,3}[)）])|(?<![가-힣])[가-힣]{3}(?=\s?씨|\(\d{1,3}[)·])/gu;
const wholeName =
  /(?<![\p{L}-])(?<!\p{Lu}[\p{L}'’-]+ )\p{Lu}\p{Ll}[\p{L}'’-]*(?: \p{Ll}{2,3}| \p{Lu}\.){0,2} (\p{Lu}\p{Ll}[\p{L}'’-]+)(?![\p{L}-]| \p{Lu})/gu;
/** In the middle of a sentence, where a capital is no accident, or at its beginning before a small word. */
const loneName = /(?<=(?:^|[\p{Ll},;:] |\n))\p{Lu}\p{Ll}[\p{L}'’-]+(?= \p{Ll}|[,.;])/gu;

const surnameOf = (whole: string): string | null =>
  /^[가-힣]{3}$/u.test(whole)
    ? whole[0]!
    : /^[\p{Script=Han}]{2}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,3}$/u.test(whole)
      ? whole.slice(0, 2)
      : null;

/** "Marsh, a joiner from Tolby, …": told in the sentence itself. */
const whoThatIs = ', (?:an?|the|une?|una?|uno|um|uma|e[ie]n|eine|een|le|la|el|il|o|der|die|de) [^,.]{3,60},';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
