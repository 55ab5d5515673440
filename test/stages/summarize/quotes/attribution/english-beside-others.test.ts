// Two people in a sentence in English, and which of them says it: asked, called, heard, imitated, told by another.
import { test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

const both =
  'Ann Field has run a bakery in Lorn since 1998. ¶ Tom Reed, the harbour master, has worked on the quay for years. ¶ ';

test.each<[string, [string | null, string][]]>([
  // By a noun, a cleft, a passive.
  ['What Ann Field said was that the crane had been too old.', [['Ann Field', 'the crane had']]],
  ['All Tom Reed would say was that the crane had been checked.', [['Tom Reed', 'the crane had']]],
  ['Ann Field’s view is that the crane should have been mended.', [['Ann Field', 'the crane should']]],
  ['Ann Field was told by Tom Reed that the crane was unsafe.', [['Tom Reed', 'the crane was']]],
  ['Ann Field was not told by Tom Reed that the crane was unsafe.', []],
  ['Ann Field heard from Tom Reed that the crane was unsafe in wind.', [['Tom Reed', 'the crane was']]],
  [
    'Tom Reed overheard Ann Field saying that the crane was unsafe in wind.',
    [['Ann Field', 'the crane was']],
  ],
  ['Tom Reed resigned, with Ann Field saying that the tests were hidden.', [['Ann Field', 'the tests were']]],
  [
    'According to Ann Field’s brother, the crane should be mended.',
    [['Ann Field’s brother', 'the crane should']],
  ],
  // Neither of them, and who says nothing.
  ['Neither Ann Field nor Tom Reed said that the crane was unsafe last week.', []],
  [
    'Tom Reed said nothing, but Ann Field told The Lantern that the crane had failed.',
    [['Ann Field', 'the crane had']],
  ],
  // Where it ends.
  [
    'Tom Reed has said that the crane is safe, but on Monday he refused to comment.',
    [['Tom Reed', 'the crane is']],
  ],
  // So many of several, and others with somebody.
  [
    'Half of the crew said they had never been shown how to stop it.',
    [['Half of the crew', 'they had never']],
  ],
  [
    'Three of the nine councillors told The Lantern the crane had been bought without a vote.',
    [['Three of the nine councillors', 'the crane had']],
  ],
  ['Two of the papers said the crane should have been mended.', []],
  [
    'Members of the harbour union, some of whom work nights, said the crane had failed.',
    [['Members of the harbour union', 'the crane had']],
  ],
  [
    'Ann Field and others said that the crane should have been mended.',
    [['Ann Field and others', 'the crane should']],
  ],
  [
    'Both the council and the Harbour Board said the crane would stay shut.',
    [['Both the council and the Harbour Board', 'the crane would']],
  ],
  [
    'While there was no sign of arson, local activists claimed that fires had been set.',
    [['local activists', 'fires had been']],
  ],
  // Whose a paper is, and what of it.
  [
    'A letter from Tom Reed’s lawyer said that the crane was safe.',
    [['A letter from Tom Reed’s lawyer', 'the crane was']],
  ],
  [
    'Tom Reed’s office released a statement saying that the crane was safe.',
    [['Tom Reed’s office', 'the crane was']],
  ],
  [
    'The ministry urged residents to leave, warning that the dam could burst.',
    [['The ministry', 'the dam could']],
  ],
  [
    'The ministry warned residents the dam could burst within days of rain.',
    [['The ministry', 'the dam could']],
  ],
  [
    'Ann Field told the BBC’s Morning Tide programme that the crane was a danger.',
    [['Ann Field', 'the crane was']],
  ],
  ['Unions say their members will strike unless the crane is mended.', [['Unions', 'their members will']]],
  // What is told of a thing.
  ['Carla Moss announced a plan that would see the crane sold by June.', []],
  ['Norda Motor reported profits that exceeded all hopes before the vote.', []],
  [
    'Prosecutors allege that Tom Reed hid the tests, which his lawyers deny.',
    [['Prosecutors', 'Tom Reed hid']],
  ],
  // A body goes on.
  [
    'Lorn Council confirmed the sale. In a statement, it said the crane would be sold by June.',
    [['Lorn Council', 'the crane would']],
  ],
  // The article of a paper's name.
  [
    'More than forty stalls will open along the quay, The Lantern reported.',
    [['The Lantern', 'More than forty']],
  ],
  [
    'The Verge reported that more than forty stalls would open along the quay.',
    [['The Verge', 'more than forty']],
  ],
])('%s', (text, told) => {
  statementsAre('en', both + text, told);
});

test.each<[string, (string | null)[]]>([
  ['“Leave it to me,” Ann Field recalled Tom Reed telling her on the night of the storm.', ['Tom Reed']],
  ['Ann Field imitated Tom Reed’s slow voice: “You may not moor here on a Sunday.”', [null]],
  ['Said Ann Field: “The crane has ruined a whole day’s bread.”', ['Ann Field']],
  ['“Will the crane be mended before the winter?” Ann Field asked Tom Reed at the meeting.', ['Ann Field']],
  ['“Will the crane be mended before the winter?” Ann Field asked Tom Reed to leave the room.', [null]],
  ['“We do not know yet,” came the reply from Tom Reed when Ann Field asked.', ['Tom Reed']],
  ['Tom Reed was called “the last honest man on the quay” by Ann Field on Monday.', ['Ann Field']],
  ['Tom Reed, called “the last honest man on the quay” by Ann Field, has retired.', ['Ann Field']],
  ['Tom Reed, called “the last honest man on the quay”, has retired.', []],
  [
    'Ann Field believes that Tom Reed, who she said “never lied to me in twenty years”, is innocent.',
    ['Ann Field'],
  ],
  ['One of the drivers woke at four. “It shook the whole house and I ran,” he said.', ['One of the drivers']],
  ['B Shiva Rao said, “It is a proud moment for me to be driving this train.”', ['B Shiva Rao']],
])('%s', (text, speakers) => {
  speakersAre('en', both + text, speakers);
});
