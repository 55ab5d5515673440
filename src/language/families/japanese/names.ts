// Finds the name at the end of a run of Japanese, where no blank parts it from what stands before: 元職員小笠原拓也.
import { alternatives } from '../../text/saying.ts';
import type { JapanesePeople } from './people.ts';

export interface JapaneseNames {
  /** The name that a text ends in, given the title behind it; null where it is none. */
  nameAtEnd(text: string, title: string): string | null;
  /** What of a run before an office is a name, and what belongs to the office: 橋本孝之道路(局長) → 橋本孝之, 道路. */
  splitOffice(run: string): [name: string, office: string];
  /** A name without any title: a known surname and a given name. */
  plainAtEnd(text: string): string | null;
  /** A name that no list holds, shown by what stands beside it: 代表の香坂直哉, 大鳥咲（24）. @param aside in brackets behind it */
  shownAtEnd(text: string, aside: string): string | null;
  isHonorific(title: string): boolean;
  hasSurname(text: string): boolean;
  /** Whether a text is made of words of two characters and more. */
  isWholeWord(text: string): boolean;
}

/** Read back from the end, where a search would begin at each place before it. */
const run = /$(?<=([\p{Script=Han}々\p{Script=Katakana}ーA-Za-zＡ-Ｚ・＝=]{1,24}))/u;
/** 堂本すみえ: a given name in Hiragana. */
const soft = /[\p{Script=Han}々]{1,3}[ぁ-ん]{2,4}$/u;
/** 大森しづ江: a given name that begins in Hiragana. Not 大森さんの子. */
const softened =
  /([\p{Script=Han}々]{1,3})(?!さん|くん|ちゃん|たち|という|から|[がはをへ]|の(?![りぶ]))[ぁ-ん]{2,3}(?<![のはがをへにで])[子江代美恵枝世乃香奈菜里絵]$/u;
/** Ends of what somebody is, before a name. */
const roleEnd =
  /(?:[者員家師士手主人長官]|無職|職業不詳|自営業|農業|漁業|経営|[学高中小]生|運転手|主婦|会社員|代表|監督|選手|弁護人)$/u;
const place =
  /(?:社|市|県|町|村|会|部|課|省|庁|大学|学校|病院|協会|組合|店|館|局|所|庫|園|寺|神社|劇場|銀行|支店|工場|財団|法人|センター|クラブ|チーム|グループ|支部|本部|高校|署|党)$/u;

/** What may be a whole name, behind a particle or a mark. */
const lastWord =
  /$(?<=(?:^|[^\p{Script=Han}々])([\p{Script=Han}々]{2,5}|[\p{Script=Han}々]{1,3}[ぁ-ん]{2,4}|[\p{Script=Han}々]{1,3}[\p{Script=Katakana}ー]{2,5}))/u;
const leading =
  /(?<![A-Z])(?:FW|MF|DF|GK|CB|SB|WTB|CTB|SO|SH|FB|HO|LO|PG|SG|SF|PF)$|(?:[員師士手主長官]|[主大]将|主演|代表|監督|担当|教授|俳優|女優|声優|芸人|作家|画家|写真家|音楽家|建築家|エース|リーダー|キャプテン|メンバー|オーナー|タレント|アイドル|モデル|アナウンサー|ピアニスト|ミュージシャン)の$|(?:横綱|大関|関脇|小結|前頭|主将|監督|代表|俳優|女優|作家|歌手|エース)・$/u;
/** 鷺沢レン */
const mixed = /^[\p{Script=Han}々]{1,3}[\p{Script=Katakana}ー]{2,3}$/u;
/** 大嶽海 */
const ringName = /(?:横綱|大関|関脇|小結|前頭)・$/u;
/** Given names in Hiragana that look as if they held a particle. */
const softGiven =
  /^(?:ひとみ|さとみ|さとこ|かおり|かおる|かずみ|かずこ|はるか|はるな|のぞみ|のりこ|ともみ|ともこ|いづみ|いずみ|ひかり|ひかる|あかり|あゆみ|あい|れい|めい|ゆい|まい|あおい|かえで|こころ|みのり|みのる|まもる|わたる|いさむ|たもつ|つとむ|たかし|たかこ|さとし|まこと|はじめ|みか|りか|ちか|かな|かや|はな|やよい|やすこ|やすし|けいこ|けいすけ|けん|てつや|てるみ|たえこ|いくこ|えいこ|みちる|かほ|もも|ももこ|もえ|さくら|すみれ|つぐみ|ひなた|ひなの|みゆき|さやか|まゆみ|なつみ|あずさ|しのぶ|ゆかり|りえ|まり|まりこ|ゆうこ|ようこ|きよし|ひろし|ひろみ|たけし|つよし|みどり|ちひろ|ちえ|ちえみ|ふみ|ふみえ|なおみ|なな|ななみ|はるみ|まなみ|みき|みさき|ゆみ|ゆみこ|よしこ|りさ|るみ|れいこ|わかな|あきら|あつし|あつこ|いつき|えみ|えみり|かずお|くみ|しげる|すすむ|つばさ|とおる|ひさし|ひでき|まさる|まさし|やまと|ゆうき|ゆうすけ|ゆうた|りく|りょう|めぐみ|めぐる|しほ|かのん|かりん)$/u;
/** How surnames end that no list holds: 権田原. */
const surnameEnd = /[田原川村山野島崎沢澤井藤谷橋林森浜岡越塚坂池岩松尾倉瀬津]$/u;
/** How given names end. */
const givenEnd =
  /[子美恵香奈菜里花華織代江枝乃世咲希紀樹輝郎朗助介輔平太一二三男夫雄彦人也哉弥吾馬真斗翔隆孝貴治司史志士之幸行明昭彰正勝利敏俊博浩洋広弘宏裕祐佑悠優結衣愛莉葵蓮湊陽光透誠剛健徹聡学進実稔茂繁豊潤淳純渉亮涼諒凌遼駿颯楓梓瞳遥]$/u;
/** Given names that end in what ends words of the language too. */
const rareGivenEnd =
  /[臣信親朋晃勲蔵忠房恒律凛凪澪栞鈴琴梢緑泉渚岳峻崇敬恭靖義礼仁伸晋慎暁旭昂昇星良則規典憲久尚直忍康悟寛宣宗元始春夏秋季絵緒音梨桜桃杏萌舞鶴菊蘭千吉重丈造作磨匡巌毅猛篤卓均融要司]$/u;
/** Words of the language that end so. */
const abstract =
  /(?:[医工文農薬歯留進就見奨]学|保健|[促突]進|便利|金利|[製改構醸]造|[製工稲著名]作|[民正復日]主義|主義|[通発受]信|[季時]季|[一二三四厳貴慎]重|[不需重主]要|[会放平]均|平均|金融|[改更]新|[表説証声不]明|出馬|競馬|[一本個法新成犯求芸夫老国]人|[有勝権不]利|[統政自]治|[本統第随界]一|[観日]光|[一実銀旅発移進執代通流飛]行|歴史|[真事充現不]実|不幸|平和|[不改公]正|[必優決]勝|[入大通科]学|[前推後昇行]進|紹介|[媒仲厄]介|[世時年現交十歴]代|[登火下]山|[平視分][野原]|[河山]川|[列半]島|高原|草原|[農漁]村|出口|大森|[鉄陸歩]橋|古池|電池)$/u;

const directing =
  /^(?:現場|撮影|美術|音楽|作画|舞台|演技|技術|録音|照明|映画|専属|暫定|女性|男性|外国|歴代|両軍|敵将|球団)$/u;
/** Daniel Litt */
const latinName =
  /(?<![\p{Script=Latin}\d])\p{Lu}[\p{Script=Latin}.’'-]*(?: \p{Lu}[\p{Script=Latin}.’'-]*){1,3}$/u;
const loanAndWord = /^[\p{Script=Katakana}ー]+\p{Script=Han}{2,}$/u;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const wordAt = (text: string, at: number): string => segmenter.segment(text).containing(at)?.segment ?? '';
const isWholeWord = (text: string): boolean => text === '' || wordAt(text, 0).length > 1;
const isWord = (text: string): boolean => text !== '' && wordAt(text, 0) === text;

const prefecture =
  /^(?:青森|秋田|山形|福島|千葉|富山|石川|福井|長野|三重|奈良|岡山|広島|山口|香川|徳島|福岡|大分|宮崎|宮城|静岡|群馬|栃木)$/u;
/** Who leads what a firm or an office has in a place. */
const branch = /(?:支店|支社|支局|総局|支部|営業所|事業所|出張所|工場|事務所|署|本部|地検|地裁|県連)長$/u;
const katakana = /^[\p{Script=Katakana}ー]+$/u;

/** 地域医療, 県防災: made of words of the language, the last of which is no given name. */
function isCompound(text: string): boolean {
  if (!/^[\p{Script=Han}々]{3,}$/u.test(text)) return false;
  const [first, last] = [wordAt(text, 0), wordAt(text, text.length - 1)];
  return (
    last.length > 1 &&
    (first.length > 1 || /^[国都道府県市区町村省庁局課署党社会]$/u.test(first)) &&
    (!(givenEnd.test(last) || rareGivenEnd.test(last)) || abstract.test(last))
  );
}

const counted = /[\d０-９][日月年時分秒人名歳円回番号位本台戸件点階]$/u;

export function readJapaneseNames({
  honorifics,
  surnames,
  notNames,
  callings,
  roles,
}: JapanesePeople): JapaneseNames {
  const callingWords = new Set(roles);
  const honorific = new RegExp(`^(?:${alternatives(honorifics)})$`, 'u');
  const isHonorific = (title: string): boolean => honorific.test(title);
  const hasSurname = (text: string): boolean =>
    surnames.has(text.slice(0, 2)) ||
    surnames.has(text.slice(0, 3)) ||
    (surnames.has(text[0] ?? '') && text.length >= 2 && text.length <= 3);

  /** What of a run is the name: 経済学者山田花子 → 山田花子. */
  function cut(text: string): string {
    // 生物音響学者リンダ・ハートウェル, but 戸塚ミヨ.
    const foreign =
      /^[\p{Script=Han}々A-Za-z]+?([\p{Script=Katakana}ー]+[・＝=][\p{Script=Katakana}ー・＝=]+)$/u.exec(
        text,
      );
    if (foreign) return foreign[1]!;
    // ＧＫ伴野圭吾
    const placed = /^(?:FW|MF|DF|GK|ＦＷ|ＭＦ|ＤＦ|ＧＫ)([\p{Script=Han}々\p{Script=Katakana}ー]{2,})$/u.exec(
      text,
    );
    if (placed) return cut(placed[1]!);
    // 長女朱美, though 長男 is no part of 長男坊.
    const kin = /^(?:[長次二三四五][女男]|息子|祖[父母]|孫娘)([\p{Script=Han}々]{1,3}|[ぁ-ん]{2,4})$/u.exec(
      text,
    );
    if (kin && !hasSurname(text) && !/^[坊方親]/u.test(kin[1]!)) return kin[1]!;
    // 主将・佐伯涼介, but リンダ・ハートウェル
    const parted = text.includes('・')
      ? /^(?:.*\p{Script=Han}|.*[長員手者])・(\p{Script=Han}{2,6})$/u.exec(text)
      : null;
    if (parted) return cut(parted[1]!);
    // アンカー瀬尾航
    const led = /^[\p{Script=Katakana}ー]{3,}(\p{Script=Han}{2,5})$/u.exec(text);
    if (led && hasSurname(led[1]!)) return led[1]!;
    if (/^[\p{Script=Katakana}ー・＝=]+$/u.test(text) || text.length <= 4) return text;
    // 長谷川奈緒, and no 谷川奈緒 who is a 長.
    if (text.length === 5 && surnames.has(text.slice(0, 3))) return text;
    const starts = [3, 4, 5, 6].map((length) => text.length - length).filter((at) => at > 0);
    const named = starts.filter((at) => hasSurname(text.slice(at)));
    const at =
      named.find((at) => roleEnd.test(text.slice(0, at))) ?? (text.length > 6 ? named[0] : undefined);
    if (at !== undefined) return text.slice(at);
    const afterRole = /^(?:.*(?:者|員|家|士|手|主))(.{2,5})$/u.exec(text);
    return afterRole ? afterRole[1]! : text;
  }

  /** Not every word with 長 or 会長 behind it is a name: 市長, 同社社長. */
  function isName(name: string, title: string): boolean {
    if (notNames.has(name)) return false;
    // 元同僚議員, サイバー対策課長
    if (!isHonorific(title) && !hasSurname(name))
      if ((/^[元前現]/u.test(name) && isWholeWord(name.slice(1))) || loanAndWord.test(name)) return false;
    if (place.test(name) && !isHonorific(title) && !hasSurname(name)) return false;
    if (isHonorific(title) || title === '親方') return true;
    // ベテラン議員, フリーライター
    if (katakana.test(name) && (katakana.test(title[0]!) || callings.has(title))) return false;
    // 代理人弁護士
    if (!hasSurname(name) && (isCompound(name) || callingWords.has(name))) return false;
    // 倉科監督, but not 現場監督
    if (title === '監督' && /^\p{Script=Han}{2}$/u.test(name)) return !directing.test(name);
    // 千葉支店長, 千葉支(店長): where it is
    if (prefecture.test(name.replace(/支$/u, '')) && (name.endsWith('支') || branch.test(title)))
      return false;
    // 物流部長: a word of the language is no name.
    if (name.length === 2 && !hasSurname(name) && isWord(name)) return false;
    return hasSurname(name) || name.length >= 3 || (name.length === 2 && /^\p{Script=Han}+$/u.test(name));
  }

  /** A surname of the list, and a given name that begins in Hiragana. */
  function softenedAtEnd(text: string): string | null {
    const found = softened.exec(text);
    if (!found) return null;
    const [name, before] = found as unknown as [string, string];
    // 女優大森しづ江
    const from = [0, 1].find((at) => surnames.has(before.slice(at)) && (at === 0 || before.length === 3));
    return from === undefined ? null : name.slice(from);
  }

  function nameAtEnd(text: string, title: string): string | null {
    const whole = softenedAtEnd(text);
    if (whole) return whole;
    const hiragana = soft.exec(text)?.[0];
    if (hiragana) {
      const given = /(?<![ぁ-ん])[ぁ-ん]+$/u.exec(hiragana)![0];
      // 高木さんは|監督に
      if (/^(?:さん|くん|ちゃん|たち|ら)/u.test(given)) return null;
      const sure = hasSurname(hiragana);
      return sure ||
        (title !== '' && softGiven.test(given) && !/の$/u.test(hiragana.slice(0, -given.length))) ||
        (isHonorific(title) && !/[のはがをへにでともやかけてたるいう]/u.test(given))
        ? cut(hiragana)
        : null;
    }
    const latin = title === '' ? null : latinName.exec(text)?.[0];
    if (latin) return latin;
    const found = run.exec(text)?.[1];
    if (!found) return null;
    // 25日同様に: what is counted is no part of a name.
    const isCounted = counted.test(text.slice(0, text.length - found.length + 1));
    const name = cut(isCounted ? found.slice(1) : found);
    return isName(name, title) && (!isCounted || hasSurname(name)) ? name : null;
  }

  function plainAtEnd(text: string): string | null {
    const whole = softenedAtEnd(text);
    if (whole) return whole;
    const found = run.exec(text)?.[1];
    if (!found) return null;
    const name = cut(found);
    const foreign = /^[\p{Script=Katakana}ー]{2,}[・＝=][\p{Script=Katakana}ー・＝=]{2,}$/u.test(name);
    if (foreign) return name;
    // 瀬戸内FC, 藤代自身
    if (/\p{Script=Han}[A-Z]|(?:自身|本人|同士|個人|一家|一族|夫妻)$/u.test(name)) return null;
    return name.length >= 3 &&
      name.length <= 6 &&
      hasSurname(name) &&
      !place.test(name) &&
      !roleEnd.test(name)
      ? name
      : null;
  }

  function shownAtEnd(text: string, aside: string): string | null {
    const name = lastWord.exec(text)?.[1] ?? '';
    if (name === '' || notNames.has(name) || roleEnd.test(name)) return null;
    if (place.test(name) && !(hasSurname(name) && leading.test(text.slice(0, text.length - name.length))))
      return null;
    if (/^[（(]\d{1,3}(?:歳|）|\))/u.test(aside) && name.length > 2) return name;
    const before = text.slice(0, text.length - name.length);
    if (
      leading.test(before) &&
      (hasSurname(name) || mixed.test(name) || (surnameEnd.test(name) && !abstract.test(name)))
    )
      return name;
    if (ringName.test(before)) return name;
    const isLed = leading.test(before) || (before.endsWith('の') && place.test(before.slice(0, -1)));
    return isLed && /^[\p{Script=Han}々]{3,}$/u.test(name) && givenEnd.test(name) && !abstract.test(name)
      ? name
      : null;
  }

  function splitOffice(run: string): [name: string, office: string] {
    // リンダ・ハートウェル国際, プーチン露
    const foreign =
      /^([\p{Script=Katakana}ー]+(?:[・＝=][\p{Script=Katakana}ー]+)+)(\p{Script=Han}{2,6})$/u.exec(run) ??
      /^([\p{Script=Katakana}ー・＝=]{3,})([米英仏独露伊中韓印豪加])$/u.exec(run);
    if (foreign) return [foreign[1]!, foreign[2]!];
    // 大沢健一シニア(フェロー), but not 長谷川リエ
    const led = /^([\p{Script=Han}々]{3,5})([\p{Script=Katakana}ーA-Z]{3,})$/u.exec(run);
    if (led && hasSurname(led[1]!) && !surnames.has(led[1]!)) return [led[1]!, led[2]!];
    if (!/^[\p{Script=Han}々]{6,10}$/u.test(run) || !hasSurname(run.slice(0, 4))) return [run, ''];
    for (const length of surnames.has(run.slice(0, 3)) ? [5, 4] : [4, 5, 3]) {
      const office = run.slice(length);
      if (office.length >= 2 && isWholeWord(office)) return [run.slice(0, length), office];
    }
    return [run, ''];
  }

  return { splitOffice, nameAtEnd, plainAtEnd, shownAtEnd, isHonorific, hasSurname, isWholeWord };
}
