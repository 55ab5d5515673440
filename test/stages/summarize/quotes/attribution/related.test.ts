// Words of somebody described by whose they are, and not of whom the description names. In words of our own.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

test.each<[string, string, string, [string | null, string | null]]>([
  [
    'en',
    'behind what the other one is',
    'The sister of the injured climber Ida Moss said: “We never lost hope for her.”',
    [null, 'The sister of the injured climber Ida Moss'],
  ],
  [
    'en',
    'several, with a comma',
    'Lawyers for the painter, Tom Reed, said: “He never saw that money at all.”',
    [null, 'Lawyers for the painter, Tom Reed'],
  ],
  [
    'en',
    'behind the words',
    '“We never lost hope for her,” said a friend of Prime Minister Ida Moss on Friday.',
    [null, 'a friend of Prime Minister Ida Moss'],
  ],
  [
    'en',
    'not of a body',
    'A spokesman for the harbour, Tom Reed, said: “The gates stay shut tonight.”',
    ['Tom Reed', 'spokesman for the harbour'],
  ],
  [
    'en',
    'nor where their own name follows',
    'The mother of the teacher Tom Reed, Ruth Reed, said: “We want him home tonight.”',
    ['Ruth Reed', null],
  ],
  [
    'de',
    'behind a small word',
    'Ein Berater von Ministerin Ida Moos sagte: „Das prüfen wir noch in dieser Woche.“',
    [null, 'Ein Berater von Ministerin Ida Moos'],
  ],
  [
    'de',
    'in the genitive',
    '„Wir haben nie aufgegeben“, sagte der Bruder der verletzten Studentin Ida Moos.',
    [null, 'der Bruder der verletzten Studentin Ida Moos'],
  ],
  [
    'de',
    'not of a body',
    'Die Leiterin der Klinik Ida Moos sagte: „Das prüfen wir noch in dieser Woche.“',
    ['Ida Moos', 'Leiterin der Klinik'],
  ],
  [
    'nl',
    'a body around somebody',
    'Het team van trainer Tom Riet liet weten: “We trainen morgen gewoon weer.”',
    ['Het team van trainer Tom Riet', null],
  ],
  [
    'nl',
    'not of a body',
    'De voorzitter van de vakbond, Ida Mos, zegt: “We staken ook morgen weer.”',
    ['Ida Mos', 'voorzitter van de vakbond'],
  ],
])('%s: %s', (language, _, text, speaker) => {
  expect(speakersIn(language, text)).toEqual([speaker]);
});
