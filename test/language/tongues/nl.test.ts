// Who says what in Dutch: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('nl', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'a role with the capital of its sentence',
      [
        'Onderzoeker Bram Visser vindt dat te weinig. „Een beetje van niets is nog steeds niets”, aldus Visser.',
      ],
      [['Bram Visser', 'Onderzoeker', 'Een beetje van niets is nog steeds niets']],
    ],
    [
      'whom the sentence before tells of only behind “voor” or “over”',
      [
        'Een boete is de enige straf voor Bram Visser.',
        'Visser draaide zich om en zei: „Zo kan het hier niet langer.”',
      ],
      [['Bram Visser', null, 'Zo kan het hier niet langer.']],
    ],
    [
      'a verb of two words around its subject',
      ['‘Zo kan het hier niet langer’, liet burgemeester Marijke Hoogland weten.'],
      [['Marijke Hoogland', 'burgemeester', 'Zo kan het hier niet langer']],
    ],
    [
      'a part of the verb behind its subject',
      ['‘Eén melding is een ongeluk, vier is een patroon’, legt een woordvoerder uit.'],
      [[null, 'een woordvoerder', 'Eén melding is een ongeluk, vier is een patroon']],
    ],
    [
      'and with what belongs to the verb before it',
      ['‘Wat hebben wij daar nog aan?’, vraagt een imker uit Tiel zich af.'],
      [[null, 'een imker uit Tiel', 'Wat hebben wij daar nog aan?']],
    ],
    [
      'what somebody knows, and goes on to say',
      ['‘De hele kast is gebroken’, weet de imker. ‘Ook is er honing gestolen.’'],
      [
        [null, 'de imker', 'De hele kast is gebroken'],
        [null, 'de imker', 'Ook is er honing gestolen.'],
      ],
    ],
    [
      'when it was said, behind the name',
      ['‘Dat was nooit een overtreding’, foeterde trainer Henk Dorst na afloop.'],
      [['Henk Dorst', 'trainer', 'Dat was nooit een overtreding']],
    ],
    [
      'what stands between an article and its noun',
      ['‘Ik heb er nooit aan getwijfeld’, zei de uit Syrië afkomstige arts Karim Said.'],
      [['Karim Said', 'arts', 'Ik heb er nooit aan getwijfeld']],
    ],
    [
      'a body behind the verb, and a paper before it',
      [
        'In een brief aan de Britse krant The Daily Post zegt het Turkse leger dat het “noodzakelijke oefeningen aan de grens” houdt.',
        'In een verklaring zegt de Turkse regering enkel “zo veel mogelijk voor de burgers te doen”.',
      ],
      [
        ['het Turkse leger', null, 'noodzakelijke oefeningen aan de grens'],
        ['de Turkse regering', null, 'zo veel mogelijk voor de burgers te doen'],
      ],
    ],
    [
      'a paper in marks, to which it was said',
      [
        '‘Het maakt iedereen bang’, getuigt burgemeester Jan Bos in de krant ‘De Avondpost’. ‘Tot mei had ik er nooit last van.’',
      ],
      [
        ['Jan Bos', 'burgemeester', 'Het maakt iedereen bang'],
        ['Jan Bos', 'burgemeester', 'Tot mei had ik er nooit last van.'],
      ],
    ],
    [
      'whom somebody quotes, and where she is from',
      ['‘Ik word de hele tijd in de gaten gehouden’, wordt de Turkse Neda Vos geciteerd.'],
      [['Neda Vos', null, 'Ik word de hele tijd in de gaten gehouden']],
    ],
    [
      'a woman by her trade',
      ['Een medewerkster van de winkel is duidelijk: ‘Wij wisten van niets.’'],
      [[null, 'Een medewerkster', 'Wij wisten van niets.']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });

  test.each([
    'In het rapport van Karin Wessels staat: ‘Wij wisten van niets.’',
    '‘Wij laten ons niet chanteren’, klinkt het.',
  ])('nobody says what stands written or is heard: %s', (line) => {
    expect(direct(line)).toEqual([]);
  });
});
