// What stands behind a verb of saying and is nobody's name: what somebody does while they say it, and whom another clause
// tells of; and a surname that is kept back. In words of our own.
import { describe, expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

type Case = [language: string, name: string, lines: string[], speakers: (string | null)[]];

describe('behind what somebody does while they speak stands who speaks', () => {
  test.each<Case>([
    [
      'pt',
      'rindo',
      [
        '“Quando a água voltar, não vou reclamar dela”, disse, rindo, uma vizinha de Serrana que esperava o barco.',
      ],
      ['uma vizinha de Serrana'],
    ],
    [
      'fr',
      'en riant',
      ['« Non, cela ne se fera jamais ici », a dit, en riant, une voisine de Cap Nord.'],
      ['une voisine de Cap Nord'],
    ],
    [
      'es',
      'riéndose',
      ['“Nadie contestó a aquella carta en diez años”, dijo, riéndose, una vecina de Robles.'],
      ['una vecina de Robles'],
    ],
  ])('%s: %s', (language, _, lines, speakers) => {
    expect(namesIn(language, ...lines)).toEqual(speakers);
  });
});

describe('whom another clause tells of does not speak', () => {
  test.each<Case>([
    [
      'it',
      'with a name',
      ['Carlo Bini guarda il mare. «Ho paura anche a uscire», dice mentre Lidia Guerra lo ascolta.'],
      ['Carlo Bini'],
    ],
    [
      'es',
      'with a thing that ends as a trade does',
      [
        'Un primo de Robles ha pedido cajas. «Yo me reía de él en el bar. Ahora me río menos», confiesa mientras prepara la escalera.',
      ],
      ['Un primo'],
    ],
  ])('%s: %s', (language, _, lines, speakers) => {
    expect(namesIn(language, ...lines)).toEqual(speakers);
  });
});

describe('a surname of one letter', () => {
  test.each<Case>([
    [
      'nl',
      'is of whom was told by it, with all they say',
      [
        'Jan K. (46) kijkt naar zijn handen.',
        '‘Ik durf hem niet aan te kijken’, zegt K. ‘Maar ik denk elke dag aan hem.’',
      ],
      ['Jan K', 'Jan K'],
    ],
    [
      'it',
      'behind a verb with an auxiliary',
      ['In manette Carlo D., 29 anni. «Io porto le buste, non so cosa c’è dentro», ha detto D. ai militari.'],
      ['Carlo D.'],
    ],
    [
      'nl',
      'is nobody where nobody has it',
      ['‘Ik durf hem niet aan te kijken’, zegt K. ‘Maar ik denk elke dag aan hem.’'],
      [null, null],
    ],
  ])('%s: %s', (language, _, lines, speakers) => {
    expect(namesIn(language, ...lines)).toEqual(speakers);
  });
});

test('whose name stands before the first answer gives the others', () => {
  expect(
    namesIn(
      'nl',
      'Op haar 29ste nam Jet Postma de molen van haar vader over.',
      'Piet Gans maakte de foto’s.',
      'U had vandaag kunnen malen. Waarom doet u dat niet?',
      'Jet Postma: ‘Omdat je het proeft. Motormeel is haastig meel.’',
      'Uw vader was een bekende man hier.',
      '‘Een bekende stem, zou ik liever willen zeggen.’',
      'Schrok u van dat cijfer?',
      '‘Nee. Ik schrok van de wethouder, die hier aan tafel zat.’',
      'De gemeente wil woningen bouwen.',
      'Hoopt u nog?',
      '‘Ik ben molenaar. Ik doe niet anders dan wachten op wat ik niet zie.’',
    ),
  ).toEqual(['Jet Postma', 'Jet Postma', 'Jet Postma', 'Jet Postma']);
});
