// Numbers and units of measure. Data only.
import { hanScales, spelledInKanji } from '../../families/east-asian/spelled-numbers.ts';
import type { Numbers, Units } from '../../language.ts';
import { phrases } from '../../text/word-list.ts';

export const numbers: Numbers = {
  decimal: '.',
  scales: hanScales,
  to: [],
  from: [],
  written: { in: 'characters', spelled: spelledInKanji, alone: null },
};

export const units: Units = {
  money: {
    USD: phrases('米ドル'),
    dollar: phrases('ドル'),
    EUR: phrases('ユーロ'),
    GBP: phrases('ポンド'),
    CNY: phrases('人民元'),
    KRW: phrases('ウォン'),
    TWD: phrases('台湾元'),
    yuan: phrases('元'),
    JPY: phrases('円'),
  },
  percent: phrases('パーセント, ポイント'),
  measures:
    phrases(`デシベル, カ国語, か国語, 部, 作, 人, 名, 社, 店舗, 店, 世帯, 戸, 校, 件, 台, 本, 枚, 個, 頭, 匹, 羽, 冊, 回, 倍, 割, カ月, か月, ヶ月, ヵ月, 時間, 分間, 秒, 週間, 日間, 年間,
    年以上, 年ぶり, 年近く, カ国, か国, ヶ国, カ所, か所, ヶ所, 平方キロメートル, 平方キロ, 平方メートル, 立方メートル, キロメートル, キロワット時, キロワット, キログラム, キロ,
    メートル, センチ, ミリ, ヘクタール, トン, グラム, リットル, ワット, 度, 杯, 食, 席, 室, 棟, 隻, 便, 票, 点, 作品, 種類, 品目, 軒, 株, ページ, 曲, 組, 坪, 段, 基,
    歩, 着, 団体, 自治体, 市町村, 品種, 樽, 丁, 膳, 皿, 個体, 周年, 袋, 通, 箱, 缶, 往復, 連覇, 連敗, 連勝, 教委, 巻, 言語, ヘルツ, 議席, 床, 得点, 場面, 工場, 拠点, 公演, 競技`),
  joints: [],
  tenths: ['割'],
};
