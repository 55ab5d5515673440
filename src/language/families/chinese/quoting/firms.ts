// Which firms a Chinese text names: whom 公司 may mean, which is no name.
import type { Subject } from '../../../quoting.ts';
import { isBareFirm } from './anaphors.ts';
import { clausesOf } from './clauses.ts';
import { subjectOfClause } from './subject.ts';
import { firmEnd } from './unnamed.ts';

const ends =
  /.{2}(?:公司|集[團团]|股份|控股|[銀银]行|[電电]子|科技|汽[車车]|[證证]券|航空|保[險险]|半[導导][體体]|能源)$/u;

/** Firms that begin a clause: null where the subject is no bare word for one. */
export function firmsIn({ kind, name }: Subject, text: string): Subject[] | null {
  if (kind !== 'organisation' || !isBareFirm(name)) return null;
  return [...clausesOf(text)].flatMap(({ text: clause, start }) => {
    const found = subjectOfClause(clause, start);
    const isFirm =
      found?.kind === 'organisation' &&
      !found.called &&
      (firmEnd(found.name) === found.name.length || ends.test(found.name));
    return isFirm ? [found] : [];
  });
}
