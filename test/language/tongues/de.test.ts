// Who says what in German: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('de', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'a name after "von"',
      [
        'In der Garage von Jonas Petersen riecht es nach Kaffee. »Ein Ohr ist kein Luxusartikel«, findet Petersen.',
      ],
      [['Jonas Petersen', null, 'Ein Ohr ist kein Luxusartikel']],
    ],
    [
      'to whom it is said, behind the name',
      ['„Die Regierung muss sich jetzt endlich bewegen“, rief Nora Wagner den Demonstranten zu.'],
      [['Nora Wagner', null, 'Die Regierung muss sich jetzt endlich bewegen']],
    ],
    [
      'attributed after',
      ['„Das Geld reicht hinten und vorne nicht“, so Hans Müller, Vorsitzender des Vereins.'],
      [['Hans Müller', 'Vorsitzender des Vereins', 'Das Geld reicht hinten und vorne nicht']],
    ],
    [
      'a noun before the name',
      ['„Zu Hause ist es leise, weil keiner da ist“, sagt der Rentner Horst Imhoff.'],
      [['Horst Imhoff', 'Rentner', 'Zu Hause ist es leise, weil keiner da ist']],
    ],
    [
      'a name behind a dash in the next paragraph',
      ['„Mein Kind kennt jetzt drei Hunde auf dem Weg. Vorher kannte es die Ampel.“', '— Tobias Wern, Vater'],
      [['Tobias Wern', 'Vater', 'Mein Kind kennt jetzt drei Hunde auf dem Weg. Vorher kannte es die Ampel.']],
    ],
    [
      'after a clause, before a colon',
      [
        'Für ein Urteil sei es zu früh, betont Professorin Ute Lahn: „Drei Winter brauchen wir mindestens, bevor wir etwas sagen.“',
      ],
      [['Ute Lahn', 'Professorin', 'Drei Winter brauchen wir mindestens, bevor wir etwas sagen.']],
    ],
    [
      'a role after an article, who opens the sentence',
      ['Der Verkäufer sagte: »Nehmen Sie den Kasten mit, die Geige gibt es dazu.«'],
      [[null, 'Der Verkäufer', 'Nehmen Sie den Kasten mit, die Geige gibt es dazu.']],
    ],
    [
      'a name in full behind "nach Ansicht von"',
      [
        'Nach Ansicht von Waldforscher Prof. Udo Brenner ist das kein Einzelfall. „Nicht der Wald stirbt, es stirbt der Förster“, sagte Brenner.',
      ],
      [['Udo Brenner', 'Waldforscher', 'Nicht der Wald stirbt, es stirbt der Förster']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });

  test.each([
    [
      '„Wir haben die Brücke zweimal geprüft“, sagte Jonas Feld, Praktikant im Bauamt.',
      'Praktikant im Bauamt',
    ],
  ])('a role that ends as participles do elsewhere: %s', (line, role) => {
    expect(direct(line).map(([, found]) => found)).toEqual([role]);
  });

  test.each(['Der sogenannte „Zukunftspfad“ soll 12 Mio. Euro kosten.'])('%s holds no quotation', (line) => {
    expect(direct(line)).toEqual([]);
  });
});
