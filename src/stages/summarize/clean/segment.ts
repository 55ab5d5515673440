// Splits the raw text into pieces: by the outline where the source's markup gave one, by lines elsewhere. Every
// character that is not blank or a mark between blocks falls into exactly one piece.
import type { Article } from '../../../domain/article.ts';
import { opensSpeech } from '../../../language/spoken-lines.ts';
import { isCjkLetter, isUnspacedScript } from '../../../language/text/characters.ts';
import { hasLetters, trimmed } from './comparable.ts';
import type { Piece } from './piece.ts';
import { isAdLine } from './recognise.ts';
import { continues, findMargin, type Line } from './wrapping.ts';

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** What stands before the text of a line: heading marks, bullets. Dashes open speech in some languages. */
const headingMark = /^(#{1,6})[ \t]+(?=\S)/;
const bullet = /^(?:[-*+•‣▪▫●○◦◆◇■□★☆❖➢➤✓✔☑·・◎][ \t\u3000]*(?=[^\s\-*+•●◆■]))/;
/** In Chinese and Japanese these stand before headings as often as before the points of a list. */
const headingBullet = /^[◆◇■□●◎]/;
const tightBullets = /^[-*+][^ \t\u3000]/;

export function segment({ kind: source, raw, metadata }: Article): Piece[] {
  const outline = metadata.outline ?? [];
  const pieces: Piece[] = [];
  let group = 0;
  let cursor = 0;
  const gap = (to: number) => {
    // Between the parts of an outline there are blanks and marks; a text without one is all gap.
    if (outline.length > 0 && !/\p{L}/u.test(raw.slice(cursor, to))) return;
    for (const piece of byLines(raw, cursor, to, group)) {
      pieces.push(piece);
      group = piece.group;
    }
  };
  for (const part of outline) {
    gap(part.start);
    group++;
    cursor = part.end;
    const { kind, level, reason, listed } = part;
    if (kind === 'paragraph') {
      for (const { start, end } of paragraphLines(raw, part.start, part.end, source !== 'markdown'))
        pieces.push({ ...slice(raw, start, end), group, ...(listed && { listed }) });
    } else {
      const { start, end } = trimmed(raw, part.start, part.end);
      if (end > start)
        pieces.push({
          ...slice(raw, start, end),
          kind,
          stated: kind !== 'heading',
          group,
          ...(level && { level }),
          ...(reason && { reason }),
        });
    }
  }
  gap(raw.length);
  return pieces;
}

const slice = (raw: string, start: number, end: number) => ({ start, end, text: raw.slice(start, end) });

function byLines(raw: string, from: number, to: number, firstGroup: number): Piece[] {
  const lines = readLines(raw, from, to);
  const margin = findMargin(lines);
  const pieces: Piece[] = [];
  let group = firstGroup + 1;
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i]!;
    if (first.end === first.start) {
      group++;
      continue;
    }
    let last = first;
    // An ad between two paragraphs may fill its line, too.
    const joins = (line: Line, next: Line) =>
      margin !== null &&
      continues(line, next, margin) &&
      !isAdLine(raw.slice(line.start, line.end)) &&
      !isAdLine(raw.slice(next.start, next.end));
    while (i + 1 < lines.length && joins(last, lines[i + 1]!)) last = lines[++i]!;
    const piece = withoutMarks(raw, first.start, last.end, group);
    const under =
      first === last && piece.kind === undefined && !first.stops ? underline(raw, lines[i + 1]) : undefined;
    if (under) {
      piece.kind = 'heading';
      piece.level = under;
      i++;
    }
    pieces.push(piece);
  }
  return pieces;
}

/** 1 for a line of "===", 2 for one of "---", right below a heading. */
function underline(raw: string, line: Line | undefined): number | undefined {
  const text = line ? raw.slice(line.start, line.end) : '';
  return /^={3,}$/.test(text) ? 1 : /^-{3,}$/.test(text) ? 2 : undefined;
}

/** "-- Part two --", "—01—": what encloses a heading is no part of it. */
const decoration = /^([-=~*_—─═]{1,6})[ \u3000]?([^\s=~*_—─═-].*?)[ \u3000]?\1$/u;

/** A piece of a stretch without the heading mark, bullet or decoration that it begins with. */
export function withoutMarks(raw: string, start: number, end: number, group: number): Piece {
  const decorated = end - start < 80 ? decoration.exec(raw.slice(start, end)) : null;
  if (decorated && hasLetters(decorated[2]!)) {
    const from = raw.indexOf(decorated[2]!, start + decorated[1]!.length);
    return { ...slice(raw, from, from + decorated[2]!.length), group };
  }
  const head = raw.slice(start, Math.min(end, start + 12));
  const heading = headingMark.exec(head);
  if (heading)
    return {
      ...slice(raw, start + heading[0].length, end),
      group,
      kind: 'heading',
      level: heading[1]!.length,
    };
  const isText = tightBullets.test(head) || (head.startsWith('-') && opensSpeech(raw.slice(start, end)));
  const mark = isText ? null : bullet.exec(head);
  return mark && hasLetters(raw.slice(start, end))
    ? { ...slice(raw, start + mark[0].length, end), group, listed: !headingBullet.test(mark[0]) }
    : { ...slice(raw, start, end), group };
}

function readLines(raw: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let cursor = from;
  lineEnd.lastIndex = from;
  const push = (end: number) => {
    const { start, end: stop } = trimmed(raw, cursor, end);
    const text = raw.slice(start, Math.min(stop, start + 200));
    lines.push({
      start,
      end: stop,
      indent: start === stop ? 0 : columns(raw.slice(cursor, start)),
      width: stop - start > 200 ? stop - start : columns(text),
      firstWord: columns(/^(?:[^\s\u2e80-\uffff]+|.)/u.exec(text)?.[0] ?? ''),
      stops: /[。．.!！?？…」』”"]$/u.test(raw.slice(Math.max(start, stop - 2), stop)),
      fresh:
        headingMark.test(text) ||
        bullet.test(text) ||
        !hasLetters(text) ||
        /^(?:[(（]?\d{1,3}[.)、）]\s|[▲▼△▽▶►◀◄])/.test(text),
    });
  };
  for (let match = lineEnd.exec(raw); match && match.index < to; match = lineEnd.exec(raw)) {
    push(match.index);
    cursor = match.index + match[0].length;
  }
  push(to);
  return lines;
}

function columns(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++)
    width += isCjkLetter(text.charCodeAt(i)) || isUnspacedScript(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

/**
 * A paragraph of HTML is broken where it has <br>. One of Markdown is one piece, unless it holds lines that end with a
 * sentence: writers of Chinese and Japanese put one paragraph a line there.
 */
function paragraphLines(
  raw: string,
  start: number,
  end: number,
  breaks: boolean,
): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = start;
  const push = (to: number) => {
    const piece = trimmed(raw, from, to);
    if (piece.end > piece.start) pieces.push(piece);
    from = to;
  };
  for (let at = raw.indexOf('\n', start); at >= 0 && at < end; at = raw.indexOf('\n', at + 1))
    if (breaks || /[。！？」』…：；]\s*$/.test(raw.slice(Math.max(from, at - 4), at))) push(at);
  push(end);
  return pieces;
}
