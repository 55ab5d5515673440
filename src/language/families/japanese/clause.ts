// Whether words in marks can be a sentence of their own, and whether what follows them says that somebody spoke them.
import { held } from './patterns.ts';

/** 「…」と自信を示した。: any predicate, where the words are a sentence and not what something is called or taken for. */
export const isPredicate = (rest: string, words: string): boolean =>
  words.length >= 4 &&
  isClause(words) &&
  /^[^。]{1,40}(?:た|だ|る|う|い|く|す|つ|む|ぶ|ぬ|ぐ|ません)$/u.test(rest.trim()) &&
  !held.test(rest.trim());

/** Words with a predicate, not a noun: 「楽しみだ」, but not 「未来への扉」. */
export function isClause(words: string): boolean {
  const text = words.trim();
  if (/[。！？!?]$/u.test(text)) return text.length >= 4;
  if (text.length < 5) return false;
  if (text.length >= 9 && text.includes('、')) return true;
  return (
    /(?:だ|です|ます|た|い|る|う|く|す|つ|む|ん|ね|よ|ぞ|ぜ|か|れ|て|な|わ|さ|から|けど|のに|こと|もの|はず|のみ|しか|まで|だけ|ので|の|責任|人|的|ず|ぬ|へ|え|は|ろ|け|せ|げ|め|べ|判断|成果|結果)$/u.test(
      text,
    ) && /[ぁ-ん].*[ぁ-ん]/u.test(text)
  );
}

/**
 * 新政権が復活すれば「…」と警鐘を鳴らした, 議員が質問したら, うれしそうだから: behind が, to the end of what the words hang on, by
 * whoever goes on. Not 話したところによると, 東京から.
 */
export const condition =
  /^[^、はがも\u3000]{1,24}(?:[えけせてねめれげべ]ば|[ただ]ら|なら|(?<=[るうくすつぬむぶぐ])(?<!による)と|(?<=[だたるいうくすつむぶ])から|(?<=[なたるいうくすつむぶ])の[でに])(?:[、\s\u3000]*$|、[^はがも]*$)/u;

/** 放送が流れたのは数分後で、: when it was, by whoever goes on. */
export const isInCleft = (particle: string, rest: string): boolean =>
  particle === 'が' &&
  /^[^、。はが\u3000]{1,16}[たるうくすつむぶぐい]のは[^、。はが\u3000]{1,20}(?:で|だが|だったが)、/u.test(
    rest,
  );
