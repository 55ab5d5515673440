// What a digest shows is read by itself: no line goes on from a sentence that is not shown, and none is a mere phrase.
import { describe, expect, test } from '@jest/globals';
import type { Digest } from '../../src/domain/digest.ts';
import { digestOf } from './extractive-digest.ts';

const shown = ({ summary, keyPoints, subjects, preheader }: Digest): string[] => [
  ...[...summary, ...keyPoints].map(({ text }) => text),
  ...subjects,
  preheader,
];

interface Sample {
  lines: string[];
  never: RegExp;
}

const samples: Record<string, Sample> = {
  'nl: a sentence of the summary that goes on from one which is not there': {
    lines: [
      'Fretter doodt kippen van hobbyboerin Anke',
      'Bij hobbyboerin Anke uit Kwelderzijl zijn in de nacht van zondag op maandag elf kippen doodgebeten.',
      'Een fret is in de polder vaker gezien, zegt de provincie, die een val in het dorp heeft geplaatst.',
      'In januari bleek uit een eerder onderzoek dat er nog twee fretten in de polder leefden en jaagden. Na dat nieuws sliep Anke wekenlang bij haar kippen in de schuur.',
      'De provincie Groningen betaalt de boerin 240 euro voor de schade aan haar hok en haar kippen.',
    ],
    never: /^Na dat nieuws/,
  },
  'fr: a phrase behind the sentence which it belongs to': {
    lines: [
      'Le port de Brelle ferme ses quais aux touristes',
      'La mairie de Brelle ferme depuis lundi les deux quais du port aux touristes, après trois accidents en juin.',
      'Les photos du port sont éloquentes. Pour ne pas dire effrayantes.',
      'Le capitaine du port, Yann Le Goff, compte 4 200 visiteurs par jour sur des quais larges de deux mètres.',
      'Les pêcheurs de Brelle vendent leur poisson sur un parking, où la mairie a installé douze étals.',
    ],
    never: /^Pour ne pas/,
  },
  'es: half a sentence without its verb, as the line of a mail': {
    lines: [
      'Las diferencias políticas entre el alcalde Luis Robledo y la concejala de Puertos Inés Marín han quedado de manifiesto en el pleno celebrado el lunes en Valdoria',
      'Las diferencias políticas entre el alcalde Luis Robledo y la concejala de Puertos Inés Marín han quedado de manifiesto en el pleno celebrado el lunes en Valdoria.',
      'El alcalde defiende una subida de las tasas del puerto que la concejala considera excesiva para los pescadores de la villa.',
      'La concejala se reunió ayer con los pescadores en la lonja, donde les prometió que las tasas no subirían antes de noviembre.',
    ],
    never: /Luis Robledo$|^Las diferencias políticas$/,
  },
  'pt: two words over a part of the text': {
    lines: [
      'Mais da metade dos moradores de Valdoria teme perder o emprego no porto',
      'Mais da metade dos moradores de Valdoria declarou temer perder o emprego no porto, segundo o instituto Faro.',
      '## Emprego portuário global',
      'O porto de Valdoria fechou 340 vagas de emprego desde janeiro e prevê fechar outras 120 até dezembro.',
      'O sindicato dos portuários pediu à prefeitura um plano de emprego para os moradores do bairro do cais.',
    ],
    never: /^Emprego portuário global/,
  },
};

describe.each(Object.entries(samples))('%s', (_name, { lines, never }) => {
  test('is nowhere shown', async () => {
    const digest = await digestOf(lines);
    expect(shown(digest).filter((line) => never.test(line))).toEqual([]);
    expect(digest.summary.length).toBeGreaterThan(1);
    expect(digest.subjects.length).toBeGreaterThan(0);
  });
});

test('the first sentence is told whatever words it begins with', async () => {
  const { summary } = await digestOf([
    'Tolby votes on its pier',
    'Both of the candidates who want to close the pier at Tolby lost their seats on Tuesday, after 14 years.',
    'The pier was built in 1901, and 12,000 people a year pay two pounds each to walk on it.',
    'Engineers said the repairs would cost £3.4m and could begin before the end of next summer.',
    'The council has set aside £900,000 and hopes that a trust will find the rest by March.',
  ]);
  expect(summary[0]?.text).toMatch(/^Both of the candidates/);
});

test('where the news comes from, and by whom, stands in front of no line', async () => {
  const shownLines = shown(
    await digestOf([
      'Valdoria fecha o porto',
      'Faro Notícias - O porto de Valdoria fechou nesta segunda-feira depois de uma tempestade que afundou 12 barcos.',
      'A prefeitura de Valdoria prevê gastar R$ 3 milhões com a limpeza do cais e da praia até novembro.',
      'Os pescadores de Valdoria vendem agora o peixe em outro porto, a 40 quilômetros de distância.',
      'A Defesa Civil retirou 240 moradores das casas que ficam perto do cais de Valdoria.',
    ]),
  );
  expect(shownLines.filter((line) => line.includes('Faro'))).toEqual([]);
  expect(shownLines.join('\n')).toContain('O porto de Valdoria fechou');
});
