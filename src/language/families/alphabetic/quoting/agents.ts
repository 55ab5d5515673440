// By whom a thing was made or seen of which a clause tells: "Emails seen by the BBC and Lumax reveal", "mail lette dalla Rai e Lumax
// rivelano". None of them is the subject of its verb.
import type { Tools } from './tools.ts';

/** How many words whoever did it may take up to a name. */
const longest = 6;

/** @param before what of a clause stands before a name */
export function isAgent(before: string, tools: Tools): boolean {
  const { words, said } = tools;
  const by = [...before.matchAll(tools.agent)].at(-1);
  if (!by) return false;
  const what = before.slice(0, by.index).trimStart();
  const between = before.slice(by.index + by[0].length).trim();
  const list = between === '' ? [] : between.split(/\s+/);
  // A name alone right behind it is told apart elsewhere.
  if (list.length === 0 || list.length > longest || !words.coordinators.has(list.at(-1)!.toLowerCase()))
    return false;
  const opens = what.split(/\s+/, 1)[0]!.toLowerCase();
  return (
    what !== '' &&
    (!words.prepositions.has(opens) || words.articles.test(what)) &&
    !words.subordinators.has(opens) &&
    !/[,;:]/.test(what) &&
    what.search(said) < 0 &&
    between.search(said) < 0 &&
    !words.finite.test(`${what} ${between}`) &&
    !words.passive.test(`${what} `)
  );
}
