// Indirect speech in Chinese: X表示，…; X召開記者會，強調…; 據X介紹，…; 在X看來，….
import type { Report, Subject } from '../../../quoting.ts';
import { isClause } from './clause.ts';
import { conditional, isText, negated, reported, reportedAfterComma, saidByPronoun } from './forms.ts';
import { chineseSubject } from './subject.ts';
import { opensClause, type Verb, verbsIn } from './verbs.ts';

/** A name or a term in marks may stand in the words before the verb of saying. */
const beforeSpeech = /^(?:[^「『“"]|[「“][^「」“”，。！？]{1,10}[」”]){0,70}/u;

/** 在他看來，… */
const inTheEyesOf = /^(?:而|但)?在([^，。]{1,16})看[來来][，,]/u;

/** 據該公司負責人介紹，… */
const accordingTo =
  /^[據据]([^，,。]{2,30}?)(?:介紹|介绍|透露|表示|說|说|稱|称|反映|估計|估计|回憶|回忆|描述|觀察|观察)[，,]/u;

/** Verbs behind which a clause is what is said, also where they begin their own clause: X對此錯愕，指…; X開記者會，強調…. */
const opening =
  /^(?:指|說|说|稱|称|表示|指出|強調|强调|認為|认为|坦言|直言|透露|批評|批评|質疑|质疑|坦承|承認|承认|澄清|呼籲|呼吁|提醒|警告|主張|主张|宣稱|宣称|聲稱|声称|重申|證實|证实|補充|补充|直斥|直說|直说|譏諷|讥讽|諷刺|讽刺|痛批|抱怨|感嘆|感叹|反映|辯稱|辩称|供稱|供称|訛稱|讹称|憶述|忆述|回憶|回忆|記得|记得)$/;

export interface Reporting {
  verb: Verb;
  subject: Subject;
  comma: boolean;
}

/**
 * The first verb of a sentence that what somebody says follows, and who that is, by offsets in the sentence.
 * @param wide any verb of saying near its subject will do: the words in marks behind it show that something is said
 */
export function reporting(sentence: string, lead: string, wide: boolean): Reporting | null {
  let isNegated = false;
  for (const verb of verbsIn(lead)) {
    const after = sentence.slice(verb.end);
    // 補充說, 評論稱: the second verb is the one that the words follow.
    if (/^(?:說|说|稱|称|道|指出|表示)/.test(after)) continue;
    const comma = /^[，,]/.test(after);
    const opens = opensClause(lead, verb) && opening.test(verb.text);
    const fits = comma || wide ? reportedAfterComma.has(verb.text) : reported.has(verb.text);
    if (!fits && !opens) continue;
    const zone = sentence.slice(0, verb.start);
    if (conditional.test(zone)) return null;
    // 不想透露姓名，直說…: what is not said; what the next clause begins with may be.
    if (negated.test(zone)) {
      isNegated = true;
      continue;
    }
    if (isNegated && !opens) return null;
    if (/^(?:[的過过了出到完著着罷罢起]|：|:|\s*[「『“"])/.test(after)) continue;
    if (isText(zone)) return null;
    const subject = chineseSubject({ text: zone, start: 0 });
    if (!subject || subject.kind === 'elided' || subject.kind === 'nobody') continue;
    // Without a comma the verb must stand by its subject, and short verbs are too often part of other words.
    const near = zone.length - subject.end <= 12 && (verb.text.length > 1 || saidByPronoun.test(zone));
    if (!comma && !near && !opens) continue;
    return { verb, subject, comma };
  }
  return null;
}

export function reports(sentence: string): Report[] {
  const source = accordingTo.exec(sentence);
  const told = source && chineseSubject({ text: source[1]!, start: 1 });
  if (
    source &&
    told &&
    told.kind !== 'pronoun' &&
    told.kind !== 'elided' &&
    sentence.length - source[0].length >= 10
  )
    return [
      {
        subject: told,
        start: source[0].length,
        end: sentence.length,
        confidence: 0.75,
        tie: { start: 0, end: source[0].length },
      },
    ];
  const view = inTheEyesOf.exec(sentence);
  const viewer = view && chineseSubject({ text: view[1]!, start: view[0].indexOf(view[1]!) });
  if (
    view &&
    (viewer?.kind === 'person' || viewer?.kind === 'pronoun') &&
    sentence.length - view[0].length >= 10
  )
    return [{ subject: viewer, start: view[0].length, end: sentence.length, confidence: 0.75 }];
  const found = reporting(sentence, beforeSpeech.exec(sentence)![0], false);
  if (!found) return [];
  const { verb, subject, comma } = found;
  const start =
    verb.end + (comma ? 1 : 0) + (/^[，,]?(\s*)/.exec(sentence.slice(verb.end))?.[1]?.length ?? 0);
  if (sentence.length - start < 10) return [];
  if (!comma && !reported.has(verb.text) && !isClause(sentence.slice(start))) return [];
  return [
    {
      subject,
      start,
      end: sentence.length,
      confidence: subject.kind === 'person' ? (comma ? 0.9 : 0.8) : 0.7,
    },
  ];
}
