// English.

import { alphabetic } from '../../families/alphabetic/index.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { english } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { quoting } from './quoting.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'en',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    ordinalsWithStop: false,
    quotationMarks: english,
    currencySign: 'before',
  },
  words: {
    stop: wordSet(`a about above after again against all also am an and any are as at be because been before being below between both but
    by can could did do does doing down during each even few for from further had has have having he her here hers him his
    how i if in into is it its itself just like made make many may me might more most much must my new no nor not now of off
    on once one only or other our out over own per said same say says she should since so some still such than that the
    their them then there these they this those though through to too under until up upon us very was way we well were what
    when where which while who whom why will with would year years yet you your don't it's i'm that's`),
    abbreviations:
      abbreviations(`mr mrs ms mx cllr rev hon gen col maj capt lt sgt cpl adm cmdr sen rep gov pres e.g i.e cf al a.m p.m u.s u.k u.n e.u
    d.c jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd rd ed eds bros messrs supt det insp rt`),
    abbreviationsBeforeNumbers: wordSet('no nos vol fig p pp ch sec'),
    starters: wordSet(
      `the a an he she it they we i you this that these those in on at but and so for if when while as with after before since now then there here his her their its our my no not what why how who some many most all each every both one two by from to of according`,
    ),
  },
  calendar: {
    months: wordList('january february march april may june july august september october november december'),
    days: wordList('monday tuesday wednesday thursday friday saturday sunday'),
    oftenOther: wordSet('may march'),
  },
  numbers,
  units,
  saying,
  standing,
  referring,
  figures,
  topics: {
    ...shared.topics,
    commonplace: wordSet(
      `afternoon answer area attack boss business case central chance change company control country couple danger death decision early effort ending error evening event everyone everything family father figure final fifth first force fourth friend future group growth half house hours idea issue leader likely member meeting message middle military minutes moment months morning mother nation night nothing number offer official opening order others part people person place plant plants point power pressure price problem profit programme project public quarter question reason record report reporters result second search series shift sixth small someone something source space speech start state station statement story strong study support system target thing things third thousand traffic visit voice water weeks while whole woman women world wrong years`,
    ),
    article: /^(?:the|a|an|one|some)\s/iu,
  },
  noise,
};
export default language;
