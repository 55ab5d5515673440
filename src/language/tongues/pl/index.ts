// Polish.

import { alphabetic } from '../../families/alphabetic/index.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { polish } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { quoting } from './quoting.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'pl',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    ordinalsWithStop: true,
    quotationMarks: polish,
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`a aby ach ale albo ani aż bardzo bez bo być był była było były będzie będą by byłby choć co coś czy czyli
    dla do dlaczego dlatego gdy gdyż gdzie go i ich ile im inny ja jak jako jakie je jednak jednym jego jej jest jeszcze
    jeśli jeżeli już każdy kiedy kto która które którego której który którzy lub ma mają mi mnie mu my na nad nam nas nasz
    nawet nic nich nie niech niego niej nim niż no o od oraz oni ona ono pan pani po pod podczas ponad ponieważ przed
    przede przez przy raz są się swoje swój sam sama ta tak także tam te tego tej ten to tu tutaj tych tylko tym u w we
    według wielu wszyscy wszystkie wtedy z za ze że żeby żadne rok roku lat lata mówi powiedział powiedziała`),
    abbreviations: abbreviations(
      'np m.in itd itp tzw tzn ks mgr inż hab lek płk gen kpt ul al pl wg zob por ok min maks godz tys mln mld r w br ub',
    ),
    abbreviationsBeforeNumbers: wordSet('nr art str ust poz pkt s t'),
    starters: wordSet(
      'to ten ta te w we na z ze do od po i a ale nie jak gdy kiedy on ona oni jego jej ich według zdaniem dla przez co kto czy',
    ),
  },
  calendar: {
    months: wordList(
      'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ),
    days: wordList('poniedziałek wtorek środa czwartek piątek sobota niedziela'),
    oftenOther: wordSet('maja'),
  },
  numbers,
  units,
  saying,
  referring,
  standing,
  figures,
  topics: {
    ...shared.topics,
    commonplace: wordSet(''),
    organisation: null,
    article: null,
  },
  noise,
};
export default language;
