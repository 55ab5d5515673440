// What stands between a source and what it says, and tells more of the source: "Selon X, chercheur au CNRS, …", "Según un
// informe, publicado el jueves, …".
import { isPersonNoun } from './person-nouns.ts';
import { firstWord, type Tools } from './tools.ts';

/** How long such an aside may be, in UTF-16 units. */
const longest = 90;

/** The comma behind the aside that begins behind a comma; 0 where none stands there. In Romance tongues. */
export function asideEnd(sentence: string, comma: number, tools: Tools): number {
  const { words } = tools;
  const rest = sentence.slice(comma);
  const [, aside = ''] = new RegExp(`^,\\s([^,;:“”„«»"]{4,${longest}}),\\s\\S`, 'u').exec(rest) ?? [];
  if (!words.isRomance || !/^\p{Ll}/u.test(aside)) return 0;
  const first = firstWord(aside);
  const [own = ''] = aside.split(tools.subordinate, 1);
  if (words.finite.test(own) || words.reportForms?.verbEnds.test(own)) return 0;
  return isCalling(aside, first, tools) || isDone(aside, first, tools) ? comma + aside.length + 2 : 0;
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
