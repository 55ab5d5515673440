// Whose words are told by a verb that is not the sentence's own or not of its subject: 母に「…」と言われた, 息子が「…」と叫ぶのを.
import { nobody, type Subject } from '../../quoting.ts';
import type { Zone } from '../east-asian/frame.ts';
import { embeds, passive } from './patterns.ts';
import type { JapaneseSubjects } from './subject.ts';

/** 批判され, 怒鳴られ, 発破をかけられ: any verb in the passive right behind the words, and no clause of its own before it. */
const passiveVerb =
  /^(?:など)?と(?:も|は)?(?!いう)((?:(?!て|[んい]で|ながら|と|まま)[^、。]){1,16}?(?<!さ)(?:[わかがさざたなばまら]れ))(?=[たるて、。]|そう|がち|つつ|ながら|まし|ます|続け|$)/u;
/** 誓わされた, 約束させられた: whoever was made to say it says it. */
const madeTo = /させられ|[わ]され|(?:謝ら|書か|読ま|叫ば)され/u;
/** 陛下は「…」と述べられた: a courtesy, unless somebody is told from whom it came. */
const courteous =
  /^(?:お?述べら|お?話し?さ|語ら|お?答えら|詠ま|記さ|つづら|明かさ|結ば|[^はが]{0,6}(?:お|ご)\p{L}{1,6}さ)れ/u;
const from = /^(.*)(?:から|より)(?:は|も)?(?:[^、。はが\u3000]{0,12}、?)?\s*$/u;
const by = /^(.*)に(?:は|も)?(?:[^、。はがから\u3000]{0,12}、?)?\s*$/u;

/** と評判だ, と批判を浴びた: what others say of whom the sentence is about. */
const received =
  /^(?:など)?との?(?:[^、。]{1,16}(?:から|より|に))?(?:[^、。]{0,8}の)?(?:評判|話題|好評|不評|人気|うわさ|噂|定評|批判|非難|叱責|称賛|賛辞|絶賛|酷評|反発|苦情|抗議|クレーム|やじ|罵声|激励|助言|アドバイス|注意|指摘|疑い|疑惑|評価|声)(?:も|だけ)?(?:を(?:浴び|受け|集め|買っ|買う|招|もら|いただ|頂|得[たてる]|博し|寄せられ)|だ(?!と)|で[、あ]|に(?:なっ|なる)|が(?:あ[るり]|高い|絶えな))/u;

/** Whether somebody else than whom the sentence is about says the words. @param rest begins right behind the words */
export function isPassive({ text }: Zone, rest: string): boolean {
  if (passive.test(rest) || received.test(rest)) return true;
  const verb = passiveVerb.exec(rest)?.[1];
  return verb !== undefined && !madeTo.test(verb) && (!courteous.test(verb) || from.test(text));
}

/**
 * と叫ぶ|のを, と敬礼した|姿を, と怒鳴る|たびに: the verb of the words belongs to a noun. Not と批判する|声明を nor と批判した|上で,
 * which whom the sentence is about may have said: 政府が「…」 is a part of it.
 */
const adnominal =
  /^[^、。]{0,24}?[るたうくすつむぶぐ](?:(?:の[をがにはも]|こと(?!を[^。]{0,6}(?:批判|非難|問題視))|とき|たび|ところ)|(?!声明|談話|コメント|文書|書簡|手紙|投稿|見解|考え|意見|内容|記事|論文|報告|決議|抗議|要望|要請|質問|論説|社説|発言|上で|後|際|一方|旨)[\p{Script=Han}\p{Script=Katakana}]|が、|ため|ので|と、)/u;

/** 市長は、社長が「橋は安全だ」と述べた後に辞任した: of a whole sentence in marks, which が is no part of. */
const afterwards = /^[^、。]{0,12}[ただ](?:直?後|際)/u;

/** Behind a noun, and not 来ませんが. */
const besideMarks = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z々んらち）](?<!ません)が[、\s]*$/u;
const mostBeside = 12;

/** 「…」などとする4人のコメントを読み上げた, 「…」との遺族の談話を発表した: whose paper holds the words. */
const paper =
  /^(?:など)?と(?:する|した|の|いう|いった)([^、。「」はがを]{1,24}?)の[^、。「」のはがを]{0,8}(?:コメント|談話|声明|手紙|書面|メッセージ|文書|手記|陳述書|調書|回答書|反省文|謝罪文)[をがは]/u;

export function readAgents({ named, isThing }: Pick<JapaneseSubjects, 'named' | 'isThing'>) {
  /** 裁判長から「…」と問われる, 母に「…」と言われた */
  function agentOf({ text, start }: Zone): Subject | null {
    for (const pattern of [from, by]) {
      const match = pattern.exec(text);
      if (match) return named({ text: match[1]!, start });
    }
    return null;
  }

  /** 弁護側は、被告が「…」と漏らしていたと主張した: the subject of the words' own clause; nobody where it could not be read. */
  function ownSubject({ text, start }: Zone, clause: string, words: string): Subject | null {
    // 祖父が「…」: right before the words.
    const end = besideMarks.test(text.slice(-mostBeside)) ? text.lastIndexOf('が') : -1;
    const beside = end > 0 && text.lastIndexOf('は', end) >= 0 ? text.slice(0, end) : null;
    const isWhole = afterwards.test(clause) && /[はが].{2}/u.test(words);
    if (beside && (adnominal.test(clause) || isWhole)) {
      const inner = named({ text: beside, start });
      if (inner || !isThing(beside)) return inner ?? nobody;
    }
    if (!embeds.test(clause)) return null;
    const own = /^.*は、?.*[^はが、](?:が|は)(?=[^はが]*$)/u.exec(text)?.[0];
    return own ? (named({ text: own.slice(0, -1), start }) ?? nobody) : null;
  }

  /** @param rest begins right behind the words; null where no paper holds them, nobody where it is not told whose it is */
  function authorOf({ text, start }: Zone): Subject | null {
    const [whole, who = ''] = paper.exec(text) ?? [];
    if (whole === undefined) return null;
    return named({ text: who, start: start + whole.indexOf(who, 1) }) ?? nobody;
  }

  /** 汽船会社は「…」（村井徹取締役）と指摘: who of them says it, in brackets before the particle. */
  function signedBehind({ text, start }: Zone): Subject | null {
    const [whole, who = ''] = /^\s*[（(]([^（）()]{2,24})[）)](?=と)/u.exec(text) ?? [];
    const subject = whole === undefined ? null : named({ text: who, start: start + whole.indexOf(who) });
    return subject?.kind === 'person' ? subject : null;
  }

  return { agentOf, authorOf, ownSubject, signedBehind };
}
