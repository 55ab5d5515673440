// Clauses in English that no conjunction opens, and where what somebody says ends.
import { test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

test.each<[string, [string | null, string][]]>([
  // Behind a comma the name that a verb follows begins what is said.
  [
    'Amit Rao, spokesperson for the Harbour Party, said Mendes had been a leader of the party.',
    [['Amit Rao', 'Mendes had been']],
  ],
  [
    'Amit Rao, spokesperson for the Harbour Party, said D’Silva had been a leader of it.',
    [['Amit Rao', 'D’Silva had been']],
  ],
  ['The bridge will be shut, says Ann Field, who runs the harbour.', [['Ann Field', 'The bridge will']]],
  // A court rules, researchers find.
  [
    'On Friday, a federal judge in Ohio ruled the practice of fining walkers but not riders is unlawful.',
    [['a federal judge', 'the practice of']],
  ],
  [
    'District Judge Gary Moller ruled the riders-only fee violated the charter of the state.',
    [['Gary Moller', 'the riders-only fee']],
  ],
  ['Queen Ada ruled the island for years and was loved by all.', []],
  [
    'The researchers found the faster each goat ran, the more it tended to climb.',
    [['The researchers', 'the faster each']],
  ],
  ['Ann Field found the door was locked and the lamp was out.', []],
  [
    'Scientists from Tunis University reported whale song may have come from the north.',
    [['Scientists', 'whale song may']],
  ],
  ['Ann Field reported the theft to the police and was given a number.', []],
  ['Ann Field proposed a study to see whether the fee could be dropped.', []],
  // Whom it is told to.
  [
    'Captain Moira Rowe told the press a search mission involving three boats had found no further signs.',
    [['Moira Rowe', 'a search mission']],
  ],
  [
    'Railway Manager Anna Garde told The Lantern only 10% of the staff in the division were women.',
    [['Anna Garde', 'only 10% of']],
  ],
  // To put in force is not to tell.
  [
    'On Tuesday, President Harlan declared a curfew so he could send troops, claiming this would stop the looting.',
    [['Harlan', 'this would stop']],
  ],
  ['The minister declared the strike over so that trains could run again by Friday.', []],
  ['The mayor declared the bridge was safe.', [['The mayor', 'the bridge was']]],
  [
    'The governor declared a state of disaster on Monday, arguing the levees would fail.',
    [['The governor', 'the levees would']],
  ],
  // To refuse is not to deny.
  ['Parliament has repeatedly denied funding for such a bridge, and the quarrel caused a long delay.', []],
  ['The firm denied the claims and the case was closed last year.', []],
  ['The firm denied the boats were unsafe.', [['The firm', 'The firm denied']]],
  // What others hold against it.
  [
    'Some engineers believe the first locks were dug by monks, while some say boatmen built them.',
    [['Some engineers', 'the first locks']],
  ],
  [
    'Ann Field believes the wall was built in 1500 while the town was still small.',
    [['Ann Field', 'the wall was']],
  ],
])('%s', (text, told) => {
  statementsAre('en', text, told);
});

test.each<[string, (string | null)[]]>([
  // Words that go on with those before them.
  [
    'Prosecutor Kay Milne said the boys were “young and easy to lead astray” and had been used “to satisfy the greed of others”.',
    ['Kay Milne', 'Kay Milne'],
  ],
  [
    'Judge Barry Schultz said they had “accepted what they did at an early stage” by pleading guilty and “spared the town having to relive it all.”',
    ['Barry Schultz', 'Barry Schultz'],
  ],
  [
    'Norda Motor said the matter “currently focuses on the way roads are measured”, and “does not involve any hidden switch” in the cars.',
    ['Norda Motor', 'Norda Motor'],
  ],
  [
    'Carla Moss described the fire as “the worst thing I have ever seen” and the smoke as “thick as a wall in front of us”.',
    ['Carla Moss', 'Carla Moss'],
  ],
  // Nor of what is told of somebody.
  [
    'Carla Moss said she was “very proud of the work of the crew” and was given a medal “for her great courage in the fire”.',
    ['Carla Moss'],
  ],
  [
    'Carla Moss said the plan was “a gift to the very rich” and Peter Lang “an honest man who was wronged by it”.',
    ['Carla Moss'],
  ],
])('%s', (text, speakers) => {
  speakersAre('en', text, speakers);
});
