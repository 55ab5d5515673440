// How a paper passes on what somebody said: „Ann Feld wird mit den Worten zitiert: „…““. Data only.
import type { CitedWords } from '../../families/alphabetic/quoting/cited-words.ts';

const so =
  '(?:mit (?:den|folgenden|diesen) Worten|mit (?:dem|diesem|folgendem) Satz|wie folgt|folgendermaßen|so)';

export const citedWith: CitedWords = {
  passive: new RegExp(
    `^(?<before>[^,:;„“]{2,120}?)\\s(?:wird|werden|wurde|wurden)\\s(?:(?<behind>[^,:;„“]{2,120}?)\\s)??(?:${so}\\s)?zitiert$`,
    'u',
  ),
  active: new RegExp(
    `(?<!\\p{L})zitier(?:t|te|en|ten)\\s(?:[^,:;„“]{2,60}?\\s)??(?<one>[^,:;„“]{2,100}?)\\s${so}$`,
    'u',
  ),
};
