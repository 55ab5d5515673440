// Straight marks with a blank on their inner side, as some papers' pages have them, and marks of two kinds. In words of our own.
import { describe, test } from '@jest/globals';
import { speakersAre } from './speakers.ts';

describe('a blank inside straight marks is no end of what is said', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'de',
      '" So viel Wasser war nie hier ", sagt Hans Zand am Freitag in Aal. " Das darf nicht wahr sein. "',
      ['Hans Zand', 'Hans Zand'],
    ],
    [
      'de',
      '" Hier steht kein Stein mehr ", sagt eine Frau über den Hof. " Der Stall ist voll Schlamm. "',
      ['eine Frau', 'eine Frau'],
    ],
    [
      'nl',
      "'Ik vind dat de ploeg met het meeste geluk wint ', vond trainer Frans Gert. 'Wij deden niet voor ze onder.'",
      ['Frans Gert', 'Frans Gert'],
    ],
    [
      'en',
      '" We never saw such water here ", says Tom Reed. " It cannot be true. "',
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'fr',
      '" Jamais vu autant d’eau par ici ", dit Paul Morel. " C’est fini pour nous ", ajoute-t-il.',
      ['Paul Morel', 'Paul Morel'],
    ],
    [
      'es',
      '" Nunca vimos tanta agua por aquí ", dice Luis Gil. " Se acabó para nosotros ", añade.',
      ['Luis Gil', 'Luis Gil'],
    ],
    [
      'it',
      '" Mai vista tanta acqua qui da noi ", dice Pino Neri. " Per noi è finita ", aggiunge.',
      ['Pino Neri', 'Pino Neri'],
    ],
    [
      'pt',
      '" Nunca vimos tanta água por aqui ", diz Rui Paz. " Para nós acabou ", acrescenta.',
      ['Rui Paz', 'Rui Paz'],
    ],
    [
      'pt',
      '"Quando a gente está ganhando, precisa jogar igual. Se não entender isso, vai sofrer”, completou o atacante Beto Paz.',
      ['Beto Paz'],
    ],
  ])('%s: %s', speakersAre);
});
