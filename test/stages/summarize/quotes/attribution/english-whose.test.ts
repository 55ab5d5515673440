// What a verb of saying in English is not of: a clause before it, where something written stands, and who goes on doing.
import { test } from '@jest/globals';
import { speakersAre, statementsAre } from './speakers.ts';

type Told = [string | null, string][];

test.each<[string, Told]>([
  // The clause before the comma has a subject of its own.
  [
    'Though Viewtube is complying with the order to take down the film, other sites such as Clipper.com have stated that they will keep it online.',
    [],
  ],
  ['Although Ann Field is leaving the board, other members have said that they will stay until June.', []],
  [
    'While Ann Field was away in the spring, Tom Reed said that the bridge was unsafe.',
    [['Tom Reed', 'the bridge was']],
  ],
  [
    'Though Ann Field is leaving the board, she has said that she will stay until June.',
    [['Ann Field', 'she will stay']],
  ],
  [
    'Although Ann Field, the mayor, has said that the bridge was unsafe, nobody came.',
    [['Ann Field', 'the bridge was']],
  ],
  // Who is warned begins no clause.
  ['The mayor, Ann Field, warned members about heckling before Tom Reed was asked to leave.', []],
  ['Ann Field said talks about the bridge had failed.', [['Ann Field', 'talks about the']]],
  // Where it is written, and to whom, says nothing.
  [
    'Posts on the message board for the watchdog site Operation Shell claimed that an attack had taken place.',
    [],
  ],
  ['Letters for the site Operation Shell said that an attack had taken place.', []],
  [
    'In a letter to the council the mayor Ann Field said that an attack had taken place.',
    [['Ann Field', 'an attack had']],
  ],
  // Who continues to do something says nothing.
  [
    'However, despite the warnings and her lack of progress, the Millers continued to shun the clinic, instead seeking help from healers.',
    [],
  ],
  [
    'Ann Field said that the bridge was unsafe. With a late spring ahead, she continues to expect a flood.',
    [['Ann Field', 'the bridge was']],
  ],
  ['The Millers continued to argue that the clinic had failed them.', [['Millers', 'the clinic had']]],
])('%s', (text, told) => {
  statementsAre('en', text, told);
});

test('who continues with words in marks says them', () => {
  speakersAre('en', '“We walked home,” Field continued. “It was late.”', ['Field', 'Field']);
  speakersAre('en', '“We walked home,” Field continued to the reporters.', ['Field']);
});

// Whose somebody is, behind the verb.
test.each<[string, string, (string | null)[]]>([
  ['en', '“The deal will be signed,” said Reed’s lawyer. ¶ Tom Reed and Ann Field came.', ['Reed’s lawyer']],
  [
    'en',
    '“The deal will be signed,” said Hull United’s goalkeeper. ¶ Tom Reed came.',
    ['Hull United’s goalkeeper'],
  ],
  [
    'en',
    '“The deal will be signed,” said Reed’s lawyer outside the court. ¶ Tom Reed came.',
    ['Reed’s lawyer'],
  ],
  [
    'en',
    '“The deal will be signed,” said Reed’s partner at the firm, Ann Field. ¶ Tom Reed came.',
    ['Ann Field'],
  ],
  ['en', '“The deal will be signed,” said Reed’s former lawyer Ann Field. ¶ Tom Reed came.', ['Ann Field']],
])('%s: %s', speakersAre);

// To whom it is said, and about what, is no part of who says it.
test.each<[string, string, (string | null)[]]>([
  ['en', '“The deal will be signed,” said the judge to the jury. ¶ Tom Reed came.', ['the judge']],
  ['en', '“The deal will be signed,” said the judge about the case. ¶ Tom Reed came.', ['the judge']],
  [
    'en',
    '“The deal will be signed,” said an adviser to the mayor. ¶ Tom Reed came.',
    ['an adviser to the mayor'],
  ],
  [
    'en',
    '“The deal will be signed,” said the man accused of robbing Ann Field. ¶ Tom Reed came.',
    ['the man accused of robbing Ann Field'],
  ],
  ['en', '“The deal will be signed,” he told Tom Reed. ¶ Ann Field came.', [null]],
  ['en', 'It was Tom Reed, not Ann Field, who said: “The deal will be signed.”', [null]],
  ['en', 'Tom Reed’s answer angered Ann Field: “The deal will be signed.”', [null]],
  ['de', '„Die Brücke ist im Mai offen“, sagte er zu Jan Moos. ¶ Anna Feld kam.', [null]],
  ['fr', '« Le pont sera ouvert en mai », a-t-il dit à Luc Roux. ¶ Anne Vidal est venue.', [null]],
  ['es', '«El puente estará abierto en mayo», le dijo a Luis Gil. ¶ Ana Ruiz llegó.', [null]],
  ['nl', '“De brug gaat in mei open”, zei hij tegen Jan Kok. ¶ Eva Bos kwam.', [null]],
])('%s: %s', speakersAre);
