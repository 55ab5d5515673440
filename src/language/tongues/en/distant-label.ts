// English labels whose words stand apart from the number: a subject before its relative clause, a verb that shares its
// subject with another, what an amount is made of. Two pieces of the sentence are joined by an ellipsis.
import type { FigureSurroundings } from '../../language.ts';

const article = '(?:The|An?|Its?|Their|Our|His|Her)';
/** "The bakery, which employs 14 people and": who does what the last verb says. */
const beforeRelative = new RegExp(
  `(?:^|[.!?]["”]?\\s)(${article} [\\p{L}'’ -]{3,40}), (?:which|who)\\s`,
  'u',
);
/** "Commuters who used to drive". */
const closeRelative = /(?:^|[.!?]["”]?\s)(\p{Lu}\p{Ll}{3,}s who (?:\p{Ll}+ ){1,5})$/u;
const noVerb =
  /^(?:is|are|was|were|be|been|has|have|had|did|does|do|not|an?|the|with|about|some|around|roughly|only|just|by|to|of|in|at|for)$/;
/** "in costs awarded to the bakery". */
const madeOf =
  /^in (?!(?:years|months|weeks|days|hours|minutes|terms|cases|places)\b)\p{Ll}{3,}s(?: (?:awarded|paid|owed|raised|lost|due)(?: (?:to|by|for)(?: (?:the|an?))? \p{L}+)?)?(?!\p{L})/u;

/** @returns null where the usual rules serve; '' where they would tell something else */
export function distantLabel(
  { lead, number }: FigureSurroundings,
  subject: readonly string[],
  after: readonly string[],
): string | null {
  const rest = after.join(' ');
  // "take account of 312 letters of support": the clause is about the account.
  if (number.unitKind === 'measure' && /(?<!average|total|maximum|minimum|number) of (?:the )?$/i.test(lead))
    return /^of \p{Ll}{3,}/u.exec(rest)?.[0] ?? '';
  if (number.unitKind === 'currency') {
    const made = madeOf.exec(rest)?.[0];
    if (made) return made;
    // "it would cost taxpayers £140,000"
    const cost = /^it ((?:would|will|could|has) \p{Ll}+ (?:the )?\p{Ll}{4,})$/u.exec(subject.join(' '))?.[1];
    if (cost) return cost;
  }
  // "People saved 412 tests": two bare words tell who, not what the tests are.
  if (number.unitKind === 'measure' && /^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(subject.join(' '))) return '';
  const verb = subject.filter((word) => !/^(?:which|who)$/.test(word)).join(' ');
  const close = closeRelative.exec(lead)?.[1];
  if (close && !/\b(?:the|an?)\b/.test(close)) return close.trim();
  if (!/^\p{Ll}{3,}$/u.test(verb) || noVerb.test(verb)) return /\bwho [^,]*$/.test(lead) ? '' : null;
  const owner = beforeRelative.exec(lead)?.[1];
  if (owner) return `${owner} … ${verb}`;
  const aim = /^to \p{Ll}{3,}/u.exec(rest)?.[0];
  return aim && number.unitKind === 'percent' ? `${verb} … ${aim}` : null;
}
