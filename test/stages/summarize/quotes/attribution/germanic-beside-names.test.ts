// Names beside a verb of saying that are not who says it, or not alone, and what stands around who does. In words of our own.
import { describe, expect, test } from '@jest/globals';
import { type Direct, type Statements, speakersAre, speakersIn, statementsAre } from './speakers.ts';

describe('whoever asks or listens does not speak', () => {
  test.each<Direct>([
    [
      'en',
      'Some of the marchers the Norfield Post interviewed said they had come to “save [their] right to sing in the park”.',
      ['Some of the marchers'],
    ],
    [
      'en',
      'Prince Karl took the blame. Speaking to Ben Holt of NBT, he said: “It was on my watch and I answer for it.”',
      ['Karl'],
    ],
    [
      'en',
      'In an interview with magazine The Bugle, Ada Day said: “I have been through everything that there is.”',
      ['Ada Day'],
    ],
  ])('%s: %s', speakersAre);

  test.each<Statements>([
    [
      'en',
      'Residents Reuters spoke to said the water had risen overnight.',
      [['Residents', 'the water had']],
    ],
    ['en', 'Tom Reed told Agence Nord-Presse the man was in care.', [['Tom Reed', 'the man was']]],
  ])('%s: %s', statementsAre);
});

describe('a name is whole', () => {
  test.each<Statements>([
    [
      'en',
      'Norfield.com claims police have blamed the fire on a gang.',
      [['Norfield.com', 'police have blamed']],
    ],
    ['en', 'The site Norfield.org said the bridge was shut.', [['Norfield.org', 'the bridge was']]],
    ['en', 'Ada Day said the bridge was shut.', [['Ada Day', 'the bridge was']]],
    // What a source of theirs said is described by no verb.
    ['en', 'Norfield.com further reported its source said that flat’s tenant had moved in.', []],
  ])('%s: %s', statementsAre);
});

describe('nobody says what only a name or a noun is told of', () => {
  test.each<Statements>([
    ['en', 'On Sunday, Jean Zap crossed the water on a flying board, called Skyboard Air.', []],
    ['en', 'Zap also landed once on a boat to fill his tank, a process Zap described as being tricky.', []],
    ['en', 'Earlier this week on live television, President Erdan said “The hall will have a new name.”', []],
  ])('%s: %s', statementsAre);
});

test.each<[string, [string, string | null]]>([
  [
    'This Wednesday Greek Foreign Minister Nikos Laskaris said: “It belongs to all of us.”',
    ['Nikos Laskaris', 'Greek Foreign Minister'],
  ],
  [
    'Last Friday Norland Foreign Minister Nikos Laskaris said: “It belongs to all of us.”',
    ['Nikos Laskaris', 'Norland Foreign Minister'],
  ],
  [
    'Norland Center for Health Safety anthropologist Mona Scholl told the press: “It belongs to all of us.”',
    ['Mona Scholl', 'Norland Center for Health Safety anthropologist'],
  ],
  [
    'University of Leeds historian Mona Scholl said: “It belongs to all of us.”',
    ['Mona Scholl', 'University of Leeds historian'],
  ],
  [
    'President Erdan said — as reported by the Norfield Daily — “It belongs to all of us.”',
    ['Erdan', 'President'],
  ],
])('the role is whole, and no more than that: %s', (text, speaker) => {
  expect(speakersIn('en', text)).toEqual([speaker]);
});

describe('a clause of when or why before the verb is not what is told', () => {
  test.each<Statements>([
    [
      'nl',
      'Nadat de brug was gesloten, zei wethouder Jan Vos dat de kas leeg is.',
      [['Jan Vos', 'de kas leeg']],
    ],
    ['nl', 'Omdat de brug dicht is, meldt de gemeente dat de kas leeg is.', [['de gemeente', 'de kas leeg']]],
    ['nl', 'Wat de naam van de leden betreft, stelde de Commissie ‘Raad Voor Allen’ of RVA voor.', []],
    ['en', 'The firm denies the two fires are related.', [['The firm', 'The firm denies']]],
  ])('%s: %s', statementsAre);
});

describe('whom it is said to is no part of who says it', () => {
  test.each<Direct>([
    ['nl', '‘Het was helemaal kapot’, zei de neef met de achternaam ‘Wu’.', ['de neef']],
    ['nl', '‘Wanneer gaat u dat doen?’ riep een priester de paus toe.', ['een priester']],
    ['nl', '‘Wanneer gaat u dat doen?’ vroeg een buurvrouw aan de agent.', ['een buurvrouw']],
    ['nl', '‘Dat is mooi zo’, zei de vader van de jongen.', ['de vader van de jongen']],
    ['de', '„Das ist so sehr schön“, sagte der Anwalt des Vaters.', ['der Anwalt des Vaters']],
  ])('%s: %s', speakersAre);
});

test.each<[string, string, [string, string | null]]>([
  [
    'nl',
    'Ana Bal, partner bij Moeder zegt hierover: “De pomp is een heel nieuw product.”',
    ['Ana Bal', 'partner bij Moeder'],
  ],
  [
    'nl',
    'De Noord-Ierse Nobelprijswinnaar M.C. Maguire zei: “De pomp is een heel nieuw product.”',
    ['M.C. Maguire', 'Nobelprijswinnaar'],
  ],
  [
    'nl',
    'Dhr. Suto, woordvoerder van de dienst, zei: “De pomp is een heel nieuw product.”',
    ['Suto', 'woordvoerder van de dienst'],
  ],
  // Somebody else, and no role.
  [
    'en',
    'When Nick Noda pressed Ann Field to join, the mayor said only: “It works as it is for us.”',
    ['null', 'the mayor'],
  ],
])('%s: what stands beside a name: %s', (language, text, speaker) => {
  expect(speakersIn(language, text).map(([name, role]) => [name ?? 'null', role])).toEqual([speaker]);
});

describe('one of several, and where somebody is from, do not speak', () => {
  test.each<Statements>([
    ['en', 'Backers of the plan, including Ann Field, say the name is the price to be paid.', []],
    [
      'nl',
      'Voorstanders van het plan, waaronder premier Zoran Zaal, stellen dat de naam de prijs is.',
      [['Voorstanders', 'de naam de']],
    ],
    [
      'nl',
      'Professor Jay Berg van het Nationale Instituut in Drop, Drenthe, zei dat het middel goed werkt.',
      [['Jay Berg', 'het middel goed']],
    ],
    [
      'nl',
      'De Macedonische President Gorge Ivan heeft gezegd dat hij geen rekening houdt met de uitslag.',
      [['Gorge Ivan', 'hij geen rekening']],
    ],
  ])('%s: %s', statementsAre);

  test.each<Direct>([
    [
      'en',
      'While many offered “furry” goods, one shop was bent on “pushing the limits of what a suit can do”.',
      [],
    ],
    [
      'en',
      'Immunologist Kirsten Anders of Ripp Research said: “It spreads more than any other.”',
      ['Kirsten Anders'],
    ],
  ])('%s: %s', speakersAre);
});

test.each<[string, string, string]>([
  [
    'nl',
    'Een woordvoerder van de landelijke Politie zei: ‘De weg is nu weer open.’',
    'Een woordvoerder van de landelijke Politie',
  ],
  [
    'nl',
    'Een woordvoerder van de Nederlandse landelijke Politie zei: ‘De weg is nu weer open.’',
    'Een woordvoerder van de Nederlandse landelijke Politie',
  ],
])('%s: whoever speaks for a body, and not the body behind its adjective: %s', (language, text, speaker) => {
  speakersAre(language, text, [speaker]);
});

describe('of what somebody is, or of which country a broadcaster is, belongs where it stands', () => {
  test.each<[string, string, [string, string | null]]>([
    ['nl', '‘Vos is moe van de reis,’ zei coach Jan Gard van Ajax.', ['Jan Gard', 'coach']],
    [
      'nl',
      '‘Vos is moe van de reis,’ vertelde coach Pep Gard van Drop City aan de pers.',
      ['Pep Gard', 'coach'],
    ],
    ['nl', '‘Vos is moe van de reis,’ zei coach Jan van Dijk.', ['Jan van Dijk', 'coach']],
    ['nl', '‘Vos is moe van de reis,’ zei coach Jan Peter van Galen.', ['Jan Peter van Galen', 'coach']],
    ['en', '“Vos is tired of it all,” CNN Philippines reported.', ['CNN Philippines', null]],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });
});

describe('who somebody is may stand between a verb and what it tells', () => {
  test.each<Statements>([
    [
      'nl',
      'Eerder dit jaar erkende Hans Barts, hoofd van de commissie in Drop, dat de marine te weinig schepen heeft.',
      [['Hans Barts', 'de marine te']],
    ],
    [
      'nl',
      'Gisteren zei wethouder Eva Bos, die de weg aanlegt, dat de kas leeg is geraakt.',
      [['Eva Bos', 'de kas leeg']],
    ],
    ['nl', 'Gisteren zei Jan Vos, wethouder van Drop, niet dat de kas leeg is geraakt.', []],
    ['nl', 'Gisteren zag Jan Vos, wethouder van Drop, dat de kas leeg is geraakt.', []],
  ])('%s: %s', statementsAre);

  test.each<[string, string, [string, string | null]]>([
    [
      'nl',
      '“Dat is mooi en goed zo” zei Jan Bjorn, hier afgebeeld, nadat hij had gewonnen.',
      ['Jan Bjorn', null],
    ],
    ['nl', 'Blij met de zege, voegde Jan Bjorn hieraan toe: “Dat is mooi en goed zo.”', ['Jan Bjorn', null]],
    ['en', '“That is fine by me,” said Ann Field, pictured left, after she had won.', ['Ann Field', null]],
  ])('%s: and where they stand in a picture is no role: %s', (language, text, speaker) => {
    expect(speakersIn(language, text)).toEqual([speaker]);
  });
});

test('what an abbreviation is short for is no role of whoever stands far before it', () => {
  const line =
    'Jan Vos wil dat de raad voortaan DR (Drentse leider - Raad) heet. ¶ Jan Vos zei: ‘Dat is mooi.’';
  expect(speakersIn('nl', ...line.split(' ¶ '))).toEqual([['Jan Vos', null]]);
});
