// The figures of an article: what limits them, what they are compared with, what they measure. Data only.

import { isJapaneseDate, wholeJapaneseAmount } from '../../families/east-asian/figures.ts';
import { japaneseLabel } from '../../families/japanese/figure-label.ts';
import type { Figures } from '../../language.ts';

export const figures: Figures = {
  bounds: {
    before: /(?:約|およそ|ほぼ|最大|最多|最高|最低|最小|最長|少なくとも|延べ|のべ)+\s?$/u,
    after: /^(?:以上|以下|未満|以内|超(?!え)|近く|余り?|程度|ほど|前後|弱|強)?/u,
  },
  change: { from: /$/u, to: /^(?:から|を)(?:、)?(?:約|およそ)?$/u, inWords: null },
  range: null,
  noun: null,
  none: {
    calendar: /^(?:月|日|号|時(?!間)|分(?!間)|秒|周年|歳|才|世紀|年代|年度|級)/u,
    ordinal: /(?:第|西暦|(?:令和|平成|昭和))$/u,
    clock: null,
    age: null,
    ago: /^\s?(?:前|後|ぶり)/u,
    comparedBehind: null,
    compared: /(?:[（(](?:前[年期回]|昨年)[^）)]*|(?:当初|従来|かつて|以前)(?:の|は)?(?:約|およそ)?)$/u,
    other: isJapaneseDate,
  },
  units: {
    years: /^年/,
    durations: /^(?:年|週|年間|年以上|カ月|か月|ヶ月|時間|分間|週間|日間)/,
    multiples: /^(?:倍|割)$/,
  },
  whole: wholeJapaneseAmount,
  changed:
    /^(?:に|も|ほど|近く|以上)?((?:増え|減っ|伸び|上がっ|下がっ|上昇し|低下し|増加し|減少し|上回っ|下回っ)た)/u,
  part: { of: /./u, does: /^を([^、。\d]{2,16}占め(?:た|る))/u },
  won: /(?:勝|敗|破|下し|降し|引き分け|制し|リード|先制|逆転)/u,
  votes: null,
  penalty: /(?:懲役|禁錮|拘禁刑)/u,
  harm: {
    told: /(?:死亡|亡くな|死傷|負傷|けが|重傷|軽傷|重体|病院に搬送|行方不明|救助)/u,
    whom: /^(?:人|名)$/u,
  },
  slight: /^.{1,3}$/u,
  measuring:
    /(?:[額率数量費価値金高積口票長度重刑役錮計算料代比益入出点分]|売り?上げ?|長さ|重さ|時間|平均|中央値)$/u,
  label: japaneseLabel,
};
