// A Korean sentence that only names something: 골목 끝의 작은 인쇄소. A headline's 대책 발표 and 3월 개관 예정 tell something.
import { beforeNoun } from './topic.ts';

const marked = /[“"][^”"]*[”"]|[‘'][^’']*[’']|\([^)]*\)/gu;
/** Endings of verbs, and of nouns made of them. */
const predicate =
  /(?:[다요까죠네라자지걸군랴냐]|[음임함됨짐슴옴김림남]|셈|것|수준|정도|가량|안팎|예정|방침|계획|전망|상태|상황|중|뿐|때문|이상|이하|미만|만|째|번|처음|최초|최대|최고)$/u;
/** 공개된, 열리는, 근처의: what describes the noun behind it. */
const describes = /[가-힣](?:[는은던운린른낸난된한간온인본진친]|의)$/u;
const fewWords = 3;

export function isVerblessInKorean(text: string): boolean {
  if (!/[가-힣]\.$/u.test(text)) return false;
  const words = text.replace(marked, '말').slice(0, -1).split(/\s+/u).filter(Boolean);
  const last = words.at(-1) ?? '';
  if (predicate.test(last)) return false;
  const hasTopic = words.slice(0, -1).some((word) => /.[은는]$/u.test(word) && !beforeNoun.test(word));
  if (hasTopic) return false;
  if (words.length <= fewWords) return !words.some((word) => /.[이가을를에]$/u.test(word));
  return describes.test(words.at(-2) ?? '');
}
