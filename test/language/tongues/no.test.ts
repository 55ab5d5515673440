// Who says what in Norwegian, in both its written forms, and what is nobody's.
import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from '../../../src/language/detect.ts';
import { languageOf } from '../../../src/language/registry.ts';
import { directQuotes, statements } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('no', ...lines);

test.each<[string, string[], unknown[]]>([
  [
    'a dash, a role before the name and a paper behind it',
    ['– Vannet steg fortere enn vi hadde regnet med, sier havnesjef Jens Krag til Kystavisa.'],
    [['Jens Krag', 'havnesjef', 'Vannet steg fortere enn vi hadde regnet med']],
  ],
  [
    'a party behind the name',
    ['– Den regningen skal ikke ligge her, sier ordfører Kari Vik (Ap).'],
    [['Kari Vik', 'ordfører', 'Den regningen skal ikke ligge her']],
  ],
  [
    'a role behind the name, and the same goes on',
    [
      '– Det kostet oss hele avlingen, forteller Ola Bru, bonde på Nesøya.',
      '– Nå begynner vi på nytt med ingenting.',
      '– Og neste år gjør vi det igjen, sier han.',
    ],
    [
      ['Ola Bru', 'bonde på Nesøya', 'Det kostet oss hele avlingen'],
      ['Ola Bru', 'bonde på Nesøya', 'Nå begynner vi på nytt med ingenting'],
      ['Ola Bru', 'bonde på Nesøya', 'Og neste år gjør vi det igjen'],
    ],
  ],
  [
    'Nynorsk',
    [
      '– Eg trur ikkje det er sant, seier Kari Moe, dagleg leiar i Fjordlaget.',
      '– Me må vente til våren, fortel ho.',
    ],
    [
      ['Kari Moe', null, 'Eg trur ikkje det er sant'],
      ['Kari Moe', null, 'Me må vente til våren'],
    ],
  ],
  [
    'a witness without a name',
    ['– Det smalt, og så var den borte, sier en nabo.'],
    [[null, 'en nabo', 'Det smalt, og så var den borte']],
  ],
  [
    'a name of women here, of men in Swedish',
    ['– Det smalt i natt, sier Janne Lie.', '– Og så var den helt borte, sier hun.'],
    [
      ['Janne Lie', null, 'Det smalt i natt'],
      ['Janne Lie', null, 'Og så var den helt borte'],
    ],
  ],
  [
    'marks, and a colon',
    ['I et innlegg skriver kommunen: «Vi rydder stien i morgen tidlig.»'],
    [['kommunen', null, 'Vi rydder stien i morgen tidlig.']],
  ],
])('%s', (_, lines, quotes) => {
  expect(direct(...lines)).toEqual(quotes);
});

describe('open stays', () => {
  test.each<[string, string[]]>([
    [
      'what a paper only passes on',
      ['Fornærmede forklarte seg i går. «Det var som å drukne på land», skriver avisa Kystnytt.'],
    ],
    [
      'one of two women',
      ['Ola Moe møtte Kari Vik og Anne Lie på kaia.', '– Det var en lang dag for oss alle, sier hun.'],
    ],
    ['a verb that is none of saying', ['– Det er løgn og fanteri, fnyser Ola Moe.']],
    ['whoever told it to somebody', ['– Det tror jeg ikke noe på, sa jeg.']],
  ])('%s', (_, lines) => {
    expect(direct(...lines)).toEqual([]);
  });
});

test.each<[string, unknown[]]>([
  [
    'Ifølge politiet er to menn pågrepet i byen.',
    [['politiet', null, 'Ifølge politiet er to menn pågrepet i byen.']],
  ],
  [
    'Driftssjef Roar Lie sier at brua åpner igjen til våren.',
    [['Roar Lie', 'Driftssjef', 'brua åpner igjen til våren.']],
  ],
  ['Roar Lie har aldri sagt at brua skal stenges for godt.', []],
  ['Roar Lie sier ikke at brua skal stenges for godt.', []],
])('reported: %s', (line, quotes) => {
  expect(statements('no', line)).toEqual(quotes);
});

test.each(['nb', 'nn', 'nb-NO', 'no-NO'])('%s is read as Norwegian', (tag) => {
  expect(languageOf(tag).tag).toBe('no');
});

test('is told from its neighbours', () => {
  expect(
    detectLanguage('Kommunen har vedtatt at brua ikke skal stenges, og det er noe folk er glade for.'),
  ).toBe('no');
});
