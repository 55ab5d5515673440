// Says of single lines what they are, by the rules of their language and by their shape; what lies around them does
// not matter here.

import { captionForms, pictured, positions } from '../../../language/caption-forms.ts';
import { type Reason, reasons, requests } from '../../../language/noise.ts';
import { testAnyCase } from '../../../language/text/any-case.ts';
import { neededIn } from '../../../language/text/needed-words.ts';
import { type Guarded, openSieve } from '../../../language/text/sieve.ts';
import { comparable, hasLetters, lengthOf } from './comparable.ts';
import { findIsoDate, isDateLine, isStamp } from './dates.ts';
import { lineOf, sizeOf } from './forms.ts';
import { isOpen, mark, type Piece, perPiece } from './piece.ts';
import { type CompiledRules, rulesFor } from './rules.ts';
import { isProse } from './shape.ts';

/** Longer lines, measured as CJK characters, are prose whatever they begin with. */
const maxLength: Partial<Record<Reason, number>> = {
  'cookie notice': 260,
  copyright: 160,
  disclaimer: 160,
  'about the author': 120,
  paywall: 90,
  newsletter: 140,
  tags: 90,
};
const usualMaxLength = 60;
const maxAny = 260;
const maxCaption = 150;
/** With nothing but a credit at its end. */
const maxCredited = 75;
const maxCredit = 60;
/** Of a photographer before the agency. */
const maxName = 32;
const maxBar = 90;
const maxContact = 40;
const minSentence = 10;
const endMark =
  /^[-(【<[ ]{0,4}(?:end|ends|the end|fin|完|全文完|本文完|終|了|おわり|끝|-30-)[-)】>\] ]{0,4}$/iu;

/** dpb/ohl: who wrote it and whose agency sent it. */
const signOff = /^[(]?[a-z]{2,5}(?:\/[a-z]{2,5}){1,3}[)]?\.?$/;
/** [2] Roe J. Covering ice. J. Cryosphere, 2021. */
const reference = /^\[\d{1,2}\] .{10,240}\b(?:19|20)\d\d\b.{0,20}[.。]?$/u;

/** What the lines say of the article beside its text. */
export interface Found {
  byline?: string | undefined;
  publishedAt?: string | undefined;
}

export interface Recogniser {
  /** Marks a piece that is noise by its words alone, before anything is cut out of it. */
  wholeLine(piece: Piece): void;
  /** Marks an open piece that is noise by its words or its shape. */
  part(piece: Piece): void;
}

/** A line in its comparable form, its length in CJK characters, and the rules for its letters. */
interface Line {
  line: string;
  length: number;
  rules: CompiledRules;
}

const measured = (line: string): Line => ({ line, length: lengthOf(line), rules: rulesFor(line) });

/** What the rules say of a line, each of which is asked once. */
interface Reading extends Line {
  rule: Reason | undefined;
  /** null until it was asked for. */
  noise: string | undefined | null;
}

/** Longer texts hardly come again. */
const maxRemembered = 120;

/** Recognises the pieces of one text. A line that comes again is not read again. */
export function openRecogniser(): Recogniser {
  const readings = new Map<string, Reading>();

  const read = perPiece((piece): Reading => {
    const known = readings.get(piece.text);
    if (known) return known;
    const line = measured(lineOf(piece));
    const reading = { ...line, rule: lineRule(line), noise: null };
    if (piece.text.length <= maxRemembered) readings.set(piece.text, reading);
    return reading;
  });

  function wholeLine(piece: Piece): void {
    if (!isOpen(piece) && (piece.kind !== 'heading' || piece.level === 1)) return;
    const { line, rule } = read(piece);
    if (!rule || rule === 'caption' || isHeadline(piece, rule)) return;
    // A heading in the markup is one, unless it asks for something: "Sign up for our newsletter".
    if (!isOpen(piece) && !requests.has(rule) && rule !== 'dateline') return;
    mark(piece, reasons[rule], rule);
    if (surely[rule]?.(line)) piece.sure = true;
  }

  function part(piece: Piece): void {
    if (!isOpen(piece)) return;
    const reading = read(piece);
    if (isHeadline(piece, reading.rule)) return;
    if (reading.noise === null) reading.noise = noiseOf(reading) ?? mixedBar(piece);
    const reason = reading.noise;
    if (!reason) return;
    mark(piece, reason in reasons ? reasons[reason as Reason] : 'boilerplate', reason);
    if (surely[reason]?.(reading.line)) piece.sure = true;
  }

  return { wholeLine, part };
}

/** "VIDEO: a farmhand weeps for joy": over the text it names the article's own. */
const isHeadline = ({ start }: Piece, rule: Reason | undefined): boolean =>
  start === 0 && rule === 'related articles';

/** Whether a line marks an ad or tells to read on below one: it never is a part of a paragraph's line. */
export function isAdLine(text: string): boolean {
  const reason = lineRule(measured(comparable(text)));
  return reason === 'ad' || reason === 'continue reading';
}

/** What leaves no doubt, be it between two paragraphs. */
const surely: Record<string, ((line: string) => boolean) | undefined> = {
  dateline: isStamp,
  'share bar': (line) => isSureBar(line),
  tags: isSureList,
  byline: (line) => /^[(【[].*[)】\]]$/.test(line),
};

/** "Topics: ferry, council", 「相關個股：甲、乙」: two words or more behind a label, and no sentence. */
function isSureList(line: string): boolean {
  const [, list] = /^[^:]{2,24}: ?(.{3,})$/u.exec(line) ?? [];
  const items = list?.split(/[,、・]| (?=[^\p{sc=Latin}\d])/u) ?? [];
  return items.length > 1 && items.every((item) => lengthOf(item) <= 10 && !/[.。!?]$/u.test(item));
}

/** Several buttons, or one that names a network: no heading reads like that. */
const isSureBar = (line: string): boolean =>
  line.split(/[ |·/,]+/).length > 2 ||
  /facebook|twitter|linkedin|whatsapp|telegram|e-?mail|tweet/i.test(line);

/** Author and date from the lines that are there to tell them: bylines, datelines, and what else stands over the text. */
export function gatherFacts(pieces: readonly Piece[]): Found {
  const found: Found = {};
  const text = pieces.findIndex((piece) => isOpen(piece) && isProse(piece));
  for (const [i, piece] of pieces.entries()) {
    const line = lineOf(piece);
    const isOver = i < text && piece.kind === 'boilerplate' && line.length <= 120;
    if (isOver || piece.reason === 'byline' || piece.reason === 'dateline') gather(line, found);
  }
  return found;
}

function noiseOf(reading: Reading): string | undefined {
  const { line, length, rules, rule } = reading;
  if (!hasLetters(line)) return 'separator';
  if (length > maxAny) return undefined;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(line)) return 'link';
  if (isDateLine(line) || isStamp(line)) return 'dateline';
  if (!/\p{L}/u.test(line)) return 'number';
  if (/^(?:#[^\s#]{1,30} ?){1,12}$/u.test(line)) return 'tags';
  if (endMark.test(line)) return 'end mark';
  if (signOff.test(line)) return 'copyright';
  if (reference.test(line)) return 'note';
  if (/^[([【<]?(?:pr|ads?)[)\]】>]?$/i.test(line)) return 'ad';
  if (rule) return rule;
  if (length <= maxContact && /[\w.+-]+@[\w-]+\.[\w.-]+/.test(line) && !/[。.!?]$/.test(line))
    return 'contact';
  if (isCaption(reading)) return 'caption';
  if (length <= usualMaxLength && rules.bylines(line).some((pattern) => pattern.test(line))) return 'byline';
  if (isTrail(line)) return 'navigation';
  if (download.test(line)) return 'media control';
  if (isPointer(reading)) return 'related articles';
  return isBar(reading) ? 'share bar' : undefined;
}

/** Télécharger le communiqué (PDF, 1,2 Mo) */
const download =
  /^[^.。!?]{4,80}[([](?:pdf|docx?|xlsx?|zip|epub|jpe?g|png|mp[34])[,; -]{0,3}(?:[\d.,]+ ?[kmg]?[bo])?[)\]]$/iu;

function lineRule({ line, length, rules: { lines, address } }: Line): Reason | undefined {
  if (length > maxAny) return undefined;
  const bare = line.replace(/^[>»]{1,3} ?/, '');
  const tells = () => length >= minSentence && /[。.][)"'」』]?$/.test(line) && !address.test(line);
  return lines(bare).find(
    ([reason, pattern]) =>
      length <= (maxLength[reason] ?? usualMaxLength) &&
      testAnyCase(pattern, bare) &&
      !(requests.has(reason) && tells()),
  )?.[0];
}

/** 延伸閱讀》…, [Most read] …: what heads a list of others, closed by a bracket, before the only one of them. */
function isPointer({ line, rules: { sections } }: Line): boolean {
  const [, label, rest] = /^[[(【<《「]?([^\]】》>)]{2,30})[\]】》>] ?(.{4,})$/u.exec(line) ?? [];
  if (!label || !rest || lengthOf(rest) > usualMaxLength || /[.。]["”」』]?$/u.test(rest)) return false;
  const heading = label.trim();
  return sections(heading).some(
    ([reason, pattern]) => reason === 'related articles' && testAnyCase(pattern, heading),
  );
}

const captionFormsFor = openSieve(
  captionForms.map((form) => ({ item: form, needed: neededIn(form.source) })),
);

/** A mark before a caption, and before what heads a list. */
const marked = /^[▲▼△▽] ?\S/;

/** A label or mark before it, or a credit at its end. */
function isCaption({ line, length, rules: { captionStart, credit, sections } }: Line): boolean {
  const owned = ownedAtEnd.exec(line);
  if (owned && length <= maxOwned && isOneSentence(line.slice(0, owned.index))) return true;
  if (length > maxCaption) return false;
  // ▼延伸閱讀 heads a list.
  if (marked.test(line) && sections(line).some(([, pattern]) => testAnyCase(pattern, line))) return false;
  const start = captionStart.exec(line)?.[0];
  // "Table 2 shows that …" is a sentence, "Table 2 Visitors by month" is not.
  if (start !== undefined && !(/\d $/.test(start) && /[。.!?]$/.test(line))) return true;
  if (marked.test(line) || captionFormsFor(line).some((form) => form.test(line))) return true;
  if ((positions.test(line) || pictured.test(line)) && isOneSentence(line)) return true;
  if (length > maxCredited || /[。!?]$/.test(line)) return false;
  return hasCredit(line, credit) || capitalsAtEnd.test(line);
}

/** "… à Kiev, le 4 novembre. © Agence via AFP": whose picture it is, behind a whole sentence. */
const ownedAtEnd = /[.)»”"] ?© ?\p{Lu}[^.!?]{1,60}$/u;
/** In CJK characters. */
const maxOwned = 110;

/** One sentence, or a line without any, that says nothing aloud. */
const isOneSentence = (line: string): boolean => !/["']\S.*["']|[.。!?] \p{Lu}|。./u.test(line);

/** "… the harbour. Photo: Jane Roe", "… the harbour. Jane Roe/Agency": a credit behind the stop of the caption. */
function hasCredit(line: string, credit: Guarded): boolean {
  const from = Math.max(0, line.length - maxCredit);
  for (const stop of line.slice(from).matchAll(/[。.!?…)"|=/] ?| - | (?=©)/g)) {
    const tail = line.slice(from + stop.index + stop[0].length);
    const found = tail.includes('|') ? null : credit.exec(tail);
    if (!found) continue;
    if (found.index === 0) return true;
    const isAtEnd = found.index + found[0].length === tail.length;
    if (isAtEnd && tail.length <= maxName && !/[.,;。，]/.test(tail)) return true;
  }
  return false;
}

/** "… the harbour in June. JANE ROE / THE PAPER": a credit in capitals, after the caption's stop. */
const capitalsAtEnd = /[.)»”"] ?(?:\p{Lu}[\p{Lu}.'’-]+[ /«»"]{1,3}){1,5}\p{Lu}[\p{Lu}.'’-]+[ »"]{0,2}$/u;

const separators = /[\s|·•∙・/,:;()[\]<>»«›‹▲▼▶►◀-]+/y;

/** Nothing but words of buttons, counters and signs between them. */
function isBar({ line, length, rules: { chrome } }: Line): boolean {
  if (length > maxBar) return false;
  let at = 0;
  let words = 0;
  while (at < line.length) {
    const next =
      step(separators, line, at) ??
      step(/\d[\d,.]*[kKmM萬万만]?\+?/y, line, at) ??
      step(/\p{S}|[+!?.…&]/uy, line, at);
    if (next !== undefined) {
      at = next;
      continue;
    }
    const end = chrome(line, at);
    if (end === undefined) return false;
    at = end;
    words++;
  }
  return words > 0;
}

function step(pattern: RegExp, line: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(line);
  return match && match[0].length > 0 ? at + match[0].length : undefined;
}

/** "Home > News", "Home / News / City", "News | Sport | Culture": short parts, none of them a sentence. */
function isTrail(line: string): boolean {
  if (!/[>›»|/]/.test(line)) return isRowOfNames(line);
  // Il Giornale della Valle > Persone
  const isSite = (part: string) => part === steps[0] && lengthOf(part) <= 16 && !/[。.!?,]/.test(part);
  const isPart = (part: string) => lengthOf(part) <= 10 && !/[。.!?]$/.test(part);
  // 人间 >
  if (/^[^>›»。.!?]{1,12} ?[>›]$/u.test(line)) return true;
  const steps = line.split(/ [>›»] /);
  if (steps.length >= 2 && steps.every((step) => isPart(step) || isSite(step))) return true;
  const parts = line.split(/ ?[>›»|] ?| \/ /).filter((part) => part !== '');
  return parts.length >= 3 && parts.every(isPart);
}

/** 即時 政治 財經 社會 生活: CJK headlines have one blank or two, menus many. */
function isRowOfNames(line: string): boolean {
  const names = line.split(' ');
  return (
    names.length >= 4 &&
    line.length <= names.length * (names.length > 4 ? 5 : 6) &&
    names.every((name) => /^[\p{sc=Han}\p{sc=Kana}ー]{1,8}$/u.test(name))
  );
}

const partSeparator = /[|｜·•・]|\s{2,}|\u3000/;

/** "By … · 6 min read · 12 comments": parts of which at least half are noise by themselves. */
function mixedBar(piece: Piece): string | undefined {
  if (sizeOf(piece) > maxBar || !partSeparator.test(piece.text)) return undefined;
  const parts = piece.text
    .split(partSeparator)
    .map(comparable)
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const known = parts.map(measured).map((part) => {
    const { line, rules } = part;
    if (isDateLine(line)) return 'dateline';
    if (rules.bylines(line).some((pattern) => pattern.test(line))) return 'byline';
    return lineRule(part) ?? (isBar(part) ? 'share bar' : undefined);
  });
  return known.filter(Boolean).length * 2 >= parts.length ? known.find(Boolean) : undefined;
}

function gather(line: string, found: Found): void {
  const published = findIsoDate(line);
  if (published) found.publishedAt ??= published;
  const matches = rulesFor(line)
    .bylines(line)
    .map((pattern) => pattern.exec(line)?.groups?.byline);
  // "Jane Roe (special correspondent)", "Jane Roe 2026-01-15": the name alone.
  const names = matches.map((name) => name?.replace(/ ?(?:\(|\d{4}[-/.年]).*/u, '').trim());
  found.byline ??= names.find((name) => name);
}
