// The span of an article's own words that ties a quotation to who says it.
import { type Attribution, nobody, type Subject } from '../../quoting.ts';
import { blank, type Frame, type Zone } from '../east-asian/frame.ts';

export const startOf = ({ text, start }: Zone): number => start + text.length - text.trimStart().length;

/** Words in marks that a particle makes a term of are no speech: 「一歩」の文字を見上げながら. */
export const holdsSpeech = (text: string): boolean => /\u3000{2}(?!\u3000|[のをがはにでへや・])/u.test(text);

/** The span of the article's own words that ties a quotation to its subject; nothing ties it to nobody. */
export const stated = (subject: Subject, frame: Frame, end: number): Attribution =>
  subject.kind === 'nobody'
    ? { subject: nobody }
    : {
        subject,
        start: Math.min(subject.start, frame.rest.start),
        end: Math.max(end, subject.end),
      };

export const span = (subject: Subject, zone: Zone): Attribution => ({
  subject,
  ...trimmed(zone),
});

export function trimmed({ text, start }: Zone): { start: number; end: number } {
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

/** 運営会社「ミナト」: with the marks of its name, which were blanked. */
export function asWritten(attribution: Attribution | null, text: string): Attribution | null {
  const { name = '', start = 0, end = 0 } = attribution?.subject ?? {};
  return attribution && name.includes(blank)
    ? { ...attribution, subject: { ...attribution.subject, name: text.slice(start, end) } }
    : attribution;
}
