// The figures of an article: what limits them, what they are compared with, what they measure. Data only.

import type { Figures } from '../../language.ts';
import { isChineseDate, wholeChineseAmount } from '../east-asian/figures.ts';
import { chineseLabel } from './figure-label.ts';
import { lacksWhose } from './open-clauses.ts';

export const chineseFigures: Figures = {
  bounds: {
    before:
      /(?:(?<![看找見见想等遇聽听買买做辦办])不到|不足|[不未][滿满]|不超過|不超过|未達|未达|不逾|超過|超过|突破|逾|將近|将近|接近|(?<![最附遠远鄰邻靠])近|(?<![預预合條条契簽签])[約约]莫?|大約|大约|大概|至少|起碼|起码|最少|最多|至多|頂多|顶多|最高|最低|上看)+有?\s?(?:(?<=[^第\P{L}])[一二兩两三四五六七八]、)?$|(?<=[^第\P{L}])[一二兩两三四五六七八]、$/u,
    after: /^(?:以上|以下|以內|以内|左右|上下|不到|出頭|出头)?/u,
  },
  change: {
    from: /(?:由|從|从)(?:[^，,；;。]{0,6})$/u,
    to: /^\s*(?:[^，,；;。\d]{0,5})?(?:到|至|為|为|成)(?:約|约|了|近)?\s*$/u,
    inWords: null,
  },
  range: null,
  noun: null,
  none: {
    calendar:
      /^(?:月|日|號|号|時(?!間)|时(?!间)|點|点|分(?!之|鐘|钟)|秒|週年|周年|歲|岁|世紀|世纪|學年|学年|年級|年级|年代|年度)/u,
    ordinal: /(?:第|號|号|民國|民国|西元|公元)$/u,
    clock: null,
    age: null,
    ago: /^\s?(?:前|以前|之前|來|来|後|后)/u,
    comparedBehind: null,
    compared:
      /(?:[（(](?:前[年期]|去年|上[年期季])[^）)]*|(?:原先|原本|當初|当初|起初|最初|過去|过去|一度|首次)(?:估計|估计|預估|预估|預計|预计|需要|規劃|规划|定為|定为|的|為|为|約|约){0,3})$/u,
    other: isChineseDate,
  },
  units: {
    years: /^年/,
    durations: /^(?:年|個月|个月|週|周|天|小時|小时|分鐘|分钟)/,
    multiples: /^(?:倍|成)$/,
  },
  whole: wholeChineseAmount,
  changed: /^(?:以上|左右)?((?:來自|来自|屬於|属于|是)[^，。\d]{2,12})$/u,
  part: null,
  won: /(?:勝|胜|敗|败|擊|击|打成|平手|贏|赢|輸|输|逆轉|逆转|落後|落后|領先|领先|氣走|险胜|力克)/u,
  votes: { told: /[票表]/u, between: '對|对|比', noun: '票' },
  penalty: /(?:徒刑|監禁|监禁|判囚|判監|拘役)/u,
  harm: {
    told: /(?:死亡|遇難|遇难|罹難|罹难|喪生|丧生|身亡|不治|受傷|受伤|輕傷|轻伤|重傷|重伤|送醫|送医|送院|失蹤|失踪|失聯|失联|獲救|获救|受困|被困|(?:^|(?<=\d\s?))[死傷伤](?!者))/u,
    whom: /^(?:餘|余|多)?(?:人|名|個人|个人)$/u,
  },
  slight: /^(?!徒刑).{1,2}$/u,
  // 結果第一個月的等待時間; 且服用时间
  topic: { behind: /(?:結果|结果)$/u, cut: /^[且并並而也又]/u, row: true },
  lacksWhose,
  measuring:
    /[額额率數数量費费價价值金高積积口票長长度重歲岁刑款收入利潤润資资薪租佣本損损失時时距比均計计]$/u,
  label: chineseLabel,
};
