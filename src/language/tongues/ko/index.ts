// Korean.
import { sharedAbbreviations } from '../../families/alphabetic/words.ts';
import { korean } from '../../families/korean/index.ts';
import type { Language } from '../../language.ts';
import { english } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { people } from './people.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'ko',
  family: korean(people),
  writing: {
    script: 'Hangul',
    spaced: true,
    cased: false,
    nounsInCapitals: false,
    pointJoinsNames: false,
    ordinalsWithStop: false,
    quotationMarks: english,
    colon: ': ',
    dash: '— ',
    credit: 'name, role',
    currencySign: 'before',
  },
  words: {
    stop: wordSet(`은 는 이 가 을 를 의 에 와 과 도 로 으로 에서 하고 한 할 하는 했다 있다 없다 그 저 것 수 등 및 더 또 또한 그리고 그러나 하지만 때문 위해 대한 대해 통해 이번 지난 올해 우리 그는 이는 있는 있다고
    라고 고 다 지 들 며`),
    abbreviations: wordSet(sharedAbbreviations),
    abbreviationsBeforeNumbers: wordSet('no vol fig p'),
    starters: wordSet(''),
  },
  calendar: {
    months: wordList(''),
    days: wordList(''),
    oftenOther: wordSet(''),
  },
  numbers,
  units,
  saying,
  standing,
  referring,
  figures,
  topics: {
    inDictionary: true,
    commonplace:
      wordSet(`지난해 올해 내년 시장 회사 기업 사업 정부 문제 계획 기술 가격 주민 전문가 관계자 대표 지역 전국 사람
    시간 억원 만원 개월 분기 여든둘 다시 만에 회사측 업체 공장 작업 운영 운행 전환 연장 물질 승객 청년 매출 감사 의원 최고위원 지도부 여론조사 국민 예정 경우 상황 이후 가장 처음 이상 최대 평균 배송 시작`),
    organisation: /^.{5,}$|[시군구도부청처측사]$/u,
    article: null,
    particle:
      /(?<=\p{Script=Hangul})(?:에서는|에서|으로|에게|까지|부터|은|는|이|가|을|를|의|에|와|과|도|로)$/u,
    noNoun: /(?:다|고|며|면|서|지|게|는|은|을|를|한|된|할|들)$/u,
  },
  noise,
};
export default language;
