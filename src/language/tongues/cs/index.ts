// Czech.

import { alphabetic } from '../../families/alphabetic/index.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { german } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { quoting } from './quoting.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'cs',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    ordinalsWithStop: true,
    quotationMarks: german,
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`a aby aj ale ani ano asi až bez bude budou by byl byla byli bylo byly být co což další do před jak jako je jeho jej její jejich jen
    ještě jenž ji již jsem jsi jsme jsou jste k kam kde kdo kdy když která které který kteří ke ku má mají mezi mít mu může na nad nám nás náš ne
    nebo nebyl nebyla není než nic nich o od ode on ona oni ono pak po pod podle pokud pro proč proti protože přes při s se si sice
    svá své svůj ta tak také takže tam tato tedy ten tento teď té těch těm této to toho tohle toto tom tomu tu tuto ty tím u už v vám vás ve
    však všechno všichni z za zda zde ze že rok roku let roce uvedl uvedla řekl řekla`),
    telling: /[ěřů]/gu,
    abbreviations: abbreviations(
      'např tzv tj atd apod aj resp mj cca ing mgr bc mudr judr phdr rndr mvdr doc csc ul nám sv st tis mil mld kč min max hod r p pan str č čl odst sb pozn red',
    ),
    abbreviationsBeforeNumbers: wordSet('č čl odst str bod'),
    starters: wordSet(
      'to ten ta ti tato tento v ve na z ze do od po při pro podle a i ale ne jak když kdy kde kdo co on ona oni jeho její jejich za před přes mezi kvůli díky už také však',
    ),
  },
  calendar: {
    months: wordList('ledna února března dubna května června července srpna září října listopadu prosince'),
    days: wordList('pondělí úterý středa čtvrtek pátek sobota neděle'),
    oftenOther: wordSet(''),
  },
  numbers,
  units,
  saying,
  standing,
  referring,
  figures,
  topics: {
    ...shared.topics,
    commonplace: wordSet('lidé lidi den dny měsíc týden dnes včera část svět'),
    article: null,
  },
  noise,
};
export default language;
