// Who says Chinese words by what stands behind them: 「…」X說。 「…」，X補充道，「…」
import type { Attribution, Surroundings } from '../../../quoting.ts';
import { sentenceRest } from './around.ts';
import { fromBeat } from './beat.ts';
import { isClause } from './clause.ts';
import { negated } from './forms.ts';
import { chineseSubject } from './subject.ts';
import { verbsIn } from './verbs.ts';

/** 「…」X說。 「…」，X補充道，「…」 */
export function fromAfter(around: Surroundings): Attribution | null {
  const after = sentenceRest(around);
  const { close } = around;
  const signed =
    /^\s*(?:——|──|—|－)\s*([^，。！？\s]{2,16})\s*$/.exec(after) ??
    /^\s*[（(]([^）)]{2,24})[）)]/.exec(after);
  if (signed) {
    const start = close + signed[0].indexOf(signed[1]!);
    const subject = chineseSubject({ text: signed[1]!.split(/[，、]/, 1)[0]!, start });
    if (subject?.kind === 'person')
      return { subject, confidence: 0.8, start: close, end: close + signed[0].trimEnd().length };
  }
  const comma = /^\s*[，,]/.test(after);
  const complete = comma || /[。！？!?…，,]$/.test(around.words);
  const clauseStart = close + /^[\s，,、—─]*/u.exec(after)![0].length;
  const clause = after.replace(/^[\s，,、—─]+/u, '').split(/[。！？!?；;\n「『“"]/u, 1)[0]!;
  if (!complete && /^(?:的|之|等|是|為|为|與|与|和|及|或|一詞|一词|這|这|計畫|计划|模式|概念)/.test(clause))
    return null;
  const first = clause.split(/[，,：:]/, 1)[0]!;
  const tie = { start: clauseStart, end: clauseStart + first.length };
  // 「…」回憶起救人的經過，彭清林仍有些激動。
  const moved = /^(?:回[忆憶](?:起|道)?|[说說谈談提讲講][起到及])[^，,]{0,24}[，,]([^，,]{2,40})/u.exec(
    clause,
  );
  if (moved && /[。！？!?…]$/.test(around.words) && !/[：:]$/u.test(clause)) {
    const mover = chineseSubject({
      text: moved[1]!,
      start: clauseStart + moved[0].length - moved[1]!.length,
    });
    return mover?.kind === 'person' || mover?.kind === 'pronoun'
      ? { subject: mover, confidence: 0.75, start: clauseStart, end: clauseStart + moved[0].length }
      : null;
  }
  const verb = verbsIn(first).find((v) =>
    /^(?:道|著|着|了|過|过|得\S{1,6})?$|^[這这][句番]?[話话]/.test(first.slice(v.end).trim()),
  );
  if (
    !verb &&
    complete &&
    around.ceiling < around.text.length &&
    /[，,]\s*$/.test(after) &&
    clause.length <= 20
  )
    return fromBeat({ text: clause.replace(/(?<![，,\s])[，,\s]+$/u, ''), start: clauseStart }, clause);
  // 「…。」院長歎了口氣。: nothing but a person and a gesture.
  if (!verb && !comma && /[。！？!?…]$/.test(around.words)) {
    if (clause.length <= 20) return fromBeat({ text: clause, start: clauseStart }, clause);
    const subject = first.length <= 24 ? chineseSubject({ text: first, start: clauseStart }) : null;
    return subject?.kind === 'person' ? { subject, confidence: 0.7, ...tie } : null;
  }
  if (!verb || verb.start > 40) return null;
  // 「A。」王說：「B。」: the colon gives the clause to what follows.
  const rest = clause.slice(first.length);
  if (/^[：:]/.test(rest) && /[。！？!?]$/.test(around.words)) return null;
  if (negated.test(first.slice(0, verb.start))) return null;
  // 「勞工聯合會」秘書長某某痛批: what is no clause belongs to the name.
  if (!complete && !isClause(around.words)) return null;
  const zone = first.slice(0, verb.start);
  // 聯盟「看守溪流」批評: the marked words are the subject.
  if (zone === '' && !complete && /\p{Script=Han}$/u.test(around.text.slice(0, around.open))) return null;
  const subject = chineseSubject({ text: zone, start: clauseStart });
  return subject && { subject, confidence: complete ? 0.92 : 0.75, ...tie };
}
