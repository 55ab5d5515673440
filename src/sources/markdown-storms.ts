// What a parser of Markdown takes too long for, and no person writes, put aside before it is parsed; every offset stays.

/**
 * Parsing takes time in the square of the marks in a paragraph. In one with more, as no person writes them, only its lines
 * are read: lists, headings and fences, but no marks within them.
 */
const maxMarks = 3_000;

/** The text with the marks inside the lines of such paragraphs made letters; offsets stay the same. */
export function withoutStorms(text: string): string {
  if (text.length <= maxMarks) return text;
  return text
    .replace(manyBlanks, (run, at: number) => blanksOf(run, text[at - 1], text[at + run.length]))
    .split(/(\n[ \t]*\r?\n)/)
    .map((paragraph) => (isStorm(paragraph) ? paragraph.replace(/.+/g, onlyItsLead) : paragraph))
    .join('');
}

/** The parser looks at each blank of a run for the line's end behind it; blanks that are no ASCII are plain text to it. */
const manyBlanks = / {64,}/g;
function blanksOf(run: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined || before === '\n') return run;
  const atEnd = after === undefined || after === '\n' || after === '\r';
  return atEnd ? `${'\u00a0'.repeat(run.length - 2)}  ` : '\u00a0'.repeat(run.length);
}

const isStorm = (paragraph: string): boolean =>
  paragraph.length > maxMarks && (paragraph.match(/[[\]*_`<!&>\\]|\d[.)] |[-+] /g)?.length ?? 0) > maxMarks;

/** A list within a list of the same line is as much a storm as an emphasis. */
function onlyItsLead(line: string): string {
  // The rule below the head of a table, or below a heading.
  if (/^[-|:= \t]+$/.test(line)) return line;
  const lead = /^[ \t]*(?:[-*+>#|`~]{1,6}[ \t]?|\d{1,9}[.)][ \t])?/.exec(line)![0];
  return lead + line.slice(lead.length).replace(/[[\]()*_`~<>!&\\+.-]/g, 'x');
}
