// Who said it where several of a family share a surname, or a month stands where a name would.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn, speakersIn } from './speakers.ts';

const obituary = [
  'Hedwiga Strood, who ran the ferry for 33 years, died on Monday at her home. She was 91.',
  'The cause was heart failure, said her daughter, Corrie Lindholm.',
  'Captain Strood was the first to hold a licence on the lake. “The boat did not know any of that,” she told the Courier.',
  'Hedwiga Ruth Strood was born in the village, the youngest child of Anders Strood, who tended the lock, and Ethel Strood.',
];

test('a surname behind a title is of the one who was told of before any other with that name', () => {
  expect(speakersIn('en', ...obituary).map(([name]) => name)).toEqual(['Hedwiga Strood']);
});

test('“last” and a month are nobody', () => {
  const lines = [
    '“She walked round the platform once before she rode,” said Luis Ferrante, who has run it since 2006.',
    'Last May, he said, she got on the horse.',
  ];
  expect(statements('en', ...lines).map(([name]) => name)).toEqual(['Luis Ferrante']);
});

test.each([
  ['Die Brücke sei noch nicht saniert, hatte Bauleiter Jens Ritter vor der Sitzung gewarnt.', 'Jens Ritter'],
  ['Die Brücke sei noch nicht saniert, hat Bauleiter Jens Ritter mitgeteilt.', 'Jens Ritter'],
])('a perfect behind what it tells: %s', (line, name) => {
  expect(statements('de', line).map(([speaker]) => speaker)).toEqual([name]);
});

test('a clause that tells of nothing reported is no statement of whoever follows', () => {
  expect(statements('de', 'Wer am Montag wieder zu spät kam, hatte der Trainer gewarnt.')).toEqual([]);
});

test('a Flemish surname may have one capital', () => {
  expect(
    namesIn(
      'nl',
      '‘Het wordt duur voor ons’, zegt burgemeester An De smedt (CD&V). ‘Dat is een groot probleem’, zegt Piet Van den broeck.',
    ),
  ).toEqual(['An De smedt', 'Piet Van den broeck']);
});
