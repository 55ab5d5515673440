// Romance words told to a programme or a paper with a name of its own, things that a verb has, events, and what tells more of
// whoever speaks. Kinds met in real papers, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersAre } from './speakers.ts';

describe('a programme or a paper to which something is said does not speak', () => {
  test.each<[language: string, text: string, speakers: (string | null)[]]>([
    [
      'pt',
      'Marta Lopes visitou ontem a fábrica. ¶ “Temos de encontrar uma solução para todos”, afirmou ao programa Manhã Aberta da Rádio 2 da RTC.',
      ['Marta Lopes'],
    ],
    [
      'pt',
      '“A escola precisa de obras antes do inverno”, disse ao jornal Correio da Serra a diretora Paula Reis.',
      ['Paula Reis'],
    ],
    [
      'pt',
      'A vereadora Ana Prado visitou as escolas. ¶ “A escola precisa de obras antes do inverno”, disse no programa Manhã Aberta.',
      ['Ana Prado'],
    ],
    [
      'es',
      '“La escuela necesita obras antes del invierno”, dijo al programa Buenos Días de la cadena Sur la directora Paula Reyes.',
      ['Paula Reyes'],
    ],
    ['es', '“La escuela necesita obras antes del invierno”, contó al semanario Tiempo de Hoy.', [null]],
    [
      'it',
      '«La scuola ha bisogno di lavori prima dell’inverno», ha raccontato al programma Buona Domenica la preside Anna Bini.',
      ['Anna Bini'],
    ],
    [
      'it',
      '«La scuola ha bisogno di lavori prima dell’inverno», ha detto al quotidiano La Voce di Siena.',
      [null],
    ],
    [
      'fr',
      '« L’école a besoin de travaux avant l’hiver », a confié à l’hebdomadaire Le Courrier du Lac la directrice Anne Roux.',
      ['Anne Roux'],
    ],
    // Somebody behind the paper, and a station that speaks.
    [
      'it',
      '«D’inverno il sentiero è un’autostrada», ha detto al giornale Carlo Bini, pescatore.',
      ['Carlo Bini'],
    ],
    ['es', '“La escuela necesita obras antes del invierno”, dijo Radio Sur.', ['Radio Sur']],
    // An office with a capital is no name.
    ['es', '“El país perdería todo”, afirmó el Comisario para la Pesca, Pablo Reyes.', ['Pablo Reyes']],
    ['pt', '“O país perderia tudo o que tem”, afirmou o Secretário.', ['o Secretário']],
    // Whoever the sentence is about announces a thing, and goes on.
    [
      'pt',
      'No domingo, Pedro Lima, um dos sete vereadores suspensos, anunciou sua candidatura nas eleições. ¶ “Ser candidato é a melhor forma de responder”, ele declarou.',
      ['Pedro Lima'],
    ],
  ])('%s %s', speakersAre);
});

describe('statements', () => {
  test.each<[language: string, text: string, told: [string | null, string][]]>([
    // A thing that a verb has.
    ['pt', 'No domingo, Pedro Lima, um dos sete vereadores suspensos, anunciou sua candidatura.', []],
    [
      'es',
      'El lunes, Pedro Lima, uno de los siete concejales suspendidos, anunció la apertura de una oficina.',
      [],
    ],
    [
      'pt',
      'As principais dúvidas dizem respeito ao que os agricultores afirmam serem os riscos da barragem.',
      [],
    ],
    [
      'es',
      'Las obras del puerto durarán dos años más de lo previsto, revela un informe del ministerio.',
      [['un informe del ministerio', 'Las obras del puerto durarán dos años más de lo previsto']],
    ],
    // Which day that is.
    [
      'es',
      'Al menos doce panaderías de la isla han cerrado por el precio de la harina, informó hoy, martes, el gremio.',
      [['el gremio', 'Al menos doce panaderías de la isla han cerrado por el precio de la harina']],
    ],
    [
      'es',
      'Al menos doce panaderías de la isla han cerrado por el precio de la harina, informó hoy, Martes, una fuente empresarial.',
      [
        [
          'una fuente empresarial',
          'Al menos doce panaderías de la isla han cerrado por el precio de la harina',
        ],
      ],
    ],
    // What a programme is called, and games.
    [
      'pt',
      'Durante o primeiro Sunny Island Talks da Radio 4, ele disse que falou do medo para dar força aos outros.',
      [],
    ],
    // What tells more of whoever speaks is none of it, and the sentence goes on behind it.
    [
      'es',
      'La vida de los ciclistas es dura en la gran vuelta, explicó Jon Arrieta, que no sólo echó de menos a su perro, sino que viajó solo.',
      [['Jon Arrieta', 'La vida de los ciclistas es dura en la gran vuelta']],
    ],
    [
      'es',
      'Las obras del puerto, explicó Ana Ruiz, que dirige la oficina, durarán al menos dos años más.',
      [
        [
          'Ana Ruiz',
          'Las obras del puerto, explicó Ana Ruiz, que dirige la oficina, durarán al menos dos años más.',
        ],
      ],
    ],
    // Of whom the sentence is, and not whoever spoke before.
    [
      'es',
      'Su esposa Lucía Ríos lo confirmó. Además, Tomás Vidal ha llevado toda la campaña los zapatos que, según dice, le dan suerte.',
      [],
    ],
    // A clause before the last comma, and then nothing but who says it; not a plenary that names somebody.
    [
      'es',
      'Las panaderías sufrieron por la subida de la harina, que tuvieron que pagar al doble, explicó Julio Robles.',
      [
        [
          'Julio Robles',
          'Las panaderías sufrieron por la subida de la harina, que tuvieron que pagar al doble',
        ],
      ],
    ],
    // Several bodies, without an article.
    [
      'pt',
      'Segundo autoridades locais, quase mil pessoas ficaram feridas depois dos confrontos na praça.',
      [['autoridades locais', 'quase mil pessoas ficaram feridas depois dos confrontos na praça.']],
    ],
    [
      'es',
      'Según sindicatos del puerto, casi mil personas perdieron el trabajo tras el cierre de la fábrica.',
      [['sindicatos del puerto', 'casi mil personas perdieron el trabajo tras el cierre de la fábrica.']],
    ],
    ['pt', 'Segundo andar da câmara, quase mil pessoas ficaram feridas depois dos confrontos na praça.', []],
    ['pt', 'No dia 25, um segundo plenário, que a facção diz ter sido convocado, indicou Graça Melo.', []],
  ])('%s %s', (language, text, told) => {
    expect(statements(language, text).map(([speaker, role, words]) => [speaker ?? role, words])).toEqual(
      told,
    );
  });
});
