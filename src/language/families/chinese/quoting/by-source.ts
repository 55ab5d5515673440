// What a Chinese sentence tells by a source that it begins with: 據該公司負責人介紹，…; 記者從縣防汛指揮部獲悉，…; 在他看來，….
import type { Report } from '../../../quoting.ts';
import { endOf } from './report-end.ts';
import { chineseSubject } from './subject.ts';

/** 在他看來，… */
const inTheEyesOf =
  /^(?:而|但)?(?:在([^，。]{1,16})看[來来]|用([^，。的]{2,16})的[話话][來来]?[說说講讲])[，,]/u;

/** 記者從縣防汛指揮部獲悉，… */
const heardFrom =
  /^\p{Script=Han}{0,6}?[記记]者(?:\d{1,2}日|[今昨][日天])?[從从]([^，,。]{2,30}?)(?:[處处]|方面)?(?:[獲获][悉知]|了解到|得知)[，,]/u;

/** 據該公司負責人介紹，…, 根據警政單位統計，…, 据国家统计局发布的数据，… */
const accordingTo =
  /^(?:另|又|而|但|不過|不过|然而)?[，,]?(?:根[據据]|[據据]|依[據据]|按照?|正?如(?=[^，,。]{2,24}所[說说言述指]))([^，,。]{2,30}?)(?:[的所]|初步|最新|[今昨當当][日天]|\d+日|[向對对]\p{Script=Han}{0,2}(?:[記记]者|媒[體体]|本[報报刊])|[獨独]家|官方(?:微博|微信|[臉脸][書书]|[帳账][號号])|官[網微])*(?:介紹|介绍|透露|表示|說明|说明|說|说(?!法)|稱|称|反映|估[計计算]|回[憶忆]|描述|[觀观]察|[統统][計计]|通[報报]|[調调]查|[測测][算定]|[鑑鉴钑][定]|核[查實实]|推[算估測测]|[預预][測测報报估計计]|披露|公[布佈]|[發发][布佈]|指出|[講讲]述|供[述稱称]|[轉转]述|分析|研判|解[釋释]|[說说]法|[數数][據据字]|[資资]料|消息|[掌][握])(?:[的之]?(?:最新|[統统][計计]|[調调]查|初步)*(?:[數数][據据字]|[資资]料|[結结]果|[報报]告|[預预][測测報报]|消息|[說说]法|情[況况]|通[報报]|[顯显]示|指出)){0,3}(?:[，,]|(?<=[說说]法)(?=[其這这]))/u;

/** 根據司法機構，…, 據縣府網站，…: nothing but whose word it is. */
const byBody =
  /^(?:另|又|而|但|不過|不过)?(?:根[據据]|[據据])([^，,。的]{2,14}?)(?:的?官方)?(?:[網网](?:站|[頁页])|官[網网])?[，,]/u;

/** 據新華社消息: who passes it on. */
const press =
  /(?:通[訊讯]社|新[華华]社|中央社|[日晚早週周時时]?[報报]|[電电][視视][台臺]?|[廣广]播[電电]?[台臺]?|新[聞闻][網网]?|[媒][體体]|央[視视]|[網网]站?|[雜杂][誌志])$/u;

/** Fewer characters tell nothing. */
const fewest = 10;

export function fromSource(sentence: string): Report | null {
  const source = accordingTo.exec(sentence) ?? heardFrom.exec(sentence);
  const told = source && chineseSubject({ text: source[1]!, start: source[0].indexOf(source[1]!) });
  if (
    source &&
    told &&
    told.kind !== 'elided' &&
    told.kind !== 'nobody' &&
    !press.test(told.name) &&
    sentence.length - source[0].length >= fewest
  )
    return {
      subject: told,
      start: source[0].length,
      end: endOf(sentence, source[0].length, told),
      tie: { start: 0, end: source[0].length },
    };
  const word = byBody.exec(sentence);
  const start = word?.[0].indexOf(word[1]!) ?? 0;
  const body = word && chineseSubject({ text: word[1]!, start });
  const isWhole = body?.kind === 'organisation' && body.start === start && body.name === word?.[1];
  if (word && isWhole && !body.called && !press.test(body.name) && sentence.length - word[0].length >= fewest)
    return {
      subject: body,
      start: word[0].length,
      end: endOf(sentence, word[0].length, body),
      tie: { start: 0, end: word[0].length },
    };
  const view = inTheEyesOf.exec(sentence);
  const viewer =
    view && chineseSubject({ text: view[1] ?? view[2]!, start: view[0].indexOf(view[1] ?? view[2]!) });
  if (
    view &&
    (viewer?.kind === 'person' || viewer?.kind === 'pronoun') &&
    sentence.length - view[0].length >= fewest
  )
    return { subject: viewer, start: view[0].length, end: sentence.length };
  return null;
}
