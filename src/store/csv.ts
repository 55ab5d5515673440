// CSV by RFC 4180, read line by line: every record knows its line, and a quote that is never closed costs its own line
// instead of the rest of the file. (csv-parse, the usual package, miscounts lines after a line break in quotes and
// swallows everything after a stray quote.)

export interface CsvRecord {
  /** Where it begins, from 1. */
  line: number;
  /** null: not a record, such as a quote that is not closed. */
  fields: string[] | null;
  /** As it stands in the file, without the line break at its end. */
  text: string;
}

const delimiters = [',', ';', '\t', '|'] as const;

/** A quoted field may hold line breaks, but a record longer than this is a stray quote. */
const maxLinesOfRecord = 50;
const maxCharactersOfRecord = 65_536;

/** The delimiter that the header has most of, outside quotes. */
export function detectDelimiter(header: string): string {
  const bare = header.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** The line above the header by which spreadsheets know the delimiter: "sep=;". Null where it is none. */
export const delimiterNamedBy = (line: string): string | null =>
  /^"?sep=([,;\t|])"?$/i.exec(line.trimEnd() === line ? line : line.replace(/\s+$/, ''))?.[1] ?? null;

/** Turns lines into records. Blank lines between records are skipped. */
export class CsvReader {
  readonly #delimiter: string;
  /** Lines of a record whose quote is still open. */
  #open: string[] = [];
  #line = 0;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** The records that end with this line. */
  *push(line: string): Generator<CsvRecord> {
    this.#line += 1;
    if (this.#open.length === 0) {
      if (line === '' || line.trim() === '') return;
      // Nearly every line of nearly every file.
      if (!line.includes('"')) {
        yield { line: this.#line, fields: line.split(this.#delimiter), text: line };
        return;
      }
    }
    this.#open.push(line);
    const text = this.#open.join('\n');
    const fields = parseFields(text, this.#delimiter);
    if (fields === 'open' && this.#open.length < maxLinesOfRecord && text.length < maxCharactersOfRecord)
      return;
    if (fields === 'open' || fields === 'malformed') yield* this.#giveUp();
    else yield this.#close(fields, text);
  }

  /** The records that the end of the file leaves. */
  *end(): Generator<CsvRecord> {
    while (this.#open.length > 0) yield* this.#giveUp();
  }

  #close(fields: string[], text: string): CsvRecord {
    const line = this.#line - this.#open.length + 1;
    this.#open = [];
    return { line, fields, text };
  }

  /** Only the first open line is bad; those after it are read again as if it had not been there. */
  *#giveUp(): Generator<CsvRecord> {
    const [bad = '', ...rest] = this.#open;
    const line = this.#line - rest.length;
    this.#open = [];
    this.#line = line;
    yield { line, fields: null, text: bad };
    for (const again of rest) yield* this.push(again);
  }
}

/** open: the text ends inside quotes. malformed: something other than a delimiter follows a closing quote. */
function parseFields(text: string, delimiter: string): string[] | 'open' | 'malformed' {
  const fields: string[] = [];
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      // A quote inside an unquoted field is a character like any other: 5" disk.
      const next = text.indexOf(delimiter, at);
      fields.push(next < 0 ? text.slice(at) : text.slice(at, next));
      if (next < 0) return fields;
      at = next + 1;
      continue;
    }
    let close = text.indexOf('"', at + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return 'open';
    fields.push(text.slice(at + 1, close).replaceAll('""', '"'));
    if (close + 1 === text.length) return fields;
    if (text[close + 1] !== delimiter) return 'malformed';
    at = close + 2;
  }
}

/** A spreadsheet runs a field that begins like this as a formula; with apostrophes before it, it is one already escaped. */
const formulaStart = /^'*[=+\-@\t\r]/;

/** One line of CSV, with its line break. A field that a spreadsheet would run gets an apostrophe before it. */
export function formatCsvLine(fields: readonly string[]): string {
  return `${fields.map(formatField).join(',')}\r\n`;
}

function formatField(field: string): string {
  const safe = formulaStart.test(field) ? `'${field}` : field;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The field without the apostrophe of formatCsvLine. */
export const unescapeFormula = (field: string): string =>
  /^'+[=+\-@\t\r]/.test(field) ? field.slice(1) : field;
