// How English, German and Dutch papers give words to somebody without "X said": by a noun of speech, an age, a noun taken up
// again, a sentence that gives the word. Kinds met in real prose, in words of our own.
import { describe, expect, test } from '@jest/globals';
import { namesIn, speakersAre, speakersIn } from './speakers.ts';

type Case = [language: string, text: string, speakers: (string | null)[]];

describe('by a noun of speech', () => {
  test.each<Case>([
    [
      'de',
      'Wie gering die Hoffnung ist, zeigt eine Aussage von Landrat Karl Uhl zu den Plänen: „Wir haben kein Geld.“',
      ['Karl Uhl'],
    ],
    [
      'de',
      'Wie ernst es ist, macht ein Satz der Finanzministerin Lena Roth deutlich: „Die Kasse ist leer.“',
      ['Lena Roth'],
    ],
    ['de', 'Scharfe Kritik übte Landrat Karl Uhl: „Wir haben kein Geld.“', ['Karl Uhl']],
    ['de', 'Landrat Karl Uhl kennt die Sorgen. Seine Antwort: „Wir haben kein Geld.“', ['Karl Uhl']],
    ['de', '„Wir haben kein Geld“, lautete die Antwort von Landrat Karl Uhl.', ['Karl Uhl']],
    ['de', '„Wir haben kein Geld“, so das Resümee von Landrat Karl Uhl.', ['Karl Uhl']],
    ['en', 'As a remark by mayor Ann Field shows: “We have no money for it.”', ['Ann Field']],
    ['en', 'The answer from mayor Ann Field was short: “We have no money for it.”', ['Ann Field']],
    ['en', '“We have no money for it,” came the reply from Tom Reed.', ['Tom Reed']],
    ['en', 'Tom Reed runs the fund. His verdict: “We have no money for it.”', ['Tom Reed']],
    [
      'nl',
      'Hoe klein de kans is, blijkt uit een antwoord van woordvoerder Jan Vos: ‘Wij hebben er geen geld voor.’',
      ['Jan Vos'],
    ],
    ['nl', '‘Wij hebben er geen geld voor’, luidt het antwoord van wethouder Jan Vos.', ['Jan Vos']],
    ['nl', 'Eva Bos leidt de kas. Haar conclusie: ‘Wij hebben er geen geld voor.’', ['Eva Bos']],
    // Somebody else reacts to it, or says something.
    ['de', 'Auf die Äußerung von Karl Uhl reagierte Ministerin Lena Roth: „Wir haben kein Geld.“', [null]],
    ['de', 'Nach einer Aussage von Karl Uhl sagte Lena Roth: „Wir haben kein Geld.“', ['Lena Roth']],
    ['en', 'Tom Reed disputed the view of Ann Field: “We have no money for it.”', ['Tom Reed']],
    // The firm's, and not hers.
    ['de', 'Anna Roth arbeitet dort. Die Firma zahlt nichts. Ihre Antwort: „Wir haben kein Geld.“', [null]],
  ])('%s: %s', speakersAre);
});

describe('by an age, or what somebody is of', () => {
  test.each<Case>([
    [
      'de',
      'Landrat Karl Uhl sagte: „Das wird teuer.“ Der 58-Jährige fügte hinzu: „Wir haben kein Geld.“',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    [
      'en',
      '“It will cost us,” said striker Tom Reed. ¶ “We have no money for it,” the 34-year-old said.',
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'en',
      '“It will cost us,” said Tom Reed, 34. “We have no money for it,” added the father of two.',
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'nl',
      'Wethouder Jan Vos zei: ‘Het wordt duur voor ons.’ De 58-jarige voegde eraan toe: ‘Wij hebben er geen geld voor.’',
      ['Jan Vos', 'Jan Vos'],
    ],
    [
      'en',
      'Ann Field, 34, sat down. “It will cost us,” said Tom Reed, 51. “We have no money for it,” the 34-year-old said.',
      ['Tom Reed', 'Ann Field'],
    ],
    [
      'en',
      'Ann Field, 34, sat down. “It will cost us,” said Tom Reed, 51. “We have no money for it,” the 40-year-old said.',
      ['Tom Reed', null],
    ],
  ])('%s: %s', speakersAre);
});

describe('by a noun taken up again', () => {
  test.each<Case>([
    [
      'en',
      'A spokesperson for the council said: “It will cost us.” “We have no money for it,” the spokesperson added.',
      ['A spokesperson for the council', 'A spokesperson for the council'],
    ],
    [
      'en',
      '“It will cost us,” said a neighbour. “We have no money for it,” the neighbour said. Tom Reed heard it.',
      ['a neighbour', 'a neighbour'],
    ],
    [
      'de',
      '„Das wird teuer für alle“, sagte eine Sprecherin der Bahn. „Wir prüfen das noch“, so die Sprecherin weiter.',
      ['eine Sprecherin der Bahn', 'eine Sprecherin der Bahn'],
    ],
    [
      'nl',
      '‘Het wordt duur voor ons’, zegt een woordvoerder van de politie. ‘Wij hebben er geen geld voor’, aldus de woordvoerder.',
      ['een woordvoerder van de politie', 'een woordvoerder van de politie'],
    ],
    // In brackets stands what the letters of their body are short for.
    [
      'nl',
      '‘Het wordt duur voor ons’, zegt de woordvoerder van de RVD (Regionale Vervoersdienst Drenthe).',
      ['de woordvoerder van de RVD'],
    ],
    [
      'de',
      '„Das wird teuer“, sagte Landrat Karl Uhl. „Wir haben kein Geld“, so der SPD-Politiker weiter.',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    // An office that one alone holds.
    [
      'en',
      'When opposition leader Tom Reed pressed Marsh to go, the prime minister said only: “It will cost us.” ¶ Ann Field heard it.',
      ['the prime minister'],
    ],
    ['en', 'The chairman said only: “It will cost us.” ¶ Ann Field heard it.', ['The chairman']],
  ])('%s: %s', speakersAre);
});

describe('behind a sentence that gives somebody the word', () => {
  test.each<Case>([
    [
      'en',
      'Tom Reed sells bread. His sister, Ann Reed, takes a different view. “It will bring guests.”',
      ['Ann Reed'],
    ],
    [
      'de',
      'Karl Uhl ist dagegen. Seine Nachbarin, Maria Kohl, sieht das anders. „Ich freue mich auf die Gäste.“',
      ['Maria Kohl'],
    ],
    [
      'nl',
      'Jan Vos is tegen. Zijn buurvrouw, Eva Bos, ziet het anders. ‘Ik hoop op veel gasten.’',
      ['Eva Bos'],
    ],
    ['en', 'Tom Reed shook his head. “It will cost us more than we have.”', ['Tom Reed']],
    [
      'en',
      'Tom Reed, who runs the bakery, isn’t surprised. “It will cost us more than we have.”',
      ['Tom Reed'],
    ],
    ['de', 'Landrat Karl Uhl bleibt skeptisch. „Das wird teuer für uns alle.“', ['Karl Uhl']],
    ['nl', 'Wethouder Jan Vos blijft sceptisch. ‘Het wordt duur voor ons.’', ['Jan Vos']],
    [
      'de',
      '„Das wird teuer“, so Landrat Karl Uhl. Und weiter: „Wir haben kein Geld.“',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    [
      'en',
      '“It will cost us,” Tom Reed said. And further: “We have no money for it.”',
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'de',
      '„Das wird teuer für alle“, sagt Karl Uhl und lacht. „Wir haben kein Geld.“',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    ['de', 'Enttäuscht äußerte sich Landrat Karl Uhl: „Das wird teuer für uns alle.“', ['Karl Uhl']],
  ])('%s: %s', speakersAre);
});

describe('behind a question or an answer, and where what somebody is stands before the verb', () => {
  test.each<Case>([
    [
      'en',
      'Tom Reed did not deny it. “It will cost us dear,” he replied. “We have no money for it.”',
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'en',
      '“I meant it, of course I did,” Tom Reed says. Did he cry? “I did not cry at all.”',
      ['Tom Reed', 'Tom Reed'],
    ],
    [
      'nl',
      '‘Het wordt duur voor ons’, zegt Jan Vos. Huilde hij? ‘Nee, ik heb geen traan gelaten.’',
      ['Jan Vos', 'Jan Vos'],
    ],
    // She, and not he, is asked.
    [
      'en',
      '“I meant it, of course I did,” Tom Reed says. Did she cry? “I did not cry at all.”',
      ['Tom Reed', null],
    ],
    ['de', 'Wenig begeistert ist Landrat Karl Uhl: „Das wird teuer für uns.“', ['Karl Uhl']],
    ['de', 'Entsprechend bedient war Trainer Karl Uhl nach dem Abpfiff: „Das wird teuer.“', ['Karl Uhl']],
    ['de', 'Der Grund ist Landrat Karl Uhl nicht bekannt: „Das wird teuer.“', [null]],
    ['nl', 'Wethouder Jan Vos verwoordt het zo: ‘Het wordt duur voor ons.’', ['Jan Vos']],
    [
      'de',
      '„Das wird teuer“, sagte Ministerin Lena Roth (CDU). ¶ „Wir haben kein Geld“, so die Christdemokratin.',
      ['Lena Roth', 'Lena Roth'],
    ],
  ])('%s: %s', speakersAre);
});

describe('with its verb at the end of what introduces it, or a source', () => {
  test.each<Case>([
    [
      'de',
      'Wie Karl Uhl nach dem „Wunder von Kassel“ betonte: „Wir haben nur unsere Arbeit gemacht.“',
      ['Karl Uhl'],
    ],
    [
      'de',
      'Oder wie Lena Roth vor ihrer „Panne“ sagte: „Wir haben nur unsere Arbeit gemacht.“',
      ['Lena Roth'],
    ],
    ['nl', 'Zoals Jan Vos na het ‘wonder van Almen’ zei: ‘Het wordt duur voor ons.’', ['Jan Vos']],
    ['en', '“It will cost us,” according to Tom Reed, the treasurer.', ['Tom Reed']],
    [
      'de',
      '„Das wird teuer“, so Karl Uhl. ¶ Uhl zufolge „haben wir dafür kein Geld und keine Zeit“.',
      ['Karl Uhl', 'Karl Uhl'],
    ],
    [
      'nl',
      '‘Het wordt duur’, zegt Jan Vos. ¶ Volgens Vos ‘hebben we er geen geld en geen tijd voor’.',
      ['Jan Vos', 'Jan Vos'],
    ],
    ['en', '“We have no money for it,” Sen. Ann Field, D-Ohio, said.', ['Ann Field']],
    [
      'en',
      '“It was a cowardly move,” Defense Minister Khawaja Mohammad Asif told the paper.',
      ['Khawaja Mohammad Asif'],
    ],
    // The school does not remember.
    [
      'en',
      'Marlow High School was never as posh as its name suggests. It drew from Marlow and the hills. By the time she got there, its most prominent alumnus was Leonard Reed. ¶ Her yearbook gives thanks to her mother. It suggests her life was “Marlow, the river; summer nights.”',
      [null],
    ],
  ])('%s: %s', speakersAre);
});

test.each(['sobbed', 'mumbled', 'scoffs', 'implored', 'chided', 'interjects'])(
  'en: whoever %s speaks',
  (verb) => {
    speakersAre('en', `“It will cost us dear,” Tom Reed ${verb}.`, ['Tom Reed']);
  },
);

test.each(['snikt', 'sist', 'briest', 'filosofeert'])('nl: whoever %s speaks', (verb) => {
  speakersAre('nl', `Jan Vos kwam laat. Vos ${verb}: ‘Het wordt duur voor ons.’`, ['Jan Vos']);
});

describe('a body that is the only one of its kind where the article is', () => {
  test.each<Case>([
    ['en', 'Tom Reed rang the bell. ¶ “The tower stays open,” the council said.', ['the council']],
    [
      'en',
      'Tom Reed rang the bell. ¶ “The tower stays open,” the local health authority said.',
      ['the local health authority'],
    ],
    ['nl', 'Jan Vos luidde de klok. ¶ ‘De toren blijft open’, aldus de gemeente.', ['de gemeente']],
    // A firm or a club has a name of its own.
    [
      'en',
      'Reed & Sons rang the bell, and so did Alder Wire. ¶ “The tower stays open,” the company said.',
      [null],
    ],
  ])('speaks though somebody has a name, in %s: %s', speakersAre);
});

describe('a relative clause', () => {
  test.each<Case>([
    [
      'en',
      'Bella Kitchen, who has run the shop with her husband, Alan, since 2003, said: “The whole bed moved.”',
      ['Bella Kitchen'],
    ],
    [
      'en',
      'Bella Kitchen, who runs the shop with her brother, Alan, said: “The whole bed moved.”',
      ['Bella Kitchen'],
    ],
    [
      'en',
      '“The whole bed moved,” said Bella Kitchen, who has run the shop with her husband, Alan, since 2003.',
      ['Bella Kitchen'],
    ],
  ])('holds others, and not who speaks, in %s: %s', speakersAre);
});

describe('Dutch words that nothing attributes, in which whoever says them tells of themselves', () => {
  const speaks = 'Marijke Bos is bakker. ‘Brood is geduld en verder niets’, zegt ze.';
  const name = ['Marijke Bos', null];

  test.each([
    [
      'are hers of whom alone the sentence before tells',
      'Eén keer, in de zomer van 1999, kwam ze te laat. ‘Er stond een rij tot aan de brug. Ik heb de deur op slot gedaan.’',
      [name],
    ],
    [
      'go on behind a pause',
      'Ze denkt na. ‘Er stond een rij tot aan de brug, en ik sliep’, zegt ze. Het blijft even stil. ‘Dat zou mij nu niet meer overkomen.’',
      [name, name],
    ],
  ])('%s', (_, line, expected) => {
    expect(speakersIn('nl', speaks, line)).toEqual([name, ...expected]);
  });

  test.each([
    [
      'where somebody else is told of',
      'Om zes uur opent ze de deur voor een klant. ‘Ik eet al jaren niets anders.’',
    ],
    ['behind a question', 'Moet ze volgend jaar weg? ‘Ik heb gezegd dat we erover slapen.’'],
    ['where they tell of her', 'Eén keer kwam ze te laat. ‘Ze stond ineens naast mijn bed.’'],
    [
      'where two may be meant',
      'Anna Smit is haar buurvrouw. Eén keer kwam ze te laat. ‘Ik heb nooit van brood gehouden.’',
    ],
  ])('are nobody’s %s', (_, line) => {
    expect(speakersIn('nl', speaks, 'De zaak staat aan de brug, naast het station.', line).at(-1)).toEqual([
      null,
      null,
    ]);
  });

  test('are nobody’s of a ship by its name', () => {
    expect(
      speakersIn(
        'nl',
        'De Geertruida wordt niet gesloopt. Eerst wil ze naar Noorwegen. ‘Dan ga ik op mijn dek zitten.’',
      ),
    ).toEqual([[null, null]]);
  });
});

describe.each([
  [
    'de',
    'Greta Lindner',
    'Greta Lindner wartet am Steg.',
    '„Ich habe keine zwanzig Jahre mehr vor mir.“',
    'Ob Lindner bleibt?',
  ],
  [
    'en',
    'Ann Field',
    'Ann Field painted boats for thirty years.',
    '“I have not got twenty years before me.”',
    'Will Field stay?',
  ],
])(
  'words in the first person behind a sentence about one somebody: %s',
  (language, who, told, words, asked) => {
    test('are theirs, and nobody’s behind a question', () => {
      expect(namesIn(language, `${told} ${words}`)).toEqual([who]);
      expect(namesIn(language, told, `${asked} ${words}`)).toEqual([null]);
    });
  },
);

test('words within a sentence are not those of a broadcaster that passes them on', () => {
  expect(
    namesIn('en', 'The minister knew of “serious and repeated failings” in the unit, the BBC reports.'),
  ).toEqual([null]);
  expect(
    namesIn('en', 'Ann Field said the unit had “serious and repeated failings”, the BBC reports.'),
  ).toEqual(['Ann Field']);
  expect(namesIn('en', 'Peter Marsh is the coach. He met a fan: “We come here every year.”')).toEqual([null]);
  expect(namesIn('nl', 'Piet Bakker is trainer. Hij sprak een fan: "We komen elk jaar terug."')).toEqual([
    null,
  ]);
});
