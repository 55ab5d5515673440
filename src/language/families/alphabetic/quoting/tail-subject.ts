// What stands behind the verb of saying at the end of a sentence in a Romance tongue: a thing that the verb has, or a name alone.
import type { Subject } from '../../../quoting.ts';
import { isSomebodysRole } from './behind-lead.ts';
import type { Tools } from './tools.ts';

/** "sua candidatura" says nothing; "la apertura de una línea" neither, behind nothing but somebody and what they are. */
export function isObjectOf({ kind, name }: Subject, told: string, tools: Tools): boolean {
  const { isRomance, ofSpeaker, articles, finite } = tools.words;
  if (!isRomance || kind !== 'role' || isSomebodysRole(name, tools)) return false;
  const [, role = ''] = /\p{Lu}\p{L}+,\s([^,]+)$/u.exec(told) ?? [];
  return ofSpeaker?.anybodys?.test(`${name} `) === true || (articles.test(role) && !finite.test(role));
}

/** "…, pues quedaron con el pan, que regalaron, explicó Ana Ruiz.": a name, and a clause of its own before its last comma. */
export const endsWithName = ({ kind, end }: Subject, text: string, { words }: Tools): boolean => {
  const clause = text.split(/,\s/).slice(0, -2).join(', ');
  const hasVerb = words.finite.test(clause) || words.reportForms?.verbEnds.test(clause) === true;
  return words.isRomance && kind === 'person' && end === text.length && hasVerb;
};
