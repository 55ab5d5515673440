// Two who say something together: "Ann Field and Tom Reed said", "The Norfield Council and the River Board said", "zeggen Jan Vos
// en Eva Bos". Neither of them alone said it.
import type { Subject } from '../../../quoting.ts';
import { isGivenName } from '../is-given-name.ts';
import { oncePerDocument } from './once.ts';
import type { Tools } from './tools.ts';

/** Nothing but names in capitals, small words between them, and short forms in brackets. */
const name = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|for|de|der|van|den|von|des|&)(?: (?:the|de|het|der))? )?\p{Lu}[\p{L}.’'-]*){0,6}(?: \(\p{Lu}[\p{L}-]*\))?`;
const article = '(?:[Tt]he|[Dd]e|[Hh]et|[Dd]ie|[Dd]er|[Dd]as) ';
const pair = new RegExp(
  `^\\s*(?<whole>(?<the>${article})?(?<a>${name}) (?<and>and|en|und) (?<other>${article})?(?<b>${name}))`,
  'u',
);
const holdsPair = / (?:and|en|und) (?:\p{L}{2,3} )?\p{Lu}/u;

const known = oncePerDocument<Subject | null>();

/** @param phrase what stands on the subject's side of the verb */
export function bothIn(phrase: string, side: 'before' | 'after', tools: Tools, at: number): Subject | null {
  if (tools.words.isRomance || !holdsPair.test(phrase)) return null;
  const found = known(tools, `${side} ${phrase}`, () => pairIn(phrase, side, tools));
  return found && { ...found, start: found.start + at, end: found.end + at };
}

function pairIn(phrase: string, side: 'before' | 'after', tools: Tools): Subject | null {
  const { behindName, coordinators } = tools.words;
  const { whole, the, a = '', and = '', other, b = '' } = pair.exec(phrase)?.groups ?? {};
  if (whole === undefined || !coordinators.has(and)) return null;
  const start = phrase.indexOf(whole);
  const rest = phrase.slice(start + whole.length);
  const isAlone =
    side === 'before'
      ? rest.replace(behindName ?? /(?!)/u, '').trim() === ''
      : /^\s*(?:[.,]|$)/u.test(rest) || whole.endsWith('.');
  if (!isAlone) return null;
  const own = whole.replace(/\.$/, '');
  const subject = { name: own, role: null, start, end: start + own.length };
  // "The Food and Drug Administration", "The Department of Health and Human Services": one body.
  if (the !== undefined && other === undefined && isOneBody(a, b, tools))
    return { kind: 'organisation', ...subject };
  // "Het Ministerie van Jeugd en School"
  const isOfBody = / (?:van|für|der) /.test(a) && tools.organisations.called.test(a.split(' ', 1)[0]!);
  if (isOfBody && other === undefined && !isNamedInFull(b)) return null;
  const areTwo =
    the !== undefined && other !== undefined
      ? true
      : the === undefined
        ? [a, other === undefined ? b : a].every(isNamedInFull)
        : a.includes(' ') && (behindName !== null || isNamedInFull(b));
  return areTwo ? { kind: 'role', plural: true, ...subject } : null;
}

const isNamedInFull = (who: string): boolean => who.includes(' ') && isGivenName(who.split(' ', 1)[0]!);

const isOneBody = (a: string, b: string, { organisations, words }: Tools): boolean =>
  words.behindName !== null &&
  (/ (?:of|for) /.test(a) || !a.includes(' ')) &&
  !isNamedInFull(b) &&
  [a, b].some(
    (body) =>
      organisations.name.test(body) || organisations.called.test(body.toLowerCase().split(' ').at(-1)!),
  );
