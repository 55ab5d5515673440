// Norwegian, in both its written forms.

import { alphabetic } from '../../families/alphabetic/index.ts';
import { scandinavian } from '../../families/alphabetic/scandinavian/quoting.ts';
import { figuresWith, referringWith, standingWith } from '../../families/alphabetic/scandinavian/reading.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { guillemets } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { noise } from './noise.ts';
import { words } from './quoting.ts';
import { figures, leaning, numbers, units } from './reading.ts';

const said = wordList(`
  sier sa forteller fortalte forklarer forklarte skriver skrev opplyser opplyste mener mente vurderer understreker understreket
  svarer svarte spør spurte konstaterer konstaterte påpeker påpekte bemerker erkjenner erkjente innrømmer innrømmet advarer advarte uttaler uttalte
  melder meldte bekrefter bekreftet fortsetter fortsatte utdyper utdypet erklærer kommenterer kommenterte utbryter utbrøt roper ropte hevder hevdet ler smiler
  sukker konkluderer konkluderte avslutter oppfordrer lover lovet beklager beklaget tror trodde forsikrer forsikret minnes husker lyder\\sdet\\sfra lød\\sdet\\sfra heter\\sdet\\sfra
  seier fortel fortalde forklarar skriv meiner svarar stadfestar understrekar presiserer presiserte oppsummerer reagerer tilføyer tilføyde`);

const language: Language = {
  tag: 'no',
  alsoTagged: ['nb', 'nn'],
  family: alphabetic(scandinavian(words)),
  writing: {
    ...shared.writing,
    ordinalsWithStop: true,
    quotationMarks: guillemets,
    dash: '– ',
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`av alle alt andre at bare ble blitt blir både da de deg dem den denne der deres det dette din disse du eg ein eit eller en enn er et etter fikk
      flere for fordi fra før få ha hadde han hans har henne hennes her hun hva hvem hver hvilken hvis hvor hvordan i ikke ikkje ingen inn jeg kan kom kunne man
      mange med meg mellom men mens mer min mot mye må måtte ned noe noen nok nå når og også om opp oss over på sa seg selv siden sier sin skal skulle som så til
      ut uten under var vi vil ville vår våre vært være år korleis kva frå dei vere
      gjennom blant gjøre gjør sånn fått kanskje fortsatt igjen kun ham hos ta tar si bruke fram aldri alltid nye hele dag allerede hvorfor hvilke`),
    abbreviations: abbreviations(
      'bl.a f.eks ca dvs mht osv mv mm hr fr dr kr kl jf inkl ekskl mill mrd tlf ev st red pst',
    ),
    abbreviationsBeforeNumbers: wordSet('nr art stk s kap'),
    starters: wordSet(
      'det den de en et han hun vi jeg men og også i på da når etter med for fra ifølge siden der her',
    ),
  },
  calendar: {
    months: wordList('januar februar mars april mai juni juli august september oktober november desember'),
    days: wordList('mandag tirsdag onsdag torsdag fredag lørdag søndag'),
    oftenOther: wordSet(''),
  },
  numbers,
  units,
  saying: {
    said,
    reported: wordList(`
      sier sa forteller fortalte forklarer forklarte skriver skrev opplyser opplyste mener mente vurderer understreker understreket konstaterer påpeker bemerker
      erkjenner erkjente innrømmer innrømmet uttaler uttalte melder meldte bekrefter bekreftet erklærer hevder hevdet konkluderer konkluderte forsikrer
      seier fortel lover lovet håper håpet frykter fryktet forventer tror trodde (?:peker|pekte)\\spå(?=,?\\sat)`),
    reportedAfterComma: [],
    quotative: null,
    openingDash: {
      own: 'jeg|eg|du|vi|man|det|de|den|der',
      others: 'han|hun|ho',
      verb: 'sa|\\p{Ll}{2,}(?:r|de|te|et|lød)',
    },
  },
  standing: standingWith(leaning),
  referring: referringWith(leaning),
  figures: figuresWith(figures),
  topics: {
    ...shared.topics,
    commonplace: wordSet('kveld dag dager del gang måneder mennesker minutter natt uke verden år'),
    article: /^(?:en|ei|et|den|det|de)\s/iu,
  },
  noise,
};
export default language;
