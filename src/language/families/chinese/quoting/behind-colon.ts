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

export function behindColon(sentence: string): Report[] {
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
