// Dutch.

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
  tag: 'nl',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    ordinalsWithStop: false,
    quotationMarks: english,
    currencySign: 'before',
  },
  words: {
    stop: wordSet(`aan al alle als altijd andere ben bij daar dan dat de der deze die dit doch doen door dus een en er ge geen geweest haar
    had heb hebben heeft hem het hier hij hoe hun iemand iets ik in is ja je kan kon kunnen maar me meer men met mij mijn
    moet na naar niet niets nog nu of om omdat onder ons ook op over reeds te tegen toch toen tot u uit uw van veel voor
    want waren was wat werd wie wij wil worden wordt zal ze zelf zich zij zijn zo zonder zou jaar`),
    abbreviations: abbreviations(`dhr mevr mw mr drs ir ing bijv bv d.w.z enz o.a m.b.t t.o.v ca nl blz art`),
    abbreviationsBeforeNumbers: wordSet('nr blz art'),
    starters: wordSet('de het een hij zij ze wij ik maar en ook na bij in voor met sinds'),
  },
  calendar: {
    months: wordList(
      'januari februari maart april mei juni juli augustus september oktober november december',
    ),
    days: wordList('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
    oftenOther: wordSet('mei'),
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
      `aangehouden avond baan beeld begin besluit boodschap brief buurt dag dagen deel derde dingen directeur eerste einde euro fabriek familie gebouw geld gemeente gezin groep huis huizen idee inspectie jaar kinderen kracht krant leven maatregel man mannen middag miljoen minister moment morgen nummer ochtend onderzoek ouders overkant plaats plan politiek praktijk prijs probleem punt reden school slachtoffer stad straat stem tijd verdachte verhaal vraag vrouw vrouwen water weg werk wethouder winkel zaak zomer jaren keer maanden mensen minuten nacht week wereld`,
    ),
    article: /^(?:de|het|een)\s/iu,
  },
  noise,
};
export default language;
