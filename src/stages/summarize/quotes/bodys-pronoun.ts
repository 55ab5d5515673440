// Whether a pronoun may stand for the body of which the sentence before tells, and for nobody with a name: „Die Stadt baut. Sie …“.
import type { Subject } from '../../../language/quoting.ts';
import { stepBack } from './centre.ts';
import type { Place } from './nearest.ts';
import type { Told } from './scene.ts';

export function mayBeBodys(
  { kind, gender, plural, mayBeBodys: isOpen }: Subject,
  { paragraph, from }: Place,
  { paragraphs, people, grammar }: Told,
): boolean {
  const isOne = kind === 'pronoun' && gender !== undefined && plural !== true;
  if (!isOpen && !(isOne && grammar.pronounOfBody)) return false;
  const before = stepBack(paragraph, from, paragraphs);
  const who = before?.opener.subject;
  if (!before || !who || who.kind === 'pronoun') return false;
  const { isBody, isMany } = people.personOf(who);
  // "The firm pays nothing. Its answer": „ihre Antwort“ may be the firm's.
  if (isOpen) return isBody || isMany;
  const { block, reports } = paragraphs[before.index]!;
  // „Feld klagte. Die Stadt habe kein Geld. Sie …“: the sentence is somebody's own words.
  const isTold = reports.some(
    ({ report }) => report.start < before.opener.end && before.opener.start < report.end,
  );
  const [article = ''] = /\p{L}+(?=\s*$)/u.exec(block.text.slice(before.opener.start, who.start)) ?? [];
  return isBody && !isTold && grammar.pronounOfBody?.(`${article} ${who.name}`.trim()) === gender;
}
