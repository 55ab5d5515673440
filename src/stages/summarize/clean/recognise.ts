// Says of single lines what they are, by the rules of their language and by their shape; what lies around them does
// not matter here.
import { comparable, hasLetters, lengthOf } from './comparable.ts';
import { findIsoDate, isDateLine } from './dates.ts';
import { isOpen, mark, type Piece } from './piece.ts';
import { type CompiledRules, rulesFor } from './rules/index.ts';
import { type Reason, reasons } from './rules/types.ts';

/** Longer lines, measured as CJK characters, are prose whatever they begin with. */
const maxLength: Partial<Record<Reason, number>> = {
  'cookie notice': 260,
  copyright: 160,
  disclaimer: 160,
  'about the author': 120,
  paywall: 90,
  newsletter: 90,
  tags: 90,
};
const usualMaxLength = 60;
const maxCaption = 150;
const maxBar = 90;

/** What the lines say of the article beside its text. */
export interface Found {
  byline?: string;
  publishedAt?: string;
}

/** Marks the pieces that are noise by themselves, and gathers author and date. */
export function recogniseLines(pieces: readonly Piece[]): Found {
  const found: Found = {};
  for (const piece of pieces) {
    const line = comparable(piece.text);
    if (!isOpen(piece)) {
      if (piece.kind === 'heading') recogniseHeading(piece, line);
      if (piece.reason === 'byline' || piece.reason === 'dateline') gather(line, rulesFor(line), found);
      continue;
    }
    const reason = recognise(line) ?? mixedBar(piece.text);
    if (!reason) continue;
    mark(piece, reason in reasons ? reasons[reason as Reason] : 'boilerplate', reason);
    gather(line, rulesFor(line), found);
  }
  return found;
}

function recogniseHeading(piece: Piece, line: string): void {
  const reason = lineRule(line, rulesFor(line));
  if (reason && piece.level !== 1) mark(piece, reasons[reason], reason);
}

function recognise(line: string): string | undefined {
  if (!hasLetters(line)) return 'separator';
  if (lengthOf(line) > (maxLength['cookie notice'] ?? 0)) return undefined;
  if (/^(?:https?:\/\/|www\.)\S+$/.test(line)) return 'link';
  const rules = rulesFor(line);
  if (isDateLine(line)) return 'dateline';
  if (/^(?:#[^\s#]{1,30} ?){1,12}$/u.test(line)) return 'tags';
  // "Subscribe" at the start is a button; the same words after a sentence are told about.
  const rule = lineRule(line, rules);
  if (rule) return rule;
  if (isCaption(line, rules)) return 'caption';
  if (lengthOf(line) <= usualMaxLength && rules.bylines.some((pattern) => pattern.test(line)))
    return 'byline';
  if (isTrail(line)) return 'navigation';
  return isBar(line, rules) ? 'share bar' : undefined;
}

function lineRule(line: string, rules: CompiledRules): Reason | undefined {
  const length = lengthOf(line);
  return rules.lines.find(
    ([reason, pattern]) => length <= (maxLength[reason] ?? usualMaxLength) && pattern.test(line),
  )?.[0];
}

/** A label or mark before it, or a credit at its end. */
function isCaption(line: string, rules: CompiledRules): boolean {
  if (lengthOf(line) > maxCaption) return false;
  if (rules.captionStart.test(line)) return true;
  if (/^[▲▼△▽] ?\S/.test(line)) return true;
  const tail = /(?:[/|©]|\. |[。.]\s?| {1,2})([^/|。.]{2,40})\.?$/u.exec(line)?.[1];
  return (
    tail !== undefined &&
    lengthOf(line) <= 70 &&
    rules.credit.test(tail) &&
    !/[。!?]$/.test(line) &&
    /\S/.test(tail) &&
    isCreditTail(tail, rules)
  );
}

/** A credit at the end of a line without parentheses is believed only where it is all of the last part. */
const isCreditTail = (tail: string, rules: CompiledRules): boolean => {
  const match = rules.credit.exec(tail);
  return match !== null && (match.index <= 6 || match.index + match[0].length === tail.length);
};

const separators = /[\s|·•・/,:;()[\]<>»«›‹▲▼▶►◀-]+/y;

/** Nothing but words of buttons, counters and signs between them. */
function isBar(line: string, { chrome }: CompiledRules): boolean {
  if (lengthOf(line) > maxBar) return false;
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
    const end = step(chrome, line, at);
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

/** "Home > News > City", "News | Sport | Culture": three and more short parts, none of them a sentence. */
function isTrail(line: string): boolean {
  const parts = line.split(/ ?[>›»|] ?/).filter((part) => part !== '');
  return parts.length >= 3 && parts.every((part) => lengthOf(part) <= 10 && !/[。.!?]$/.test(part));
}

/** "By … · 6 min read · 12 comments": parts of which at least half are noise by themselves. */
function mixedBar(text: string): string | undefined {
  if (lengthOf(text) > maxBar) return undefined;
  const parts = text
    .split(/[|｜·•・]|\s{2,}|\u3000/)
    .map(comparable)
    .filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const known = parts.map((part) => {
    const rules = rulesFor(part);
    if (isDateLine(part)) return 'dateline';
    if (rules.bylines.some((pattern) => pattern.test(part))) return 'byline';
    return lineRule(part, rules) ?? (isBar(part, rules) ? 'share bar' : undefined);
  });
  return known.filter(Boolean).length * 2 >= parts.length ? known.find(Boolean) : undefined;
}

function gather(line: string, { bylines }: CompiledRules, found: Found): void {
  const published = findIsoDate(line);
  if (published) found.publishedAt ??= published;
  for (const pattern of bylines) {
    const name = pattern.exec(line)?.groups?.byline?.trim();
    if (!name) continue;
    found.byline ??= name;
    return;
  }
}
