// Chinese in traditional characters.
import { sharedAbbreviations } from '../../families/alphabetic/words.ts';
import { chineseFigures } from '../../families/chinese/figures.ts';
import { chinese } from '../../families/chinese/index.ts';
import { chineseNumbers, chineseUnits } from '../../families/chinese/numbers.ts';
import { chineseReferring } from '../../families/chinese/referring.ts';
import { chineseSaying } from '../../families/chinese/saying.ts';
import { chineseStanding } from '../../families/chinese/standing.ts';
import { chineseTopics } from '../../families/chinese/topics.ts';
import { chineseStopWords } from '../../families/chinese/words.ts';
import type { Language } from '../../language.ts';
import { corners } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { noise } from './noise.ts';

const language: Language = {
  tag: 'zh-Hant',
  family: chinese,
  writing: {
    script: 'Hant',
    spaced: false,
    cased: false,
    nounsInCapitals: false,
    pointJoinsNames: true,
    ordinalsWithStop: false,
    quotationMarks: corners,
    colon: '：',
    dash: '——',
    credit: 'role name',
    currencySign: 'before',
  },
  words: {
    stop: chineseStopWords,
    abbreviations: wordSet(sharedAbbreviations),
    abbreviationsBeforeNumbers: wordSet('no vol fig p'),
    starters: wordSet(''),
  },
  calendar: {
    months: wordList(''),
    days: wordList(''),
    oftenOther: wordSet(''),
  },
  numbers: chineseNumbers,
  units: chineseUnits,
  saying: chineseSaying,
  standing: chineseStanding,
  referring: chineseReferring,
  figures: chineseFigures,
  topics: chineseTopics,
  noise,
};
export default language;
