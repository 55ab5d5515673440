// Who says Chinese words behind a colon that no verb of saying stands before: 她的回答是：「…」, 用他的話說：「…」, 總統府發表聲明：「…」.
import type { Subject } from '../../../quoting.ts';
import { negated } from './forms.ts';
import { chineseSubject } from './subject.ts';

/** Whose answer, view or words it is, of somebody with a name or a pronoun. */
export function answererIn(core: string, start: number): Subject | null {
  const lead = inWords.exec(core)?.[0].length ?? 0;
  const noun = (lead > 0 ? words : answer).exec(core);
  const subject = noun && chineseSubject({ text: core.slice(lead, noun.index), start: start + lead });
  return subject?.kind === 'person' || subject?.kind === 'pronoun' ? subject : null;
}

const inWords = /^(?:而|但)?用(?=[^，,的]{2,16}的[話话][來来]?[說说講讲]$)/u;
const words = /的[話话][^的]*$/u;

const answer =
  /的(?:回答|答[覆复案]|[說说]法|[觀观]點|观点|解[釋释]|建[議议]|[結结][論论]|看法|回[應应]|心得|感想|[評评][價价])(?:就?是|很\p{Script=Han}{1,4}|不同|相反|一[樣样])?$/u;

/** Who publishes what stands behind the colon. */
export function publisherIn(core: string, start: number): Subject | null {
  const match = publishing.exec(core);
  if (!match || negated.test(core.slice(0, match.index))) return null;
  const subject = chineseSubject({ text: core.slice(0, match.index), start });
  return subject && subject.kind !== 'nobody' && subject.kind !== 'elided' ? subject : null;
}

/** 總統府隨後發表聲明：「…」 */
const publishing =
  /(?<=\p{Script=Han}{2})(?:[發发](?:表|布|佈|出)|作出|刊登)了?(?:一[份則则篇項项]|以下|以下的|[書书]面)?(?:[聲声]明|公告|公[開开]信|新[聞闻]稿|文告|[談谈][話话]|[貼贴]文)(?:[說说稱称]|表示|指出)?$/u;
