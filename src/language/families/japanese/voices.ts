// From where a voice comes in Japanese: 業界では「…」と指摘する is the industry's, ネット上では and 現場では are nobody's, and none is
// of whoever spoke before.
import { nobody, type Subject } from '../../quoting.ts';
import type { Zone } from '../east-asian/frame.ts';
import type { JapaneseSubjects } from './subject.ts';

/** Right before the marks, behind a stop or at the beginning. */
const place =
  /(?:^|[、。\s])(?:ただ|一方|また|だが|しかし|これに|それでも)?、?([\p{Script=Han}\p{Script=Katakana}ーA-Za-zＡ-Ｚの]{2,14}?)(?:内|側)?(?:では|でも|には)[、\s]*$/u;
/** What tells by its members. */
const speaking =
  /(?:業界|学界|政界|財界|経済界|産業界|金融界|労働界|医療界|医学界|法曹界|教育界|宗教界|文学界|芸能界|スポーツ界|球界|角界|論壇|市場関係者|市民団体|与党|野党)$/u;
/** Where nobody in particular says something. */
const anywhere =
  /(?:^(?:現場|一部|街|巷|世間|周囲|市中|各地|ネット上?|インターネット上?|[SＳ][NＮ][SＳ]上?|交流サイト上?|ツイッター上?|掲示板|コメント欄)|の間|関係者間)$/u;

/** Whose voice it is that comes right before the marks, from a place; null where none does. */
export function voiceIn({ text, start }: Zone): Subject | null {
  const match = place.exec(text);
  if (!match) return null;
  const name = match[1]!;
  const from = start + text.lastIndexOf(name);
  const at = { start: from, end: from + name.length };
  if (anywhere.test(name)) return { ...nobody, ...at };
  return speaking.test(name) ? { kind: 'organisation', name, role: null, ...at } : null;
}

/** Whether another clause begins between somebody and the voice. */
export const isTurned = ({ text, start }: Zone, { end }: Subject, voice: Subject): boolean =>
  /(?:が|ものの|一方で?|けれども?|ので|ため|し)、/u.test(
    text.slice(Math.max(0, end - start), voice.start - start),
  );

export function readCrowds({ named }: Pick<JapaneseSubjects, 'named'>) {
  /** 「…」と部員たちの声が重なった。 */
  function voicesOf({ text, start }: Zone): Subject | null {
    const match = /^([^、。]{2,20})の声が/u.exec(text);
    return match && named({ text: match[1]!, start });
  }

  /** 石井さんの妻から「…」と110番通報があった */
  function callerOf({ text, start }: Zone): Subject | null {
    const match = /^(.*?)(?:から|より)[はも]?[、\s]*$/u.exec(text);
    const subject = match && named({ text: match[1]!, start });
    return subject && subject.kind !== 'pronoun' ? subject : null;
  }

  /** 支持者からは「…」と声が飛んだ: those from whom it comes; of a body it is somebody in it. */
  function crowdOf(lead: Zone): Subject | null {
    const subject = /[はも][、\s]*$/u.test(lead.text) ? callerOf(lead) : null;
    return subject?.kind === 'organisation' ? null : subject;
  }

  return { voicesOf, crowdOf, callerOf };
}
