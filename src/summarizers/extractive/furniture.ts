// Whether a line is a page's own: its bar, a date, a byline, a score, an offer. Such a line is no subject, whatever the
// cleaning made of it.

import type { Language } from '../../language/language.ts';
import { perLanguage } from '../../language/text/per-language.ts';

/** A date with its year, a time of day with seconds, one behind a bar. */
const dated =
  /\d ?h ?\d{2}.*\d ?h ?\d{2}|\d{4}[-./年]\s?\d{1,2}[-./月]|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{1,2}:\d{2}:\d{2}|[|｜/·]\s*\d{1,2}[:.h]\d{2}\s*$/u;
/** 1-19 … 2-15: a table of results. */
const results = /\d-\d.*\d-\d|\d\/\d|\d:\d+.*\d:\d/u;
const marked = /^(?:AD|PR|LIVE|Live|Ticker)(?=[\s:|])|^(?:広告|廣告|广告|광고)/u;
/** Where from, and by whom. */
const byline =
  /^(?:[Vv]on|[Bb]y|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Tt]exte?)(?: ?:)? (?:\p{Lu}[\p{L}.’'-]+ ?){2,4}$|^(?:[Aa]us|[Ff]rom|[Dd]e|[Dd]a|[Uu]it) [\p{L} -]{2,30} (?:von|by|par|por|di|door) \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3}$/u;
/** Names with "and" between them, and whom they write for. */
const names =
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2}(?: (?:and|und|et|y|e|en|i|&) |, )\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*(?:, \p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)*)?$/u;
/** 記事を保存 メールで送る 小 中 大: words in a row, in a script that has no blanks. */
const buttons = /^(?:\S{1,8}\s){4,}\S{1,8}$/u;
/** 西口 竜司（にしぐち・りゅうじ）弁護士: over what is told of who was asked. */
const withReading = /^[\p{Script=Han}々\s\u3000]{2,12}（[\p{Script=Hiragana}・･\s\u3000]{3,24}）/u;
/** 法院網站截圖, 한바다(좌)-강마루: what is on a picture. */
const pictured =
  /(?:截[圖图屏]|[圖图]片|照片|[資资]料[圖图]|示意[圖图])$|[（(](?:좌|우|왼쪽|오른쪽|左|右)[）)]/u;
/** （春岡）…: who speaks next in an interview or a film. */
const spokenLine =
  /^[「『“"]?[（(][\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}ー・ ]{1,10}[）)](?=[^、。，,.])/u;

/** Whether a line begins with the mark of who speaks it. */
export const isSpokenLine = (line: string): boolean => spokenLine.test(line);

/** Of a line's words, so many of a page's are a page's line. */
const mostChrome = 0.5;

const addressOf = perLanguage(({ noise }) => noise.address.map((pattern) => new RegExp(pattern, 'iu')));

/** Whether a line speaks to whoever reads the page. */
export const addresses = (line: string, language: Language): boolean =>
  addressOf(language).some((pattern) => pattern.test(line));

const chromeOf = perLanguage(({ noise }) => new Set(noise.chrome.map((word) => word.toLowerCase())));
const shapes = [dated, results, marked, byline, names, withReading, pictured, spokenLine];

export function isFurniture(line: string, language: Language): boolean {
  if (shapes.some((shape) => shape.test(line))) return true;
  if (!language.writing.spaced && buttons.test(line)) return true;
  const chrome = chromeOf(language);
  const label = /^[^\s:：]{2,20}(?=\s?[:：])/u.exec(line)?.[0].toLowerCase();
  if (label !== undefined && chrome.has(label)) return true;
  const words = line.toLowerCase().split(/\s+/u);
  return words.filter((word) => chrome.has(word)).length / words.length > mostChrome;
}

/** "Brandt 31, Okafor 14, Field 11 (2)": a name, and how much they scored. */
const scorer = /^\s*\p{Lu}[\p{L}.'’ -]{1,24}(?:\s*[(\d][\d/():.'+ m%]*|\s\(\p{L}{1,3}\))?\.?\s*$/u;
const fewestScorers = 4;
/** Of the items of a list, so many are players. */
const mostlyScorers = 0.7;

/** TOLBY-REEDE 3-2. */
const inCapitals = /^[^\p{Ll}\p{Lo}]*\p{Lu}[^\p{Ll}\p{Lo}]*$/u;

/** “Valdoria, Méx.”: where the news comes from, which reads like a sentence of its own. */
const namesAlone = /^(?:\p{Lu}[\p{Ll}\p{M}'’-]+[.,]?\s?){1,5}$/u;

/** Who played, and who scored: a box of a match, whatever stop it ends with. */
export function isLineUp(sentence: string): boolean {
  if (inCapitals.test(sentence) || namesAlone.test(sentence.trim())) return true;
  if (!/\d/.test(sentence)) return false;
  const items = sentence.replace(/^[^:]{2,60}:\s/u, '').split(/[,;–]| - /u);
  const players = items.filter((item) => scorer.test(item)).length;
  return players >= fewestScorers && players >= items.length * mostlyScorers;
}
