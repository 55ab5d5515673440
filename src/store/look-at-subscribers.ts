// A subscribers' file before it is imported: its columns with what they would be read as, and its first rows as an import would
// read them. Asks no database, so that nothing here knows who is on the list already.
import { foreignText } from '../domain/foreign-text.ts';
import { openCsvFile } from './csv-file.ts';
import type { ImportRequest } from './import-subscribers.ts';
import { type ColumnMeaning, heading } from './subscriber-columns.ts';
import { readHeader, readRecords, readSubscriber, reasonHeldBack } from './subscriber-rows.ts';

export interface FileLook {
  /** As it was found: a label of the WHATWG Encoding Standard. */
  encoding: string;
  /** From the left. */
  columns: {
    name: string;
    /** null: nothing is taken of it. */
    meaning: ColumnMeaning | null;
    /** What stands in it: the first few that are not empty. */
    examples: string[];
  }[];
  /** The first rows; none where no column has the address. */
  rows: FirstRow[];
}

interface FirstRow {
  line: number;
  /** What it says; null where it would not be kept. */
  subscriber: {
    email: string;
    name: string;
    locale: string | null;
    status: 'active' | 'unsubscribed';
  } | null;
  /** Why it would not be kept; null where it would. */
  reason: string | null;
}

const mostRows = 5;
const mostExamples = 3;
/** A column that is empty for so long has no examples. */
const rowsForExamples = 200;

/** @throws CSV_INVALID where there is no readable file, USAGE where a column that is named is not there */
export async function lookAtSubscribers(
  request: Pick<ImportRequest, 'file' | 'encoding' | 'columns' | 'activeWords'>,
): Promise<FileLook> {
  const file = await openCsvFile(request.file, request.encoding);
  const header = await readHeader(file, request.columns);
  const allowed = new Set(request.activeWords?.map(heading));
  const examples = header.names.map(() => new Set<string>());
  const rows: FirstRow[] = [];
  let count = 0;
  for await (const record of readRecords(file, header)) {
    count += 1;
    for (const [index, seen] of examples.entries()) {
      const given = record.fields?.[index]?.trim() ?? '';
      if (given !== '' && seen.size < mostExamples) seen.add(foreignText(given, 40));
    }
    if (header.columns.email >= 0 && rows.length < mostRows) {
      const read = readSubscriber(record, header, allowed);
      rows.push({ line: record.line, ...('reason' in read ? { subscriber: null, ...read } : keptOf(read)) });
    }
    if (count === rowsForExamples) break;
  }
  return {
    encoding: file.encoding,
    columns: header.names.map((name, index) => ({
      name: foreignText(name, 60),
      meaning: header.meanings[index] ?? null,
      examples: [...(examples[index] ?? [])],
    })),
    rows,
  };
}

type Read = Exclude<ReturnType<typeof readSubscriber>, { reason: string }>;

function keptOf({ email, name, locale, standing, word }: Read): Omit<FirstRow, 'line'> {
  if (standing === 'unknown' || standing === 'unconfirmed')
    return { subscriber: null, reason: reasonHeldBack(standing, word) };
  return {
    subscriber: { email, name, locale, status: standing === 'no' ? 'unsubscribed' : 'active' },
    reason: null,
  };
}
