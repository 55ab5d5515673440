// „Deutlichere Worte findet eine Bäckerin“: what somebody finds, voices or feels, before its verb and with a capital for free.
// Data only.
import { wordList } from '../../text/word-list.ts';

const adjectives = wordList(
  `Deutlich Klar Scharf Schärf Hart Härt Harsch Heftig Mild Kritisch Versöhnlich Nachdenklich Skeptisch Drastisch Eindringlich Ernst Leis Laut Ruhig Bitter Warm Offen Ehrlich Ander Ähnlich Solch Groß Größ Gemischt Völlig Voll Breit Massiv Rückhaltlos Ungewöhnlich Überraschend Konkret Genau Weiter Viel Wenig Kein Einig Direkt Diplomatisch Emotional Persönlich Positiv Negativ Besonder Lieb Gut Schlecht Schwer Schön Stark`,
);

/** „Deutlichere“, „Lobende“ */
const adjective = `(?:(?:${adjectives.join('|')})(?:er)?e[rsnm]?|\\p{Lu}\\p{Ll}{2,}ende[rsnm]?)`;
/** None that is a surname, as Lob and Zweifel are. */
const nouns = wordList(
  `Worte Sätze Töne Kritik Bedenken Vorwürfe Forderungen Verständnis Unterstützung Zustimmung Ablehnung Widerspruch Gegenwind Rückendeckung Erleichterung Enttäuschung Entsetzen Zahlen`,
);

/** What a row of capitals begins and ends with that is no name. Patterns. */
export const frontedObjects = { first: [`${adjective} \\p{Lu}[\\p{L}-]*$`], last: nouns };

/** Up to whoever does it: „Deutlichere Worte findet“, „Kritik übt“, „Deutlicher wird“, „Kein Verständnis hat“. A pattern. */
export const voices = [
  `(?:(?:${adjective}|Kein|Viel|Wenig) )?(?:${[...nouns, 'Lob', 'Zweifel', 'Sorgen', 'Kante', 'Freude', 'Dank'].join('|')}) (?:findet|fand|wählt|wählte|äußert|äußerte|äusserte|übt|übte|spricht|sprach|schlägt|schlug|signalisiert|signalisierte|erhebt|erhob|stellt|stellte|formuliert|formulierte|gebraucht|gebrauchte|nennt|nannte|(?:macht|machte) sich|(?<=Kante )(?:zeigt|zeigte)|(?<=Verständnis )(?:hat|hatte|zeigt|zeigte))`,
  '(?:Deutlicher|Konkreter|Drastischer|Noch deutlicher|Ganz deutlich|Deutlich) (?:wird|wurde)',
].join('|');
