// Italian.

import { alphabetic } from '../../families/alphabetic/index.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { guillemets } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { quoting } from './quoting.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'it',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    ordinalsWithStop: false,
    quotationMarks: guillemets,
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`a ad al alla alle allo anche ancora che chi ci come con cui da dal dalla dei del della delle dello di dopo dove due e è
    ed era essere fa gli ha hanno i il in io l la le lei li lo loro lui ma mi mia mio molto ne nei nel nella nelle no noi
    non nostro o ogni per perché più poi può qua quando quale quello questa questo se sei senza si sia sono sta su sua sue
    sui sul sulla suo tra tu tutti tutto un una uno anni anno`),
    abbreviations: abbreviations(`sig sigg sig.ra dott dott.ssa avv ing on sen pag ecc es art arch geom rag`),
    abbreviationsBeforeNumbers: wordSet('art p pp pag'),
    starters: wordSet('il lo la i gli le un una ma e nel nella per'),
  },
  calendar: {
    months: wordList(
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ),
    days: wordList('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
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
    commonplace: wordSet(
      `acqua affare aiuto amico amore anno bottega bottino campagna casa caso cognata comunità corsa corse costo città destino donna donne euro famiglia figlia figlio finale fine forza futuro gara gente governo gruppo idea inizio lavoro legge luogo maggioranza mattina messaggio mila ministro minuto momento motore nemico notizia numero padre paese partita paura piano piazza posto premier presidente prezzo prima primo problema progetto punto ragazzi ragione rette sera sindaca sindaco soldi squadra storia strada targa tecnico testa titolo uomini uomo vita voce anni giorni giorno minuti mondo notte parte persona persone settimana tempo volta`,
    ),
    article: /^(?:il|lo|la|i|gli|le|un|una)\s/iu,
  },
  noise,
};
export default language;
