// A Japanese sentence that only names something: 動物たちの「ほのぼの動画」。 News that leaves out する tells something: 首相と会談。
const marked = /「[^」]*」|『[^』]*』|（[^）]*）/gu;

/** A noun at the end, right behind the words that describe it. */
const describedNoun =
  /(?:[るたいうすつむぶぐな](?<![にとでがを]は?な)|の)(?:X|[\p{Script=Han}\p{Script=Katakana}ーA-Za-zＡ-Ｚａ-ｚ・々]{1,20})(?:たち|ら)?。$/u;
/** They are predicates of what stands before them: 発表する予定。 */
const stands =
  /(?:予定|方針|見込み?|見通し|考え|構え|様子|模様|格好|形|状態|状況|始末|計画|意向|運び|公算|可能性|次第|感じ|恐れ|見方|段階|結果|展開|一方|通り|寸前|最中|ばかり|見立て|受け止め|最多|最少|最高|最低|最大|初|目|以来|ぶり|同じ|不明|必至|必要|可能|有名|人気|話題|急務|焦点|課題|鍵)。$/u;

/** …を発信する芸能人が増えている昨今。 */
export const isVerblessInJapanese = (text: string): boolean => {
  const bare = text.replace(marked, 'X');
  return (
    describedNoun.test(bare) &&
    !stands.test(bare) &&
    !/[^にでとかへ]は(?!じ)|[\p{Script=Han}\p{Script=Katakana}X]も/u.test(bare)
  );
};
