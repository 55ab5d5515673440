// French, Spanish, Italian and Portuguese: a clause beside the words that has a subject of its own, who has not said them.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('whose clause stands behind the words', () => {
  test.each<Case>([
    [
      'pt',
      'A vereadora Rita Moura confirmou a obra “enquanto quase toda a vila dormia”, lembrando que o Governo prometeu uma ponte.',
      ['Rita Moura'],
    ],
    [
      'pt',
      'A vereadora Rita Moura confirmou a obra “enquanto quase toda a vila dormia”, porque o Governo prometeu uma ponte.',
      ['Rita Moura'],
    ],
    [
      'pt',
      'A vereadora Rita Moura confirmou a obra “enquanto quase toda a vila dormia”, sublinhando que a Polícia Judiciária agiu depressa”, escreveu.',
      ['Rita Moura'],
    ],
    [
      'es',
      'La concejala Rita Mora confirmó la obra “mientras casi toda la villa dormía”, recordando que el Gobierno prometió un puente.',
      ['Rita Mora'],
    ],
    [
      'es',
      'La concejala Rita Mora confirmó la obra “mientras casi toda la villa dormía”, como el Gobierno prometió en mayo.',
      ['Rita Mora'],
    ],
    [
      'it',
      'La consigliera Rita Mori ha confermato i lavori “mentre quasi tutto il paese dormiva”, ricordando che il Governo ha promesso un ponte.',
      ['Rita Mori'],
    ],
    [
      'fr',
      'La conseillère Rita Morel a confirmé les travaux « alors que presque tout le village dormait », soulignant que la Police nationale a agi vite », a-t-elle écrit.',
      ['Rita Morel'],
    ],
    // Behind its verb, and where nobody stands before the words.
    ['es', 'La obra llega “mientras toda la villa duerme”, como dijo el Gobierno.', ['Gobierno']],
    ['pt', '“Quase toda a vila dormia”, que é pouco, disse Rita Moura.', ['Rita Moura']],
  ])('%s: %s', speakersAre);
});
