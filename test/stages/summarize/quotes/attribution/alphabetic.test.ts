// Who speaks in languages with letters, on what was met on real pages: those who are asked, told, named or written of
// do not, and what nothing tells stays open.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';
import { proofsIn, speakersIn } from './speakers.ts';

type Case = [kind: string, language: string, lines: string[], speakers: [string | null, string | null][]];
const open: [null, null] = [null, null];

describe('says it', () => {
  test.each<Case>([
    [
      'the holder of an office that is named once',
      'en',
      [
        'The court on Friday stopped Mayor Ida Coyle from closing the ferry.',
        '“We will come back with a better plan,” the mayor wrote on her page.',
      ],
      [['Ida Coyle', 'Mayor']],
    ],
    [
      'a first word is no role',
      'en',
      ['Tuesday brought Governor Lena Marsh to the harbour. “It is a good day for the town,” Marsh said.'],
      [['Lena Marsh', 'Governor']],
    ],
    [
      'who defends somebody, and not that one',
      'en',
      ['Owen Pratt, defending Karl Reed, told the court: “He did not set out to hurt anybody.”'],
      [['Owen Pratt', null]],
    ],
    [
      'the subject, and not who pressed them before it',
      'en',
      [
        'When opposition leader Nora Abbot pressed her, the minister said only: “The plan is working as it should.”',
      ],
      [[null, 'the minister']],
    ],
    [
      'a given name that is also an office',
      'en',
      ['“You cannot put a price on a dry roof,” Dean Tranter told them.'],
      [['Dean Tranter', null]],
    ],
    [
      'whoever stands behind a verb that no list has',
      'en',
      ['“Get off my boat this minute,” bellowed Karl Reed.'],
      [['Karl Reed', null]],
    ],
    [
      'the one of two whom the pronoun fits',
      'fr',
      [
        'Mardi soir, Marc Delorme a reçu Anne Vidal, la secrétaire générale du syndicat.',
        '« Je me suis adressée à lui avec gravité », confie-t-elle.',
      ],
      [['Anne Vidal', 'secrétaire générale du syndicat']],
    ],
    [
      'a form of address with a no-break space',
      'fr',
      ['« Personne ne restera seul dans cette ville », répond M.\u00a0Delorme, le chef de l’opposition.'],
      [['Delorme', 'chef de l’opposition']],
    ],
    [
      'a name with a no-break space',
      'en',
      ['“It is cheap, and it is quick to build,” said Mayor Ann\u00a0Field.'],
      [['Ann Field', 'Mayor']],
    ],
    [
      'an office before a name with capitals of its own',
      'de',
      ['„Wir sehen das ganz anders als vor einem Jahr“, sagte Politologe Thomas Jahn.'],
      [['Thomas Jahn', 'Politologe']],
    ],
    [
      'the source of words in a block of their own',
      'en',
      ['“The bridge is full every morning and nobody cares.”\n— Ann Field, mayor'],
      [['Ann Field', 'mayor']],
    ],
    [
      'the one person of an interview without names',
      'it',
      [
        'Ada Morin ripara giostre da quarant’anni.',
        'Che cosa c’è lì sotto?\n«Una balena del 1911. Non la vede nessuno.»',
        'E la testa?\n«L’ho fatta io, a diciannove anni. È venuta storta.»',
        'Le manca qualcosa?\n«Il rumore. Qui adesso si sente solo il fiume.»',
      ],
      [
        ['Ada Morin', null],
        ['Ada Morin', null],
        ['Ada Morin', null],
      ],
    ],
    [
      'a witness without a name, whom the pronoun fits',
      'en',
      [
        'Tom Okell repaired bicycles. “People bring what they cannot bear to throw away,” Okell said.',
        'Last winter a neighbour came down with a radio. “I came to see who was missing,” she said.',
      ],
      [
        ['Tom Okell', null],
        [null, 'a neighbour'],
      ],
    ],
  ])('%s (%s)', (_, language, lines, speakers) => {
    expect(speakersIn(language, ...lines)).toEqual(speakers);
  });
});

describe('stays open', () => {
  test.each<Case>([
    [
      'words behind a sentence about somebody',
      'en',
      [
        '“We never asked for it,” said Tom Reed. His neighbour, Mary Cole, keeps bees on the roof. “It will bring guests. I am all for it.”',
      ],
      [['Tom Reed', null], open],
    ],
    [
      'he, where two men are named',
      'de',
      [
        'Mario Valdes ist tot. Der Ministerpräsident Pedro Santos würdigte ihn. „Ich danke ihm für ein großes Werk“, sagte er.',
      ],
      [open],
    ],
    [
      'she, where the sentence before has a she already',
      'en',
      ['In London she met Sacha Voss in the spring. “It was the most romantic thing of all,” she said.'],
      [open],
    ],
    [
      'what somebody is asked',
      'en',
      ['Ishida was asked, “Do you feel any guilt about it?” Nobody heard an answer.'],
      [],
    ],
    [
      'the first word of a sentence',
      'de',
      ['Auf der Demo fielen etwa Sätze wie diese: „Ihr alle solltet euch gut überlegen, was ihr sagt.“'],
      [open],
    ],
    [
      'a language of which nothing is known',
      'sl',
      ['„Most bomo odprli že v maju,“ je rekla županja Jana Nova.'],
      [open],
    ],
  ])('%s (%s)', (_, language, lines, speakers) => {
    expect(speakersIn(language, ...lines)).toEqual(speakers);
  });
});

describe('indirect speech', () => {
  const statements = (language: string, ...lines: string[]) => {
    const { raw, blocks } = paragraphs(...lines);
    return findQuotes(raw, blocks, language).flatMap(({ kind, speaker, text }) =>
      kind === 'statement' ? [[speaker, text]] : [],
    );
  };

  test.each([
    ['de', 'Ob es sich dabei nur um Mitglieder der Gruppe handelte, teilte die Armee nicht mit.'],
    ['en', 'Neither side believes that is still the case on the last weekend of summer.'],
    ['pt', 'Após recusar um encontro com o presidente eleito Jair Barros, o técnico Tito não declarou nada.'],
  ])('is none where nobody says it (%s)', (language, line) => {
    expect(statements(language, line)).toEqual([]);
  });
});

test('the proof is the clause beside the words, and the mention that names who speaks', () => {
  expect(
    proofsIn(
      'en',
      '“The river will hold,” said Ann Field, the mayor. “We checked it twice.”',
      '“Nobody slept that night,” she added.',
    ),
  ).toEqual([
    ['stated', 'Ann Field', 'said Ann Field, the mayor.'],
    ['stated', 'Ann Field', 'said Ann Field, the mayor.'],
    ['carried', 'Ann Field', 'she added.'],
  ]);
});

test('a proof in the paragraph above ends there, and not with what parts two paragraphs', () => {
  expect(
    proofsIn(
      'no',
      'Nora Vik ser ut over fjorden og forteller:',
      '– Og så har jeg nesten blitt påkjørt av en båt to ganger.',
    ),
  ).toEqual([['stated', 'Nora Vik', 'Nora Vik ser ut over fjorden og forteller:']]);
});

test('nobody goes on behind a heading', () => {
  const lines = [
    '“We will build it here,” said Ann Field.',
    'Across the river',
    '“It is far too late now,” she said.',
  ];
  const { raw, blocks } = paragraphs(...lines);
  const parted = blocks.map((block, i) =>
    i === 1 ? { ...block, kind: 'heading' as const, level: 2 } : block,
  );
  const grades = (list: typeof blocks) =>
    findQuotes(raw, list, 'en')
      .sort((one, other) => one.start - other.start)
      .map(({ attribution }) => attribution?.grade);
  expect(grades(blocks)).toEqual(['stated', 'carried']);
  expect(grades(parted as typeof blocks)).toEqual(['stated', 'unknown']);
});

test.each<[string, string]>([
  ['fr', 'Selon nos informations, « le suspect a reconnu les faits » devant les enquêteurs.'],
  ['en', 'According to our information, “the suspect has admitted taking part” in the raid.'],
  ['es', 'Según nuestras fuentes, «el sospechoso ha reconocido los hechos» ante la policía.'],
])('what a paper has heard itself is nobody’s (%s)', (language, line) => {
  expect(speakersIn(language, line).filter(([name, role]) => name ?? role)).toEqual([]);
});
