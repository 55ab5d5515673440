// What official papers say in Chinese, in marks: 起訴書說：「…」, 新聞稿上寫道：「…」. A letter and a diary are their author's, of
// whom the clause does not tell.

import type { Subject } from '../../../quoting.ts';
import { alternatives } from '../../../text/saying.ts';
import { wordList } from '../../../text/word-list.ts';
import { byMeans } from './papers.ts';
import { chineseSubject } from './subject.ts';

const documents = alternatives(
  wordList(`起訴書 起诉书 判決書 判决书 裁決書 裁决书 裁定書 裁定书 意向書 意向书 說明書 说明书 白皮書 白皮书 鑑定書 鉴定书 報告書 报告书 計畫書 计划书 訴狀 诉状 備忘錄 备忘录 會議紀錄 会议记录
    新聞稿 新闻稿 聲明 声明 聲明稿 声明稿 公告 通告 通報 通报 文件 檔案 档案 報告 报告 公報 公报 社論 社论`),
);
const own = /(?:[聲声]明稿?|新[聞闻]稿|公告|通告|[報报]告)$/u;

const says = new RegExp(
  `^\\s*(?:而|但|不過|不过|另外|此外)?[，,]?\\s*([^，,。；：:「」“”\\s]{0,24}?(?:${documents}))[上中裡里內内]?(?:[則则也還还亦又並并更]|最[後后]|同[時时]|明[確确]|[進进]一步)*(?:指出|[顯显]示|[寫写](?:道|[著着])|[強强][調调]|警告|表明|表示|提到|提及|[說说稱称])[說说]?$`,
  'u',
);

/** 葉小青宣讀聲明, 他的報告: what somebody does with it, or whose it is, of whom the clause does not tell. */
const handles =
  /[他她我你]|宣[讀读]|[讀读念唸]出|代[讀读]|收到|接[獲获]|[看拿翻提呈]|[簽签]|起草|撰|[寫写]|附上|引/u;

/** @param clause the words before a colon, or a line under the words: 新聞稿上寫道 */
export function documentIn(clause: string, offset: number): Subject | null {
  const name = says.exec(clause)?.[1];
  if (name === undefined || byMeans.test(name.replace('意向', '')) || handles.test(name)) return null;
  const start = offset + clause.indexOf(name);
  // 市府的聲明說: theirs.
  const whose = name.lastIndexOf('的');
  const owner = whose > 0 ? chineseSubject({ text: name.slice(0, whose), start }) : null;
  if (owner?.kind === 'person' || owner?.kind === 'organisation')
    return own.test(name) && owner.end === start + whose ? owner : null;
  return { kind: 'role', name, role: null, start, end: start + name.length, isThing: true };
}
