// Words that stand in a paper, whose it is: „…“, heißt es in einer Mitteilung der Stadt; „In einem Schreiben der Stadt heißt es: …“
import { type Attribution, nobody, type Subject, type Surroundings } from '../../../quoting.ts';
import { tie } from './lead-in.ts';
import { isPersonNoun } from './person-nouns.ts';
import { sourceOf } from './sources.ts';
import type { Tools } from './tools.ts';

/** A paper says it, whose it is; without that it is whoever's was told of before. */
export function fromPaperBehind({ text, close, ceiling }: Surroundings, { words }: Tools): Attribution {
  const read = words.readIn?.exec(text.slice(close, ceiling));
  if (!read) return { subject: nobody, confidence: 0.5 };
  return fromPaper(read, close, { start: close, end: close + read[0].length });
}

/** @param core the lead, without the colon, and its offset */
export function fromPaperBefore(
  { open }: Surroundings,
  { core, at }: { core: string; at: number },
  tools: Tools,
): Attribution | null {
  for (const pattern of tools.words.readBefore ?? []) {
    const read = pattern.exec(core);
    if (!read) continue;
    const { by, firm } = read.groups ?? {};
    if (by === undefined && firm === undefined)
      return fromPaper(read, at + read.index, { start: at, end: open });
    const subject = by === undefined ? firmOf(firm!, at, core, tools) : bodyOf(by, at, core, tools);
    if (subject) return { subject, confidence: 0.8, ...tie(at, open) };
  }
  return null;
}

/** "Von Ann Feld heißt es" may be told of her. */
function bodyOf(by: string, at: number, core: string, tools: Tools): Subject | null {
  const subject = sourceOf(by, at + core.indexOf(by), false, tools);
  return subject?.kind === 'organisation' ? subject : null;
}

function firmOf(name: string, at: number, core: string, { words, language }: Tools): Subject | null {
  const word = name.toLowerCase();
  if (isPersonNoun(name, words.people) || words.anybody.has(word) || language.calendar.days.includes(word))
    return null;
  const start = at + core.indexOf(name);
  return { kind: 'organisation', name, role: null, start, end: start + name.length };
}

function fromPaper(
  { 0: whole, groups }: RegExpExecArray,
  at: number,
  span: { start: number; end: number },
): Attribution {
  const { paper = '', of = '' } = groups ?? {};
  if (paper === '') return { subject: nobody, confidence: 0.5 };
  const name = `${paper}${of}`;
  const start = at + whole.lastIndexOf(name);
  const end = start + name.length;
  return of === ''
    ? { subject: { ...nobody, start, end, message: paper }, confidence: 0.5, ...span }
    : {
        subject: { kind: 'role', name, role: null, start, end, isThing: true },
        confidence: 0.8,
        ...span,
      };
}
