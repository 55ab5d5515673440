// How German papers tell whose words are: by an office and of what it is, by who is quoted, and never by a body's pronoun or
// the next one's own sentence. Kinds met in real prose, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn } from './speakers.ts';

type Case = [text: string, speakers: (string | null)[]];

const speakersAre = (text: string, speakers: (string | null)[]) =>
  expect(namesIn('de', ...text.split(' ¶ '))).toEqual(speakers);

const tellersAre = (text: string, tellers: (string | null)[]) =>
  expect(statements('de', ...text.split(' ¶ ')).map(([speaker, role]) => speaker ?? role)).toEqual(tellers);

describe('an office, what it is of in the genitive, and a name behind both', () => {
  test.each<[string, string, string]>([
    ['Der Sprecher des Ministeriums Karl Uhl', 'Karl Uhl', 'Sprecher des Ministeriums'],
    ['Die Leiterin des Instituts Anna Moos', 'Anna Moos', 'Leiterin des Instituts'],
    ['Der Vorsitzende des Verbandes Karl-Heinz Uhl', 'Karl-Heinz Uhl', 'Vorsitzende des Verbandes'],
    ['Der Präsident des ADAC Hansjörg Uhl', 'Hansjörg Uhl', 'Präsident des ADAC'],
    ['Der Chef des Landkreises Bad Oberau Karl Uhl', 'Karl Uhl', 'Chef des Landkreises Bad Oberau'],
  ])('%s', (subject, speaker, role) => {
    expect(statements('de', `${subject} betonte, dass die Brücke noch lange gesperrt bleibe.`)).toEqual([
      [speaker, role, 'die Brücke noch lange gesperrt bleibe.'],
    ]);
  });

  test.each<Case>([
    // Of whom the office is has the name.
    [
      '„Das ist viel zu teuer für uns“, sagte der Anwalt des Försters Karl Uhl.',
      ['der Anwalt des Försters Karl Uhl'],
    ],
    [
      '„Das ist viel zu teuer für uns“, sagte ein Sprecher des Deutschen Roten Kreuzes.',
      ['ein Sprecher des Deutschen Roten Kreuzes'],
    ],
    [
      '„Das ist viel zu teuer für uns“, sagte ein Sprecher der Polizei Anfang März.',
      ['ein Sprecher der Polizei'],
    ],
    ['„Das ist viel zu teuer für uns“, sagte ein Sprecher der Stadt Kehl.', ['ein Sprecher der Stadt Kehl']],
  ])('%s', speakersAre);
});

describe('who is quoted before a colon', () => {
  test.each<Case>([
    ['Karl Uhl wird mit den Worten zitiert: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    [
      'In einer Mitteilung wird Landrat Karl Uhl wie folgt zitiert: „Das ist viel zu teuer für uns.“',
      ['Karl Uhl'],
    ],
    ['Landrat Karl Uhl lehnt ab. So wird er zitiert: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    ['Die Zeitung zitiert Karl Uhl mit den Worten: „Das ist viel zu teuer für uns.“', ['Karl Uhl']],
    // A thing, and whoever quotes somebody else.
    ['Der Brief wird mit den Worten zitiert: „Das ist viel zu teuer für uns.“', [null]],
    ['Karl Uhl zitiert: „Das ist viel zu teuer für uns.“', [null]],
  ])('%s', speakersAre);
});

describe('not by the sentence behind, which tells something of its own', () => {
  test.each<Case>([
    ['„Das ist viel zu teuer für uns.“ Karl Uhl sagte, er werde klagen.', [null]],
    ['„Das ist viel zu teuer für uns.“ Karl Uhl betonte am Montag, dass er klagen werde.', [null]],
    [
      'Anna Moos war empört über den „blinden Eifer der letzten Jahre.“ Karl Uhl sagte, er werde klagen.',
      ['Anna Moos'],
    ],
    // It tells nothing else.
    ['„Das ist viel zu teuer für uns.“ Das sagte Karl Uhl am Montag.', ['Karl Uhl']],
    ['„Das ist viel zu teuer für uns.“ So äußerte sich Karl Uhl, der Landrat.', ['Karl Uhl']],
  ])('%s', speakersAre);
});

describe('a pronoun that may be a body’s', () => {
  test.each<Case>([
    ['Ministerin Anna Moos kommt. Die Stadt baut ein Bad. Nach ihren Angaben kostet es zu viel.', []],
    ['Ministerin Anna Moos kommt. Die Stadt baut ein Bad. Sie sagte, es koste zu viel.', []],
    ['Minister Karl Uhl kommt. Der Verein baut ein Bad. Er sagte, es koste zu viel.', []],
    // No body is so by its article, and a sentence that is told is somebody's own.
    ['Ministerin Anna Moos kommt. Der Verein baut ein Bad. Sie sagte, es koste zu viel.', ['Anna Moos']],
    ['Ministerin Anna Moos kommt. Nach ihren Angaben kostet es zu viel.', ['Anna Moos']],
    [
      'Ministerin Anna Moos warnte, es koste zu viel. Die Stadt habe kein Geld. Sie sagte, es werde nie fertig.',
      ['Anna Moos', 'Anna Moos', 'Anna Moos'],
    ],
  ])('%s', tellersAre);
});

describe('a title behind the noun of what has it', () => {
  test('is nobody’s words, whoever tells of it', () => {
    speakersAre(
      'Der Junge, der in der TV-Sendung „Wer kennt ihn… noch“ vorkam, lebt, wie Anwalt Karl Uhl bestätigte.',
      [],
    );
    speakersAre('Karl Uhl nannte die Sendung „eine große Schande für uns alle“.', ['Karl Uhl']);
  });
});

describe('somebody by whose they are, who is not the one with the name', () => {
  test.each<Case>([
    [
      'Karl Wessing kam spät. „Das ist viel zu teuer“, sagte Wessings Anwältin der Zeitung.',
      ['Wessings Anwältin'],
    ],
    ['Karl Wessing kam spät. „Das ist viel zu teuer“, sagte Karl Wessings Mutter.', ['Karl Wessings Mutter']],
    [
      'Karl Wessing kam spät. Wessings früherer Trainer klagte: „Das ist viel zu teuer.“',
      ['Wessings früherer Trainer'],
    ],
    ['Karl Wessing kam spät. Wessings Anwalt Jan Moos klagte: „Das ist viel zu teuer.“', ['Jan Moos']],
    // A given name that ends so.
    ['Karl Wessing kam spät. „Das ist viel zu teuer“, sagte Klaus Mann.', ['Klaus Mann']],
  ])('%s', speakersAre);

  test.each<Case>([
    [
      'Karl Wessing kam spät. Am Ende warf Wessings Verteidiger der Stadt vor, sie habe geschlafen.',
      ['Wessings Verteidiger'],
    ],
    // The last of the clause is whom it is said to.
    [
      'Am Ende warf der Verteidiger der Staatsanwaltschaft Kehl vor, sie habe geschlafen.',
      ['der Verteidiger'],
    ],
    [
      'Am Ende warf der Sprecher des Vereins dem Rat der Stadt vor, er habe geschlafen.',
      ['der Sprecher des Vereins'],
    ],
  ])('%s', tellersAre);
});

describe('several by the form of their noun, who are nobody with a name', () => {
  test.each<Case>([
    ['Karl Uhl kam spät. Die Norweger hingegen sagen, das Bad sei zu teuer.', ['Die Norweger']],
    ['Karl Uhl kam spät. Die Bewohner sagen, das Bad sei zu teuer.', ['Die Bewohner']],
    ['Karl Uhl kam spät. Die Polizisten sagen, das Bad sei zu teuer.', ['Die Polizisten']],
    ['Anna Moos kam spät. Die Mutter sagt, das Bad sei zu teuer.', []],
    ['Anna Moos kam spät. Die Anwältin sagt, das Bad sei zu teuer.', []],
  ])('%s', tellersAre);
});

describe('a source in passing, and what is told behind it', () => {
  test.each<Case>([
    ['Laut Polizei fuhr er zu schnell. Der Wagen habe kein Licht gehabt.', ['Polizei', 'Polizei']],
    ['Karl Uhl zufolge war es dunkel. Der Wagen habe kein Licht gehabt.', ['Karl Uhl', 'Karl Uhl']],
    ['Nach Ansicht des Vereins nütze es allen. Der Eintritt bleibe frei.', ['Verein', 'Verein']],
    ['Landrat Karl Uhl lehnt ab. Seiner Meinung nach hätte die Stadt zahlen müssen.', ['Karl Uhl']],
    [
      'Wie der Verein Nordbad, der das Bad betreibt, am Montag mitteilte, fehle das Geld. Schuld sei die Kohle.',
      ['Verein Nordbad', 'Verein Nordbad'],
    ],
    [
      'Richterin Anna Stock sagte, der Plan sei falsch. Zweifel habe ein Bericht geweckt, der ihn für teuer hielt.',
      ['Anna Stock', 'Anna Stock'],
    ],
    // Whoever spoke before may go on.
    [
      'Karl Uhl sagte, das Bad sei alt. Laut einer Studie kostet es 3 Millionen. Das Geld fehle der Stadt.',
      ['Karl Uhl', 'Studie', 'Karl Uhl'],
    ],
    ['Landrat Karl Uhl lehnt ab. Nach seiner Meinung gefragt, zuckt Jan Moos mit den Schultern.', []],
    ['Wie der Verein, der das Bad betreibt, weiß keiner, was die Heizung kostet.', []],
  ])('%s', tellersAre);
});

test('the number of a body belongs to its name, and a year does not', () => {
  speakersAre('„Das ist viel zu teuer für uns“, sagte die Initiative Nordbahn 21 am Montag.', [
    'Initiative Nordbahn 21',
  ]);
  speakersAre('„Das ist viel zu teuer für uns“, sagte Karl Uhl 2019 im Rat.', ['Karl Uhl']);
});

test.each<[string, (string | null)[]]>([
  // The name stands behind what somebody is and of what.
  [
    'Mit der Karte werde die Fahrt günstiger, sagte der Leiter des Amtes in Soest, Jan Moos.',
    ['Jan Moos', 'Mit der Karte'],
  ],
  [
    'Mit der Karte, sagte der Sprecher der Polizei in Bad Soest, Jan Moos, werde die Fahrt günstiger.',
    ['Jan Moos', 'Mit der Karte,'],
  ],
])('%s', (text, [name, begins]) => {
  const [told] = statements('de', text);
  expect([told?.[0], told?.[2]?.split(' ').slice(0, 3).join(' ')]).toEqual([name, begins]);
});
