// Who speaks by what they do beside their words in Chinese: 「…？」她笑了笑，「…」.
import type { Attribution } from '../../../quoting.ts';
import type { Zone } from '../../east-asian/frame.ts';
import { chineseSubject } from './subject.ts';

/** 「…？」她笑了笑，「…」: what someone does between two pieces of speech. */
export function fromBeat(core: Zone, lead: string): Attribution | null {
  if (/[。！？]/.test(lead)) return null;
  const subject = chineseSubject(core);
  // 里長無奈地攤手
  const isWitness =
    subject?.kind === 'role' && !subject.plural && subject.start === core.start && subject.name.length <= 12;
  return subject && (isWitness || subject.kind === 'pronoun' || subject.kind === 'person')
    ? { subject, start: core.start, end: core.start + core.text.length }
    : null;
}
