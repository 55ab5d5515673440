// Clauses that tell more beside who speaks, in French and Spanish, in words of our own: what somebody does while they speak, of
// whom an office behind a clause is.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from '../../../../language/tongues/direct-quotes.ts';

type Case = [language: string, text: string, told: [speaker: string | null, role: string | null][]];

const told = (language: string, text: string, expected: [string | null, string | null][]) =>
  expect(directQuotes(language, ...text.split(' ¶ ')).map(([speaker, role]) => [speaker, role])).toEqual(
    expected,
  );

describe('whom a clause names that tells what else they do does not speak', () => {
  test.each<Case>([
    [
      'fr',
      'La maire Anne Roux a ouvert la halle. ¶ « C’est un grand jour pour toute la vallée », s’est félicitée la maire Roux, remerciant pour son aide la députée de la Loire, Lise Morand.',
      [['Anne Roux', 'maire']],
    ],
    [
      'fr',
      '« C’est un grand jour pour toute la vallée », a dit le maire, tout en remerciant la députée Lise Morand.',
      [[null, 'le maire']],
    ],
    [
      'fr',
      '« C’est un grand jour pour toute la vallée », a dit le maire, accompagné par la députée Lise Morand.',
      [[null, 'le maire']],
    ],
    [
      'es',
      '«Es un gran día para todo el valle», dijo el alcalde, acompañado por la diputada Marta Ruiz.',
      [[null, 'el alcalde']],
    ],
    [
      'es',
      '«Es un gran día para todo el valle», dijo el alcalde, agradeciendo su ayuda a la diputada Marta Ruiz.',
      [[null, 'el alcalde']],
    ],
    // An office is no participle.
    [
      'fr',
      '« C’est un grand jour pour toute la vallée », a dit la maire, députée de la Loire, Lise Morand.',
      [['Lise Morand', 'députée de la Loire']],
    ],
  ])('%s: %s', told);
});

describe('what stands behind a clause of somebody tells not what they are', () => {
  test.each<Case>([
    [
      'fr',
      'Lise Morand dirige depuis dix ans le club de Laas, un bastion du rugby amateur. ¶ « Nous jouons pour le village », dit Lise Morand.',
      [['Lise Morand', null]],
    ],
    [
      'es',
      'Marta Ruiz recibe en su casa a Lola de la Vega, la presidenta del club. ¶ «Jugamos para el pueblo», dice Marta Ruiz.',
      [['Marta Ruiz', null]],
    ],
  ])('%s: %s', told);
});

describe('to which paper it was said is no part of a name, and no office', () => {
  test.each<Case>([
    [
      'es',
      '«Es una obra que nadie quería», dijo a la AFP Marta Ruiz, de 58 años, una vecina.',
      [['Marta Ruiz', 'vecina']],
    ],
    ['es', '«Es una obra que nadie quería», dijo a la agencia Efe Marta Ruiz.', [['Marta Ruiz', null]]],
    ['es', '«Es una obra que nadie quería», contó a la revista Proceso Marta Ruiz.', [['Marta Ruiz', null]]],
    ['es', '«Es una obra que nadie quería», dijo a Marta Ruiz.', []],
  ])('%s: %s', told);
});

describe('how somebody speaks, and what goes on behind a dash, is no office', () => {
  test.each<Case>([
    ['es', '“Es necesario controlarlo todo”, explicó visiblemente molesto Luis Mora.', [['Luis Mora', null]]],
    [
      'it',
      '"È necessario controllare tutto qui - spiega Luca Mori, sindaco di Soave - in coerenza con le regole".',
      [['Luca Mori', 'sindaco di Soave']],
    ],
  ])('%s: %s', told);
});
