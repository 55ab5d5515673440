// Words of whoever goes by the name of an account, and of a paper with a place in its name. In words of our own.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];

test.each<[string, string[], Speaker[]]>([
  [
    'before the words',
    ['Shortly after the march, in June, mossbank7 wrote, “I stay to the end as I did not see what it was.”'],
    [['mossbank7', null]],
  ],
  [
    'behind the words, and goes on',
    ['“Cake is always right in the end,” mossbank7 posted. “If you think it is not, you have never baked.”'],
    [
      ['mossbank7', null],
      ['mossbank7', null],
    ],
  ],
  [
    'not where something goes to it',
    ['A reply to mossbank7 said: “Cake is always right in the end, and you know that.”'],
    [[null, 'A reply to mossbank7']],
  ],
  [
    'not with a thing that only has a figure, and says nothing',
    ['“It may take us years and years to get there,” covid19 permitting.'],
    [[null, null]],
  ],
  [
    'not whom somebody tells of',
    ['In May, mossbank7 posted a photo with the caption “My dad is getting suited up to say goodbye to us”.'],
    [],
  ],
])('an account speaks: %s', (_, lines, speakers) => {
  expect(speakersIn('en', ...lines)).toEqual(speakers);
});

test('a paper that has a place in its name', () => {
  expect(
    speakersIn(
      'it',
      'Segreta l’agenda, ma il New York Times rivela:«La sindaca ha premuto sul caso del porto».',
    ),
  ).toEqual([['New York Times', null]]);
});

test('a single mark that nothing closes opens speech which the next paragraph goes on with', () => {
  const [above, first, second] = [
    "'The best thing is to look online,' said Ann Field, a dealer.",
    "'You can find places where people put the numbers up, so you can see what is out there already.",
    "'If nobody has told of it, you might be able to pair up with someone who looks for it,' she said.",
  ];
  expect(speakersIn('en', above, first, second)).toEqual([
    ['Ann Field', 'dealer'],
    ['Ann Field', 'dealer'],
    ['Ann Field', 'dealer'],
  ]);
});

test('a single mark that nothing closes is an apostrophe where the next paragraph opens with none', () => {
  const lines = [
    "'Twas a cold night when the ferry came in with all the mail on it, and nobody was there.",
    '“We waited for hours,” said Ann Field.',
  ];
  expect(speakersIn('en', ...lines)).toEqual([['Ann Field', null]]);
});
