// Which word of a phrase says who speaks, in languages with letters: the noun that a name belongs to, the name behind an
// office, a body; and no part of either. Kinds met on real pages, in words of our own.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';
import { speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];

test.each<[string, string, string, Speaker]>([
  [
    'en',
    'who works for somebody',
    'A Tory source said: “It is shocking that he thought it was fine.”',
    [null, 'A Tory source'],
  ],
  [
    'en',
    'an army',
    'The Norvish army said that its men “came under fire near the old bridge”.',
    ['The Norvish army', null],
  ],
  [
    'en',
    'a page',
    'The Swedish brochure says: “Keep water for three days at home.”',
    [null, 'The Swedish brochure'],
  ],
  [
    'en',
    'whom a body employs',
    '“Wages are growing again,” said Northbank Economics senior regional economist Ada Quill.',
    ['Ada Quill', 'Northbank Economics senior regional economist'],
  ],
  [
    'en',
    'whom a body employs, before the verb',
    'Northbank Economics senior regional economist Ada Quill said that “wages are growing again this spring”.',
    ['Ada Quill', 'Northbank Economics senior regional economist'],
  ],
  [
    'en',
    'an office behind whose it is',
    '“The figures end that debate,” said Registered Surveyors of Norland’s chief economist, Denis Brass.',
    ['Denis Brass', 'chief economist'],
  ],
  [
    'en',
    'a name with two appositions',
    '“Such a mistake is very rare,” Chad Hollis, head of tests at PMG, a grading company in Florida, told the paper.',
    ['Chad Hollis', 'head of tests at PMG'],
  ],
  [
    'en',
    'a letter, and not to whom it was written',
    'The Liberals’ letter to Daniel Groom, the standards commissioner, said: “There must be a full inquiry now.”',
    [null, 'The Liberals’ letter to Daniel Groom'],
  ],
  [
    'en',
    'a ministry, and no place named before it',
    'The envoy was told of “attacks at several places” across Norland and Upper Norland, the Ministry of Justice said.',
    ['the Ministry of Justice', null],
  ],
  [
    'en',
    'a pronoun behind words in marks',
    'Ida Coyle kept the yearbook. Under her “Best Day,” she wrote: “I am only playing with you!”',
    ['Ida Coyle', null],
  ],
  [
    'en',
    'a name without what the sentence says before it',
    '“We won the county by a mile,” game over for Liberals and all, Paul Schuman said.',
    ['Paul Schuman', null],
  ],
  [
    'en',
    'nobody, where something is often called so',
    'The lake is often called the “mirror of the whole north country”.',
    [null, null],
  ],
  [
    'nl',
    'somebody described, and of whom',
    '“Hij heeft ons nooit aangekeken”, zei een vader van het slachtoffer na afloop.',
    [null, 'een vader van het slachtoffer'],
  ],
  [
    'nl',
    'who nods before a colon',
    'Aanvoerder Bram Vosman knikte: “Dat klopt, en dat mag hier niet.”',
    ['Bram Vosman', 'Aanvoerder'],
  ],
  [
    'fr',
    'the ministry, and no network on which it was published',
    '« Les navires ont quitté le port ce matin », rapporte le ministère norvège de la Mer dans un message publié sur le réseau social Chattergram.',
    ['le ministère norvège de la Mer', null],
  ],
  [
    'de',
    'a name behind an office of two words',
    '«Wir senden ganz falsche Signale aus», sagte der Berner Gesundheits-, Sozial- und Integrationsdirektor Peter Schnell.',
    ['Peter Schnell', 'Integrationsdirektor'],
  ],
])('%s: %s', (language, _kind, line, speaker) => {
  const said = speakersIn(language, line);
  expect(said.at(-1) ?? [null, null]).toEqual(speaker);
});

const statements = (line: string) => {
  const { raw, blocks } = paragraphs(line);
  return findQuotes(raw, blocks, 'en').map(({ speaker, role, text }) => [speaker, role, text]);
};

test.each([
  ['The ferry is on track to run next year, according to new plans that minister Chris Bowden will show.'],
  ['The town had a surplus of nine million last year, according to data presented by minister Ida Coyle.'],
  ['Lord Alder lent the house from 29 May, the week after the vote was called, to the end of the summer.'],
  ['That is because the town will go on with its plans, says Rajan Rashid, a researcher at the college.'],
])('nobody else says it: %s', (line) => {
  expect(statements(line).filter(([speaker]) => speaker !== 'Rajan Rashid')).toEqual([]);
});

test('a memo is what tells it, and not who saw it', () => {
  expect(
    statements('The town is thinking of closing the ferry, according to a council memo seen by Reuters.'),
  ).toEqual([[null, 'a council memo', 'The town is thinking of closing the ferry']]);
});

test('an army is not one of its officers', () => {
  expect(
    speakersIn(
      'en',
      'Sofia Quirke, a Norvish army officer, said: “We started at one in the morning.”',
      'The Norvish army said: “They came under fire near the old bridge.”',
    ),
  ).toEqual([
    ['Sofia Quirke', 'Norvish army officer'],
    ['The Norvish army', null],
  ]);
});

test('the holder of an office with the name of a land before it', () => {
  expect(
    speakersIn(
      'en',
      'The plan came from US President Donald Trask. In a post, the US President said: “They were not there for us.”',
    ),
  ).toEqual([['Donald Trask', 'US President']]);
});
