// 出席者によると、社長は増やすと説明した; AP통신에 따르면 대통령은 …고 말했다: whose words a source passes on.
import type { Report } from '../../quoting.ts';
import { shiftedReport } from '../../shifted.ts';

/**
 * What others say in what a source tells; null where nobody does, or it is not told who.
 * @param from where in the sentence begins what the source tells
 */
export function passedOn(inner: readonly Report[], from: number): Report[] | null {
  const areTold = inner.every(({ subject: { kind } }) => kind !== 'pronoun' && kind !== 'nobody');
  return inner.length > 0 && areTold
    ? inner.map((report) => ({ ...shiftedReport(report, from), isInPassing: true }))
    : null;
}
