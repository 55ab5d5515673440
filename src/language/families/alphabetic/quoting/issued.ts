// What is published, and by whom: "un boletín difundido por el ministerio" is the ministry's; « une étude publiée par la revue
// Hydrologie » is nobody's but its own.
import type { Subject } from '../../../quoting.ts';
import { areSeveral } from './person-nouns.ts';
import type { Tools } from './tools.ts';

/** Up to whose it is; 0 where it tells of none. */
export const issuedBy = (phrase: string, { words }: Tools): number =>
  words.reportForms?.issuedBy.exec(phrase)?.[0].length ?? 0;

/** A study that a scholarly paper has published, at the beginning of a phrase; null where none is told. */
export function studyAt(phrase: string, at: number, { words }: Tools): Subject | null {
  const name = words.reportForms?.studies?.exec(phrase)?.groups?.study;
  if (name === undefined) return null;
  const isMany = areSeveral(name, words);
  return {
    ...{ kind: 'role', name, role: null, start: at, end: at + name.length, isThing: true },
    ...(isMany && { plural: true }),
  };
}
