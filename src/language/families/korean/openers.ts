// Whom each sentence of a Korean paragraph is about, and which of them go on about whoever was told of before.
import type { Opener } from '../../quoting.ts';
import { shiftedSubject } from '../../shifted.ts';
import { blankedSentences, type KeepsMarked } from '../east-asian/frame.ts';
import { gestureOf } from './beside.ts';
import { isAbout, isManner, placeOrTime, time } from './particles.ts';
import { goesOn } from './patterns.ts';
import type { KoreanPeople } from './people.ts';
import type { KoreanSubjects } from './subject.ts';
import { beforeNoun } from './topic.ts';

/** @param keeps words in marks that are a part of their sentence */
export function readOpeners(
  { gestures, writers }: Pick<KoreanPeople, 'gestures' | 'writers'>,
  { subjectOf, presentedIn, hasUnread, namesNoun }: KoreanSubjects,
  keeps: KeepsMarked,
): (text: string) => Opener[] {
  const gesture = gestureOf(gestures);

  /** 환쟁이는 빙그레 웃었다: of somebody, whoever it is. */
  const isSomebodys = (sentence: string): boolean =>
    gesture.test(sentence) &&
    sentence
      .split(/[\s,.]+/u)
      .some(
        (word) =>
          /^[가-힣A-Z]{2,}[은는]$/u.test(word) &&
          ![beforeNoun, isAbout, time, placeOrTime, isManner].some((other) => other.test(word)),
      );

  return (text) =>
    blankedSentences(text, goesOn, keeps).map((zone) => {
      const [presented] = presentedIn(zone.text);
      const who = presented ? shiftedSubject(presented.subject, zone.start) : subjectOf(zone);
      const subject = who && writers.has(who.name) ? null : who;
      const isSilent = who === null && !hasUnread(zone) && !namesNoun(zone) && !isSomebodys(zone.text);
      const { start } = zone;
      return { start, end: start + zone.text.length, subject, ...(isSilent ? { goesOn: true } : {}) };
    });
}
