// Whom English, German and Dutch papers name beside words that somebody else says: the head of a body, one of a kind, whoever is told
// of, whoever passes on what another one said. In words of our own.
import { describe, expect, test } from '@jest/globals';
import { type Direct, namesIn, type Statements, speakersAre, statementsAre } from './speakers.ts';

describe('a body is not whoever heads it or speaks for it', () => {
  test.each<Statements>([
    [
      'nl',
      'Hoofd zedenpolitie Jan de Boer kwam langs. De zedenpolitie gaf aan dat de verdachte pas in mei verhoord wordt.',
      [['De zedenpolitie', 'de verdachte pas']],
    ],
    ['nl', 'Er kwam directeur dierentuin Piet Smit. De dierentuin laat weten dat de aap weer gezond is.', []],
    [
      'de',
      'Es kam Jan Holt, Leiter Tierpark. Der Tierpark teilte mit, dass der Affe wieder gesund sei.',
      [['Der Tierpark', 'der Affe wieder']],
    ],
    ['en', 'Ann Field, the head of the vice squad, came. The vice squad said that the man was caught.', []],
  ])('%s: %s', statementsAre);
});

describe('somebody of a kind is not the one of that kind who has a name', () => {
  test.each<Direct>([
    [
      'en',
      '“It was very wet,” said backpacker Tom Reed. “The bus was late,” a backpacker said.',
      ['Tom Reed', 'a backpacker'],
    ],
    [
      'de',
      '„Es war sehr nass“, sagte Anwohner Jan Holt. „Der Bus kam zu spät“, so ein anderer Anwohner.',
      ['Jan Holt', 'ein anderer Anwohner'],
    ],
    [
      'nl',
      '“Het was erg nat”, zegt wandelaar Piet Smit. “De bus kwam te laat”, zegt een wandelaar.',
      ['Piet Smit', 'een wandelaar'],
    ],
  ])('%s: %s', speakersAre);
});

describe('whoever is told of beside a noun does not speak', () => {
  test.each<Statements>([
    [
      'de',
      'Die von Ada Moos geleitete Behörde teilte mit, dass der Fluss gestiegen sei.',
      [['Die von Ada Moos geleitete Behörde', 'der Fluss gestiegen']],
    ],
    [
      'de',
      'Laut der von der Terrororganisation Nordwind kontrollierten Gesundheitsbehörde starben zwei Leute.',
      [['Gesundheitsbehörde', 'Laut der von']],
    ],
    [
      'de',
      'Der aus Ulm stammende Trainer Jan Holt sagte, dass das Spiel verschoben werde.',
      [['Jan Holt', 'das Spiel verschoben']],
    ],
  ])('%s: %s', statementsAre);
});

describe('what a clause tells of whoever stands behind the verb is not said', () => {
  test.each<Statements>([
    [
      'en',
      'A ministry official called it dead. Tom Reed, now a farmer, never sold the land, said an official who asked not to be named.',
      [['an official', 'Tom Reed, now']],
    ],
    ['en', 'Tom Reed, a farmer, never sold the land, said the official, who spoke to reporters.', []],
    [
      'de',
      'Die Stadt habe den Plan nie mit Kollegen besprochen, sagte der Beamte, der anonym bleiben wollte.',
      [['der Beamte', 'Die Stadt habe']],
    ],
    // A clause of what is said has its verb elsewhere.
    ['de', 'Jan Holt, ein Jurist, sagte der Zeitung, die Lage sei ernst.', [['Jan Holt', 'die Lage sei']]],
    [
      'en',
      'Acme offered in 1985 to sell oil to Norland, a ministry official said Wednesday.',
      [['a ministry official', 'Acme offered in']],
    ],
  ])('%s: %s', statementsAre);
});

describe('who is quoted as saying something says it', () => {
  test.each<Statements>([
    [
      'en',
      'The Norfield Post quoted sources close to Ann Field as saying that according to Reed, Acme had sold it.',
      [['sources close to Ann Field', 'according to Reed,']],
    ],
    [
      'en',
      'The agency cited Tom Reed, the mayor, as saying the bridge would close in May.',
      [['Tom Reed', 'the bridge would']],
    ],
    [
      'en',
      'Tom Reed was quoted by the Norfield Post as saying the bridge would close in May.',
      [['Tom Reed', 'the bridge would']],
    ],
    ['en', 'The memo from Ann Field, an aide of Reed, also states plainly so.', []],
  ])('%s: %s', statementsAre);
  test.each<Direct>([
    ['en', 'Tom Reed was quoted as saying: “The bridge will close in May.”', ['Tom Reed']],
    [
      'en',
      'The memo from Ann Field, Reed’s lawyer, also states, “A part of it goes to the town.”',
      ['Ann Field'],
    ],
    // What the next sentence quotes is somebody else's.
    [
      'en',
      '“We stayed,” the guard said. “If she lied, she lied.” The Norfield Post quoted sources close to Ann Field as saying that it was off.',
      ['the guard'],
    ],
  ])('%s: %s', speakersAre);
});

test('a sentence that leads to words is not of those before it', () => {
  expect(
    namesIn(
      'en',
      '“The bridge is mad,” Ann Field said. “It is a shame.” Tom Reed said, “We will close it in May, whatever they say.”',
    ),
  ).toEqual(['Ann Field', 'Ann Field', 'Tom Reed']);
  expect(namesIn('en', '“The bridge is a shame.” Tom Reed said.')).toEqual(['Tom Reed']);
});

test('the marks of wire services are marks', () => {
  expect(
    namesIn(
      'en',
      "``We stayed in the hall,'' Tom Reed said. ``He just says, `Yes, yes.' And so it goes.'' The town, led by Ann Field, was silent.",
    ),
  ).toEqual(['Tom Reed', 'Tom Reed']);
});

describe('bodies whose names look like something else', () => {
  test.each<Statements>([
    ['de', 'Das Weiße Haus teilte mit, dass der Zug am Montag fahre.', [['Das Weiße Haus', 'der Zug am']]],
    [
      'de',
      'Die Europäische Kommission teilte mit, dass der Zug am Montag fahre.',
      [['Europäische Kommission', 'der Zug am']],
    ],
    ['de', 'Der Abgeordnete Jan Moos sagte, dass der Zug am Montag fahre.', [['Jan Moos', 'der Zug am']]],
    ['de', 'US-Medien hoben hervor, dass der Zug am Montag fahre.', [['US-Medien', 'der Zug am']]],
    ['en', 'McDonald’s said that the new bun would be sold from May.', [['McDonald’s', 'the new bun']]],
    // A name before what it owns.
    ['en', 'Reed’s lawyer said that the new bun would be sold from May.', [['Reed’s lawyer', 'the new bun']]],
    ['en', 'Police said Reed, 45, was arrested on Monday after a long chase.', [['Police', 'Reed, 45, was']]],
  ])('%s: %s', statementsAre);
  test.each<Direct>([
    ['en', '“The clock will be sold in May,” Sotheby’s said in a note.', ['Sotheby’s']],
    ['en', 'Tom Reed released a brief statement: “In football there is no place for hate.”', ['Tom Reed']],
  ])('%s: %s', speakersAre);
});

test('German: somebody puts something forward by a verb in two parts', () => {
  for (const verb of ['strich heraus', 'führte aus', 'wandte ein', 'brachte vor', 'pochte darauf'])
    statementsAre('de', `Die Ministerin ${verb}, dass der Zug am Montag fahren werde.`, [
      ['Die Ministerin', 'der Zug am'],
    ]);
});

describe('of two who are called by the same noun neither is meant by it alone', () => {
  test.each<Direct>([
    [
      'en',
      'Lawyer Tom Reed called the road shut. A second lawyer, who asked not to be named, disagreed. “It is a great mess,” the lawyer said.',
      [null],
    ],
    [
      'de',
      'Polizeisprecher Jan Holt lobte alle. Ein Sprecher der Feuerwehr widersprach. „Es ist ein großes Chaos“, sagte der Sprecher.',
      [null],
    ],
    [
      'nl',
      'Burgemeester Piet Smit was blij. Ook de burgemeester van Gent kwam. “Het is een groot feest”, zei de burgemeester.',
      [null],
    ],
    // What is told of the one with the name makes no other.
    ['en', 'Lawyer Tom Reed looked at the road. “It is a great mess,” the lawyer said.', ['Tom Reed']],
    [
      'de',
      'Bürgermeister Jan Holt kam auch. „Es ist ein großes Chaos“, sagte der Bürgermeister.',
      ['Jan Holt'],
    ],
  ])('%s: %s', speakersAre);
});
