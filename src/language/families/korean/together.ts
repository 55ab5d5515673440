// Bodies and people without a name that a Korean sentence has speak together.
import { nobody, type Subject } from '../../quoting.ts';
import { topic } from './particles.ts';
import type { Token } from './tokens.ts';

/** 이영희 시장과 박민수 교수는, 이영희 시장, 박민수 교수는: people with a name who speak together; null where one speaks alone. */
export function severalPeople(
  tokens: Token[],
  { at, head, subject }: { at: number; head: string; subject: Subject },
  personAt: (tokens: Token[], at: number, head: string) => Subject | null,
  isNoun: (word: string) => boolean,
): Subject | null {
  if (subject.kind !== 'person') return null;
  const indexOf = ({ start }: Subject) => tokens.findIndex((token) => token.start === start);
  let first = indexOf(subject);
  if (first < 0) return null;
  let joined = false;
  for (;;) {
    // 시장과 남도대 박민수 교수는: what the second one is.
    let from = first;
    while (first - from < 3 && isOwnNoun(tokens, from, isNoun)) from--;
    const before = tokens[from - 1];
    if (!before || tokens[from]!.gap) break;
    const isListed = /[가-힣A-Z][와과]$/u.test(before.word) && !before.comma;
    if (!isListed && !before.comma) break;
    const one = personAt(tokens, from - 1, isListed ? before.word.slice(0, -1) : before.word);
    if (one?.kind !== 'person') break;
    first = indexOf(one);
    joined = true;
  }
  if (!joined) return null;
  const role = tokens.slice(0, first);
  let lead = role.length;
  while (lead > 0 && role.length - lead < 3 && isOwnNoun(tokens, lead, isNoun)) lead--;
  const words = role.slice(lead).map(({ word }) => word);
  const own = personAt(tokens, first, tokens[first]!.word.replace(/[와과]$/u, ''))?.role ?? '';
  const start = words.length > 0 && own.endsWith(words.join(' ')) ? lead : first;
  const written = tokens.slice(start, at).map(({ word, comma }) => (comma ? `${word},` : word));
  return {
    ...{ kind: 'role', name: [...written, head].join(' '), role: null, plural: true },
    ...{ start: tokens[start]!.start, end: tokens[at]!.start + head.length },
  };
}

/** A noun right before a token, with nothing between, that belongs to what somebody is. */
function isOwnNoun(tokens: Token[], at: number, isNoun: (word: string) => boolean): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    !before.comma &&
    !tokens[at]!.gap &&
    !/[와과]$|^함께$/u.test(before.word) &&
    isNoun(before.word)
  );
}

/** 검찰과 경찰은, 실무위원회와 보고관, 특사는: bodies and descriptions that speak together, by all that they are called. */
export function together(
  tokens: Token[],
  subject: Subject,
  nounAt: (tokens: Token[], at: number, head: string) => Subject | null,
): Subject {
  if (subject.kind !== 'organisation' && subject.kind !== 'role') return subject;
  let joined: number | null = null;
  for (let at = tokens.findIndex(({ start }) => start === subject.start) - 1; at >= 0; ) {
    const { word, comma } = tokens[at]!;
    const isListed = /[가-힣A-Z][와과]$/u.test(word) && !comma;
    if (!isListed && !comma) break;
    const one = nounAt(tokens, at, isListed ? word.slice(0, -1) : word);
    if (one?.kind !== 'organisation' && one?.kind !== 'role') break;
    if (isListed) joined = one.start;
    at = tokens.findIndex(({ start }) => start === one.start) - 1;
  }
  if (joined === null) return subject;
  const from = tokens.filter(({ start }) => start >= joined && start < subject.start);
  const lead = from.map(({ word, comma }) => (comma ? `${word},` : word)).join(' ');
  const name = `${lead} ${subject.name}`;
  return { ...subject, kind: 'role', name, role: null, start: joined, plural: true };
}

/** 이영희 시장은 물론 박민수 교수도: both of them; nobody where either cannot be read. */
export function asWellAs(
  tokens: Token[],
  at: number,
  nounAt: (tokens: Token[], at: number, head: string) => Subject | null,
): Subject {
  const first = nounAt(tokens, at, tokens[at]!.word.replace(topic, ''));
  const to = tokens.findIndex(({ word }, i) => i > at + 1 && /[가-힣]도$/u.test(word));
  const last = to < 0 ? null : nounAt(tokens, to, tokens[to]!.word.slice(0, -1));
  if (!first || !last || first.kind === 'pronoun' || last.kind === 'pronoun') return nobody;
  const from = tokens.findIndex(({ start }) => start === first.start);
  const words = tokens.slice(from, to + 1).map(({ word }) => word);
  return {
    ...{ kind: 'role', name: words.join(' ').slice(0, -1), role: null, plural: true },
    ...{ start: first.start, end: tokens[to]!.start + tokens[to]!.word.length - 1 },
  };
}
