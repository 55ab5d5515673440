// How German papers give words to somebody without "sagte X". Kinds met in real prose, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { namesIn, speakersIn } from './speakers.ts';

type Case = [text: string, speakers: (string | null)[]];

/** Of each direct quotation the name, or the description of one without a name; lines are parted by ¶. */
const speakersAre = (text: string, speakers: (string | null)[]) =>
  expect(namesIn('de', ...text.split(' ¶ '))).toEqual(speakers);

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
    ['Karl Uhl kam spät. ¶ „Wir haben kein Geld dafür“, sagt der Anwalt.', ['der Anwalt']],
  ])('%s', speakersAre);
});

describe('by what somebody makes of a clause that comes first', () => {
  test.each<Case>([
    [
      'Dass die Kasse leer ist, führt Landrat Karl Uhl auf die Vorgänger zurück. „Wir haben kein Geld dafür.“',
      ['Karl Uhl'],
    ],
    ['Dass der Bus kommt, erwartet Landrat Karl Uhl indes nicht: „Wir haben kein Geld dafür.“', ['Karl Uhl']],
    [
      'Ob der Bus kommt, will Landrat Karl Uhl nicht kommentieren. „Wir haben kein Geld dafür.“',
      ['Karl Uhl'],
    ],
    [
      '„Das wird teuer für alle“, sagt Karl Uhl. ¶ Dass der Bus kommt, bezweifelt der Finanzexperte Uhl: „Wir haben kein Geld dafür.“',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    ['Karl Uhl wird später noch deutlicher. „Wir haben kein Geld dafür.“', ['Karl Uhl']],
    // Nobody with a name makes anything of it; the verb is about whom it names.
    [
      'Karl Uhl kam spät. Ob die Bahn zahlt, will die Firma nicht sagen. „Wir haben kein Geld dafür.“',
      [null],
    ],
    ['Die Pläne von Nora Beck will Karl Uhl nicht kommentieren. „Wir haben kein Geld dafür.“', [null]],
  ])('%s', speakersAre);
});

describe('by a surname behind what somebody is', () => {
  test.each<Case>([
    [
      '„Das wird teuer für alle“, sagt Karl Uhl. ¶ „Wir haben kein Geld dafür“, sagt der Experte Uhl.',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    [
      '„Das wird teuer für alle“, sagt Karl Uhl. ¶ „Wir haben kein Geld dafür“, lobte der Trainer Uhl.',
      ['Karl Uhl', 'der Trainer'],
    ],
    ['„Wir haben kein Geld dafür“, sagt die Präsidentin Polens.', ['die Präsidentin']],
    ['„Wir haben kein Geld dafür“, sagt der Bürgermeister Montagabend.', ['der Bürgermeister']],
  ])('%s', speakersAre);
});

describe('right behind what tells whose the words before are', () => {
  test.each<Case>([
    [
      '„Das wird teuer für alle“, stützt Karl Uhl die Klage von Nora Beck. „Wir haben kein Geld dafür.“',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    [
      '„Das wird teuer für alle“, stützt die Firma die Klage. „Wir haben kein Geld dafür.“',
      ['die Firma', null],
    ],
    [
      '„Das wird teuer für alle“, stützt Karl Uhl die Klage. Dann kam die Frau. „Wir haben kein Geld dafür.“',
      ['Karl Uhl', null],
    ],
    [
      '„Das wird teuer für alle“, stützt Karl Uhl die Klage. „Wir haben kein Geld dafür“, grummelt Nora Beck.',
      ['Karl Uhl', 'Nora Beck'],
    ],
  ])('%s', speakersAre);
});

describe('behind what a source or the form of a verb tells', () => {
  test.each<Case>([
    [
      'Im Winter gab es laut Landrat Karl Uhl mehrere Ausfälle, weshalb nichts fuhr. „Wir haben kein Geld dafür.“',
      ['Karl Uhl'],
    ],
    [
      '„Das wird teuer für alle“, sagt Karl Uhl. Neben dem Bus erfolge ein Ausbau der Bahn. „Wir haben kein Geld dafür.“',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    [
      'Die Bahn gehe in allen Plänen vor, erklärte Karl Uhl gegenüber der N.K.Z. Neben dem Bus erfolge ein Ausbau der Bahn. „Wir haben kein Geld dafür.“',
      ['Karl Uhl'],
    ],
    // "gab es" is nobody's; a sentence that is not told may lead to somebody else.
    [
      '„Das wird teuer für alle“, sagt Karl Uhl. Im Winter gab es mehrere Ausfälle. „Wir haben kein Geld dafür.“',
      ['Karl Uhl', null],
    ],
    [
      '„Das wird teuer für alle“, sagt Karl Uhl. Nora Beck fürchtet um den Bus. Er gehe leer aus. „Wir haben kein Geld dafür.“',
      ['Karl Uhl', 'Nora Beck'],
    ],
  ])('%s', speakersAre);
});

describe('by a surname in a clause about it, or by a clause that begins with how', () => {
  test.each<Case>([
    [
      '„Das wird teuer für alle“, sagte Nora Beck. ¶ „Das ist ja nichts“, schmunzelte Beck, die ansonsten von einem ruhigen Abend berichtete: „Wir haben kein Geld dafür.“',
      ['Nora Beck', 'Nora Beck', 'Nora Beck'],
    ],
    ['Dort stand ein Freund von Nora Beck, der gestern berichtete: „Wir haben kein Geld dafür.“', [null]],
    [
      '"Das wird teuer für alle", sagt Karl Uhl. ¶ Wie Uhl vor seiner "Müll"-Panne sagte: "Wir haben kein Geld dafür."',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    [
      '"Das wird teuer für alle", sagt Karl Uhl. ¶ Wie Müll sagte: "Wir haben kein Geld dafür."',
      ['Karl Uhl', null],
    ],
  ])('%s', speakersAre);
});

describe('by a pronoun that answers a reporter', () => {
  test.each<Case>([
    [
      '„Das wird teuer für alle“, sagt Jan Beck. ¶ Kontrolleur Karl Uhl sieht sich auf dem Weg. Auf die Frage, wie er die Strafen sehe, antwortete er in einem Interview: „Wir haben kein Geld dafür.“',
      ['Jan Beck', 'Karl Uhl'],
    ],
    [
      '„Das wird teuer für alle“, sagt Jan Beck. „Wir haben kein Geld dafür“, antwortete er.',
      ['Jan Beck', null],
    ],
    [
      'Der Staatsschutz in Wien hält fest: „Wir haben kein Geld dafür.“ ¶ Karl Uhl kam spät.',
      ['Der Staatsschutz'],
    ],
  ])('%s', speakersAre);
});

test('whom somebody is against is nothing that they are', () => {
  expect(
    speakersIn('de', 'Dagegen war sein Gegner Karl Uhl schwach. „Wir haben kein Geld dafür“, sagt Karl Uhl.'),
  ).toEqual([['Karl Uhl', null]]);
});

describe('by a body, in its own words or its capitals', () => {
  test.each<Case>([
    [
      'Das russische Außenministerium forderte mehr Züge. „Wir haben kein Geld dafür“, hieß es.',
      ['Das russische Außenministerium'],
    ],
    [
      '„Wir haben kein Geld dafür“, schrieb das russische Außenministerium.',
      ['das russische Außenministerium'],
    ],
    ['Karl Uhl kam spät. ¶ „Wir haben kein Geld dafür“, schreibt der NDB.', ['der NDB']],
    // Of somebody else, whoever that is; of a person; of an office.
    [
      'Das Verkehrsministerium forderte mehr Züge. „Wir haben kein Geld dafür“, hieß es aus Kreisen der Bahn.',
      [null],
    ],
    [
      'Das Verkehrsministerium forderte mehr Züge. Die Bahn schwieg. „Wir haben kein Geld dafür“, hieß es.',
      [null],
    ],
    ['Karl Uhl forderte mehr Züge. „Wir haben kein Geld dafür“, hieß es.', [null]],
    ['Karl Uhl kam spät. ¶ „Wir haben kein Geld dafür“, schreibt der OB.', [null]],
  ])('%s', speakersAre);
});

describe('by who stands before the one to whom they say it', () => {
  test.each<Case>([
    [
      'Karl Uhl leitet den Kreis. ¶ Im März antwortet Uhl dem Kehler Parteichef Jan Wegner: „Wir haben das Geld.“',
      ['Karl Uhl'],
    ],
    [
      'Karl Uhl leitet den Kreis. ¶ Später sagte Uhl der Leiterin des Amtes, Ute Sommer: „Wir haben das Geld.“',
      ['Karl Uhl'],
    ],
    ['Dann erklärte Ute Sommer dem Rat und Jan Wegner: „Wir haben das Geld.“', ['Ute Sommer']],
    // Of what they are head.
    ['„Wir haben das Geld“, sagte Sprecherin der Bahn Nora Kling.', ['Nora Kling']],
    ['„Wir haben das Geld“, sagte die Leiterin der Werft, Maja Ohl.', ['Maja Ohl']],
  ])('%s', speakersAre);
});

describe('by whom, and not when', () => {
  test.each<Case>([
    ['„Wir haben kein Geld dafür“, hatte Landrat Karl Uhl Anfang November gesagt.', ['Karl Uhl']],
    ['„Wir haben kein Geld dafür“, erklärte Landrat Karl Uhl Ende vergangener Woche.', ['Karl Uhl']],
    ['„Wir haben kein Geld dafür“, sagt Michael Ende, der Landrat.', ['Michael Ende']],
  ])('%s', speakersAre);
});

describe('where a name in marks stands in the sentence that leads to the words', () => {
  test.each<Case>([
    ['Nora Kling sagte der „Neuen Zeitung“ aus Kehl: „Wir haben kein Geld dafür.“', ['Nora Kling']],
    ['Am Montag fragte Nora Kling die „Eiserne Lady“ der Partei: „Haben wir das Geld?“', ['Nora Kling']],
    ['Nora Kling vom Verein „Offene Wege“ sagte: „Wir haben kein Geld dafür.“', ['Nora Kling']],
    // What is named so is not who is told to speak, nor is half of what it is called.
    ['Der Verein „Offene Wege“ sagte: „Wir haben kein Geld dafür.“', [null]],
    ['Die Zeitung „Offene Wege“ zitiert Nora Kling: „Wir haben kein Geld dafür.“', [null]],
    ['Nora Kling rief „Nieder mit ihm“ und Karl Uhl sagte: „Wir haben kein Geld.“', ['Karl Uhl']],
  ])('%s', speakersAre);
});

describe('an adjective before a noun that is one itself', () => {
  test.each<Case>([
    ['„Wir haben kein Geld“, berichtete ein weiterer Beschäftigter.', ['ein weiterer Beschäftigter']],
    ['„Wir haben kein Geld“, sagte eine junge Angestellte.', ['eine junge Angestellte']],
    ['Jana Richter kam. „Wir haben kein Geld“, sagte Richter.', ['Jana Richter']],
  ])('%s', speakersAre);
});

describe('met by somebody, who may not be the one that speaks', () => {
  test.each<Case>([
    ['Karl Uhl traf einen Fan: „Wir kommen jedes Jahr hierher.“', [null]],
    ['Karl Uhl ist Trainer. Am Tor begegnete er einer Besucherin: „Wir kommen jedes Jahr hierher.“', [null]],
    ['Karl Uhl sprach mit einem älteren Anwohner: „Wir kommen jedes Jahr hierher.“', [null]],
    ['Karl Uhl traf Sabine Kern: „Wir kommen jedes Jahr hierher.“', [null]],
    ['Karl Uhl traf eine Entscheidung: „Wir kommen jedes Jahr hierher.“', ['Karl Uhl']],
    ['Karl Uhl traf einen Fan und sagte: „Wir kommen jedes Jahr hierher.“', ['Karl Uhl']],
  ])('%s', speakersAre);

  test('and nobody is called by the name of a paper', () => {
    expect(
      namesIn(
        'de',
        'Die „Kehler Allgemeine Zeitung“ schrieb darüber. „Die Räder sind zu teuer“, sagt der Kehler.',
      ),
    ).toEqual(['der Kehler']);
  });
});

describe('by what somebody calls it, and by a body that lets it be known', () => {
  test.each<Case>([
    ['Karl Uhl nannte den Plan „einen großen und teuren Fehler“.', ['Karl Uhl']],
    ['Karl Uhl nannte seine Vorgängerin Sabine Kern „eine Freundin, die alles wusste“.', ['Karl Uhl']],
    ['„Die Frage nach dem Grund bleibt“, hieß es aus dem Landeskriminalamt.', ['Landeskriminalamt']],
    ['„Die Frage nach dem Grund bleibt“, hieß es am Montag von der Polizei.', ['Polizei']],
    [
      '„Die Frage nach dem Grund bleibt“, heißt es auf der Internetseite der Stadt Kehl.',
      ['Internetseite der Stadt Kehl'],
    ],
    ['„Die Frage nach dem Grund bleibt“, hieß es aus dem Umfeld von Karl Uhl.', [null]],
    ['„Die Frage nach dem Grund bleibt“, heißt es auf der Straße von Kehl.', [null]],
  ])('%s', speakersAre);
});
