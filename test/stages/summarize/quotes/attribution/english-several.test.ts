// "They" of several whom the sentence before tells of, and of nobody alone.
import { test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

/** Two who are told of before, and may not be meant. */
const others =
  'Ann Field has run a bakery in Lorn since 1998. ¶ Tom Reed, the harbour master, has worked on the quay for years. ¶ ';

test.each<[string, [string | null, string][]]>([
  [
    'The researchers fixed bells to ten goats. They found that each goat ran faster.',
    [['The researchers', 'each goat ran']],
  ],
  [
    'The committee met on Monday. They said that the bridge would be closed for a year.',
    [['The committee', 'the bridge would']],
  ],
  [
    'Officials from the town met on Monday. They said that the bridge would be closed.',
    [['Officials from the town', 'the bridge would']],
  ],
  [
    'Carla Moss and Peter Lang run the shop. They said that the roof would be mended by June.',
    [['Carla Moss and Peter Lang', 'the roof would']],
  ],
  [
    'In May, the two brothers bought the mill. They say the price has doubled since then.',
    [['the two brothers', 'the price has']],
  ],
  // Either of several, or nobody alone.
  ['The researchers asked the farmers for help. They said that each goat ran faster.', []],
  ['The firm sells boats to fishermen. They say that the price has doubled since May.', []],
  ['The police chased two boys. They said that nobody had been aboard since March.', []],
  ['Carla Moss wrote to the council. They replied that the bridge had been closed for a year.', []],
  ['The boy came with his parents. They said that the school had failed their son.', []],
  [
    'Ann Field said that the bridge was unsafe. They said that it would be closed for a year.',
    [['Ann Field', 'the bridge was']],
  ],
])('%s', (text, told) => {
  statementsAre('en', others + text, told);
});

test('several go on in marks as well', () => {
  speakersAre('en', `${others}Neighbours heard a bang. “It shook the whole house,” they said.`, [
    'Neighbours',
  ]);
  speakersAre('en', `${others}Police found the boat. “Nobody had been aboard since March,” they said.`, [
    'Police',
  ]);
});

test('whoever is asked by several answers them', () => {
  speakersAre(
    'en',
    'Ann Field said that she would sleep with the cup “between me and the dog”. She told reporters not to ask. They asked. “I will answer that when my tea arrives.”',
    ['Ann Field', 'Ann Field'],
  );
});
