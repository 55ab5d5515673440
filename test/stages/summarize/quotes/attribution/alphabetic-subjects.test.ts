// Which word of a phrase says who speaks, in languages with letters: the noun that a name belongs to, the name behind an
// office, a body; and no part of either. Kinds met on real pages, in words of our own.
import { describe, expect, test } from '@jest/globals';
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
    ['Peter Schnell', 'Gesundheits-, Sozial- und Integrationsdirektor'],
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

test.each<[string, string, string, Speaker]>([
  [
    'en',
    'a month that is a name elsewhere',
    'In May, mossbank7 posted a photo with the caption “My dad is getting suited up to say goodbye before the train”.',
    [null, null],
  ],
  [
    'en',
    'an office with what it is of',
    '“We hope that this ends quickly,” said U.S. Secretary of State Mark Rubin.',
    ['Mark Rubin', 'U.S. Secretary of State'],
  ],
  [
    'en',
    'a role as far as it can be cut',
    '“They cannot expect it,” says Avery Goss, a climate-policy researcher at the Centre for Science and Environment in New Marrow.',
    ['Avery Goss', 'climate-policy researcher at the Centre for Science and Environment'],
  ],
  [
    'it',
    'not whom the speaker waited for',
    'L’imprenditore Giorgio Lombardini, che conosce Torri dal 1994, racconta al Corriere di aver atteso Meroni sulla porta. «È arrivata puntualissima, alle otto era già qui».',
    ['Giorgio Lombardini', 'imprenditore'],
  ],
  [
    'pl',
    'not where it was written',
    'W należącym do siebie serwisie społecznościowym Truth Social podkreślił, że to było naruszenie. „To nie było zbyt uprzejme i wszyscy o tym wiedzą” – wskazał.',
    [null, null],
  ],
  [
    'pl',
    'not whom the words behind "that" are about',
    'Prezydent powiedział wcześniej, że Wolski nie poleci do miasta „ze względów bezpieczeństwa i pogody” – stwierdził bowiem, że Secret Service nie może zapewnić bezpieczeństwa.',
    [null, null],
  ],
])('%s: %s', (language, _, line, [name, role]) => {
  const named = speakersIn(language, line).filter((speaker) => speaker[0] !== null);
  expect(named).toEqual(name === null ? [] : [[name, role]]);
});

test.each<[string, string]>([
  ['en', 'A day after the inquiry was published, it said the accident took place in a closed street.'],
  [
    'en',
    'Speaking to Rowers at a dinner in Marrowby, Tom Quill‘s mother confirmed, “I listened to the record all morning.”',
  ],
  [
    'en',
    'River’s End, partly inspired by a crime, tells the story of the student Sam ‘Jack’ Tollet (Daniel Reed) and his friends.',
  ],
  [
    'en',
    'The poster mentioned a friend who left the army for good; Quill’s friend Levi Stone, according to the Marrowby Post, objected.',
  ],
  [
    'en',
    'When Daisy Rowland was five months pregnant with her first child, she posted in a group that she was looking for care.',
  ],
  [
    'en',
    'Before this project which covers nine kilometres, the Lindow Director, Joan Satter says, there were four lights in all.',
  ],
  [
    'fr',
    'Le président Karim Tokay a parlé mardi. Ce dernier a affirmé que le pays avait appelé les deux camps à négocier.',
  ],
])('%s: no statement of anybody in: %s', (language, line) => {
  const { raw, blocks } = paragraphs(line);
  expect(findQuotes(raw, blocks, language).filter(({ kind }) => kind === 'statement')).toEqual([]);
});

test.each<[string, string[], string | null]>([
  [
    'whom somebody tells of',
    ['Marsh said Crane told her: “We are going to have a special day.”'],
    'Jeffrey Crane',
  ],
  [
    'what somebody recalls',
    ['Marsh recalled that Crane had said: “We will have a special day.”'],
    'Jeffrey Crane',
  ],
  ['of two, either', ['Marsh said Crane was ill and added: “We are going to have a special day.”'], null],
  [
    'whoever says so of one who is told of',
    ['A guest added she was led there with a Brazilian model, who Marsh said Crane “was in love with.”'],
    'Holly Marsh',
  ],
  ['nobody else', ['Marsh spoke on Monday and added: “We are going to have a special day.”'], 'Holly Marsh'],
  ['who was asked of another', ['Asked what Crane said, Marsh replied: “It was a day.”'], 'Holly Marsh'],
])('where one tells what another said: %s', (_, lines, speaker) => {
  const [first] = speakersIn('en', 'Holly Marsh and Jeffrey Crane met in Tolby in May.', ...lines);
  expect(first?.[0]).toBe(speaker);
});

test('a name behind the words has its capital for itself, and that of a party does not make it one', () => {
  expect(speakersIn('en', '“We are waiting for the ferry,” Jensen said, pointing to the pier.')).toEqual([
    ['Jensen', null],
  ]);
  expect(speakersIn('en', '“We are waiting for the ferry,” Conservatives said at the pier.')).toEqual([
    [null, null],
  ]);
});

test('what something is called says nothing', () => {
  const { raw, blocks } = paragraphs(
    'Officials at Etlaq spoke in May. The event, called the Etlaq Fan Experience, was set to end the next day.',
  );
  expect(findQuotes(raw, blocks, 'en')).toEqual([]);
});

test.each([
  [
    'de',
    'Die Verbraucherzentrale warnt vor Mails mit Betreffzeilen wie „Bitte bestätigen Sie Ihre Adresse noch heute“.',
  ],
  ['en', 'The harbour office said that the sign reads “Keep your dogs away from the boats”.'],
])('%s: who tells of something written did not write it', (language, text) => {
  expect(speakersIn(language, text).filter(([name, role]) => name !== null || role !== null)).toEqual([]);
});

describe('who says it in a clause that tells more of somebody', () => {
  test.each<[string, string, string | null]>([
    [
      'en',
      'The plan was drawn up by Ann Field, who told reporters: “We have waited long enough for any of this.”',
      'Ann Field',
    ],
    [
      'en',
      'It was criticised by lawmakers and Tom Reed who wrote on X: ‘We have waited long enough for any of this.’',
      'Tom Reed',
    ],
    [
      'fr',
      'Le plan est soutenu par Anne Roux, qui a déclaré : « Nous avons assez attendu pour tout cela. »',
      'Anne Roux',
    ],
    [
      'de',
      'Der Plan stammt von Anne Roth, die sagte: „Wir haben nun wirklich lange genug gewartet.“',
      'Anne Roth',
    ],
    ['nl', 'Het plan komt van Anne de Wit, die zei: ‘We hebben nu echt lang genoeg gewacht.’', 'Anne de Wit'],
    [
      'es',
      'El plan fue presentado por Ana Roca, que declaró: «Ya hemos esperado bastante para todo esto».',
      'Ana Roca',
    ],
    [
      'it',
      'Il piano è stato presentato da Anna Berti, che ha dichiarato: «Abbiamo aspettato abbastanza per tutto questo».',
      'Anna Berti',
    ],
    [
      'pt',
      'O plano foi apresentado por Ana Sá, que declarou: “Já esperámos o suficiente por tudo isto.”',
      'Ana Sá',
    ],
    ['en', 'Ann Field, who was told: “We have waited long enough for any of this,” left.', null],
    ['en', 'A friend of Ann Field, who told reporters: “We have waited long enough for any of this.”', null],
  ])('%s: %s', (language, text, speaker) => {
    expect(speakersIn(language, text).map(([name]) => name)).toEqual([speaker]);
  });
});

describe('some words of what somebody says', () => {
  test.each<[string, string, (string | null)[]]>([
    [
      'a second half behind "and"',
      'Tom Reed said that “all of us get gifts” and “the important thing is that they’re declared in public”.',
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'behind a participle',
      'Ann Field lashes out at them in personal terms, declaring that “our country is finished”.',
      ['Ann Field'],
    ],
    [
      'behind a participle and other marks',
      'Tom Reed criticized the “change of stance of the board,” saying, “They are deviating from what we expected.”',
      ['Tom Reed'],
    ],
    [
      'a clause within what is reported',
      'Ann Field said that the court was told that “we have the right to respond to all of this”.',
      ['Ann Field'],
    ],
  ])('%s', (_case, text, speakers) => {
    expect(speakersIn('en', text).map(([name]) => name)).toEqual(speakers);
  });
});

describe('a role in German is whole', () => {
  test.each<[string, string, string]>([
    [
      'der ehemalige Arbeitsminister',
      'Jonas Feld',
      '„Ich bin aus Überzeugung hier“, sagt der ehemalige Arbeitsminister Jonas Feld.',
    ],
    [
      'stellvertretende Direktorin',
      'Anna Feld',
      '„Ich bin aus Überzeugung hier“, sagt die stellvertretende Direktorin Anna Feld.',
    ],
    [
      'der ehemalige Arbeitsminister und EU-Kommissar',
      'Jonas Feld',
      '„Ich bin aus Überzeugung hier“, sagt der ehemalige Arbeitsminister und EU-Kommissar Jonas Feld.',
    ],
    [
      'Gesundheits-, Sozial- und Integrationsdirektor',
      'Jonas Feld',
      '„Das ist der falsche Weg“, sagte der Berner Gesundheits-, Sozial- und Integrationsdirektor Jonas Feld.',
    ],
    [
      'Leiter des Labors für Medienwirkung, Falschmeldungen und Extremismus',
      'Jonas Feld',
      '„Das ist der falsche Weg“, sagte Jonas Feld, Leiter des Labors für Medienwirkung, Falschmeldungen und Extremismus an der Universität Bern.',
    ],
    ['EPI-Chefin', 'Anna Feld', '„Das ist der falsche Weg“, zitiert das Handelsblatt EPI-Chefin Anna Feld.'],
    [
      'Leiterin der Abteilung Klima bei der Werft',
      'Anna Feld',
      '„Wir spüren das seit Jahren“, sagte Anna Feld, Leiterin der Abteilung Klima bei der Werft.',
    ],
    [
      'Leiterin der Werft',
      'Anna Feld',
      'Anna Feld, Leiterin der Werft sagte am Vormittag: „Wir spüren das seit Jahren.“',
    ],
  ])('%s', (role, name, text) => {
    expect(speakersIn('de', text)).toEqual([[name, role]]);
  });
});

test('a name goes on behind a small word of its own', () => {
  expect(speakersIn('de', '«Wir haben keine Angst mehr», sagt Ayman Sheib ad-Din.')).toEqual([
    ['Ayman Sheib ad-Din', null],
  ]);
});

describe('what a paper says', () => {
  test.each<[string, [string | null, string | null]]>([
    [
      '„Die Brücke bleibt gesperrt“, heißt es in einer Mitteilung der Stadt Bern.',
      [null, 'Mitteilung der Stadt Bern'],
    ],
    ['„Die Brücke bleibt noch lange gesperrt“, heißt es in der Mitteilung.', [null, null]],
  ])('%s', (text, speaker) => {
    expect(speakersIn('de', text)).toEqual([speaker]);
  });
});

test('words behind a colon are not those of whom the next sentence tells', () => {
  expect(
    speakersIn(
      'de',
      'Eine Aussage von EPI lässt das vermuten: „Unser Dienst wird alle Läden umfassen.“ Im Idealfall, so Beraterin Anna Feld, könnte das gelingen.',
    ),
  ).toEqual([['EPI', null]]);
});

describe('somebody’s team, their paper, and their government are not they', () => {
  test.each<[string, string, Speaker[]]>([
    [
      'en',
      'Kamala Harris smiled. “We will win this in November,” Harris’ team said in a memo.',
      [['Harris’ team', null]],
    ],
    [
      'en',
      'Ann Field left. “Wages fell by half in those ten years,” a Labor Department study says.',
      [[null, 'a Labor Department study']],
    ],
    ['en', 'India is ahead. “Half of our power is clean by now,” its government announced.', [[null, null]]],
    [
      'it',
      'La premier Giorgia Meloni da Donald Trump: «Una bella serata, pronti a lavorare», ha detto Meloni.',
      [['Giorgia Meloni', 'premier']],
    ],
  ])('%s: %s', (language, text, speakers) => {
    expect(speakersIn(language, text)).toEqual(speakers);
  });
});

test('a short verb before a name is no trade', () => {
  const lines = [
    '“Give it a smack,” shouts Sheila Mottram.',
    'Neil Haddow said: “Nobody wants to see Sheila go at all.”',
  ];
  expect(speakersIn('en', ...lines)[0]).toEqual(['Sheila Mottram', null]);
});
