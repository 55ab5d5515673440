// A minister is no premier, though the one's office ends as the other's does. In words of our own.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

test.each<[string, string, [string | null, string | null]]>([
  [
    'fr',
    'Le ministre des Transports Pierre Gandin a réuni les maires à la demande de la Première ministre, Anne Roux. « Nous ne fermerons aucune ligne cette année », a promis le ministre.',
    ['Pierre Gandin', 'ministre des Transports'],
  ],
  [
    'fr',
    'Le Premier ministre Pierre Gandin a réuni les maires à Laas. « Nous ne fermerons aucune ligne cette année », a promis la ministre.',
    [null, null],
  ],
  [
    'it',
    'Il primo ministro Carlo Bini ha riunito i sindaci a Lodi. «Non chiuderemo nessuna linea quest’anno», ha promesso il ministro.',
    [null, null],
  ],
  [
    'en',
    'Prime Minister Tom Reed met the mayors on Monday. “We will close no line this year,” said the minister.',
    [null, null],
  ],
])('%s: %s', (language, line, speaker) => {
  expect(speakersIn(language, line).at(-1)).toEqual(speaker);
});
