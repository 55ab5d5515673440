// A name beside a witness that is not their own: their party's, their town's. In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

describe('the name of a body or a place is nobody who speaks', () => {
  test.each<[language: string, text: string, speakers: (string | null)[]]>([
    [
      'pt',
      '“O senhor afronta os professores deste país”, disparou o deputado do partido Renova.',
      ['o deputado do partido Renova'],
    ],
    [
      'es',
      '«Usted humilla a los maestros de este país», dijo el diputado del partido Renova.',
      ['el diputado del partido Renova'],
    ],
    [
      'it',
      '«Lei umilia i maestri di questo paese», ha detto il deputato del partito Renova.',
      ['il deputato del partito Renova'],
    ],
    [
      'fr',
      '« Vous humiliez les maîtres de ce pays », a lancé le député du parti Renova.',
      ['le député du parti Renova'],
    ],
    [
      'nl',
      '“Ik was om acht uur al bij de bakker”, zegt een Amsterdammer in de winkelstraat.',
      ['een Amsterdammer'],
    ],
    ['en', '“I was at the baker’s by eight,” says a Londoner in the street.', ['a Londoner']],
    ['fr', '« J’étais chez le boulanger à huit heures », dit un Parisien dans la rue.', ['un Parisien']],
    ['nl', 'Piet Maas van de Dorpspartij schreef: “Heel kwalijk dat dit nu al zo gaat.”', ['Piet Maas']],
  ])('%s: %s', speakersAre);

  test.each<[language: string, text: string, speakers: (string | null)[]]>([
    ['fr', '« Vous humiliez les maîtres », a lancé le député du parti Renova Paul Morel.', ['Paul Morel']],
    ['fr', '« Vous humiliez les maîtres », a lancé la présidente du groupe, Anne Roux.', ['Anne Roux']],
    ['en', '“I was at the baker’s by eight,” says a Reuters reporter.', ['a Reuters reporter']],
    ['nl', 'Piet Maas van de Berg schreef: “Heel kwalijk dat dit nu al zo gaat.”', ['Piet Maas van de Berg']],
  ])('but one of their own is: %s: %s', speakersAre);
});

test('who calls a thing something says nothing before it', () => {
  statementsAre(
    'nl',
    'Een vrouw die er elke woensdag van tien tot twee helpt, noemt het afschuwelijk. Zij blijft.',
    [],
  );
});
