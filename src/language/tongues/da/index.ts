// Danish.

import { alphabetic } from '../../families/alphabetic/index.ts';
import { scandinavian } from '../../families/alphabetic/scandinavian/quoting.ts';
import { figuresWith, referringWith, standingWith } from '../../families/alphabetic/scandinavian/reading.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { danish } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { noise } from './noise.ts';
import { words } from './quoting.ts';
import { figures, leaning, numbers, units } from './reading.ts';

const said = wordList(`
  siger sagde fortæller fortalte forklarer forklarede skriver skrev oplyser oplyste mener mente vurderer vurderede understreger understregede tilføjer tilføjede
  svarer svarede spørger spurgte fastslår fastslog konstaterer konstaterede påpeger påpegede bemærker bemærkede erkender erkendte indrømmer indrømmede advarer advarede
  udtaler udtalte meddeler meddelte bekræfter bekræftede fortsætter fortsatte uddyber uddybede erklærer erklærede kommenterer kommenterede udbryder udbrød råber råbte
  hævder hævdede griner smiler sukker konkluderer konkluderede beretter berettede slutter opfordrer opfordrede lover lovede beklager beklagede tænker tænkte forsikrer forsikrede
  mindes husker lyder\\sdet\\sfra lød\\sdet\\sfra hedder\\sdet\\sfra`);

const language: Language = {
  tag: 'da',
  family: alphabetic(scandinavian(words)),
  writing: {
    ...shared.writing,
    ordinalsWithStop: true,
    quotationMarks: danish,
    dash: '– ',
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`af alle alt anden at blev blive bliver blevet da de dem den denne der deres det dette dig din disse dog du efter eller en end er et
      for fordi fra før han hans har havde have hende hendes her hvad hvem hver hvilken hvis hvor hvordan hvornår i ikke ind ingen jeg jo kan kom kunne man mange
      med meget mellem men mere mig min mod måtte ned noget nogen nogle nok nu når og også om op os over på sagde selv sig siden siger sin skal skulle som
      så til ud uden under var vi vil ville vores være været år
      ad hen lige igen kun sådan fået gøre gør måske stadig gennem blandt ellers selvom fik ham andre tage tager sige bruge netop dermed altid aldrig både endnu nye hele dag`),
    abbreviations: abbreviations(
      'bl.a f.eks ca dvs mht osv mv mm hr fr dr kr kl jf inkl ekskl mio mia pct tlf evt vedr st skt red',
    ),
    abbreviationsBeforeNumbers: wordSet('nr art stk s kap'),
    starters: wordSet(
      'det den de en et han hun vi jeg men og også i på da når efter med for fra ifølge siden der her',
    ),
  },
  calendar: {
    months: wordList('januar februar marts april maj juni juli august september oktober november december'),
    days: wordList('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
    oftenOther: wordSet(''),
  },
  numbers,
  units,
  saying: {
    said,
    reported: wordList(`
      siger sagde fortæller fortalte forklarer forklarede skriver skrev oplyser oplyste mener mente vurderer vurderede understreger understregede tilføjer
      fastslår konstaterer påpeger bemærker erkender erkendte indrømmer indrømmede advarer\\som udtaler udtalte meddeler meddelte bekræfter bekræftede
      (?:lover|lovede|håber|håbede|frygter|frygtede|forventer|forventede)(?=(?:\\s[^,]{2,40})?,\\sat) (?:peger|pegede)\\spå(?=,?\\sat) erklærer erklærede hævder hævdede konkluderer konkluderede beretter forsikrer forsikrede`),
    reportedAfterComma: [],
    quotative: null,
    openingDash: {
      own: 'jeg|du|vi|man|I|det|de|den|der',
      others: 'han|hun',
      verb: '\\p{Ll}{2,}(?:r|de|te|lød|greb)',
    },
  },
  standing: standingWith(leaning),
  referring: referringWith(leaning),
  figures: figuresWith(figures),
  topics: {
    ...shared.topics,
    commonplace: wordSet('aften dag dage del gang måneder mennesker minutter nat uge verden år'),
    article: /^(?:en|et|den|det|de)\s/iu,
  },
  noise,
};
export default language;
