// Japanese.
import { sharedAbbreviations } from '../../families/alphabetic/words.ts';
import { japanese } from '../../families/japanese/index.ts';
import type { Language } from '../../language.ts';
import { corners } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { people } from './people.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'ja',
  family: japanese(people),
  writing: {
    script: 'Kana',
    spaced: false,
    cased: false,
    nounsInCapitals: false,
    pointJoinsNames: false,
    ordinalsWithStop: false,
    quotationMarks: corners,
    colon: '：',
    dash: '——',
    credit: 'name（role）',
    currencySign: 'before',
  },
  words: {
    stop: wordSet(`の に は を た が で て と し れ さ ある いる も する から な こと として い や れる など なっ ない この ため その あっ よう また もの という あり まで られ なる へ か だ これ によって により おり
    より による ず なり られる において ば なかっ なく しかし について せ だっ その後 できる それ う ので なお のみ でき き つ における および いう さらに でも ら たり その他 に関する たち ます ん なら
    に対して です ました でした ません した って とき`),
    abbreviations: wordSet(sharedAbbreviations),
    abbreviationsBeforeNumbers: wordSet('no vol fig p'),
    starters: wordSet(''),
  },
  calendar: {
    months: wordList(''),
    days: wordList(''),
    oftenOther: wordSet(''),
  },
  numbers,
  units,
  saying,
  standing,
  referring,
  figures,
  topics: {
    inDictionary: true,
    commonplace:
      wordSet(`制度 事業 会社 課題 利用 地域 全国 前年 前年同期 昨年 時代 関係 可能 必要 記事 取材 社長 代表 開発 計画
    価格 売上 対象 自分 言葉 仕事 導入 現在 世界 日本 キロ ミリ メートル センチ トン カ所 か所 チーム 最後 最初 時間 女性 男性 児童 職員 時刻 発見 出口 入口 発売 編集 手紙 事務所 容疑 逮捕 金庫 対決 停止 休止 可決 否決 追加 営業 研究室 教室 得点 年前 年間 シーズン 弁護士 自己最多 最下位 女子 男子`),
    organisation: /[局署會会院部處处社司團团盟校所廠厂方府省庁課市町村協]$/u,
    article: null,
    particle: null,
    noNoun: null,
  },
  noise,
};
export default language;
