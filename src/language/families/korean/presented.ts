// Whom a Korean sentence presents as the one who did what the article tells: 최초 신고자는 이웃 주민이었다.
import type { Subject } from '../../quoting.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Zone } from '../east-asian/frame.ts';

/** What somebody is by what they did there, and who it was. */
const presents =
  /(?<=^|[.”\n]\s?)([^.“”\n]{0,24}?(?:신고자|목격자|발견자|제보자|구조자|주인공|당사자|장본인|범인|용의자|가해자|운전자|사람|(?<=[가-힣]\s)이))[은는]\s(?:(?:다름\s?아닌|바로)\s)?([^.,“”\n]{2,40}?)(?:이었|였)다(?=\.)/gu;

/** Who is presented in each sentence of a text that does so, and where that stands which they are told to be. */
export function readPresented(
  named: (zone: Zone) => Subject | null,
): (text: string) => { subject: Subject; start: number; end: number }[] {
  return (text) =>
    matchesOf(text, presents).flatMap(({ 0: whole, 1: part, 2: who, index }) => {
      const subject = named({ text: who!, start: index + whole.lastIndexOf(who!) });
      return subject?.kind === 'role' || subject?.kind === 'person'
        ? [{ subject, start: index, end: index + part!.length }]
        : [];
    });
}
