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
      'who says it behind the words, where nobody is told of before the colon',
      [
        'Das stellte die Gäste vor Probleme: „Am Rand müssen wir besser werden“, stellte Trainer Jonas Feld grundsätzlich fest.',
      ],
      [['Jonas Feld', 'Trainer', 'Am Rand müssen wir besser werden']],
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
    [
      'behind what a sentence begins with, before a colon',
      ['In einem Brief an die Eltern schrieb Schulleiterin Ute Brand: „Wir bedauern den Vorfall sehr.“'],
      [['Ute Brand', 'Schulleiterin', 'Wir bedauern den Vorfall sehr.']],
    ],
    [
      'some time later',
      ['Zwei Tage später schrieb Kanzlerin Ute Lahn auf X: „Wir stehen an eurer Seite.“'],
      [['Ute Lahn', 'Kanzlerin', 'Wir stehen an eurer Seite.']],
    ],
    [
      'a noun made of a participle',
      ['Eine Auszubildende im ersten Jahr widerspricht: „Ich wollte was machen, das man anfassen kann.“'],
      [[null, 'Eine Auszubildende', 'Ich wollte was machen, das man anfassen kann.']],
    ],
    [
      'a verb with its "es"',
      ['„Es gibt keinen anderen Plan“, brachte es Vereinschef Olaf Brandt auf den Punkt.'],
      [['Olaf Brandt', 'Vereinschef', 'Es gibt keinen anderen Plan']],
    ],
    [
      'what stands between an article and its noun',
      ['„Ich habe nie daran gezweifelt“, sagte der aus Syrien stammende Arzt Karim Said.'],
      [['Karim Said', 'Arzt', 'Ich habe nie daran gezweifelt']],
    ],
    [
      'a given name that ends as a calling does',
      ['„Die Stimmung ist längst gekippt“, beobachtet Sozialarbeiter Murat Kaya seit Monaten.'],
      [['Murat Kaya', 'Sozialarbeiter', 'Die Stimmung ist längst gekippt']],
    ],
    [
      'behind what a sentence begins with, before a colon',
      ['In einem Brief an die Eltern schrieb Schulleiterin Ute Brand: „Wir bedauern den Vorfall sehr.“'],
      [['Ute Brand', 'Schulleiterin', 'Wir bedauern den Vorfall sehr.']],
    ],
    [
      'some time later',
      ['Zwei Tage später schrieb Kanzlerin Ute Lahn auf X: „Wir stehen an eurer Seite.“'],
      [['Ute Lahn', 'Kanzlerin', 'Wir stehen an eurer Seite.']],
    ],
    [
      'a noun made of a participle',
      ['Eine Auszubildende im ersten Jahr widerspricht: „Ich wollte was machen, das man anfassen kann.“'],
      [[null, 'Eine Auszubildende', 'Ich wollte was machen, das man anfassen kann.']],
    ],
    [
      'a verb with its "es"',
      ['„Es gibt keinen anderen Plan“, brachte es Vereinschef Olaf Brandt auf den Punkt.'],
      [['Olaf Brandt', 'Vereinschef', 'Es gibt keinen anderen Plan']],
    ],
    [
      'what stands between an article and its noun',
      ['„Ich habe nie daran gezweifelt“, sagte der aus Syrien stammende Arzt Karim Said.'],
      [['Karim Said', 'Arzt', 'Ich habe nie daran gezweifelt']],
    ],
    [
      'a given name that ends as a calling does',
      ['„Die Stimmung ist längst gekippt“, beobachtet Sozialarbeiter Murat Kaya seit Monaten.'],
      [['Murat Kaya', 'Sozialarbeiter', 'Die Stimmung ist längst gekippt']],
    ],
    [
      'a calling that is also said of anybody',
      ['„Von hier aus kommt man überall hin“, sagt Adrian Holm, Forscher am Institut in Graz.'],
      [['Adrian Holm', 'Forscher am Institut in Graz', 'Von hier aus kommt man überall hin']],
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

  test.each([
    'Die Vorsitzende Dörte Wiegmann verwies auf ein Protokoll. Darin heißt es: „Ab 15 Prozent ist mit Geruch zu rechnen.“',
    'Für Olaf Brandt wird es eng. Im Antrag heißt es nun, die Bremse habe „den Neubau verzögert, ohne jemanden zu schützen“.',
    'Nach dem Spiel war Olaf Brandt müde. In der Kabine hing ein Zettel: „Wir kommen nächstes Jahr alle wieder.“',
  ])('nobody says what stands written: %s', (line) => {
    expect(direct(line)).toEqual([]);
  });

  test.each([
    'Die Vorsitzende Dörte Wiegmann verwies auf ein Protokoll. Darin heißt es: „Ab 15 Prozent ist mit Geruch zu rechnen.“',
    'Für Olaf Brandt wird es eng. Im Antrag heißt es nun, die Bremse habe „den Neubau verzögert, ohne jemanden zu schützen“.',
    'Nach dem Spiel war Olaf Brandt müde. In der Kabine hing ein Zettel: „Wir kommen nächstes Jahr alle wieder.“',
    'Die Ministerin sagte der Zeitung am Montag nichts. Auf dem Plakat stand: „Wir kommen nächstes Jahr alle wieder.“',
  ])('nobody says what stands written: %s', (line) => {
    expect(direct(line)).toEqual([]);
  });

  test.each(['Der sogenannte „Zukunftspfad“ soll 12 Mio. Euro kosten.'])('%s holds no quotation', (line) => {
    expect(direct(line)).toEqual([]);
  });
});
