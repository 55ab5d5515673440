// How German papers report speech: sources in the genitive, papers, clauses that only the form of their verb shows to be told.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../language/tongues/direct-quotes.ts';

type Case = [text: string, told: [string | null, string][]];

/** Of each reported clause its speaker, or what they are, and the clause; lines are parted by ¶. */
const toldAre = (text: string, told: [string | null, string][]) =>
  expect(
    statements('de', ...text.split(' ¶ ')).map(([speaker, role, words]) => [speaker ?? role, words]),
  ).toEqual(told);

const two = 'Bürgermeisterin Karla Voss kam mit Hafenarzt Jens Brandt. ¶';

describe('by whose words they are', () => {
  test.each<Case>([
    [
      `${two} Nach Voss’ Worten müssen die Fischer weichen, wenn der Bau beginnt.`,
      [['Karla Voss', 'Nach Voss’ Worten müssen die Fischer weichen, wenn der Bau beginnt.']],
    ],
    [
      `${two} Die Fischer müssen nach Brandts Angaben weichen.`,
      [['Jens Brandt', 'Die Fischer müssen nach Brandts Angaben weichen.']],
    ],
    [
      'Laut einer am Montag veröffentlichten Umfrage des Instituts für Meeresforschung würden viele Bürger zustimmen.',
      [
        [
          'Umfrage des Instituts für Meeresforschung',
          'Laut einer am Montag veröffentlichten Umfrage des Instituts für Meeresforschung würden viele Bürger zustimmen.',
        ],
      ],
    ],
    [
      'In einem Papier des Amtes für Verkehr heißt es, die Prüfung habe keine Mängel ergeben.',
      [['Papier des Amtes für Verkehr', 'die Prüfung habe keine Mängel ergeben.']],
    ],
    [
      `${two} „Ich glaube an den Hafen“, sagte Brandt. ¶ Nach seinen Worten wäre ein „Ja“ gut für alle.`,
      [['Jens Brandt', 'Nach seinen Worten wäre ein „Ja“ gut für alle.']],
    ],
    // Nobody's.
    ['Nach Jahrs Angaben ist es zu spät.', []],
    ['In dem Bericht heißt es, die Stadt habe zu viel bezahlt.', []],
    ['Es heißt, die Stadt habe zu viel bezahlt.', []],
  ])('%s', toldAre);
});

describe('by several, a clause of when before, and an infinitive', () => {
  test.each<Case>([
    [
      'Politische Beobachter wiesen darauf hin, dass der Hafen nicht allen nützt.',
      [['Politische Beobachter', 'der Hafen nicht allen nützt.']],
    ],
    [
      'Gegner des Hafens argumentieren jedoch, dass der Bau der Küste schade.',
      [['Gegner', 'der Bau der Küste schade.']],
    ],
    [
      'Obwohl die Abstimmung nicht bindend ist, haben viele Abgeordnete gesagt, sie würden sich an das Ergebnis halten.',
      [['viele Abgeordnete', 'sie würden sich an das Ergebnis halten.']],
    ],
    [
      'Das Kieler Umweltministerium erklärte, von solchen Absprachen nichts zu wissen.',
      [['Das Kieler Umweltministerium', 'von solchen Absprachen nichts zu wissen.']],
    ],
    ['Rita Maas gab an, den Arzt nie gesehen zu haben.', [['Rita Maas', 'den Arzt nie gesehen zu haben.']]],
  ])('%s', toldAre);
});

describe('behind what somebody makes of it', () => {
  test.each<Case>([
    [
      'Der Vorsitzende des Ausschusses, Ulf Kern (SPD), verteidigte den Entwurf. Er halte den Bau für vertretbar.',
      [['Ulf Kern', 'Er halte den Bau für vertretbar.']],
    ],
    [
      'Unterdessen verteidigte der Vorsitzende des Ausschusses, Ulf Kern (SPD), den Entwurf. Er halte den Bau für vertretbar.',
      [['Ulf Kern', 'Er halte den Bau für vertretbar.']],
    ],
    [
      'Rita Maas äußerte Zweifel an der Darstellung. Für eine Frist von einem Jahr sei es erlaubt, Müll zu lagern.',
      [['Rita Maas', 'Für eine Frist von einem Jahr sei es erlaubt, Müll zu lagern.']],
    ],
    // It was done to him.
    [`${two} Die Polizei nahm Brandt fest. Er habe sich gewehrt.`, []],
  ])('%s', toldAre);
});
