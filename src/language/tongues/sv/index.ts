// Swedish.

import { alphabetic } from '../../families/alphabetic/index.ts';
import { scandinavian } from '../../families/alphabetic/scandinavian/quoting.ts';
import { figuresWith, referringWith, standingWith } from '../../families/alphabetic/scandinavian/reading.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { swedish } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { noise } from './noise.ts';
import { words } from './quoting.ts';
import { figures, leaning, numbers, units } from './reading.ts';

const said = wordList(`
  säger sa sade berättar berättade förklarar förklarade skriver skrev uppger uppgav menar menade anser ansåg tycker tyckte tillägger tillade svarar svarade
  frågar frågade undrar undrade konstaterar konstaterade påpekar påpekade understryker underströk betonar betonade medger medgav erkänner erkände varnar varnade
  uttalar meddelar meddelade bekräftar bekräftade fortsätter fortsatte utvecklar kommenterar kommenterade utbrister utbrast ropar ropade hävdar hävdade skrattar ler
  suckar suckade avslutar avslutade minns tror trodde hoppas hoppades lovar lovade beklagar beklagade försäkrar försäkrade bedömer bedömde summerar slår\\sfast
  låter\\sdet\\sfrån heter\\sdet\\sfrån`);

const language: Language = {
  tag: 'sv',
  family: alphabetic(scandinavian(words)),
  writing: {
    ...shared.writing,
    ordinalsWithStop: false,
    quotationMarks: swedish,
    dash: '– ',
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`alla allt andra att av bara blev blir bli båda de dem den denna deras dess det detta dig din du där då efter ej eller en ett från får fick för
      genom ha hade han hans har henne hennes här hon honom hur i in ingen inte jag ju kan kom kunde man med mellan men mer mig min mot mycket måste många ned ni
      nu när någon något några och om oss på redan sa sedan sig sin själv ska skulle som så säger till under upp ut utan vad var vara varit vem vid vi vilken vill
      vår våra än är år åt över också
      hela hos aldrig alltid göra gör kanske fortfarande igen tar ta bland nya fått varför vilka endast`),
    abbreviations: abbreviations(
      'bl.a t.ex ca dvs m.m osv kr kl jfr inkl exkl milj mdr tel ev st red s.k f.d',
    ),
    abbreviationsBeforeNumbers: wordSet('nr art kap'),
    starters: wordSet(
      'det den de en ett han hon vi jag men och också i på då när efter med för från enligt sedan där här',
    ),
  },
  calendar: {
    months: wordList('januari februari mars april maj juni juli augusti september oktober november december'),
    days: wordList('måndag tisdag onsdag torsdag fredag lördag söndag'),
    oftenOther: wordSet(''),
  },
  numbers,
  units,
  saying: {
    said,
    reported: wordList(`
      säger sa sade berättar berättade förklarar förklarade skriver skrev uppger uppgav menar menade anser ansåg tycker tyckte tillägger konstaterar påpekar
      understryker betonar medger medgav erkänner erkände varnar\\sför uttalar meddelar meddelade bekräftar bekräftade hävdar hävdade tror trodde försäkrar bedömer bedömde`),
    reportedAfterComma: [],
    quotative: null,
    openingDash: {
      own: 'jag|du|vi|man|ni|det|de|den',
      others: 'han|hon',
      verb: 'sa|\\p{Ll}{2,}(?:r|de|te|s|brast)',
    },
  },
  standing: standingWith(leaning),
  referring: referringWith(leaning),
  figures: figuresWith(figures),
  topics: {
    ...shared.topics,
    commonplace: wordSet('kväll dag dagar del gång månader människor minuter natt vecka värld år'),
    article: /^(?:en|ett|den|det|de)\s/iu,
  },
  noise,
};
export default language;
