// Who speaks where nothing follows the marks in their sentence: X氏は「…」。, うつむいたまま「…」。
import { type Attribution, elided, nobody } from '../../quoting.ts';
import type { Frame, Zone } from '../east-asian/frame.ts';
import type { JapaneseSubjects } from './subject.ts';
import { stated } from './tie.ts';

export function readWithoutVerb({
  subjectOf,
  named,
  hasUnread,
  topicAtMarks,
}: Pick<JapaneseSubjects, 'subjectOf' | 'named' | 'hasUnread' | 'topicAtMarks'>) {
  /** 動機を問われると、うつむいたまま「…」。: the verb is left out behind how it is said. */
  function fromManner({ lead }: Frame, rest: Zone): Attribution | null {
    if (!/(?:[^はもが]、|まま|ながら)\s*$/u.test(lead.text) || !/^\s*(?:。|$)/u.test(rest.text)) return null;
    const subject = subjectOf(lead);
    const span = { start: lead.start + lead.text.search(/\S|$/u), end: rest.start };
    if (subject?.kind === 'person') return { subject, ...span };
    const isSilent = subject === null && !hasUnread(lead);
    return { subject: isSilent ? { ...elided, before: lead.start } : nobody, ...span };
  }

  /** X氏は「…」。 */
  function fromTopic(frame: Frame, rest: Zone): Attribution | null {
    if (
      !/(?:は|も)(?:[^、。はがも]{1,10}(?:で|後|に|前|直後|終盤))?[、\s]*$|は[^。]{2,40}[るたいだ]が、$/u.test(
        frame.lead.text,
      ) ||
      !/^[\s\u3000―─—]*(?:。|、[^、。]{2,30}は\u3000|$)/u.test(rest.text)
    )
      return null;
    const subject = subjectOf(frame.lead) ?? topicAtMarks(frame.lead);
    // テーマは「…」。: only a verb of saying shows that what could not be read is somebody.
    if (
      subject?.kind === 'organisation' &&
      !named({ text: frame.lead.text.replace(/[はも][^はも]*$/u, ''), start: 0 })
    )
      return null;
    return subject && stated(subject, frame, frame.rest.start);
  }

  return { fromManner, fromTopic };
}
