// Who says what in Swedish: speech behind a dash and in marks, and what is nobody's.
import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from '../../../src/language/detect.ts';
import { directQuotes, statements } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('sv', ...lines);

test.each<[string, string[], unknown[]]>([
  [
    'a dash, and a role behind the name',
    ['– Vattnet steg fortare än vi hade räknat med, säger Anna Berg, forskare vid Kustinstitutet.'],
    [['Anna Berg', 'forskare vid Kustinstitutet', 'Vattnet steg fortare än vi hade räknat med']],
  ],
  [
    'marks that are alike on both sides, and a role before the name',
    ['”Den räkningen ska inte ligga här”, säger kommunalrådet Pia Lund (C).'],
    [['Pia Lund', 'kommunalrådet', 'Den räkningen ska inte ligga här']],
  ],
  [
    'the same goes on by a pronoun',
    ['– Det kostade oss hela skörden, berättar bonden Olle Brunn.', '– Nästa år gör vi det igen, säger han.'],
    [
      ['Olle Brunn', 'bonden', 'Det kostade oss hela skörden'],
      ['Olle Brunn', 'bonden', 'Nästa år gör vi det igen'],
    ],
  ],
  [
    'a witness without a name',
    ['– Det small till och sedan var den borta, säger en granne.'],
    [[null, 'en granne', 'Det small till och sedan var den borta']],
  ],
  [
    'a party before a colon',
    ['Moderaterna skriver i ett uttalande: ”Vi kommer att rösta nej.”'],
    [['Moderaterna', null, 'Vi kommer att rösta nej.']],
  ],
])('%s', (_, lines, quotes) => {
  expect(direct(...lines)).toEqual(quotes);
});

describe('open stays', () => {
  test.each<[string, string[]]>([
    [
      'what a paper only passes on',
      ['Målsäganden hördes i går. ”Det var som att drunkna på land”, skriver tidningen Kustnytt.'],
    ],
    ['what I think myself', ['– Det blir nog bra till slut, tror jag.']],
    ['whose office it is', ['”Vi svarar inte på det”, säger Anna Bergs kansli.']],
  ])('%s', (_, lines) => {
    expect(direct(...lines)).toEqual([]);
  });
});

test.each<[string, unknown[]]>([
  [
    'Enligt polisen är två män gripna efter branden.',
    [['polisen', null, 'Enligt polisen är två män gripna efter branden.']],
  ],
  ['Bron stängs i tre veckor, uppger Trafikverket.', [['Trafikverket', null, 'Bron stängs i tre veckor']]],
  [
    'Rektorn Petra Wall säger att skolan öppnar igen på torsdag.',
    [['Petra Wall', 'Rektorn', 'skolan öppnar igen på torsdag.']],
  ],
  ['Petra Wall lovar att öppna skolan igen på torsdag.', []],
  ['Petra Wall sa aldrig att skolan öppnar igen på torsdag.', []],
])('reported: %s', (line, quotes) => {
  expect(statements('sv', line)).toEqual(quotes);
});

test('is told from its neighbours', () => {
  expect(
    detectLanguage('Kommunen har beslutat att bron inte ska stängas, och det är invånarna glada för.'),
  ).toBe('sv');
});
