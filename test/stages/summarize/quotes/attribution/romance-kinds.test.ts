// Kinds of Spanish and Portuguese papers, met in real prose, in words of our own: papers that stand quoted, several without an
// article, a source with its verb, trailing verbs, clauses that share their sayer.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersAre } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

const words = { pt: '"É este o preço que todos vamos pagar"', es: '"Es una obra necesaria para todos"' };

describe('words that stand in a paper', () => {
  test.each<Case>([
    [
      'pt',
      `Em comunicado, a UNE defendeu a mudança do "Arquivo Velho" para o Museu do Mar, em Faro. ${words.pt}, lia-se no comunicado.`,
      ['UNE'],
    ],
    ['pt', `${words.pt}, lê-se no comunicado da Câmara de Faro.`, ['comunicado da Câmara de Faro']],
    [
      'es',
      `El Ayuntamiento de Soria defendió la obra en un comunicado. ${words.es}, se lee en el texto.`,
      ['Ayuntamiento de Soria'],
    ],
    [
      'es',
      `${words.es}, reza el comunicado del Ayuntamiento de Soria.`,
      ['comunicado del Ayuntamiento de Soria'],
    ],
    // Whose paper it is, is not told.
    ['pt', `A Galp criticou o comunicado da Câmara de Faro. ${words.pt}, lê-se no comunicado.`, [null]],
    ['pt', `Rui Matos disse que sim. ${words.pt}, lia-se na parede.`, [null]],
    ['es', `Marta Ruiz entró en la sala. ${words.es}, reza un cartel.`, [null]],
  ])('%s: %s', speakersAre);
});

describe('whom somebody tells of in what they add', () => {
  test.each<Case>([
    ['pt', `${words.pt}, comentou, sublinhando que Rui Costa manteve a posição.`, [null]],
    ['es', `${words.es}, comentó, subrayando que Ana Ruiz no estaba de acuerdo.`, [null]],
    [
      'es',
      `Ramiro Quesada fue claro en la comisión. ${words.es}, comentó, subrayando que Ana Ruiz no estaba de acuerdo.`,
      ['Ramiro Quesada'],
    ],
  ])('%s: %s', speakersAre);
});

test('what a post is filed under is nobody', () => {
  const line =
    '#CanalSoto Respecto a la venta del puerto, el alcalde de Soto, expresó que la obra no se ha cerrado y que será aprobada.';
  expect(statements('es', line).map(([speaker]) => speaker)).toEqual([null]);
});

test.each([
  [
    'es',
    'Respecto a la venta de los puertos Alba y Marina, el alcalde de Soto, expresó que la obra no se ha cerrado.',
  ],
  [
    'pt',
    'Quanto à venda dos portos Alba e Marina, o presidente da câmara, disse que a obra não está fechada.',
  ],
  [
    'it',
    'Riguardo alla vendita dei porti Alba e Marina, il sindaco di Soto, ha detto che l’opera non è chiusa.',
  ],
  [
    'es',
    '#CanalSoto Respecto a la venta de los puertos Alba y Marina, el alcalde de Soto, expresó que la obra sigue.',
  ],
])('what is spoken about is nobody who speaks, in %s', (language, line) => {
  expect(statements(language, line)).toEqual([]);
});

describe('of several words in marks', () => {
  test.each<Case>([
    // Two clauses of one verb.
    [
      'pt',
      'Pela CDU, Rui Matos disse que "o que faltava era coragem" e que "de facto não há coragem" para mudar a lei.',
      ['Rui Matos', 'Rui Matos'],
    ],
    // The sayer of both stands behind the second ones.
    [
      'es',
      '"La obra va muy bien", porque "no hay ningún retraso en el calendario", dijo Marta Ruiz.',
      ['Marta Ruiz', 'Marta Ruiz'],
    ],
    [
      'es',
      '"La obra va muy bien", gritaba la gente, y "no hay ningún retraso en el calendario", dijo Marta Ruiz.',
      [null, 'Marta Ruiz'],
    ],
    // Whom a gerund is about.
    [
      'pt',
      'O BE considera a lei uma política de "favor e amizade entre ricos", acusando ainda o Governo de cortar salários.',
      ['O BE'],
    ],
    ['es', 'Según relataron los bomberos, "no quedaba nadie dentro del edificio".', ['los bomberos']],
  ])('%s: %s', speakersAre);
});

test.each<[string, string, [string, string][]]>([
  [
    'es',
    'Por su parte, abogados de los detenidos señalaron que el tribunal no valoró las pruebas.',
    [['abogados de los detenidos', 'el tribunal no valoró las pruebas.']],
  ],
  [
    'es',
    'Pero fuentes de la Alcaldía aseguran que nada cambiará antes de mayo.',
    [['fuentes de la Alcaldía', 'nada cambiará antes de mayo.']],
  ],
  [
    'pt',
    'Advogados dos detidos disseram que nada mudará antes de maio.',
    [['Advogados dos detidos', 'nada mudará antes de maio.']],
  ],
  ['es', 'Jueces, médicos y abogados de la zona aseguran que nada cambiará antes de mayo.', []],
  [
    'pt',
    'Ainda segundo a polícia, os dois homens fugiram a pé pela mata.',
    [['a polícia', 'os dois homens fugiram a pé pela mata.']],
  ],
  [
    'pt',
    'O júri quis premiar o poeta, mas Ana Matos recusou, alegando que o marido não quis prémios em vida.',
    [['Ana Matos', 'o marido não quis prémios em vida.']],
  ],
  [
    'pt',
    '"Foi uma surpresa para todos", disse Ana Matos, ressalvando, no entanto, que nada mudará antes de maio.',
    [['Ana Matos', 'nada mudará antes de maio.']],
  ],
  ['es', 'Marta Ruiz fue detenida en el puerto, alegando que nadie había visto el informe.', []],
  [
    'es',
    'El juez dijo que Marta Ruiz se negó, alegando que nadie había visto el informe.',
    [['El juez', 'Marta Ruiz se negó']],
  ],
  ['es', 'La reunión de la Unión de Jueces concluyó hoy sin que se publicara el informe final.', []],
  [
    'es',
    'Los vecinos exigen otra obra, mientras el Gobierno asegura que no hay presupuesto para nada más.',
    [['Gobierno', 'no hay presupuesto para nada más.']],
  ],
  [
    'es',
    'Cerrar el puente ahora es un “error grave”, dice la alcaldesa Marta Ruiz.',
    [['Marta Ruiz', 'Cerrar el puente ahora es un “error grave”']],
  ],
])('%s tells: %s', (language, text, told) => {
  expect(statements(language, text).map(([name, role, what]) => [name ?? role, what])).toEqual(told);
});
