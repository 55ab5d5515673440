// Whose the words of a paragraph are that holds nothing else, where a line under them tells it: 「…」 ——魏志翔, 主任.

import type { Attribution, QuotingGrammar, Subject } from '../../../language/quoting.ts';
import type { Marked } from '../../../language/text/marks.ts';
import { signatureUnder } from '../../../language/text/signature.ts';

/** A name that no grammar knows: a few characters, not a clause. */
const shortName = /^(?:[\p{Script=Han}々]{2,5}|[\p{Script=Katakana}ー・]{2,14}|[\p{Script=Hangul}]{2,4})$/u;
const parts = /[，,、（(）)／/|｜]\s*/u;

/**
 * @param next the text of the next paragraph, where the line may stand as well
 * @returns offsets into the text, or past its end and a break into the next one
 */
export function signatureOf(
  text: string,
  marks: readonly Marked[],
  next: string,
  { signer }: QuotingGrammar,
): Attribution | null {
  const [first, last] = [marks[0], marks.at(-1)];
  if (!signer || !first || !last || text.slice(0, first.open).trim() !== '') return null;
  const rest = text.slice(last.close).replace(/^。/u, '');
  const who = signatureUnder(text.slice(0, last.close), rest.trim() === '' ? next : rest);
  if (who === null) return null;
  const [written = '', beside = ''] = who.split(parts);
  const name = written.trim();
  const subject = signer(name) ?? unknown(name) ?? withOffice(name, beside);
  if (!subject) return null;
  const from = rest.trim() === '' ? text.length + 1 + next.indexOf(name) : text.indexOf(name, last.close);
  const at = { start: from + subject.start, end: from + subject.end };
  const role = subject.role ?? (/^[^\d]{2,24}$/u.test(beside.trim()) ? beside.trim() : null);
  return { subject: { ...subject, role, ...at }, ...at };
}

/** — Ann Field, mayor: in letters only with what she is beside her, since papers and books are named there, too. */
const nameInLetters =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:d[aeiou]s?|del|della|van|von|der|den|la|le|\p{Lu}[\p{L}.'’-]*)){0,2} \p{Lu}[\p{L}.'’-]+$/u;
const withOffice = (written: string, beside: string): Subject | null =>
  nameInLetters.test(written) && /^[\p{L} '’-]{3,40}$/u.test(beside.trim())
    ? { kind: 'person', name: written, role: null, start: 0, end: written.length }
    : null;

const unknown = (written: string): Subject | null =>
  shortName.test(written)
    ? { kind: 'person', name: written, role: null, start: 0, end: written.length }
    : null;
