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
  figures,
  noise,
};
export default language;
