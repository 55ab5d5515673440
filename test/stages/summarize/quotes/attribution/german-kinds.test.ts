// How German papers give words to somebody without "sagte X". Kinds met in real prose, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

type Case = [text: string, speakers: (string | null)[]];

/** Of each direct quotation the name, or the description of one without a name; lines are parted by ¶. */
const speakersAre = (text: string, speakers: (string | null)[]) =>
  expect(speakersIn('de', ...text.split(' ¶ ')).map(([name, role]) => name ?? role)).toEqual(speakers);

describe('by a paper, or of whom it is told that they say so', () => {
  test.each<Case>([
    [
      'In einer Stellungnahme der Familie hieß es: „Wir haben kein Geld dafür.“',
      ['Stellungnahme der Familie'],
    ],
    [
      'Dann kam ein Schreiben der Bezirksregierung, in dem es hieß: „Wir haben kein Geld dafür.“',
      ['Schreiben der Bezirksregierung'],
    ],
    ['Im Bericht der Stadt Kehl heißt es weiter: „Wir haben kein Geld dafür.“', ['Bericht der Stadt Kehl']],
    ['Von der Polizei heißt es: „Wir haben kein Geld dafür.“', ['Polizei']],
    ['Vom Bundesamt hieß es dazu: „Wir haben kein Geld dafür.“', ['Bundesamt']],
    ['Von Rollbus heißt es zu den Vorwürfen: „Wir haben kein Geld dafür.“', ['Rollbus']],
    [
      'Von Uhl heißt es dazu: „Wir haben kein Geld dafür.“ ¶ „Das ist gut so“, sagt Karl Uhl.',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    // Nobody's, or told of whom it names.
    ['In einem Schreiben hieß es: „Wir haben kein Geld dafür.“', [null]],
    ['In der Straße der Jugend heißt es: „Wir haben kein Geld dafür.“', [null]],
    ['Von Karl Uhl heißt es: „Der hat nie etwas bezahlt.“', [null]],
    ['Von Experten heißt es: „Wir haben kein Geld dafür.“', [null]],
    ['Von Anfang an hieß es: „Wir haben kein Geld dafür.“', [null]],
    ['Von offizieller Seite heißt es dazu: „Wir haben kein Geld dafür.“', [null]],
  ])('%s', speakersAre);
});

describe('by how somebody takes it, behind where and when', () => {
  test.each<Case>([
    [
      'Beim Thema Bus zeigt sich die Sprecherin des Busverbands zugeknöpft: „Wir haben kein Geld dafür.“',
      ['die Sprecherin des Busverbands'],
    ],
    [
      'Auf den Bus angesprochen, freut sich die Trainerin des Klubs: „Wir haben endlich Geld dafür.“',
      ['die Trainerin des Klubs'],
    ],
    ['In Bonn zeigt sich Karl Uhl entschlossen: „Wir haben kein Geld dafür.“', ['Karl Uhl']],
    [
      'In der neuen Erklärung zeigen sich die Organisatoren entschlossen: „Wir haben kein Geld dafür.“',
      ['die Organisatoren'],
    ],
    // A thing, and nobody.
    ['In dem Bus zeigt sich das Problem: „Wir haben kein Geld dafür.“', [null]],
    ['In Bonn zeigen sich die Folgen: „Wir haben kein Geld dafür.“', [null]],
    // Somebody with a name may be it.
    [
      'Karl Uhl kam spät. Auf den Bus angesprochen, zeigt sich der Anwalt zugeknöpft: „Wir haben kein Geld dafür.“',
      [null],
    ],
  ])('%s', speakersAre);
});

describe('by several, who are nobody with a name', () => {
  test.each<Case>([
    ['Karl Uhl kam spät. ¶ „Wir haben kein Geld dafür“, sagen die Organisatoren.', ['die Organisatoren']],
    ['Karl Uhl kam spät. ¶ „Wir haben kein Geld dafür“, sagt die Angehörige.', [null]],
    ['Karl Uhl kam spät. ¶ „Wir haben kein Geld dafür“, sagt der Anwalt.', [null]],
  ])('%s', speakersAre);
});
