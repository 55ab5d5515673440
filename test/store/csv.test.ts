// The CSV reader and writer: exact lines, recovery after bad quotes, and nothing that a spreadsheet would run.
import { describe, expect, test } from '@jest/globals';
import { CsvReader, detectDelimiter, formatCsvLine, unescapeFormula } from '../../src/store/csv.ts';
import fc from '../setup/properties.ts';

function read(text: string, delimiter = ',') {
  const reader = new CsvReader(delimiter);
  const records = text.split(/\r\n|\n/).flatMap((line) => [...reader.push(line)]);
  return [...records, ...reader.end()].map(({ line, fields }) => [line, fields]);
}

describe('reading', () => {
  test('knows the line of each record, through blank lines and line breaks in quotes', () => {
    expect(read('a,b\n\n1,"two\nlines"\r\n  \n"say ""hi""",\n')).toEqual([
      [1, ['a', 'b']],
      [3, ['1', 'two\nlines']],
      [6, ['say "hi"', '']],
    ]);
  });

  test('takes a quote inside an unquoted field as a character', () => {
    expect(read('a,5" disk,b')).toEqual([[1, ['a', '5" disk', 'b']]]);
  });

  test('a quote that is never closed costs its own line only', () => {
    const rows = Array.from({ length: 200 }, (_, i) => `r${i}@example.com,R`);
    const records = read(['"open@example.com,A', ...rows].join('\n'));
    expect(records[0]).toEqual([1, null]);
    expect(records.slice(1)).toEqual(rows.map((row, i) => [i + 2, row.split(',')]));
  });

  test('also at the end of the file, and where a later quote seems to close it', () => {
    expect(read('a,"b\nc,d\ne,"f"\ng,h')).toEqual([
      [1, null],
      [2, ['c', 'd']],
      [3, ['e', 'f']],
      [4, ['g', 'h']],
    ]);
    expect(read('a,"b')).toEqual([[1, null]]);
  });

  test('text after a closing quote is not a record', () => {
    expect(read('a,"b" c\nd,e')).toEqual([
      [1, null],
      [2, ['d', 'e']],
    ]);
  });

  test('is linear in the length of a hostile file', () => {
    const records = read(Array.from({ length: 3_000 }, () => '"').join('\n'));
    expect(records.length).toBeGreaterThan(1_000);
  });
});

test.each([
  ['email,name', ','],
  ['email;name;locale', ';'],
  ['email\tname', '\t'],
  ['"a,b,c";email', ';'],
  ['email', ','],
])('finds the delimiter of %j', (header, delimiter) => {
  expect(detectDelimiter(header)).toBe(delimiter);
});

describe('writing', () => {
  test.each(['=1+1', '+x@example.com', '-x', '@x', '\tx'])(
    'a spreadsheet does not run %j, and reading gives it back',
    (field) => {
      const line = formatCsvLine([field]);
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
      expect(unescapeFormula(String(read(line)[0]?.[1]?.[0 as never]))).toBe(field);
    },
  );

  test('whatever is written is read back the same', () => {
    const field = fc.string({ unit: fc.constantFrom('"', ',', ';', ' ', 'a', '字', '\n', '\t', "'", '=') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          // A row of nothing but white space is a blank line to the reader.
          const written = rows.map((row) => ['x', ...row]);
          const records = read(written.map(formatCsvLine).join('').slice(0, -2));
          expect(records.map(([, fields]) => (fields as string[]).map(unescapeFormula))).toEqual(written);
        },
      ),
    );
  });
});
