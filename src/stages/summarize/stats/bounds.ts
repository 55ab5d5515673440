// How far a figure reaches in its sentence: "fewer than 7%", "41% less" and "£1.9 million a year" are not 7%, 41% and
// £1.9 million. Finds what must be shown with the number; the number itself stays as it is.

import { boundsInCjk } from './bounds-cjk.ts';

interface Bounds {
  start: number;
  end: number;
}

interface Words {
  /** Right before the number. */
  limit: string;
  /** Right after it: what it is compared with, and "a year", "per hectare". */
  more: string;
  per: string;
}

const languages: Record<string, Words> = {
  en: {
    limit:
      '(?:just |well )?(?:over|under)|(?:no |not )?(?:more|fewer|less) than|at (?:least|most)|up to|as (?:many|much|few|little) as|nearly|almost|not even|an estimated',
    more: 'more|less|fewer|higher|lower|cheaper|faster|slower|above|below',
    per: '(?:an?|each|every) (?:year|month|week|day|night|hour|minute|second|person|head|kilo|ton|tonne|pound|litre|mile)|per [a-z]+',
  },
  de: {
    limit:
      '(?:nicht )?(?:mehr|weniger) als|mindestens|höchstens|maximal|bis zu|fast|beinahe|knapp|nicht einmal|über',
    more: 'mehr|weniger|höher|niedriger|teurer|billiger|günstiger|schneller|über|unter',
    per: '(?:im|am|in der|pro|je) (?:Jahr|Monat|Tag|Woche|Stunde|Minute|Sekunde)|(?:pro|je) \\p{Lu}\\p{Ll}+',
  },
  fr: {
    limit: "(?:pas )?(?:plus|moins) de|près de|presque|au (?:moins|plus)|jusqu['’]à|(?:même pas|à peine)",
    more: 'de plus|de moins|plus|moins',
    per: 'par \\p{Ll}+',
  },
  es: {
    limit: '(?:no )?(?:más|menos) de|casi|al menos|como mucho|hasta|ni siquiera',
    more: 'más|menos',
    per: '(?:al|por|a la) (?:año|mes|día|semana|hora|persona|hectárea)',
  },
  it: {
    limit: '(?:non )?(?:più|meno) di|oltre|quasi|almeno|al massimo|fino a|nemmeno|neppure',
    more: 'in più|in meno|più|meno',
    per: "(?:al|alla|all['’]|per) ?(?:anno|mese|giorno|settimana|ora|persona|ettaro)",
  },
  pt: {
    limit: '(?:não )?(?:mais|menos) de|quase|pelo menos|no máximo|até|nem sequer',
    more: 'a mais|a menos|mais|menos',
    per: '(?:por|ao|à) (?:ano|mês|dia|semana|hora|pessoa|hectare)',
  },
  nl: {
    limit: '(?:niet )?(?:meer|minder) dan|bijna|minstens|hooguit|maximaal|ruim|niet eens',
    more: 'meer|minder|hoger|lager|duurder|goedkoper',
    per: 'per \\p{Ll}+',
  },
};

/** How far around a number these words may stand. */
const reach = 40;

const patterns = new Map(
  Object.entries(languages).map(([base, { limit, more, per }]) => [
    base,
    {
      before: new RegExp(`(?<!\\p{L})(?:${limit})\\s$`, 'iu'),
      after: new RegExp(`^(?:\\s(?:${more})(?!\\p{L}))?(?:\\s(?:${per})(?!\\p{L}))?`, 'u'),
    },
  ]),
);

/** @param number offsets into the text */
export function boundsOf(text: string, { start, end }: Bounds, base: string): Bounds {
  const pattern = boundsInCjk[base] ?? patterns.get(base);
  if (!pattern) return { start, end };
  const before = pattern.before.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const after = pattern.after.exec(text.slice(end, end + reach))![0];
  return { start: start - before.length, end: end + after.length };
}
