// Indirect speech in Chinese: X表示，…; 據X介紹，…; 在X看來，….
import { elided, type Report } from '../../../quoting.ts';
import { conditional, negated, reported, reportedAfterComma, saidByPronoun } from './forms.ts';
import { chineseSubject } from './subject.ts';
import { verbsIn } from './verbs.ts';

/** A name or a term in marks may stand in the words before the verb of saying. */
const beforeSpeech = /^(?:[^「『“"]|[「“][^「」“”，。！？]{1,10}[」”]){0,70}/u;

/** 在他看來，… */
const inTheEyesOf = /^(?:而|但)?在([^，。]{1,16})看[來来][，,]/u;

/** 據該公司負責人介紹，… */
const accordingTo =
  /^[據据]([^，,。]{2,30}?)(?:介紹|介绍|透露|表示|說|说|稱|称|反映|估計|估计|回憶|回忆|描述|觀察|观察)[，,]/u;

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
  const lead = beforeSpeech.exec(sentence)![0];
  for (const verb of verbsIn(lead)) {
    const after = sentence.slice(verb.end);
    // 補充說, 評論稱: the second verb is the one that the words follow.
    if (/^(?:說|说|稱|称|道|指出|表示)/.test(after)) continue;
    const comma = /^[，,]/.test(after);
    if (!(comma ? reportedAfterComma : reported).has(verb.text)) continue;
    const zone = sentence.slice(0, verb.start);
    if (negated.test(zone) || conditional.test(zone)) return [];
    if (/^(?:[的過过了出]|：|:|\s*[「『“"])/.test(after)) continue;
    const subject = chineseSubject({ text: zone, start: 0 });
    if (!subject || subject === elided || subject.kind === 'elided') continue;
    // Without a comma the verb must stand by its subject, and short verbs are too often part of other words.
    if (!comma && ((verb.text.length === 1 && !saidByPronoun.test(zone)) || zone.length - subject.end > 12))
      continue;
    const start = verb.end + (comma ? 1 : 0) + (/^[，,]?(\s*)/.exec(after)?.[1]?.length ?? 0);
    if (sentence.length - start < 10) return [];
    return [
      {
        subject,
        start,
        end: sentence.length,
        confidence: subject.kind === 'person' ? (comma ? 0.9 : 0.8) : 0.7,
      },
    ];
  }
  return [];
}
