// Whose view a sentence tells of, by what it begins with: the words behind it are theirs. And clauses of what somebody holds.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

const words = {
  de: '„Die Stimmung ist schlecht, wir sorgen uns um die Stellen.“',
  nl: '“We zijn al maanden bezorgd over de banen in de fabriek.”',
  en: '“We were told nothing, and we have asked for months.”',
};

describe('who is given the word', () => {
  test.each<[keyof typeof words, string, string | null]>([
    ['de', 'Dieser Ansicht ist auch Jonas Ahl, Mitglied des Betriebsrats.', 'Jonas Ahl'],
    ['de', 'Der gleichen Meinung ist Anna Feld.', 'Anna Feld'],
    ['de', 'Das sieht auch Jonas Ahl so.', 'Jonas Ahl'],
    ['de', 'Ganz anders sieht das die Wirtin Anna Feld.', 'Anna Feld'],
    ['de', 'Ähnlich äußerte sich Jonas Ahl.', 'Jonas Ahl'],
    ['de', 'Anna Feld ist derselben Meinung.', 'Anna Feld'],
    ['de', 'Anna Feld teilt diese Einschätzung.', 'Anna Feld'],
    ['de', 'Scharfe Kritik kommt von Anna Feld, der Chefin der Grünen.', 'Anna Feld'],
    ['de', 'Klarere Worte findet Anna Feld, die Chefin der Grünen.', 'Anna Feld'],
    ['de', 'Mahnende Töne schlägt Jonas Ahl an.', 'Jonas Ahl'],
    ['de', 'Kein Verständnis hat Wirtin Anna Feld.', 'Anna Feld'],
    ['de', 'Deutlicher wird Anna Feld.', 'Anna Feld'],
    ['de', 'Lobende Worte fand der Trainer für seine Elf.', null],
    ['de', 'Klare Kante zeigt eine Stadträtin.', null],
    ['de', 'Kritik kommt von Anna Feld und Jonas Ahl.', null],
    ['de', 'Kritik an Anna Feld gibt es seit Jahren.', null],
    ['nl', 'Die mening deelt ook Arie Bok.', 'Arie Bok'],
    ['nl', 'Dat vindt ook Arie Bok.', 'Arie Bok'],
    ['nl', 'Daar denkt Arie Bok heel anders over.', 'Arie Bok'],
    ['nl', 'Kritiek komt er van D66-lijsttrekker Arie Bok.', 'Arie Bok'],
    ['nl', 'Arie Bok sluit zich daarbij aan.', 'Arie Bok'],
    ['nl', 'Kritiek komt er van Arie Bok en Anna Veld.', null],
    ['en', 'Criticism came from Ann Field, who leads the union.', 'Ann Field'],
    ['en', 'That view was shared by Tom Reed, the landlord.', 'Tom Reed'],
    ['en', 'Tom Reed had this message for residents.', 'Tom Reed'],
    ['en', 'Support came from Ann Field and Tom Reed.', null],
    ['en', 'Criticism of Tom Reed came from all sides.', null],
  ])('%s: %s', (language, before, speaker) => {
    expect(directQuotes(language, `${before} ${words[language]}`).map(([name]) => name)).toEqual(
      speaker === null ? [] : [speaker],
    );
  });

  test('told words behind it are theirs too', () => {
    const text = 'Dieser Ansicht ist auch Jonas Ahl. In der Halle sei die Stimmung schlecht.';
    expect(statements('de', text)).toEqual([['Jonas Ahl', null, 'In der Halle sei die Stimmung schlecht.']]);
  });
});

describe('what somebody holds', () => {
  test.each<[string, string, string | null]>([
    ['de', 'Anna Feld ist der festen Überzeugung, dass die Halle zu klein ist.', 'Anna Feld'],
    ['de', 'Anna Feld vertritt die Ansicht, dass die Halle zu klein ist.', 'Anna Feld'],
    ['de', 'Anna Feld hat den Eindruck, dass die Halle zu klein ist.', 'Anna Feld'],
    ['de', 'Anna Feld sprach davon, dass die Halle zu klein sei.', 'Anna Feld'],
    ['de', 'Anna Feld ist nicht der Meinung, dass die Halle zu klein ist.', null],
    ['de', 'Wer der Meinung ist, dass die Halle zu klein ist, kann klagen.', null],
    ['nl', 'Anna Veld is van mening dat de hal te klein is.', 'Anna Veld'],
    ['nl', 'Anna Veld sprak de hoop uit dat de hal in mei opengaat.', 'Anna Veld'],
    ['nl', 'Anna Veld is niet van mening dat de hal te klein is.', null],
    ['nl', 'Het is van belang dat de hal in mei opengaat.', null],
    ['en', 'Ann Field is of the opinion that the hall is too small.', 'Ann Field'],
    ['en', 'Ann Field is confident the hall will open in May.', 'Ann Field'],
    ['en', 'Ann Field is not convinced the hall will open in May.', null],
    ['en', 'The vote raised fears that the hall would close.', null],
  ])('%s: %s', (language, line, speaker) => {
    expect(statements(language, line).map(([name]) => name)).toEqual(speaker === null ? [] : [speaker]);
  });
});

test.each<[string, string, string[]]>([
  ['de', '„Wir teilen die Ansicht derer, die warten“. Das sagte Anna Feld in der Halle.', ['Anna Feld']],
  ['nl', '“Wij delen de mening van wie wachten”. Dat zei Anna Veld in de hal.', ['Anna Veld']],
  [
    'de',
    'Jonas Ahl nannte das „einen Fehler, den viele teuer bezahlen“. Das sagte Anna Feld.',
    ['Jonas Ahl'],
  ],
])('what the next sentence says of words that are a sentence (%s: %s)', (language, line, speakers) => {
  expect(directQuotes(language, line).map(([name]) => name)).toEqual(speakers);
});
