// Names and descriptions held whole, and whom they are not: nicknames, noble names, two of one family, inhabitants, players. In
// words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('a name is held whole', () => {
  test.each<Case>([
    ['en', '“He would charge us for the weather,” said Denny “Spud” Malone.', ['Denny “Spud” Malone']],
    ['en', '“People came for the cheese,” said Raymond (Ray) Odell.', ['Raymond (Ray) Odell']],
    ['de', '„Hauptsache, die Brücke bleibt“, brummt Karl „Kalle“ Bruns.', ['Karl „Kalle“ Bruns']],
    ['de', '„Adel ist vor allem Arbeit“, scherzt Otto Freiherr von Lindau.', ['Otto Freiherr von Lindau']],
    ['de', '„So etwas findet man einmal“, sagt Jan Moos von der Universität Kiel.', ['Jan Moos']],
    ['nl', '‘Een half uur wandelen helpt’, zegt hoogleraar Fatima Bosman van de UGent.', ['Fatima Bosman']],
    ['nl', '‘Wij hadden eerder moeten ingrijpen’, zei officier van justitie Bart Bosman.', ['Bart Bosman']],
    ['de', '„Unser Haus bleibt offen“, sagten Anna und Jan Moos am Montag.', ['Anna und Jan Moos']],
    ['nl', '‘Ons huis blijft open’, zeiden Anna en Jan Bos maandag.', ['Anna en Jan Bos']],
    ['fr', '« Notre maison reste ouverte », ont dit Anne et Luc Roux lundi.', ['Anne et Luc Roux']],
    ['it', '«La nostra casa resta aperta», hanno detto Rita e Carlo Bini.', ['Rita e Carlo Bini']],
    ['pt', '“A nossa casa fica aberta”, disseram Ana e Rui Costa.', ['Ana e Rui Costa']],
  ])('%s: %s', speakersAre);
});

describe('where somebody is from is no name', () => {
  test.each<Case>([
    ['en', 'Ann Field met Ida Moss. “I putted like a man in mittens,” the Texan said.', ['the Texan']],
    ['en', 'Ann Field met Ida Moss. “I am not here to keep score,” the Democrat said.', ['the Democrat']],
    ['nl', 'Jan Bos klopte Eva Riet. ‘Ik deed mijn ogen dicht’, zei de Limburger.', ['de Limburger']],
    ['it', '«L’Europa non può restare a guardare», ha detto il Capo dello Stato.', ['il Capo dello Stato']],
    ['it', '«La pace comincia nelle parole», ha detto il Pontefice.', ['il Pontefice']],
    ['it', '«L’Europa non può guardare», ha detto il Presidente Sergio Bini.', ['Sergio Bini']],
    ['es', '«España estará siempre al lado de Chile», subrayó el Monarca.', ['el Monarca']],
    ['en', 'Ann Field resigned. “It was a sad day for the town,” the Guardian said.', ['Guardian']],
  ])('%s: %s', speakersAre);
});

describe('one who plays elsewhere on the field is another', () => {
  test.each<Case>([
    ['en', 'Tom Reed saved twice from striker Jim Moss. “I just guessed,” the goalkeeper said.', [null]],
    ['de', 'Jan Moos hielt gegen Angreifer Karl Uhl. „Ich habe geraten“, sagte der Keeper.', [null]],
    ['nl', 'Jan Bos stopte de bal van spits Tim Riet. ‘Ik heb gegokt’, zei de doelman.', [null]],
    ['en', 'Striker Jim Moss scored twice. “I just guessed,” the forward said.', ['Jim Moss']],
  ])('%s: %s', speakersAre);
});

describe('a pronoun is nobody to whom a single surname did something', () => {
  test.each<Case>([
    ['en', 'Brannigan succeeds Ann Field in May. “I intend to ask questions,” she said.', [null]],
    ['en', 'Mercer lost to Tom Reed in the final. “I know every shot in his bag,” he said.', [null]],
    ['fr', 'Brenner a succédé à Luc Roux lundi. « Il m’a laissé un bureau vide », a-t-il dit.', [null]],
    ['es', 'Brenner sustituyó a Luis Gil el lunes. «Me dejó un despacho vacío», dijo.', [null]],
    ['en', 'County manager Tom Reed came on Monday. “I am not sure of it,” he said.', ['Tom Reed']],
  ])('%s: %s', speakersAre);
});

describe('to whom somebody says it does not say it', () => {
  test.each<Case>([
    [
      'de',
      '„Schreiben Sie das ruhig auf“, diktierte dem Reporter Jan Moos eine vergnügte Anna Feld.',
      [null],
    ],
    ['de', '„Schreiben Sie das ruhig auf“, sagte der Reporter Jan Moos am Montag.', ['Jan Moos']],
    ['en', 'Tom Reed denied ever having called his colleague “a waste of space”.', []],
  ])('%s: %s', speakersAre);
});

describe('several are not one', () => {
  test.each<Case>([
    ['nl', 'Eva Veld kwam maandag. ‘De winst is van ons allemaal’, zeggen ze.', [null]],
    ['nl', 'Eva Veld kwam maandag. ‘De winst is van ons allemaal’, zegt ze.', ['Eva Veld']],
  ])('%s: %s', speakersAre);
});

describe('what somebody makes of what is so is not said to be so', () => {
  test.each<[string, string, [string | null, string][]]>([
    ['nl', 'Jan Bos vindt het verheugend dat de gemeente de brug weer opent.', []],
    ['nl', 'Jan Bos vindt dat de gemeente de brug weer moet openen.', [['Jan Bos', 'de gemeente de']]],
  ])('%s: %s', statementsAre);
});
