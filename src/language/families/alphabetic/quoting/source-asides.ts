// What stands between a source and what it says, and tells more of the source: "Selon X, chercheur au CNRS, …", "Según un
// informe, publicado el jueves, …".
import { isPersonNoun } from './person-nouns.ts';
import { firstWord, type Tools } from './tools.ts';

/** An aside between commas, of so many UTF-16 units at the most. */
const between = /^,\s(\p{Ll}[^,;:“”„«»"]{3,89}),\s\S/u;

/** The comma behind the aside that begins behind a comma; 0 where none stands there. In Romance tongues. */
export function asideEnd(sentence: string, comma: number, tools: Tools): number {
  const { words } = tools;
  const told = words.isRomance ? between.exec(sentence.slice(comma))?.[1] : undefined;
  if (told === undefined) return 0;
  const first = firstWord(told);
  const [own = ''] = told.split(tools.subordinate, 1);
  if (words.finite.test(own) || words.reportForms?.verbEnds.test(own)) return 0;
  return isCalling(told, first, tools) || isDone(told, first, tools) ? comma + told.length + 2 : 0;
}

/** "journaliste à Radio Plus qui était sur place": what somebody is, without an article. */
const isCalling = (
  aside: string,
  first: string,
  { words: { people, prepositions, coordinators } }: Tools,
): boolean => {
  const [, second = ''] = aside.toLowerCase().split(/[\s’']+/, 2);
  const isNoun = isPersonNoun(first, people) || people.leads.has(first);
  return (
    isNoun &&
    (second === '' ||
      second.length > 3 ||
      prepositions.has(second) ||
      coordinators.has(second) ||
      second === 'd')
  );
};

/** "publiée jeudi", "presente en el lugar": what was done with it, or how it is there. */
const isDone = (aside: string, first: string, { words: { people, presentThere } }: Tools): boolean =>
  presentThere?.test(first) === true ||
  (aside.includes(' ') && people.participle?.test(first) === true && !people.notParticiples.has(first));
