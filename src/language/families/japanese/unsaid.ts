// Japanese words in marks that a sentence tells nobody to have said: 「…」と述べたことを否定した, 「…」と言えば. Patterns only.

const denied =
  /^(?:など)?と(?:も|は)?[^、。「」\u3000]{1,10}?[たる](?:こと|事実|との?(?:報道|指摘|疑惑|情報)|という(?:報道|指摘|疑惑|情報))(?:を|は|も|について)[^。、\u3000]{0,8}(?:否定|否認|打ち消|な(?:い|かった))/u;
const negated =
  /^とは(?:言|述べ|話|語|発言|明言|断言|答え)[^。、「」\u3000]{0,6}(?:ない|なかった|ず)(?:$|[。、と])/u;
const supposed =
  /^(?:など)?と(?:も|は)?(?:言えば|述べれば|話せば|語れば|答えれば|(?:発言|主張|明言|断言)(?:すれば|し(?:た|ている)?場合)|(?:言っ|述べ|話し|語っ|答え)た場合)/u;
const withheld =
  /^(?:など)?と(?:も|は)?(?:言う|述べる|話す|語る|答える|(?:発言|明言|断言)する)(?:の|こと)(?:を|は|に)(?:ためら|避け|拒|控え|やめ|躊躇|断[りっ])/u;

/** @param rest begins right behind the words */
export const isUnsaid = (rest: string): boolean =>
  denied.test(rest) || negated.test(rest) || supposed.test(rest) || withheld.test(rest);

/** 「…」と聞いた: from whom, where the words before them end in から. */
export const hears = /^(?:など)?と(?:も|は)?聞(?:い[たてく]|かされ)/u;

/** 「…」と言うのを聞いた: somebody else's words, of whom the sentence's topic tells. */
export const hearsAnother =
  /^(?:など)?と[^、。「」\u3000]{1,10}?(?:の|ところ|声|様子|姿)を(?:聞|耳に|見(?!せ)|目撃|目の当たり|覚えて|記憶|録音|撮影)/u;
