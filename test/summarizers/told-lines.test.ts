// Subject, preheader and summary tell the news, and of nobody whom their reader has not met.
import { describe, expect, test } from '@jest/globals';
import { digestOf } from './extractive-digest.ts';

const summaryOf = async (lines: readonly string[]): Promise<string> =>
  (await digestOf(lines)).summary.map(({ text }) => text).join('\n');

test('the news in a few words comes with the sentence that tells whose it is', async () => {
  const summary = await summaryOf([
    'Borgo Marino, il finto idraulico condannato per la truffa agli anziani',
    'BORGO MARINO. Quattro anni e sei mesi di carcere. È la pena inflitta ieri dal tribunale a un uomo di 38 anni che, spacciandosi per idraulico, aveva chiesto 9 mila euro a una vedova.',
    'La pm Vera Conti aveva chiesto cinque anni di carcere per la truffa agli anziani di Borgo Marino.',
    'Il difensore Aldo Vezzi presenterà ricorso contro la sentenza del tribunale entro trenta giorni.',
    'Il comune di Borgo Marino ha distribuito agli anziani 3.000 opuscoli sulla truffa del finto idraulico.',
  ]);
  expect(summary).toMatch(/^Quattro anni e sei mesi di carcere\.\nÈ la pena/);
});

test('words that open an article are told where they are the headline’s, and no other', async () => {
  const rest = [
    'Il comune di Borgo ha speso 90 mila euro per il forno e ne chiede altri 40 mila alla regione.',
    'Il forno di Borgo vende 1.400 pani alla settimana e ne regala 300 alla scuola del paese.',
    'I fornai di Borgo si incontreranno lunedì con la regione per decidere il prezzo del pane.',
  ];
  const lead = 'La sindaca di Borgo, Vera Conti, rassicura i fornai a due giorni dall’incontro in regione.';
  const title = 'Borgo, Conti rassicura i fornai: «Il forno non chiuderà mai»';
  expect(await summaryOf([title, `«Non chiuderà mai il forno». ${lead}`, ...rest])).toMatch(/^«Non chiuderà/);
  expect(await summaryOf([title, `«Buongiorno a tutti quanti». ${lead}`, ...rest])).not.toMatch(/Buongiorno/);
});

test('a summary names nobody in short whom neither it nor the headline has named', async () => {
  const lines = (title: string) => [
    title,
    'The pier at Tolby will stay shut until May, the harbour board said on Monday, after divers found 40 rotten piles.',
    'The repairs will cost £3.4m, and the harbour board of Tolby has set aside £900,000 of it.',
    '“We will not let a child walk over that,” said Una Garvey, the engineer of the board.',
    'About 12,000 people a year pay two pounds each to walk on the pier at Tolby.',
    'Garvey pointed to a report of 2019, by which the piles of the pier at Tolby would last 30 years.',
  ];
  const named = (text: string) => !text.includes('Garvey pointed') || text.includes('Una Garvey');
  expect(named(await summaryOf(lines('Tolby pier stays shut until May')))).toBe(true);
});

test('what hangs on a mood or a scene is left out where others tell something', async () => {
  const summary = await summaryOf([
    'Le moulin de Vaulny fermera en juin',
    'Le moulin de Vaulny fermera en juin, a annoncé lundi la commune, faute de 210 000 euros pour sa roue.',
    'La commune de Vaulny avait racheté le moulin en 2024 et l’avait confié à Hélène Roussy, meunière de métier.',
    'La région a versé 65 000 euros pour la roue du moulin, longue de sept mètres.',
    'Chez les boulangers de Vaulny, la nouvelle passe mal.',
    'Douze boulangers de Vaulny achètent 40 tonnes de farine par an au moulin.',
    'Reportage dans une cour devenue parking.',
  ]);
  expect(summary).toMatch(/fermera en juin/);
  expect(summary).not.toMatch(/passe mal|Reportage/);
});

test('words whose speaker is told by a description that points back are no key point', async () => {
  const { keyPoints } = await digestOf([
    'El Ribera gana en Valdoria con un gol en el minuto 94',
    'El Ribera ganó el sábado en Valdoria por 2-1 con un gol en el minuto 94 y sigue en primera división.',
    'El entrenador del Ribera, Luis Robledo, cambió a tres jugadores después del descanso en Valdoria.',
    '"El domingo nos jugamos todo el año en Valdoria", avisó el técnico vasco.',
    '"En Valdoria no habíamos visto nunca un estadio así", sonríe ante los micrófonos de Radio Faro.',
    'El Ribera recibe el domingo al Almenar, que tiene 31 puntos y lleva ocho partidos sin perder.',
    'Más de 3.100 espectadores vieron en Valdoria el partido del Ribera, récord de la temporada.',
    'El Ribera vendió 900 entradas para el partido del domingo en las primeras dos horas.',
  ]);
  expect(keyPoints.map(({ text }) => text).join('\n')).not.toMatch(/técnico vasco|sonríe/);
});

describe('the first subject', () => {
  test.each([
    [
      'ko: keeps both halves of a headline with dots where they fit',
      [
        '무대 지킨 52년…배우 정미오 별세',
        '배우 정미오가 3일 새벽 별세했다. 향년 81세. 정미오는 지난가을까지 연극 무대에 섰다.',
        '유족으로는 딸 정가람씨가 있다. 발인은 5일 오전 8시.',
      ],
      '무대 지킨 52년, 배우 정미오 별세',
    ],
    [
      'fr: keeps what the headline is about before its first clause',
      [
        'Ports : la mairie de Brelle hésite à fermer ses quais, les pêcheurs et leurs familles perdent patience',
        'La maire de Brelle, Hélène Roussy, a assuré mercredi que rien n’était décidé sur la fermeture des quais du port aux pêcheurs.',
        '« On nous promène depuis des mois », a dit le pêcheur Yann Le Goff, qui réclame une date.',
      ],
      'Ports : la mairie de Brelle hésite à fermer ses quais',
    ],
    [
      'es: ends a headline before its gerund',
      [
        'Detenida una mujer en Valdoria por engañar a pescadores haciéndose pasar por inspectora del puerto',
        'La Policía ha detenido en Valdoria a una mujer de 39 años acusada de engañar a nueve pescadores, a los que cobraba 200 euros por una licencia inexistente.',
        '"Nadie del puerto cobra en mano", ha dicho la concejala Inés Marín.',
      ],
      'Detenida una mujer en Valdoria por engañar a pescadores',
    ],
    [
      'it: ends a headline before what only describes its last noun',
      [
        'Scoperto nel fondo del lago di Vernate un crostaceo che «beve» la plastica delle bottiglie vuote',
        'Un gruppo di biologi di Vernate ha trovato nel lago un crostaceo capace di consumare la plastica delle bottiglie in poche settimane.',
        '«Una bottiglia dimenticata ha fatto il resto», racconta la biologa Vera Conti, che guida il gruppo.',
      ],
      'Scoperto nel fondo del lago di Vernate un crostaceo',
    ],
    [
      'it: is the headline’s quotation, where the rest says only that somebody speaks',
      [
        '«Ho imparato il pane dalla mia peggior rivale»: parla la fornaia Vera Conti',
        'Un forno con due tavoli, una fila di un’ora. Vera Conti ci accoglie nel retro, con le mani nella farina.',
        '«Mia madre vendeva pesce», racconta Vera Conti. «La farina le sembrava un lusso».',
      ],
      '«Ho imparato il pane dalla mia peggior rivale»',
    ],
  ])('%s', async (_, lines, subject) => {
    expect((await digestOf(lines)).subjects[0]).toBe(subject);
  });
});

describe('the line beside the subject', () => {
  test.each([
    [
      'is of the lead, rather than the last voice',
      [
        "Pier arsonist 'a danger to the town', judge says",
        'A judge and the fire chief have condemned Owen Marsh after he was jailed for nine years for the fire on the pier.',
        'Marsh, 34, of Mill Lane, Tolby, was told he would serve at least six years.',
        'The jury heard that Marsh had bought petrol the night before.',
        'Defending, Una Garvey said her client was “a lonely man rather than a wicked one”.',
      ],
      /^A judge and the fire chief have condemned Owen Marsh/,
    ],
    [
      'ends before no object of the verb that it ends with',
      [
        'Descubren que las gaviotas "hacen cola" en el puerto',
        'Un estudio de la Universidad de Valdoria publicado este jueves describe por primera vez una espera ordenada en las gaviotas.',
        '"Al principio pensamos que era un error", explica la bióloga Inés Marín.',
        'El trabajo concluye que la espera ahorra a las aves un 18% de energía.',
      ],
      /^(?!.*describe$)/,
    ],
    [
      'has no quotation that stands in the headline',
      [
        'Frana di Borgo Alto, i residenti: «Dormiamo vestiti»',
        'BORGO ALTO. La terra si muove ancora. Da venti giorni undici famiglie di via delle Fonti vivono con la borsa pronta accanto alla porta.',
        '«Dormiamo vestiti, a turno», racconta Assunta Vezzi, 68 anni, affacciata al cancello.',
        'I tecnici della Regione hanno installato otto sensori nella frana di Borgo Alto.',
      ],
      /^(?!«Dormiamo)/,
    ],
  ])('%s', async (_, lines, expected) => {
    expect((await digestOf(lines)).preheader).toMatch(expected);
  });
});
