// Who sits for a party or a region whose name stands in one run of capitals with theirs, and to whom they said it. In words of
// our own.
import { describe, expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

describe('behind whom somebody sits for stands their name', () => {
  test.each<[string, string, string, [string | null, string | null]]>([
    [
      'pt',
      'said to reporters',
      '“Não vendemos nada a ninguém de fora”, disse aos jornalistas o deputado da União Rural Bruno Moura, que esteve na reunião.',
      ['Bruno Moura', 'deputado da União Rural'],
    ],
    [
      'it',
      'said to reporters',
      '«Non vendiamo nulla di nulla a nessuno», dice ai giornalisti il senatore di Futuro Nostro Carlo Bini, che era alla riunione.',
      ['Carlo Bini', 'senatore di Futuro Nostro'],
    ],
    [
      'es',
      'of a party called as a woman is',
      '«No vendemos nada de nada a nadie», dijo el diputado de Camino Clara Pedro Gil.',
      ['Pedro Gil', 'diputado de Camino Clara'],
    ],
    [
      'fr',
      'said to reporters',
      '« Nous ne vendons rien du tout à personne », a dit aux journalistes le député de Cap Nord Pierre Gandin.',
      ['Pierre Gandin', 'député de Cap Nord'],
    ],
    [
      'it',
      'not a foundation called after somebody',
      '«Non vendiamo nulla di nulla a nessuno», dice il presidente della Fondazione Carlo Bini.',
      [null, 'il presidente della Fondazione Carlo Bini'],
    ],
    [
      'fr',
      'of a ministry, whoever is called by a name of no list',
      '« Nous ne vendons rien du tout à personne », a dit la ministre de la Santé Oriane Ruzé.',
      ['Oriane Ruzé', 'ministre de la Santé'],
    ],
    [
      'fr',
      'of a ministry of some country',
      '« Nous ne vendons rien du tout à personne », a dit le ministre grec des Finances Yorgos Mavris.',
      ['Yorgos Mavris', 'ministre grec des Finances'],
    ],
    [
      'fr',
      'of a ministry whose article is elided',
      'Le ministre de l’Intérieur Yvon Ruzé a dit : « Nous ne vendons rien du tout à personne ».',
      ['Yvon Ruzé', 'ministre de l’Intérieur'],
    ],
    [
      'fr',
      'of a town, behind an article that is elided',
      'L’entraîneur de Brelles Pierre Gandin a dit : « Nous ne vendons rien du tout à personne ».',
      ['Pierre Gandin', 'entraîneur de Brelles'],
    ],
    [
      'it',
      'of a town that is called after somebody itself',
      '«Non vendiamo nulla di nulla a nessuno», dice la sindaca di Villa Marta Anna Bini.',
      ['Anna Bini', 'sindaca di Villa Marta'],
    ],
    [
      'it',
      'of a department',
      '«Non vendiamo nulla di nulla a nessuno», ha detto il direttore generale della Prevenzione Carlo Bini.',
      ['Carlo Bini', 'direttore generale della Prevenzione'],
    ],
    [
      'it',
      'of a ministry whose article is elided',
      'Il ministro dell’Interno Ruggiero Bini ha detto: «Non vendiamo nulla di nulla a nessuno».',
      ['Ruggiero Bini', 'ministro dell’Interno'],
    ],
    [
      'fr',
      'not whom a small word before the office governs',
      'Reçu par le ministre de la Santé Pierre Gandin, le préfet a dit : « Nous ne vendons rien du tout à personne ».',
      [null, 'le préfet'],
    ],
    [
      'fr',
      'of a firm, to which a small word is joined',
      '« Nous ne vendons rien du tout à personne », a dit le fondateur d’Armodis Pierre Gandin.',
      ['Pierre Gandin', 'fondateur d’Armodis'],
    ],
    [
      'it',
      'not a body of which somebody is',
      '«Non vendiamo nulla di nulla a nessuno», ha detto il numero uno dell’Anpa.',
      [null, 'il numero uno dell’Anpa'],
    ],
    [
      'it',
      'not a party in brackets',
      '«Non vendiamo nulla di nulla a nessuno», ha detto il sindaco (Partito Verde).',
      [null, 'il sindaco'],
    ],
    [
      'it',
      'a name in brackets',
      '«Non vendiamo nulla di nulla a nessuno», ha detto il sindaco (Carlo Bini).',
      ['Carlo Bini', 'sindaco'],
    ],
    [
      'it',
      'not whom a clause of what they did meanwhile names',
      '«Non vendiamo nulla di nulla a nessuno», ha detto il sindaco parlando con Carlo Bini.',
      [null, 'il sindaco'],
    ],
    [
      'pt',
      'not reporters, to whom it is said',
      '“Não vendemos nada a ninguém de fora”, disse aos jornalistas Bruno Moura, que esteve na reunião.',
      ['Bruno Moura', null],
    ],
  ])('%s: %s', (language, _, text, expected) => {
    expect(speakersIn(language, text)).toEqual([expected]);
  });
});
