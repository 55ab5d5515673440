// Two verbs of saying in one sentence: where what the first one tells ends, and whose the second one is. In words of our own.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { type Direct, type Statements, speakersAre } from './speakers.ts';

const statementsWhole = (language: string, text: string, told: [string | null, string][]) =>
  expect(statements(language, text).map(([speaker, role, words]) => [speaker ?? role, words])).toEqual(told);

describe('what somebody tells ends before the next verb of saying', () => {
  test.each<Statements>([
    [
      'en',
      'Ann Field said the road was steep and added that the bridge was worse.',
      [['Ann Field', 'the road was steep']],
    ],
    [
      'en',
      'One neighbour said the road was steep and several said they wanted the council to mend it.',
      [['One neighbour', 'the road was steep']],
    ],
    [
      'nl',
      'Wethouder Jan Vos benadrukte dat de brug morgen opengaat en zei dat hij hoopte op droog weer.',
      [['Jan Vos', 'de brug morgen opengaat']],
    ],
    [
      'de',
      'Landrat Karl Uhl sagte, die Brücke werde geöffnet und fügte hinzu, dass die Kasse leer sei.',
      [['Karl Uhl', 'die Brücke werde geöffnet']],
    ],
    // Nothing but what goes on.
    [
      'en',
      'Ann Field said people who read and write live longer.',
      [['Ann Field', 'people who read and write live longer.']],
    ],
    [
      'nl',
      'Wethouder Jan Vos zei dat de brug dichtgaat, maar dat men toen dacht dat het kon.',
      [['Jan Vos', 'de brug dichtgaat, maar dat men toen dacht dat het kon.']],
    ],
  ])('%s: %s', statementsWhole);
});

describe('whoever has the second verb tells what is theirs', () => {
  test.each<Statements>([
    [
      'en',
      'Ann Field said the road was steep and Tom Reed said the bridge was worse.',
      [
        ['Ann Field', 'the road was steep'],
        ['Tom Reed', 'the bridge was worse.'],
      ],
    ],
    [
      'en',
      'Ann Field said the road was steep, while the council warned that the bridge was worse.',
      [
        ['Ann Field', 'the road was steep'],
        ['The council', 'the bridge was worse.'],
      ],
    ],
    [
      'nl',
      'Wethouder Jan Vos zei dat de brug morgen opengaat en Eva Bos zei dat de kas leeg is.',
      [
        ['Jan Vos', 'de brug morgen opengaat'],
        ['Eva Bos', 'de kas leeg is.'],
      ],
    ],
  ])('%s: %s', statementsWhole);

  test.each<Direct>([
    [
      'en',
      'Ann Field said it was “a farce from the very start” and Tom Reed said it had cost the town a lot.',
      ['Ann Field'],
    ],
    [
      'en',
      'Ann Field called it “a farce from the very start”, but Tom Reed said it had been worth it.',
      ['Ann Field'],
    ],
    [
      'nl',
      'Wethouder Jan Vos noemde het ‘een klucht van het begin af aan’, maar Eva Bos zei dat het goed was.',
      ['Jan Vos'],
    ],
    ['en', '“It was a farce from the very start,” and Tom Reed said so too.', ['Tom Reed']],
  ])('%s: %s', speakersAre);
});

describe('what somebody denies to be claimed is not said by them', () => {
  test.each<Statements>([
    ['en', 'The firm denied claims that the dam was unsafe.', []],
    ['en', 'The firm initially denied all claims that the dam was unsafe.', []],
    ['en', 'The firm rejected recent claims that the dam was unsafe.', []],
    ['en', 'The firm claims that the dam was unsafe.', [['The firm', 'the dam was unsafe.']]],
  ])('%s: %s', statementsWhole);
});

describe('what the paper adds, or tells behind a semicolon, is not told by them', () => {
  test.each<Statements>([
    [
      'en',
      'According to the embassy in Bern, the ill man died in May; papers referred to him as “the Bernese”.',
      [['the embassy', 'the ill man died in May']],
    ],
    [
      'en',
      'Tom Reed announced he would drop his bid to run, before turning round the next day.',
      [['Tom Reed', 'he would drop his bid to run']],
    ],
    [
      'nl',
      'President Gorge Ivan zei dat hij niet gaat stemmen en door de boycot is het niet zeker dat het lukt.',
      [['Gorge Ivan', 'hij niet gaat stemmen']],
    ],
  ])('%s: %s', statementsWhole);
});
