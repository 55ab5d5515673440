// Whether a sentence can stand alone, and whether it says what somebody thinks. Data only.
import { lacksSubjectInJapanese } from '../../families/east-asian/standing.ts';
import { isVerblessInJapanese } from '../../families/japanese/verbless.ts';
import type { Standing } from '../../language.ts';

export const standing: Standing = {
  leaning:
    /^(?:これ|それ|この|その|あの|そう|こう|だから|しかし|でも|ただ|また|そして|そのため|一方|さらに|つまり|例えば|彼|彼女|同(?:[社氏会局署省庁市県町村校店部課所党大院園館紙誌国地区組団機財法病]|じ(?!く))|うち(?=[\d０-９一二三四五六七八九]))/,
  connectives:
    /^(?:しかし|だが|また|さらに|一方で?|そのため|このため|ただし?|なお|つまり|そして|その上|加えて|実際|例えば|こうした中|同時に|とはいえ|それでも)、/u,
  leaningNoun: null,
  pronounInFront: null,
  countOfNothing: null,
  saidByPronoun: /[」](?:と)?彼女?[はが]/u,
  lacksSubject: lacksSubjectInJapanese,
  past: /^(?:かつて|以前|従来|これまで|昔|もともと)(?!から)/u,
  defining:
    /(?:年)?\p{Script=Han}{2,6}生まれ。$|(?:とは|は)[^、。]{2,30}(?:の一種|の一つ)(?:である|だ|です)。$/u,
  pointing: /(?:この|その|あの)(?!(?:ため|まま|うち|ほか|後|中|上|年|日|際|結果|たび))\p{Script=Han}/u,
  announcing:
    /(?:取材|インタビュー)に応じた。$|(?:こう|そう)(?:述べ|話|語|言|振り返|つぶや|打ち明け)[^、。]{0,6}[。.：:]?$/u,
  takesBack: /が、|けれど|ものの|ではなく|一方/u,
  turns: /^(?:でも|しかし|ただし?、|だが|けれど)/u,
  goesOn: /^(?:そして|だから|それで)/u,
  subordinate: /(?:が|て|で|し|り|ば|と|ら|ので|から|ため|けれど|つつ|ながら|中|後|前|際|時|は|も|を|に)$/u,
  openEnd: /(?:の|や|という|との|への|での|からの|および|及び|または|ながら)$|[「『（《]$/u,
  openCut: /(?:[をにがはでとへもし]|から|まで|より|って|され)$/u,
  wholeBefore:
    /^(.*(?:[しっいれえきけせてねめりちびみぎじげべ]た|んだ|ました|でした|だった|である|ある|いる|する|なる|れる|ない|です|ます|(?<=[\p{Script=Han}\p{Script=Katakana}])だ))(?:が|けれども?|けど)$/u,
  leaveOut: {
    before:
      /(?:として|ため|ので|[後前際]|よると|よれば|を受けて?|めぐって?|に[伴と]も?ない|うえで|上で|ながら)$/u,
    notBehind: /^(?:同|両|その|この|これ|それ)/u,
    topic: /は/u,
    tells: /^[^、。]{1,20}[はが]/u,
  },
  isVerbless: isVerblessInJapanese,
  opinion:
    /ではなく|べき|本当|大切|重要|必要|未来|将来|最も|一番|しかない|だからこそ|はず|変え|変わ|守|信じ|決して|なければ|からこそ|挑戦|可能性|意味|危機|課題/g,
};
