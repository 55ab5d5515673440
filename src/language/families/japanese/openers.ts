// Whom each sentence of a Japanese paragraph is about, and which of them go on about whoever was told of before.
import { type Opener, personOf, type Subject } from '../../quoting.ts';
import { blankedSentences, type Zone } from '../east-asian/frame.ts';
import { withoutHeld } from './outer-topic.ts';
import { asked, bySource, goesOn, notSubject, ofSuspect } from './patterns.ts';
import type { JapanesePeople } from './people.ts';
import type { JapaneseSubjects } from './subject.ts';

export function readOpeners(
  { writers }: Pick<JapanesePeople, 'writers'>,
  { subjectOf, named }: Pick<JapaneseSubjects, 'subjectOf' | 'named'>,
  reportEnd: RegExp,
): (text: string) => Opener[] {
  /** そこに通った一人が、絵本作家の神原いづみさん（52）だ。 */
  function presentedIn({ text, start }: Zone): Subject | null {
    const match = /^(.{2,80}?)(?:だ|です|である|だった|でした)。?\s*$/u.exec(text);
    return match && personOf(named({ text: match[1]!, start }));
  }

  return (text) =>
    blankedSentences(text, goesOn).map((zone) => {
      // 県警によると、調べに対し…と容疑を否認している: of somebody else than who tells it.
      const isTold = bySource.test(zone.text) && ofSuspect.test(zone.text);
      // 市は、けが人は三十人だと述べた。: about the city.
      const who = isTold ? null : (presentedIn(zone) ?? subjectOf(withoutHeld(zone, reportEnd)));
      const subject = who && (who.kind === 'nobody' || writers.has(who.name)) ? null : who;
      const isSilent =
        who === null && !isTold && !/[はがも]/u.test(zone.text.replace(asked, '').replace(notSubject, ''));
      return {
        start: zone.start,
        end: zone.start + zone.text.length,
        subject,
        ...(isSilent ? { goesOn: true } : {}),
        // 憲法は第3条で、大統領は…と定めている。
        ...(who && /[^でにとへら\s]は/u.test(zone.text.slice(0, Math.max(0, who.start - zone.start)))
          ? { bringsIn: true }
          : {}),
      };
    });
}
