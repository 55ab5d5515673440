// What stands around whoever a phrase of Japanese names or describes: where they work, where they are, how many. Patterns only.
import { atEnd } from '../../text/saying.ts';

/** がれきの下から同僚の男性: from where somebody does something. Not 東京から来た男性. */
export const fromWhere = /^[^、]{1,20}から(?=[\p{Script=Han}\p{Script=Katakana}ーの]+(?:たち|ら)?$)/u;

export const shareOf = /の(?:一部|多く|大半|大多数|半数|ほとんど|何人か)$/u;

/** 保護者会で一人の父親, 片付けの最中に1人の客, 初公判で被告の男: where somebody is who does something. Not 病院で働く看護師, 長女で会社員の女性. */
export const whereTo =
  /^[^、]{0,20}(?:公判|法廷|裁判|会見|会議|議会|集会|[会総]会|説明会|委員会|式典|現場|会場|取材|[講公]演|番組|審理|弁論|尋問|[地高]裁|[店車校市県町村場]内|付近|周辺|街頭)[でに][はも]?(?=[\p{Script=Han}\p{Script=Katakana}ー]{2,8}の[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:たち|ら)?$)|^[^、]{1,20}[\p{Script=Han}\p{Script=Katakana}ー][でに][はも]?(?=(?:(?:[\d０-９一二三]人|ある|別|複数|大勢)の)?[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?:たち|ら)?$)/u;

/** 見送ったことに, 断ったのを */
export const nominal = /(?:[たるいうくすつむぶぬぐ]|な)(?:こと|の|ところ)(?:など)?(?:[をにもへ]|について)/u;

/** What tells that somebody has an office, before their name. */
export const holding = /(?:を(?:務め|つとめ)(?:る|た)|を担う|だった|である|・)$/u;

/** 鷲尾氏本人: the word adds nothing to who it is. */
export const oneself = /(?<=[\p{Script=Han}々]{2}|[\p{Script=Katakana}ー]{3})(?:本人|自身)$/u;

/** この職員, 同課長: the one of whom was told last, of those who are called so. */
export const pointing =
  /(?:(?<![\p{Script=Han}々])同|この)((?!人$)[\p{Script=Han}\p{Script=Katakana}ー]{1,8}(?<!たち|ら))$/u;

export const couple = /[\p{Script=Han}々]{1,5}(?:さん|氏)?(?:夫妻|夫婦|親子|兄弟|姉妹|一家)$/u;
/** Few phrases do. */
export const endsInCouple = atEnd(/(?:夫妻|夫婦|親子|兄弟|姉妹|一家)$/u);

/** 雁屋誠也・南洋大(客員教授): a name, and where its bearer works. */
export const behindName =
  /(?:^|[^\p{Script=Han}々])([\p{Script=Han}々]{3,5})・([\p{Script=Han}\p{Script=Katakana}ーA-Za-z]{2,14})$/u;

export const others =
  /(?:ほか|他|残り)の(?:\d+|[０-９]+|[一二三四五六七八九十数]+)人$|残る(?:\d+|[０-９]+|[一二三四五六七八九十数]+)人$/u;

/** Where someone works: 東京大学, 県立大, 町観光協会. */
export const institution =
  /(?:大学|大|社|省|庁|会|所|院|校|課|部|局|署|センター|病院|市|県|都|府|町|村|店|館|行|研|チーム|機構|財団|組合|団体|園|党|連盟|研究科|学部|研究室|クラブ)$/u;

/** 京都大医学部臨床(教授) */
export const atInstitution = /^.{2,8}(?:大|大学|病院|研究所|センター|機構)/u;

/** 地域経済に詳しい北陵大学, 設計に関わった置賜大学: what describes the institution, up to its inflected end. */
export const relative =
  /^.*[\p{Script=Han}ぁ-ん](?:しい|い|る|める|える|わる|った|わった|した|する|いた|いる|けた|げた|てる|れる|られる|んだ|な|た|う|く|す)(?=[\p{Script=Han}\p{Script=Katakana}A-Z])/u;

/** 英字紙スター, 有力誌『星』: an outlet by its own name, behind the word for what it is. */
export const outletNamed =
  /(?:英字|地元|現地|有力|経済|大衆|夕刊|日刊|全国|地方|専門|業界|国営|公共|民間|政府系|与党系|野党系|保守系|リベラル系|[独仏米英韓中露伊印豪]|スポーツ|ビジネス|週刊)(?:紙|誌|新聞|テレビ局?|放送局?|通信社|ラジオ局?|ニュースサイト)(?:[\p{Script=Katakana}ー・]{2,16}|『[^『』]{1,16}』)$|(?<![\p{Script=Katakana}ー・A-Za-z])[\p{Script=Katakana}ー・A-Za-z]{3,20}紙$/u;
