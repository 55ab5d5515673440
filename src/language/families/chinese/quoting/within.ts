// Who says Chinese words that the sentence around them or before them is about: indirect speech that passes into them, words
// about oneself, whole sentences that stand alone.
import { type Attribution, elided, type Surroundings } from '../../../quoting.ts';
import { from, sentenceLead, sentenceRest } from './around.ts';
import { isClause } from './clause.ts';
import { negated, reported, reportedAfterComma, saidByPronoun } from './forms.ts';
import { chinesePeople } from './register.ts';
import { reports } from './reports.ts';
import { chineseSubject } from './subject.ts';
import { verbsIn } from './verbs.ts';

/** X提醒，改造費用很高，「中小城市別一哄而上」: indirect speech that passes into the words themselves. */
export function fromReport(around: Surroundings): Attribution | null {
  const { text, start } = sentenceLead(around);
  const lead = text.trimEnd();
  if (
    !/[，,]$/.test(lead) ||
    around.words.length < 6 ||
    !/^\s*[。，,！？]?\s*(?:$|[^的之等是為为])/u.test(around.text.slice(around.close))
  )
    return null;
  const verb = verbsIn(lead).find((v) =>
    /^[，,]/.test(lead.slice(v.end))
      ? reportedAfterComma.has(v.text)
      : (v.text.length > 1 || saidByPronoun.test(lead.slice(0, v.start))) &&
        reported.has(v.text) &&
        !/^[的過过了出]/.test(lead.slice(v.end)),
  );
  if (!verb || negated.test(lead.slice(0, verb.start)) || !isClause(around.words)) return null;
  const subject = chineseSubject({ text: lead.slice(0, verb.start), start });
  return subject && { subject, confidence: 0.75, ...from(subject, { start, end: start + lead.length }) };
}

/** 她看見父親蹲著換弦，「那一刻我覺得……」。: words about oneself are the words of whom the sentence is about. */
export function fromFirstPerson(around: Surroundings): Attribution | null {
  const { text, start } = sentenceLead(around);
  const lead = text.trimEnd();
  if (!/[，,]$/.test(lead) || !/[我咱]/.test(around.words) || !isClause(around.words)) return null;
  if (!/^\s*(?:[。！？]|$)/u.test(around.text.slice(around.close))) return null;
  let at = start;
  for (const clause of lead.split(/[，,]/)) {
    const subject = chineseSubject({ text: clause, start: at });
    if (subject?.kind === 'person' || subject?.kind === 'pronoun')
      return { subject, confidence: 0.7, ...from(subject, { start, end: start + lead.length }) };
    at += clause.length + 1;
  }
  return null;
}

/** 「…。」: whole sentences that no words tie to anybody; who goes on may speak them, where nobody else is there. */
export function standingAlone(around: Surroundings): Attribution | null {
  const before = around.text.slice(0, around.open);
  if (
    !/[。！？!?…][」”』]?\s*$/u.test(before) ||
    !/[。！？!?…]$/u.test(around.words) ||
    !isClause(around.words)
  )
    return null;
  if (!/^\s*(?:$|[。「“]|[^，,。：:]{0,2}$|\p{Script=Han})/u.test(around.text.slice(around.close)))
    return null;
  // 「…。」穿雨衣的大叔說: somebody speaks who could not be read.
  if (verbsIn(sentenceRest(around).split(/[。！？!?\n]/u, 1)[0]!).length > 0) return null;
  const last = /[^。！？\n]*[。！？!?…][」”』]?\s*$/u.exec(before.slice(-160))![0];
  const start = around.open - last.length;
  // 徒弟說，師傅很少稱讚人。「…」: the sentence before tells whose words these are.
  const [report] = reports(last);
  if (report) {
    const { subject } = report;
    const teller = { ...subject, start: subject.start + start, end: subject.end + start };
    return { subject: teller, confidence: 0.75, start: teller.start, end: around.open };
  }
  // Or of somebody who could not be read.
  const told = verbsIn(last).at(-1);
  if (told && chineseSubject({ text: last.slice(0, told.start), start }) === null) return null;
  // It tells of somebody, or goes on about them.
  if (chinesePeople(last).length === 0 && !/^[他她]/u.test(last) && !/[」”』]\s*$/u.test(last)) return null;
  return {
    subject: elided,
    confidence: 0.65,
    start: around.open - last.trimStart().length,
    end: around.open,
  };
}
