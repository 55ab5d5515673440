// What belongs to a name and to the office beside it, and what does not. Kinds met in real prose, in words of our own.
import { expect, test } from '@jest/globals';
import { speakersIn, statementsAre } from './speakers.ts';

type Speaker = [name: string | null, role: string | null];

test.each<[language: string, text: string, speaker: Speaker]>([
  // The end of what somebody is of is no name.
  [
    'fr',
    '« Je n’ai pas eu la moindre preuve d’un travail », affirme même au Monde Luc Crépin, le directeur de la Revue des deux Mers.',
    [null, null],
  ],
  // How somebody is called is no part of what they are.
  [
    'it',
    'Una donna americana di nome Katia Mori è arrivata. «Il ponte sarà chiuso a maggio», dice Mori.',
    ['Katia Mori', 'donna americana'],
  ],
  // What somebody won so often is not their name.
  [
    'it',
    '«Quello che hanno detto oggi è falso», dice il cinque volte Pallone d’Oro.',
    [null, 'il cinque volte Pallone d’Oro'],
  ],
  // Of what somebody is the head.
  [
    'en',
    'Speaker of the parliament Ali Lardan wrote: “The years of his life did not diminish the desire.”',
    ['Ali Lardan', 'Speaker of the parliament'],
  ],
  [
    'en',
    '“The years did not diminish the desire,” said head of the agency Ali Lardan.',
    ['Ali Lardan', 'head of the agency'],
  ],
])('%s: %s', (language, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});

test.each<[language: string, text: string, told: [string | null, string][]]>([
  // A clause about who tells it is no part of what is told.
  [
    'en',
    'According to Agence France-Presse, which cited sources close to the inquiry, he converted a year ago.',
    [['Agence France-Presse', 'he converted a']],
  ],
  // A clause about what is announced tells nothing.
  [
    'de',
    'Minister Jan Moos kündigte eine Reihe von Vorschlägen an, die von einer Bremse bis zum Verbot reichen.',
    [],
  ],
])('%s: %s', statementsAre);

test('a paper has no clause for an office', () => {
  const line =
    'D’après Le Parisien, tous ces éléments semblent bien confirmer l’hypothèse. « Les draps étaient lavés et mis à sécher », écrit Le Parisien.';
  expect(speakersIn('fr', line)).toEqual([['Le Parisien', null]]);
});
