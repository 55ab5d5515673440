// French.

import { alphabetic } from '../../families/alphabetic/index.ts';
import * as shared from '../../families/alphabetic/shared-sections.ts';
import { abbreviations } from '../../families/alphabetic/words.ts';
import type { Language } from '../../language.ts';
import { french } from '../../text/quotation-marks.ts';
import { wordList, wordSet } from '../../text/word-list.ts';
import { figures } from './figures.ts';
import { noise } from './noise.ts';
import { numbers, units } from './numbers.ts';
import { quoting } from './quoting.ts';
import { referring } from './referring.ts';
import { saying } from './saying.ts';
import { standing } from './standing.ts';

const language: Language = {
  tag: 'fr',
  family: alphabetic(quoting),
  writing: {
    ...shared.writing,
    ordinalsWithStop: false,
    quotationMarks: french,
    colon: '\u00a0: ',
    currencySign: 'after',
  },
  words: {
    stop: wordSet(`au aux avec avoir c ce cela ces cette ceux chez comme contre d dans de des deux donc dont du elle elles en encore entre
    est et été être eu fait il ils j je jusque l la le les leur leurs lui m mais même mes moi mon n ne ni non nos notre nous
    on ont ou où par pas peu peut plus pour qu quand que quel quelle qui s sa sans se ses si son sont sous sur t ta te tout
    tous toute toutes très trop tu un une vos votre vous y était ans an aussi avait dit`),
    abbreviations: abbreviations(
      `m mm mme mmes mlle me mgr av bd cf env ex p.ex janv févr avr juil sept oct nov déc apr j.-c art`,
    ),
    abbreviationsBeforeNumbers: wordSet('no art p pp'),
    starters: wordSet('le la les un une il elle mais et dans'),
  },
  calendar: {
    months: wordList('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
    days: wordList('lundi mardi mercredi jeudi vendredi samedi dimanche'),
    oftenOther: wordSet('mars mai'),
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
      `ans année années affaire campagne chemin chien chose continent directeur directrice dossier décision enfant enfants équipe euros famille femme femmes ferme fédération guerre groupe homme hommes maire majorité maison matin million millions ministre montée moment nuit numéro panne parti patron place plateau point porte présidence président présidente prix projet question raison route saison salle série soir territoires train travail union ventes ville village voisin voix fois heure heures jour jours minute minutes mois monde partie personne personnes semaine`,
    ),
    article: /^(?:le|la|les|un|une|des)\s/iu,
  },
  noise,
};
export default language;
