// Who goes on speaking over what stands between two paragraphs. In words of our own.
import { expect, test } from '@jest/globals';
import type { Block } from '../../../../../src/domain/article.ts';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';

const [above, between, below] = [
  '“The pier is rotten,” said Ann Field, the harbour master.',
  'The old pier at low tide, with the works shed behind it.',
  '“We have told them so for years, and nobody came to look at it,” she said.',
];

function secondSpeaker(as: Pick<Block, 'kind' | 'kept'>): string | null | undefined {
  const { raw, blocks } = paragraphs(above, between, below);
  const parted = blocks.map((block, i) => (i === 1 ? { ...block, ...as } : block));
  return findQuotes(raw, parted, 'en').find(({ text }) => below.includes(text))?.speaker;
}

test('a pronoun reaches over a caption that was dropped', () => {
  expect(secondSpeaker({ kind: 'caption', kept: false })).toBe('Ann Field');
});

test.each<Pick<Block, 'kind' | 'kept'>>([
  { kind: 'heading', kept: true },
  { kind: 'heading', kept: false },
  { kind: 'caption', kept: true },
])('words without a speaker are not carried over a heading, nor a caption that is text: %j', (as) => {
  const { raw, blocks } = paragraphs(above, between, '“We have told them so for years, and nobody came.”');
  const parted = blocks.map((block, i) => (i === 1 ? { ...block, ...as } : block));
  expect(findQuotes(raw, parted, 'en').map(({ speaker }) => speaker)).toContain(null);
});

const namesOf = (...lines: string[]): (string | null | undefined)[] => {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, 'en')
    .filter(({ kind }) => kind === 'direct')
    .sort((a, b) => a.start - b.start)
    .map(({ speaker }) => speaker);
};

test.each<[string, string[], (string | null)[]]>([
  [
    'a mark that nothing closes goes on below the lines of a picture',
    [
      'Ann Field told The Courier: “I had the boat ready by six.',
      'Field was first on the water in 2019',
      'PHOTO AGENCY',
      '“They would not let me leave the harbour, and that still hurts.',
      '“I will go again next year.”',
    ],
    ['Ann Field', 'Ann Field', 'Ann Field'],
  ],
  [
    'also a single one, behind a colon',
    [
      'Ann Field said: ‘I had the boat ready by six. The crew was aboard.',
      'Ready to go: Field’s boat lay in the harbour for a week',
      '‘They would not let me leave, and that still hurts.’',
    ],
    ['Ann Field', 'Ann Field'],
  ],
  [
    'a single sentence behind a colon was left open by mistake',
    [
      'Ann Field said: ‘This was the worst week that the harbour has ever seen.',
      'The council meets on Monday.',
    ],
    ['Ann Field'],
  ],
  [
    'of more than one it is not known where they end',
    ['Ann Field said: “This was the worst week ever. She left the room.', 'The council meets on Monday.'],
    [],
  ],
  [
    'a mark that was closed does not go on below a picture',
    [
      'Ann Field told The Courier: “I had the boat ready by six.”',
      'Field was first on the water in 2019',
      '“They would not let me leave the harbour, and that still hurts.”',
    ],
    ['Ann Field', null],
  ],
])('%s', (_, lines, names) => {
  expect(namesOf(...lines)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  ['Ann Field said the raid was “a breach of every law we have”, Reuters reported.', ['Ann Field']],
  ['The notice called for calm, saying the raid was “a breach of every law we have”, AFP reported.', [null]],
  ['“They broke every law that we have,” Ann Field said, Reuters reported.', ['Ann Field']],
])('an agency that passes on words within a sentence is not who says them: %s', (line, names) => {
  expect(namesOf(line)).toEqual(names);
});
