// Finds lines that were broken to a margin, as in mails and old text files, and joins them into paragraphs. A text with
// one paragraph a line is left alone.

export interface Line {
  /** Offsets of the line without blanks at its ends; equal for an empty line. */
  start: number;
  end: number;
  /** Columns before the first character. */
  indent: number;
  /** Columns of the text; wide characters count 2. */
  width: number;
  /** Columns of its first word, or of its first character in scripts without blanks. */
  firstWord: number;
  /** A sentence ends with it. */
  stops: boolean;
  /** It starts something of its own: a bullet, a heading mark, a separator. */
  fresh: boolean;
}

/** No margin is wider; a longer line is a paragraph. */
const maxMargin = 110;
const minMargin = 36;
/** Each of them costs a pass over the lines. */
const maxSticking = 12;

/**
 * The column at which the text is wrapped, or null. In a wrapped text nearly every line is so long that the next
 * line's first word would not have fitted.
 */
export function findMargin(lines: readonly Line[]): number | null {
  const ends = lines.filter((line) => line.width > 0).map((line) => line.width + line.indent);
  ends.sort((a, b) => b - a);
  // A headline or a footer may stick out over the text's own margin.
  const most = Math.min(maxSticking, Math.max(1, Math.floor(ends.length * 0.1)));
  for (let sticking = 0; sticking <= most; sticking++) {
    const margin = ends[sticking] ?? 0;
    if (margin < minMargin) return null;
    if (margin <= maxMargin && margin !== ends[sticking - 1] && isMargin(lines, margin)) return margin;
  }
  return null;
}

function isMargin(lines: readonly Line[], margin: number): boolean {
  let pairs = 0;
  let full = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!mayContinue(lines[i]!, lines[i + 1]!)) continue;
    pairs++;
    if (!isFull(lines[i]!, lines[i + 1]!, margin)) continue;
    full++;
    if (!lines[i]!.stops) broken++;
  }
  // Where most lines end with a sentence, each is a paragraph of its own.
  return broken >= 3 && full >= pairs * 0.5 && broken >= full * 0.5;
}

/** Whether the second line goes on where the first was broken. */
export function continues(line: Line, next: Line, margin: number): boolean {
  if (!mayContinue(line, next)) return false;
  // Who breaks lines by hand is not exact.
  const open = !line.stops && line.indent + line.width >= margin * 0.8 && line.width <= margin;
  return open || isFull(line, next, margin);
}

const mayContinue = (line: Line, next: Line): boolean =>
  line.width > 0 && next.width > 0 && !next.fresh && next.indent <= line.indent;

const isFull = (line: Line, next: Line, margin: number): boolean =>
  // Rules against a stop at the start of a line pull up to two wide characters down.
  line.indent + line.width + 1 + Math.max(next.firstWord, 4) > margin && line.indent + line.width <= margin;
