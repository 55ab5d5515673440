// Which single words are countries, in a language's own words, by what the platform knows of it: they speak as bodies do.

const known = new Map<string, ReadonlySet<string>>();

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function countriesIn(tag: string): ReadonlySet<string> {
  const found = known.get(tag);
  if (found) return found;
  const all = new Set<string>();
  for (const style of ['long', 'short'] as const) {
    const names = new Intl.DisplayNames(tag, { type: 'region', style, fallback: 'none' });
    for (const first of letters)
      for (const second of letters) {
        const name = names.of(`${first}${second}`);
        if (name) all.add(name);
      }
  }
  known.set(tag, all);
  return all;
}

/** @param tag the language that the word is written in, BCP 47 */
export const isCountry = (word: string, tag: string): boolean => countriesIn(tag).has(word);

/** "Pakistani", "Israeli", "Canadian": whatever is made of a country's name by a letter or three. */
export function isOfCountry(word: string, tag: string): boolean {
  for (let cut = 1; cut <= 3; cut++) {
    const stem = word.slice(0, -cut);
    if (stem.length < 4) return false;
    if (isCountry(stem, tag) || isCountry(`${stem}a`, tag)) return true;
  }
  return false;
}
