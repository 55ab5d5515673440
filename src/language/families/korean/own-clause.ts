// Words whose verb is not the sentence's own in Korean: 아들이 “…”라며 나섰다고 했다, 팬들이 “…”라고 외칠 때, “…”라고 외쳤던 열사를.
import { nobody, type Subject } from '../../quoting.ts';
import type { Zone } from '../east-asian/frame.ts';
import { atSubject } from './patterns.ts';
import type { KoreanSubjects } from './subject.ts';

/** A topic, and somebody who does something right before the marks. */
const withinTopic = /[가-힣A-Z)][은는],?\s(?:.*\s)?\S+(?:이|가)\s?$/u;
/** 비판하며, 비판하고: whatever goes on behind it, so far the words are of whom the sentence is about. */
const goesOn = /(?:[^다라자냐]고|며|면서|지만|는데|,)$/u;
const reported = /[다라자냐]고(?:는|도|만)?$/u;
/** 옳다고 생각한다고 말했다: a view is of whoever tells it. */
const view =
  /^(?:생각|판단|평가|믿|보|본|봤|느끼|느낀|느꼈|여기|여긴|여겼|기대|확신|우려|이해|예상|전망|비판|지적)\S*다고/u;
const moment =
  /^(?:때|순간|덕분|소리|모습|말|장면|표정|목소리|기억|바람|탓|것|영상|녹음|녹취|꿈|날|상황|얼굴|문자|편지|글|메시지|이유)/u;
/** 외치는, 외칠, 격려해 준: how a verb ends before a noun. */
const adnominal = (word: string): boolean => {
  const last = word.codePointAt(word.length - 1)! - 0xac00;
  return last >= 0 && last <= 11171 && (/[는던]$/u.test(word) || last % 28 === 4 || last % 28 === 8);
};
const mostWords = 8;

/** Whether the verb behind the words is told of, and not the sentence's. @param rest what stands behind their particle */
function isToldOf(rest: string): boolean {
  const words = rest.trim().split(/\s+/u, mostWords);
  for (const [i, word] of words.entries()) {
    if (reported.test(word)) return !view.test(word) && i < words.length - 1;
    if (goesOn.test(word)) return false;
    if (adnominal(word) && moment.test(words[i + 1] ?? '')) return true;
  }
  return false;
}

/** “…”라며 손을 들었던 장군을 떠올렸다: of either of them. */
const remembered =
  /^\s?(?:이?라며|이?라면서|며|면서)\s(?:[^\s,.“]+\s){0,3}?[가-힣]*[았었였했쳤섰렸]던\s(?:[^\s,.“]+\s){0,3}?[^\s,.“]+[을를]\s\S*(?:떠올|회상|추억|기억|기렸|추모|그리워|회고)/u;

export function readOwnClauses({ nominativeOf }: Pick<KoreanSubjects, 'nominativeOf'>) {
  /** The subject of the words' own clause; nobody where it may be either of two. */
  return (lead: Zone, particle: string, rest: string): Subject | null => {
    if (remembered.test(`${particle}${rest}`)) return nobody;
    if (!withinTopic.test(lead.text) || !isToldOf(rest)) return null;
    const own = nominativeOf(lead);
    return own && atSubject.test(lead.text.slice(own.end - lead.start)) ? own : null;
  };
}
