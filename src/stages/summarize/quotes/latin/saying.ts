// What is asked of a clause in an alphabetic language: who says something in it, and whether it is a clause at all.

import { elided, type Subject } from '../../../../language/quoting.ts';
import { languageOf } from '../../../../language/registry.ts';
import { baseLanguage } from '../../../../language/text/characters.ts';
import { alternatives } from '../../../../language/text/saying.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { latinSubject } from './subject.ts';

/** A language's words, ready to be looked for. */
export interface Tools {
  base: string;
  lexicon: Lexicon;
  said: RegExp;
  reported: RegExp;
}

const made = new Map<string, Tools>();

/** @param language BCP 47 */
export function toolsFor(language: string): Tools {
  const base = baseLanguage(language);
  const tools = made.get(base) ?? makeTools(base);
  made.set(base, tools);
  return tools;
}

function makeTools(base: string): Tools {
  const verbs = languageOf(base).saying;
  // plaisante-t-il: a verb that is turned round says that something was said.
  const inverted = base === 'fr' ? '|\\p{L}+-(?:t-)?(?:il|elle|on)' : '';
  const pattern = (list: readonly string[]) =>
    new RegExp(`(?<![\\p{L}-])(?:${alternatives(list)}${inverted})(?![\\p{L}])`, 'gu');
  return {
    base,
    lexicon: lexiconOf(base),
    said: pattern(verbs.said),
    reported: pattern(verbs.reported),
  };
}

/** Languages that drop the pronoun: “…”, dijo; “…”, afirmou em conferência de imprensa. */
const dropped = /^(?:es|it|pt)$/;
const goesOn =
  /^\s*(?:$|[.,;]|(?:en|durante|ante|tras|ayer|hoy|al|a los|em|no|na|ontem|hoje|nel|nella|ieri|oggi|y|e)\s)/u;

/** « Un berger m’a dit »: without what belongs to the verb. */
export const withoutAuxiliary = (before: string, { lexicon }: Tools): string =>
  lexicon.auxiliary ? before.trimEnd().replace(lexicon.auxiliary, ' ') : before;

/**
 * The subject of the verb of saying in a clause: "said X, the mayor", "X, the mayor, said on Friday", "so X".
 * @param alone the verb may have no content of its own after it
 */
export function spokenBy(clause: string, at: number, tools: Tools, alone = false): Subject | null {
  for (const verb of clause.matchAll(tools.said)) {
    const before = withoutAuxiliary(clause.slice(0, verb.index), tools);
    const after = clause.slice(verb.index + verb[0].length);
    if (tools.lexicon.negations.test(before.trimEnd())) return null;
    if (/-(?:t-)?(?:il|elle|on)$/.test(verb[0]))
      return { kind: 'pronoun', name: '', role: null, start: 0, end: 0 };
    const inverted =
      before.trim().replace(/^(?:as|wie|so|comme|como|come|a|ha|hat|has|have|et|und|and|but)\s*$/i, '') ===
      '';
    if (inverted) {
      const subject = latinSubject(
        after.replace(/^\s+/, ' '),
        'after',
        tools.base,
        at + verb.index + verb[0].length,
      );
      if (subject) return subject;
      return dropped.test(tools.base) && goesOn.test(after) ? elided : null;
    }
    // "Für ein Urteil sei es zu früh, betont X:" – the verb comes before its subject in all but English.
    if (tools.base !== 'en' && /,\s*$/.test(before)) {
      const subject = latinSubject(after, 'after', tools.base, at + verb.index + verb[0].length);
      if (subject?.kind === 'person') return subject;
    }
    if (isRelative(before, tools)) continue;
    if (alone && !/^\s*(?:[.,]|$|(?:in|on|at|to|during|after|with|by|of)\s)/.test(after)) return null;
    const subject = latinSubject(before, 'before', tools.base, at);
    if (subject) return subject;
  }
  return null;
}

/** The verb belongs to a relative clause about someone: "who asked not to be named". */
export function isRelative(before: string, tools: Tools): boolean {
  const comma = before.lastIndexOf(',');
  const segment = before.slice(comma + 1);
  // "Der Verkäufer sagte": without a comma before it, "der" is an article.
  return (
    tools.lexicon.relatives.test(tools.base === 'de' && comma >= 0 ? `,${segment}` : segment) &&
    !/^\s*$/.test(segment)
  );
}

/** A clause has a finite verb or a subject pronoun, or is a sentence by its stop; a term has neither. */
export function isClause(words: string, tools: Tools): boolean {
  const count = words.trim().split(/\s+/).length;
  if (/[.!?…]$/.test(words.trim()) && /^[\p{Lu}\d]/u.test(words.trim())) return count >= 2;
  if (count >= 6 && /[.!?]$/.test(words.trim())) return true;
  if (count >= 5 && /^[\p{Lu}\d]/u.test(words.trim())) return true;
  return count >= 4 && tools.lexicon.finite.test(words);
}
