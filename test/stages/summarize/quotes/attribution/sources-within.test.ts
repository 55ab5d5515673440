// Words in marks by a source that stands within their clause, and not by whom the clause is about. Kinds met on real pages, in
// words of our own.
import { describe, expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

type Case = [language: string, text: string, speaker: string | null];

const speakerIs = (language: string, text: string, speaker: string | null) =>
  expect(namesIn(language, ...text.split(' ¶ '))).toEqual([speaker]);

describe('a source within the clause says what stands in marks', () => {
  test.each<Case>([
    [
      'nl',
      'Teun Wolters was volgens de officier van justitie uit op ‘zo veel mogelijk schade in zo kort mogelijke tijd’.',
      'de officier van justitie',
    ],
    ['nl', 'Teun Wolters is volgens curator Eva Bos ‘de enige die van de leningen wist’.', 'Eva Bos'],
    ['nl', 'Teun Wolters is volgens het OM ‘de enige die van de leningen wist’.', 'het OM'],
    ['de', 'Timo Wolter ist laut Staatsanwalt „der Einzige, der von den Krediten wusste“.', 'Staatsanwalt'],
    ['de', 'Das Haus soll laut Stadtrat „ein Ort für alle Bürger sein“ – also auch für Kinder.', 'Stadtrat'],
    ['de', 'Timo Wolter ist nach Angaben der Polizei „der Einzige, der davon wusste“.', 'Polizei'],
    ['sv', 'Tobias Berg är enligt åklagaren Eva Lind ”den enda som visste något om lånen”.', 'Eva Lind'],
    ['da', 'Tobias Berg er ifølge anklageren Eva Lind »den eneste, som vidste noget om det«.', 'Eva Lind'],
    ['en', 'Tim Wolter was, prosecutors said, “the only one who knew about the loans”.', 'prosecutors'],
  ])('%s: %s', speakerIs);
});

describe('nobody where the verb may tell that whoever the clause is about said it', () => {
  test.each<Case>([
    // What he calls her, threatens or shouts.
    ['nl', 'Teun Wolters dreigde volgens Eva Bos met ‘ik kom terug en dan is het te laat’.', 'Teun Wolters'],
    ['de', 'Timo Wolter hat laut Polizei „macht alle Platz in dieser Straße“ gerufen.', null],
    ['nl', 'Teun Wolters was volgens haar ‘de enige die van de leningen wist’.', null],
    ['de', 'Timo Wolter ist der Richterin Eva Bosch zufolge „der Einzige, der davon wusste“.', null],
    [
      'nl',
      'Teun Wolters zei volgens Eva Bos dat hij ‘de enige was die van de leningen wist’.',
      'Teun Wolters',
    ],
  ])('%s: %s', speakerIs);
});

test.each<Case>([
  ['nl', '‘Dat zal de rechter moeten wegen’, zegt het OM.', 'het OM'],
  ['nl', '‘Wij bouwen dit jaar verder’, zegt Vlaams Minister van Wonen Matthias Laenen.', 'Matthias Laenen'],
  [
    'nl',
    'De moeder van Lotte las voor. ‘Wij waren te laat bij het water’, vertelde ze.',
    'De moeder van Lotte',
  ],
  [
    'en',
    'The mother of Lotte Field read it. “We were late at the water,” she said.',
    'The mother of Lotte Field',
  ],
])('%s: %s', speakerIs);

test('marks of two kinds end one another, so that no two people’s words are one', () => {
  const text =
    '"Zij komen hier op adem", zegt burgemeester Bart Claes. "Er komt ook een tent.” Eerder was er een hotel. “De vraag is groot", zegt schepen Jan Pieters.';
  expect(namesIn('nl', text)).toEqual(['Bart Claes', 'Bart Claes', 'Jan Pieters']);
});

test.each<Case>([
  ['de', 'Vom „größten Umbau seit der Reform“ sprach Minister Karl Uhl, als er kam.', 'Karl Uhl'],
  ['nl', 'Van een ‘kans voor alle inwoners’ spreekt wethouder Eva Bos.', 'Eva Bos'],
])('what is spoken of, with which a sentence begins, in %s: %s', speakerIs);
