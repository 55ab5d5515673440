// What somebody tells in Chinese behind a colon, after the word for it and not after a verb of saying: 他道出原因：…, 她的建議很簡單：….
import type { Report } from '../../../quoting.ts';
import { conditional, negated } from './forms.ts';
import { chineseSubject } from './subject.ts';

/** 住戶則道出另一層原因：…: what is told stands behind a colon. */
const tellsWhat =
  /(?:[道說说講讲吐透點点][出露破]|[訴诉傾倾]吐|坦露|[給给]出|提出|列出)(?:了|過|过)?(?:[^，,。：:「“]{0,10}的)?(?:另|更|深|[這这]|[一二兩两三幾几][個个層层重點点條条])*(?:\p{Script=Han}{0,4})(?:原因|理由|苦衷|[難难][處处題题]|[實实]情|心[聲声裡里][話话]?|[無无]奈|[顧顾][慮虑]|[擔担][憂忧心]|真相|[內内隱隐]情|看法|[說说]法|不[滿满]|[憂忧][慮虑]|疑[慮虑]|解[釋释]|建[議议]|[訴诉要]求)[：:]\s*/u;

/** 林語安的建議很簡單：…: what is somebody's stands behind a colon; not of 給家長的建議. */
const theirs =
  /^([^，,：:「“的]{2,20}(?:的[^，,：:「“的]{2,12})?)的(?:建[議议]|看法|[觀观][點点察]|回答|答[覆复案]|回[應应]|解[釋释]|[說说]法|理由|心得|[結结][論论]|[評评][價价])(?:就?是|[很倒也][^，,：:]{1,4}|如下)?[：:]\s*(?![「『“"])/u;

/** 捷運公司：僅短暫集結, as a line of its own above what it tells: a body, and what it says, of which a name is nothing. */
const heading = /^([^，,。：:；「」“”\s]{2,14})[：:]\s*([^「」『』“”：:。]{5,32})$/u;
const predicate =
  /[不沒没未無无有是會会將将已可能應应要須须需仍在被遭讓让僅仅只必]|[暫暂][停]|[請请]|[盼料促籲吁望]|[開开][通放]|恢[復复]|取消|延[期後长長]/u;
const credits =
  /(?:[記记]者|[編编]|[攝摄]影|[作譯译]者|[報报][導导道]|[監监]|主[辦办]|[協协承][辦办]|[來来]源|出品|[單单]位|[電电][話话])$/u;

/** @param line a whole line without a stop at its end */
function fromHeading(line: string): Report | null {
  const [whole, who, words] = heading.exec(line.trimEnd()) ?? [];
  if (!whole || !who || !words || credits.test(who) || !predicate.test(words)) return null;
  const subject = chineseSubject({ text: who, start: 0 });
  const isWhole = subject?.start === 0 && subject.end === who.length && !subject.called;
  if (subject?.kind !== 'organisation' || !isWhole) return null;
  const start = whole.length - words.length;
  return { subject, start, end: whole.length, isInPassing: true };
}

export function behindColon(sentence: string): Report[] {
  const headed = fromHeading(sentence);
  if (headed) return [headed];
  const own = theirs.exec(sentence);
  const owner = own && chineseSubject({ text: own[1]!, start: 0 });
  if (own && owner?.kind === 'person' && sentence.length - own[0].length >= 10) {
    const lead = own[1]!.slice(0, owner.start);
    const isWhole = owner.end === own[1]!.length && (lead === '' || lead === owner.role);
    if (isWhole) return [{ subject: owner, start: own[0].length, end: sentence.length }];
  }
  const told = tellsWhat.exec(sentence);
  const start = (told?.index ?? 0) + (told?.[0].length ?? 0);
  if (!told || sentence.length - start < 10 || /^[「『“"]/.test(sentence.slice(start))) return [];
  const zone = sentence.slice(0, told.index);
  if (/[「『“”]/u.test(zone) || negated.test(zone) || conditional.test(zone)) return [];
  const subject = chineseSubject({ text: zone, start: 0 });
  if (!subject || subject.kind === 'elided' || subject.kind === 'nobody') return [];
  return [{ subject, start, end: sentence.length }];
}
