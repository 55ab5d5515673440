// The span of an article's own words that ties a quotation to who says it.
import type { Attribution, Subject } from '../../quoting.ts';
import type { Frame, Zone } from '../east-asian/frame.ts';

/** The span of the article's own words that ties a quotation to its subject: from the subject to the end of the sentence. */
export function stated(subject: Subject, frame: Frame): Attribution;
export function stated(subject: Subject | null, frame: Frame): Attribution | null;
export function stated(subject: Subject | null, frame: Frame): Attribution | null {
  if (!subject) return null;
  return {
    subject,
    start: Math.min(subject.start, frame.rest.start),
    end: endOf(frame),
  };
}

export const span = (subject: Subject, { text, start }: Zone): Attribution => ({
  subject,
  start:
    subject.end > subject.start
      ? Math.min(subject.start, start + text.length - text.trimStart().length)
      : start,
  end: start + text.trimEnd().length,
});

export const endOf = ({ rest }: Frame): number => rest.start + rest.text.trimEnd().length;
