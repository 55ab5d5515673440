// What of a sentence stands before its marks, and the span that ties words to who says them.
import { pronoun, type Subject, type Surroundings } from '../../../quoting.ts';
import { matchesOf } from '../../../text/matches.ts';
import { splitSentences } from '../../../text/sentences.ts';
import { isGivenName } from '../is-given-name.ts';
import type { Tools } from './tools.ts';

/** Where the sentence around the marks begins: after a full stop, or after the quotation before. */
export function leadIn({ text, open, floor }: Surroundings, tools: Tools): { text: string; at: number } {
  const from = Math.max(floor, open - 300);
  const before = text.slice(from, open);
  const last = splitSentences({ text: `${before}x`, start: from }, tools.language).at(-1);
  const at = last ? last.start : from;
  return { text: withSmallVerb(text.slice(at, open), tools), at };
}

/** "Declaró ante la prensa: “…”": where no word needs to say who, a verb has its capital for free. */
function withSmallVerb(lead: string, { words, said }: Tools): string {
  const [first = '', next = ''] =
    (words.isRomance && words.dropped && /^\p{Lu}\p{Ll}+(?=:|\s(\p{L}+))/u.exec(lead)) || [];
  if (next !== '' && !words.prepositions.has(next) && !words.sentenceAdverbs.has(next)) return lead;
  const isVerb = matchesOf(first.toLowerCase(), said).some(({ 0: verb }) => verb.length === first.length);
  return isVerb && first !== '' && !isGivenName(first)
    ? `${lead.charAt(0).toLowerCase()}${lead.slice(1)}`
    : lead;
}

export const tie = (start: number, end: number) => ({ start, end });

/** "Secondo i vigili, infatti, nella valle dell’Arda, «…»": up to the comma behind which it goes on with where, which names nobody. */
export function sourceOf(told: string, { words }: Tools): string {
  const where = matchesOf(told, /,\s(?=(\p{Ll}+)['’\s])/gu).find(
    ({ 1: small = '' }) => words.prepositions.has(small) && !words.rolePrepositions.has(small),
  );
  return words.isRomance && where ? told.slice(0, where.index) : told;
}

/** « Pour lui, « … » », « Selon elle », "Per lei, «…»": whose opinion the words are. */
export function heldByPronoun(core: string, at: number, { words }: Tools): Subject | null {
  const forms = words.reportForms;
  const groups = (forms?.holds.byPronoun.exec(core) ?? forms?.byPronoun.exec(core))?.groups;
  if (!groups?.he && !groups?.she) return null;
  return {
    ...pronoun,
    plural: false,
    gender: groups.he ? 'male' : 'female',
    start: at,
    end: at + core.length,
  };
}
