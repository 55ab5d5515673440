// What columns are for whose headings do not say it plainly, by what stands in them: "State" may be a part of a country, or whether
// somebody is still on the list. Reads values alone, keeps none.
import { mightBe, type StatusMeaning } from './subscriber-columns.ts';
import { isPlainNo, isStandingWord } from './subscriber-status.ts';

interface Evidence {
  index: number;
  might: 'status' | 'consent' | 'other';
  filled: number;
  /** Of those filled: words of a standing, such as "active". */
  known: number;
  /** Of those: words that mean nothing but "no more mail", such as "unsubscribed". */
  plainNo: number;
}

interface Found {
  index: number;
  meaning: Exclude<StatusMeaning, 'refusal'> | 'aside';
}

/**
 * Which columns say who may be mailed, beside those whose headings say so. status and consent: most of what is in them are words of a
 * standing, or some are a plain no. aside: of something else, but somebody's plain no stands there.
 */
export async function findStandings(
  names: readonly string[],
  isTaken: (index: number) => boolean,
  rows: AsyncIterable<readonly string[]>,
): Promise<Found[]> {
  const columns = names.flatMap((name, index): Evidence[] => {
    const might = isTaken(index) ? null : mightBe(name);
    return might === null ? [] : [{ index, might, filled: 0, known: 0, plainNo: 0 }];
  });
  if (columns.length === 0) return [];
  for await (const fields of rows)
    for (const column of columns) {
      const value = fields[column.index] ?? '';
      if (value === '') continue;
      column.filled += 1;
      if (isPlainNo(value)) column.plainNo += 1;
      if (column.might !== 'other' && isStandingWord(value, column.might)) column.known += 1;
    }
  return columns.flatMap(({ index, might, filled, known, plainNo }): Found[] => {
    if (might === 'other') return plainNo > 0 ? [{ index, meaning: 'aside' }] : [];
    return plainNo > 0 || (filled > 0 && known * 2 >= filled) ? [{ index, meaning: might }] : [];
  });
}
