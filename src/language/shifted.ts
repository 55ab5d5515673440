// Moves what was read in a part of a text to where it stands in the whole.
import type { Report, Subject } from './quoting.ts';

/** @param by where the part begins */
export const shiftedSubject = (subject: Subject, by: number): Subject => ({
  ...subject,
  start: subject.start + by,
  end: subject.end + by,
});

/** @param by where the part begins */
export const shiftedReport = ({ subject, tie, ...report }: Report, by: number): Report => ({
  ...report,
  start: report.start + by,
  end: report.end + by,
  ...(report.until !== undefined && { until: report.until + by }),
  subject: shiftedSubject(subject, by),
  ...(tie && { tie: { start: tie.start + by, end: tie.end + by } }),
});
