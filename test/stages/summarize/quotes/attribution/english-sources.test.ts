// Sources in English, wherever they stand: "According to the mayor, Ann Field, …", "…, according to X, …", "… according to X."
import { test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

const others =
  'Nora Quill has run a bakery in Lorn since 1998. ¶ Tom Reed, the harbour master, has worked on the quay for years. ¶ ';

test.each<[string, [string | null, string][]]>([
  ['According to officials, the bridge was closed for three days.', [['officials', 'the bridge was']]],
  ['According to court documents, the boats were paid for in cash.', [['court documents', 'the boats were']]],
  [
    'According to Harbour Board records, the ship was built in 1944.',
    [['Harbour Board records', 'the ship was']],
  ],
  [
    'According to a 1989 report from the National Harbour Board (NHB), the ship was involved in a collision.',
    [['a 1989 report from the National Harbour Board (NHB)', 'the ship was']],
  ],
  [
    'According to reports, Hilda is the largest storm to reach this far north.',
    [['reports', 'Hilda is the']],
  ],
  ['The firm was hired by Norda, according to The Verge.', [['The Verge', 'The firm was']]],
  // The name behind what somebody is.
  [
    'According to the mayor, Carla Moss, the bridge was closed for three days.',
    [['Carla Moss', 'the bridge was']],
  ],
  [
    'According to Port Lorn’s first warden, Carla Moss, the bridge was closed for three days.',
    [['Carla Moss', 'the bridge was']],
  ],
  // Within the sentence, and at its end.
  [
    'The bridge, according to Carla Moss, will be closed until June.',
    [['Carla Moss', 'The bridge, according']],
  ],
  [
    'Under the plan, according to the ministry, two roads will be closed until June.',
    [['the ministry', 'Under the plan,']],
  ],
  ['The bridge was closed in May, according to harbour records.', [['harbour records', 'The bridge was']]],
  ['The bridge was closed in May according to harbour records.', [['harbour records', 'The bridge was']]],
  ['The bridge was closed in May according to Carla Moss, the mayor.', [['Carla Moss', 'The bridge was']]],
  // What is the paper's own, or no source.
  ['He was born in Lorn, according to his family, and moved north in 1990.', [['his family', 'He was born']]],
  ['Riders, who make up a sixth of the town, according to the council, have paid the fee since 2015.', []],
  ['The ministry built the bridge according to plan and in record time this year.', []],
  ['The pupils were seated according to age in the new hall.', []],
  ['The team was picked according to a plan drawn up by Carla Moss.', []],
])('%s', (text, told) => {
  statementsAre('en', others + text, told);
});

test.each<[string, [string | null, string][]]>([
  // The article belongs to the name of a paper.
  [
    'More than forty stalls will open along the quay, newspaper The Harbour reported.',
    [['The Harbour', 'More than forty']],
  ],
  [
    'Ticket prices will rise by a tenth, magazine The Lantern reported on Monday.',
    [['The Lantern', 'Ticket prices will']],
  ],
  // A paper tells what it reads.
  [
    'On Friday, a group of farmers filed a motion claiming the order is illegal and violated their rights.',
    [['a group of farmers', 'the order is']],
  ],
  [
    'The motion claims Harlan’s order is illegal, and that the towns have the right to sue.',
    [['The motion', 'Harlan’s order is']],
  ],
  [
    'Because only the council may spend money so, reads the motion, the order breaks the charter of the town.',
    [['the motion', 'Because only the']],
  ],
])('%s', (text, told) => {
  statementsAre('en', others + text, told);
});

test.each<[string, (string | null)[]]>([
  ['“The storm will bring high waves and some flooding”, read the warning.', ['the warning']],
  [
    'The judge’s opinion reads “the average driver may well be better suited for it”.',
    ['The judge’s opinion'],
  ],
  ['The survey itself described the link: “Frogs were only heard in nights with rain.”', ['The survey']],
  ['The report outlined the link: “Frogs were only heard in nights with rain.”', ['The report']],
  ['“Keep off the grass at all times,” reads a sign by the gate.', [null]],
])('%s', (text, speakers) => {
  speakersAre('en', others + text, speakers);
});
