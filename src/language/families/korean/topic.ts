// Whether a Korean sentence tells what it is about: a word with the particle of a topic or a subject.
const marked = /[“"][^”"]*[”"]|[‘'][^’']*[’']/gu;

/** 하는, 넘는, 생기는: a verb before its noun; 에서는: where, not who. */
export const beforeNoun =
  /(?:[하되있없않받넘읽걷먹쓰짓맡찾얻잃닫놓웃막]|생기|보이|나오|다니|지나|만드|오르|이르|모르|흐르|[라다자냐])는$|(?:같|많|높|낮|작|좋|싫|깊|늦|젊|남|받|찍|입|맞|적|얻|잃|맡|찾|닫|놓|앉|읽|먹|걸|심|담|뽑|잡|굽|막)은$|(?:에서|에|에게|으로|부터|까지)는$/u;
/** 같이, 없이: how. */
const manner = /^(?:같이|많이|없이|높이|깊이|굳이|일찍이|끊임없이|나란히|가까이|둘이|차이)$/u;

/** 돈이 없던: the verb behind a noun that tells only of another noun. */
const attributive = /[가-힣](?:던|는|은|운|린|른|낸|난)$/u;

/** 나무의 나이테처럼 한 해에 한 줄씩 생기는 무늬를 세기 위해서다. */
export function lacksTopicInKorean(text: string): boolean {
  if (!/다\.$/u.test(text)) return false;
  const words = text
    .replace(marked, '말')
    .replace(/\([^)]*\)/gu, '')
    .split(/[\s,.]+/u);
  return !words.some((word, i) => {
    if (!/.(?:은|는|이|가|도|께서)$/u.test(word) || beforeNoun.test(word) || manner.test(word)) return false;
    return !(/[이가]$/u.test(word) && attributive.test(words[i + 1] ?? ''));
  });
}
