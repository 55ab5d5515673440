// Words that stand in a paper, whose it is: „…“, heißt es in einer Mitteilung der Stadt; „In einem Schreiben der Stadt heißt es: …“
import { type Attribution, nobody, type Report, type Subject, type Surroundings } from '../../../quoting.ts';
import { leadIn, tie } from './lead-in.ts';
import { withoutMarked } from './openers.ts';
import { isPersonNoun } from './person-nouns.ts';
import { spokenBy } from './saying.ts';
import { isSubordinate } from './somebodies.ts';
import { sourceOf } from './sources.ts';
import type { Tools } from './tools.ts';

/** A paper says it, whose it is; without that it is whoever's was told of before. */
export function fromPaperBehind(around: Surroundings, tools: Tools): Attribution {
  const { text, close, ceiling } = around;
  const read = tools.words.readIn?.exec(text.slice(close, ceiling));
  const paper = read ? null : paperReading(text.slice(close, ceiling), close, tools);
  if (paper) return { subject: paper, ...tie(close, paper.end) };
  if (!read) return fromBodyBehind(around, tools) ?? { subject: nobody };
  const end = close + read[0].length;
  return writtenBefore(around, read, end, tools) ?? fromPaper(read, close, { start: close, end });
}

/** "reads the motion": the paper; "reads the statement": whoever made it, where that was told right before. */
export function paperReading(behind: string, at: number, { words }: Tools): Subject | null {
  const read = words.readBy?.exec(behind);
  const { paper: name = '', noun = '' } = read?.groups ?? {};
  if (!read || name === '') return null;
  const start = at + read[0].indexOf(name);
  const isOfTheirs = words.messages.has(noun) && words.definite.has(name.split(' ', 1)[0]!);
  return {
    ...{ kind: 'role', name, role: null, start, end: start + name.length, isThing: true },
    ...(isOfTheirs && { asWritten: [noun] }),
  };
}

/** „…“, hieß es aus dem Landesamt. */
function fromBodyBehind({ text, close, ceiling }: Surroundings, tools: Tools): Attribution | null {
  const read = tools.words.readOf?.exec(text.slice(close, ceiling));
  const by = read?.groups?.by;
  const subject = read && by !== undefined ? bodyOf(by, close, read[0], tools) : null;
  return subject && { subject, ...tie(close, subject.end) };
}

/** Das Bad schließe im Mai, heißt es in einer Mitteilung der Stadt. */
export function fromPaperTail(sentence: string, tools: Tools): Report | null {
  const { readIn } = tools.words;
  if (!readIn || !/^\p{Lu}/u.test(sentence) || /[“”„«»"‘:;?]/u.test(sentence)) return null;
  const [found] = [...sentence.matchAll(/,(?!\d)/g)].flatMap(({ index }) => {
    const read = readIn.exec(sentence.slice(index));
    return read?.groups?.of === undefined ? [] : { comma: index, read };
  });
  if (!found || isSubordinate(sentence.slice(0, found.comma), tools)) return null;
  const { comma, read } = found;
  const { subject } = fromPaper(read, comma, { start: comma, end: comma });
  const start = comma + read[0].search(/\p{L}/u);
  return { subject, start: 0, end: comma, tie: { start, end: comma + read[0].length } };
}

/** „In einem Papier der Stadt heißt es, der Hafen sei voll.“ */
export function fromPaperLead(sentence: string, tools: Tools): Report | null {
  const { readBefore, that, bare } = tools.words;
  const comma = sentence.search(/,(?!\d)/);
  if (!readBefore || comma < 0 || /["“”„«»:]/u.test(sentence.slice(0, comma))) return null;
  const core = sentence.slice(0, comma);
  const rest = sentence.slice(comma);
  const begins = that?.exec(rest) ?? bare?.begins.exec(rest);
  const read = begins?.index === 0 ? readBefore.map((pattern) => pattern.exec(core)).find(Boolean) : null;
  if (!begins || read?.groups?.of === undefined) return null;
  const { subject } = fromPaper(read, read.index, { start: 0, end: comma });
  return { subject, start: comma + begins[0].length, end: sentence.length, tie: { start: 0, end: comma } };
}

/** Em comunicado, a UNE defendeu a lei. “…”, lê-se no texto.: the body that says something by that paper in the sentence before. */
function writtenBefore(
  around: Surroundings,
  { groups: { the, of, paper } = {} }: RegExpExecArray,
  end: number,
  tools: Tools,
): Attribution | null {
  if (the === undefined || of !== undefined || paper === undefined) return null;
  // A title in that sentence is no end of it.
  const before = withoutMarked(around.text.slice(0, around.open));
  const lead = leadIn({ ...around, text: before, floor: 0 }, tools);
  const own = tools.words.saysInPaper?.exec(lead.text)?.groups?.paper ?? '';
  if (own !== paper && !tools.words.calledAgain?.[paper]?.includes(own)) return null;
  const subject = spokenBy(lead.text, lead.at, tools);
  return subject?.kind === 'organisation' ? { subject, ...tie(lead.at, end) } : null;
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
    if (subject) return { subject, ...tie(at, open) };
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
  if (paper === '') return { subject: nobody };
  const name = `${paper}${of}`;
  const start = at + whole.lastIndexOf(name);
  const end = start + name.length;
  return of === ''
    ? { subject: { ...nobody, start, end, message: paper }, ...span }
    : {
        subject: { kind: 'role', name, role: null, start, end, isThing: true },
        ...span,
      };
}
