// French, Spanish, Italian and Portuguese: what is no person, no body and no paper says nothing; and what tells more of a source
// is no part of its words.
import { expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

type Told = [speaker: string | null, role: string | null, words: string];

test.each<[string, string, Told[]]>([
  // A thing, or a paper, before its source.
  [
    'pt',
    'As projeções estimam que o lago vai secar em dez anos, segundo a ONU.',
    [['ONU', null, 'As projeções estimam que o lago vai secar em dez anos']],
  ],
  [
    'es',
    'Las previsiones indican que faltarán dos mil enfermeras, de acuerdo con Marta Lima, portavoz del sindicato.',
    [['Marta Lima', 'portavoz del sindicato', 'Las previsiones indican que faltarán dos mil enfermeras']],
  ],
  [
    'it',
    'Le stime indicano che il ghiacciaio sparirà entro il 2050, secondo la glaciologa Carla Boni.',
    [['Carla Boni', 'glaciologa', 'Le stime indicano che il ghiacciaio sparirà entro il 2050']],
  ],
  [
    'es',
    'Un informe señala que el pozo está contaminado, según el Ministerio de Salud.',
    [['Ministerio de Salud', null, 'Un informe señala que el pozo está contaminado']],
  ],
  // Without one.
  ['fr', 'Les images confirment que le pont bougeait depuis des mois.', []],
  [
    'es',
    'Los datos del Instituto Forestal indican que el monte pierde agua.',
    [[null, 'Los datos del Instituto Forestal', 'el monte pierde agua.']],
  ],
  [
    'it',
    'Il numero uno del club ha detto che la squadra resta in città.',
    [[null, 'Il numero uno del club', 'la squadra resta in città.']],
  ],
  // A clause of the noun before it.
  ['es', 'Las plantas del valle mantienen abiertas todo el día las flores que atraen a las abejas.', []],
  // What the source is, and how it came to say so.
  [
    'fr',
    'Selon Paul Sorel, journaliste à Radio Laas qui était sur place, les secours ont mis une heure.',
    [['Paul Sorel', 'journaliste à Radio Laas', 'les secours ont mis une heure.']],
  ],
  [
    'fr',
    'D’après le rapport du cabinet Morand, commandé par la ville, la toiture ne tient plus.',
    [[null, 'le rapport du cabinet Morand', 'la toiture ne tient plus.']],
  ],
  [
    'es',
    'Según Marta Ruiz, presente en la sala, los bomberos no llegaron hasta las diez.',
    [['Marta Ruiz', null, 'los bomberos no llegaron hasta las diez.']],
  ],
  [
    'es',
    'Según explicó la jueza de guardia, Marta Ruiz, para salir de prisión hará falta una fianza.',
    [['Marta Ruiz', 'jueza de guardia', 'para salir de prisión hará falta una fianza.']],
  ],
  [
    'fr',
    'Selon Paul Sorel, l’un des auteurs de l’étude, la digue a cédé en une nuit.',
    [['Paul Sorel', null, 'la digue a cédé en une nuit.']],
  ],
  // And what tells more of what the words are about is.
  [
    'es',
    'La alcaldesa de Soto, Marta Ruiz, llegó tarde. Según Ruiz, el mercado, construido en 1974, cierra en mayo.',
    [['Marta Ruiz', 'alcaldesa de Soto', 'el mercado, construido en 1974, cierra en mayo.']],
  ],
  [
    'fr',
    'Selon la police, des vitrines ont été brisées, des voitures brûlées.',
    [['la police', null, 'des vitrines ont été brisées, des voitures brûlées.']],
  ],
])('%s: %s', (language, line, expected) => {
  expect(statements(language, line)).toEqual(expected);
});

test.each([
  // Of two, the one who did it may be he.
  [
    'pt',
    'O vereador Tiago Moura falou aos jornais. Ele contou que, naquela noite, foi agredido por um vigilante. Numa rede, ele escreveu que “isto ainda não acabou para ninguém”.',
  ],
  [
    'it',
    'Il consigliere Carlo Boni ha parlato ai giornali. Ha raccontato di essere stato aggredito da un vigilante. «Non è finita per nessuno», ha detto lui.',
  ],
  // What is heard is nobody's.
  ['fr', 'La foule attend devant la mairie. Dans la rue, on entendait : « Rendez-nous notre école ! »'],
])('nobody: %s: %s', (language, line) => {
  expect(directQuotes(language, line)).toEqual([]);
});

test('what is heard behind what somebody says', () => {
  const line =
    '« J’ai voulu passer », raconte Paul Sorel. Il poursuit : « On m’a poussé. » Dans la foule, on entendait : « Rendez-nous notre école ! »';
  expect(directQuotes('fr', line).map(([, , words]) => words)).toEqual([
    'J’ai voulu passer',
    'On m’a poussé.',
  ]);
});
