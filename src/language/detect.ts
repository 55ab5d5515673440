// Tells the language of a text by its script and, for Latin letters, by its function words. Guesses nothing:
// where the evidence is thin the answer is "und".
import type { Language } from './language.ts';
import { languages } from './registry.ts';
import { isHan, isHangul, isKana } from './text/characters.ts';

const ofScript = (script: Language['writing']['script']): Language[] =>
  languages().filter(({ writing }) => writing.script === script);
const tagOf = (script: Language['writing']['script']): string => ofScript(script)[0]?.tag ?? 'und';

/** Enough to be sure; a book takes no longer than an article. */
const sampleLength = 40_000;

/** Characters that only one of the two ways of writing Chinese uses, from the commonest in running text. */
const onlyTraditional = new Set(
  '這個們來時國會對說學為過還後點實現發問長動樣種開電關機進業經體產應當將與從現無間內東車語書馬員門萬親難萬處號見師萬視覺認讓議論設計許請該話誰課調談讀變識證護譯豐財買賣費資質賽贏' +
    '趙車軍軟輕較載輪轉輸辦運達遠適選邊錢鐵銀錄錯鍵鎮長陳陽陰陸際隨雖雙雜離難雲靈靜頁頂項順須預領頭題顯願類風飛飯飲餐館驗驚體高鬧魚鮮鳥麗麥黃點齊龍區協單衛歷壓參廠' +
    '雙響員圍圖團園場塊壞聲處備夠夢獎婦媽孫寧寶審寫將專尋導層屬歲島幣幫師帶幾庫廣應廢張彈強歸戰戲擔據擁擇擊換損搶撥擴擺攝敗數斷舊術樂樓標樹機檢歐殺氣決沒況淚淺測溫滿滅漢漲潔濟灣' +
    '無煙熱營爭爾牆獨獲環產畫異療發盜監盤眾礎確碼禮禍種稱穩穫窮競筆節範築籃糧級紀約紅純紙組細終結給統絕維網練總績繼續罰羅義習聯聽職肅腦膽臺與興舉藝節葉著蘭處虛號補裝製複觀規覽',
);
const onlySimplified = new Set(
  '这个们来时国会对说学为过还发问长动样种开电关机进业经体产应当将与从现无间东车语书马员门万亲难处号见师视觉认让议论设计许请该话谁课调谈读变识证护译丰财买卖费资质赛赢' +
    '赵军软轻较载轮转输办运达远适选边钱铁银录错键镇陈阳阴陆际随虽双杂离云灵静页顶项顺须预领头题显愿类风飞饭饮馆验惊闹鱼鲜鸟丽麦黄点齐龙区协单卫历压参厂' +
    '响围图团园场块坏声备够梦奖妇妈孙宁宝审写专寻导层属岁岛币帮带几库广废张弹强归战戏担据拥择击换损抢拨扩摆摄败数断旧术乐楼标树检欧杀气决没况泪浅测温满灭汉涨洁济湾' +
    '烟热营争尔墙独获环画异疗盗监盘众础确码礼祸称稳穷竞笔节范筑篮粮级纪约红纯纸组细终结给统绝维网练总绩继续罚罗义习联听职肃脑胆台兴举艺叶兰虚补装观规览',
);
for (const char of onlyTraditional) {
  // A character of both lists tells nothing.
  if (!onlySimplified.delete(char)) continue;
  onlyTraditional.delete(char);
}

interface Counts {
  han: number;
  kana: number;
  hangul: number;
  traditional: number;
  simplified: number;
}

/** @returns BCP 47, with script for Chinese: a tongue's tag, that of a language whose script tells it, or und */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, sampleLength);
  const { han, kana, hangul, traditional, simplified } = countScripts(sample);
  const words = sample.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const cjk = han + kana + hangul;
  // A character of these scripts says about as much as half a word: names and terms in Latin letters don't outvote it.
  if (cjk > 0 && cjk * 0.5 >= words.length) {
    if (hangul > cjk * 0.3) return tagOf('Hangul');
    if (kana > cjk * 0.1) return tagOf('Kana');
    return tagOf(simplified > traditional ? 'Hans' : 'Hant');
  }
  return byScript(sample, words.length) ?? byFunctionWords(words);
}

/** Scripts that tell a language, or the commonest of those that write with them, though none of them is a tongue yet. */
const otherScripts: readonly (readonly [letters: RegExp, tag: string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
];
/** Letters of Arabic script that only Persian, or only Urdu, has. */
const persian = /[پچژگ]/u;
const urdu = /[ٹڈڑےں]/u;
/** Letters of a word, so that letters compare with words. */
const lettersAWord = 5;

function byScript(sample: string, latinWords: number): string | null {
  for (const [letters, tag] of otherScripts) {
    const count = sample.match(letters)?.length ?? 0;
    if (count < lettersAWord * 2 || count < latinWords * lettersAWord) continue;
    return tag !== 'ar' ? tag : urdu.test(sample) ? 'ur' : persian.test(sample) ? 'fa' : 'ar';
  }
  return null;
}

function countScripts(text: string): Counts {
  const counts: Counts = { han: 0, kana: 0, hangul: 0, traditional: 0, simplified: 0 };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x1100) continue;
    if (isHan(code)) {
      counts.han++;
      const char = text[i]!;
      if (onlyTraditional.has(char)) counts.traditional++;
      else if (onlySimplified.has(char)) counts.simplified++;
    } else if (isKana(code)) counts.kana++;
    else if (isHangul(code)) counts.hangul++;
  }
  return counts;
}

/** One in a hundred: Slovak shares the words of Czech, and not its letters. */
function hasItsLetters(words: readonly string[], { words: { telling } }: Language): boolean {
  if (!telling) return true;
  const text = words.join('');
  return (text.match(telling)?.length ?? 0) * 100 >= text.length;
}

const latin = ofScript('Latin');
/** The languages of each function word. */
const owners = new Map<string, string[]>();
for (const { tag, words } of latin)
  for (const word of words.stop) owners.set(word, [...(owners.get(word) ?? []), tag]);

/** Each function word votes for its languages, the less the more of them share it. */
function byFunctionWords(words: readonly string[]): string {
  const votes = new Map<string, number>(latin.map(({ tag }) => [tag, 0]));
  for (const word of words) {
    const tags = owners.get(word) ?? [];
    for (const tag of tags) votes.set(tag, votes.get(tag)! + 1 / tags.length);
  }
  for (const language of latin) if (!hasItsLetters(words, language)) votes.delete(language.tag);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || !second || first[1] < 2 || first[1] < words.length * 0.1 || first[1] < second[1] * 1.2)
    return 'und';
  return first[0];
}
