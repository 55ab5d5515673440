// Whoever is somebody's, and words that nobody has said or that somebody was asked for, in Korean. In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Direct = [text: string, speakers: (string | null)[]];
const korean = (text: string, speakers: (string | null)[]) => speakersAre('ko', text, speakers);
const lead = '이영희 시장은 올해 53세다. ¶ 김철수 대표는 항구의 건설회사를 운영한다. ¶ ';

describe('somebody of a person’s is not that person', () => {
  test.each<Direct>([
    ['이영희 시장 측 관계자는 “다리는 모두에게 안전하다”고 말했다.', ['이영희 시장 측 관계자']],
    ['이영희 시장 측 한 관계자는 “다리는 모두에게 안전하다”고 말했다.', ['이영희 시장 측 한 관계자']],
    ['이영희 측 관계자는 “다리는 모두에게 안전하다”고 말했다.', ['이영희 측 관계자']],
    ['이영희 시장 변호인은 “다리는 모두에게 안전하다”고 말했다.', ['이영희 시장 변호인']],
    ['이영희 시장 비서실 관계자는 “다리는 모두에게 안전하다”고 말했다.', ['이영희 시장 비서실 관계자']],
    ['이영희 시장 지지자들은 “다리는 모두에게 안전하다”고 말했다.', ['이영희 시장 지지자들']],
    ['이영희 시장 등 주민들은 “다리는 모두에게 안전하다”고 말했다.', ['이영희 시장 등 주민들']],
    ['이영희 시장 등은 “다리는 모두에게 안전하다”고 말했다.', ['이영희 시장 등']],
    // An office, in two words.
    ['박민수 수석 대변인은 “다리는 모두에게 안전하다”고 말했다.', ['박민수']],
    ['박민수 대표 변호사는 “다리는 모두에게 안전하다”고 말했다.', ['박민수']],
    ['박민수 시장 후보는 “다리는 모두에게 안전하다”고 말했다.', ['박민수']],
  ])('%s', (text, speakers) => korean(`${lead}${text}`, speakers));
});

describe('words of nobody, and of whoever was asked', () => {
  test.each<Direct>([
    ['이영희 시장은 “다리는 모두에게 안전하다”고 말한 적이 없다고 했다.', [null]],
    ['이영희 시장은 “다리는 모두에게 안전하다”고 말한 사실을 부인했다.', [null]],
    ['이영희 시장은 “다리는 모두에게 안전하다”고 말한 사실을 인정했다.', ['이영희']],
    ['이영희 시장이 “다리는 모두에게 안전하다”고 말했다면 아무도 믿지 않았을 것이다.', [null]],
    ['기자가 이영희 시장에게 다리가 안전하냐고 묻자 “다리는 모두에게 안전하다”고 답했다.', ['이영희']],
    ['이영희 시장이 연출하고 김철수 대표가 출연한 영화는 “다리는 모두에게 안전하다”고 말한다.', [null]],
  ])('%s', (text, speakers) => korean(`${lead}${text}`, speakers));
});
