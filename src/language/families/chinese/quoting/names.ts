// Finds people's names in a Chinese clause: by surnames, by capitals, by the dot of transliteration, and by what stands
// on both sides of them. There is no model, and no list of people but of foreign names that their characters do not show.

import { isHan } from '../../../text/characters.ts';
import { givenCharacters } from '../surnames.ts';
import type { Candidate } from './candidate.ts';
import { endsInCountry, isOfCountry } from './countries.ts';
import { dottedNames } from './dotted-names.ts';
import { japaneseLedEnd, transliteratedEnd } from './foreign-names.ts';
import { isFullName, nameEnds } from './han-names.ts';
import { bracketedName, halfWritten, latinCandidate, romanisedName } from './lettered-names.ts';
import { leftScore, rightScore } from './name-scores.ts';
import { endsSubject, titleAt } from './places.ts';

/** The surest name of a clause, or null. */
export function bestName(clause: string): Candidate | null {
  let best: Candidate | null = null;
  const candidates = candidatesOf(clause);
  for (const candidate of candidates)
    if (!candidate.isOwner && (!best || candidate.score > best.score)) best = candidate;
  if (best && best.score >= 2.2) return best;
  // 總督察戴嘉敏在現場: a whole name that nothing leads to.
  return (
    candidates.find(
      (one) => one.kind === 'person' && isFullName(clause, one) && endsSubject(clause, one.end),
    ) ?? null
  );
}

/** 旁邊的林小姐, 昨日林志豪: a title, or characters of given names alone. */
const looksGiven = (clause: string, at: number, end: number): boolean =>
  end - at < 3 ||
  titleAt(clause, at + 1) !== null ||
  [...clause.slice(at + 1, end)].every((char) => givenCharacters.has(char));

/** What `candidatesOf` found: a clause is asked about for each quotation near it. */
const known = new Map<string, readonly Candidate[]>();
const mostKnown = 500;
const longestKnown = 80;

/** All that may be names in a clause, with how surely they are. */
export function candidatesOf(clause: string): readonly Candidate[] {
  let found = known.get(clause);
  if (!found) {
    found = findCandidates(clause);
    if (known.size >= mostKnown) known.clear();
    if (clause.length <= longestKnown) known.set(clause, found);
  }
  return found;
}

function findCandidates(clause: string): Candidate[] {
  const found: Candidate[] = [];
  const joined = dottedNames(clause);
  found.push(...joined);
  const romanised = romanisedName(clause);
  if (romanised) found.push(romanised);
  const written = halfWritten(clause);
  if (written) found.push(written);
  const bracketed = bracketedName(clause);
  if (bracketed) found.push(bracketed);
  for (let at = 0; at < clause.length; at++) {
    // 莫洛 of 伊森·莫洛 is no other name.
    for (const { start, end } of joined) if (at >= start && at < end) at = end;
    if (at >= clause.length) break;
    const code = clause.charCodeAt(at);
    if (isHan(code)) {
      const foreign = transliteratedEnd(clause, at);
      if (foreign > 0 && endsInCountry(clause.slice(at, foreign))) {
        at = foreign - 1;
        continue;
      }
      if (foreign > 0) {
        // 范德維恩: it begins like a Chinese name and goes on.
        found.push({
          start: at,
          end: foreign,
          score: leftScore(clause, at) + 2.3 - at * 0.02,
          kind: 'person',
        });
        at = foreign - 1;
        continue;
      }
      const japanese = japaneseLedEnd(clause, at);
      if (japanese > 0) found.push({ start: at, end: japanese, score: 5 - at * 0.02, kind: 'person' });
      for (const end of nameEnds(clause, at)) {
        // 利維亞 of 玻利維亞
        if (isOfCountry(clause, at, end) || endsInCountry(clause.slice(at, end))) continue;
        const left = leftScore(clause, at);
        // 家屬在旁聽席痛哭: in the middle of a clause, where nothing leads to a name and nothing shows it.
        const isShown = left > 0 || /[^\p{Script=Han}]/u.test(clause[at - 1]!) || looksGiven(clause, at, end);
        const score = left + rightScore(clause, at, end) - at * 0.02 - (isShown ? 0 : 1);
        // 趙強律師的同事: whoever is his.
        const title = titleAt(clause, end);
        const isOwner = title !== null && /^的(?![話话])/u.test(clause.slice(end + title.length));
        found.push({ start: at, end, score, kind: 'person', ...(isOwner ? { isOwner: true } : {}) });
      }
    } else {
      const latin = latinCandidate(clause, at);
      if (!latin) continue;
      found.push(latin);
      at = latin.end - 1;
    }
  }
  return found;
}
