// The plain forms in which languages with letters tell who speaks, as they were met on real pages: each in words of our own.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';
import { namesIn, speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];

test.each<[string, string, Speaker]>([
  [
    'nl',
    '“Belachelijk. Mijn kleinkinderen zullen dat allemaal betalen”, zei een gepensioneerde onderwijzer die met een groot bord aan het gemeentehuis stond.',
    [null, 'een gepensioneerde onderwijzer'],
  ],
  [
    'es',
    '«No había forma de saber lo que guardaba ahí, de verdad», se defiende el primo, que no está acusado.',
    [null, 'el primo'],
  ],
  [
    'es',
    'Su hija, Pilar Bonal, que lleva las cuentas, no está tranquila. «Once horas atado a una silla. Eso es otra cosa», recalca.',
    ['Pilar Bonal', 'hija'],
  ],
  [
    'es',
    'Un camarero del bar de enfrente tiene otra opinión: «Demasiado educado para lo que miraba».',
    [null, 'Un camarero del bar'],
  ],
  [
    'de',
    'Ein Delegierter aus dem Norden, der seinen Namen nicht lesen will, nahm es gelassen: „Bei uns stehen die Wohnungen leer.“',
    [null, 'Ein Delegierter aus dem Norden'],
  ],
  [
    'fr',
    '« C’est parti d’une bêtise, d’une histoire de filets », finit par lâcher Yann Marrec.',
    ['Yann Marrec', null],
  ],
  [
    'it',
    '«Il pozzo è asciutto da due anni, ormai lo sanno tutti». Lo diceva appena un mese fa il geologo Carlo Bini, docente a Lodi.',
    ['Carlo Bini', 'geologo'],
  ],
  [
    'it',
    '«Il pozzo è asciutto da due anni, ormai lo sanno tutti». È quanto afferma in una nota la sindaca.',
    [null, 'la sindaca'],
  ],
  [
    'it',
    '«Il pozzo è asciutto da due anni, ormai lo sanno tutti». Così la madre dopo due anni ha ritrovato Carlo Bini.',
    [null, null],
  ],
  [
    'fr',
    '« Le puits est à sec depuis deux ans, tout le monde le sait. » C’est ce qu’affirme la géologue Anne Roux.',
    ['Anne Roux', 'géologue'],
  ],
  [
    'fr',
    '« Le puits est à sec depuis deux ans, tout le monde le sait. » C’est par ces mots que le maire, Pierre Gandin, a annoncé sa démission.',
    ['Pierre Gandin', 'maire'],
  ],
  [
    'fr',
    '« Le puits est à sec depuis deux ans, tout le monde le sait. » C’est ce que pense Pierre Gandin.',
    [null, null],
  ],
  [
    'nl',
    'Woensdag eiste officier van justitie Mirjam Koek een celstraf van tien maanden, waarvan vier voorwaardelijk. ‘Dit was geen ongeluk,’ zei ze in de rechtbank. ‘Hij heeft zijn polis zes dagen eerder verhoogd.’',
    ['Mirjam Koek', null],
  ],
])('%s: %s', (language, line, speaker) => {
  expect(speakersIn(language, line).at(-1)).toEqual(speaker);
});

test.each<[string, string, string | null, string]>([
  [
    'de',
    'Generalsekretärin Oda Winter wies das zurück. Der Antrag habe sechs Wochen lang allen vorgelegen, betonte sie.',
    'Oda Winter',
    'Der Antrag habe sechs Wochen lang allen vorgelegen',
  ],
  [
    'es',
    'El árbitro Damián Pertossi consignó que el campo estaba apto para el partido.',
    'Damián Pertossi',
    'el campo estaba apto para el partido.',
  ],
])('a statement in %s: %s', (language, line, speaker, text) => {
  const { raw, blocks } = paragraphs(line);
  const found = findQuotes(raw, blocks, language).filter(({ kind }) => kind === 'statement');
  expect(found.map((quote) => [quote.speaker, quote.text])).toEqual([[speaker, text]]);
});

test('words at the beginning of a sentence are somebody’s, also where what follows cannot be read', () => {
  expect(speakersIn('en', '“We had to leave all of it behind,” came a voice out of the dark hall.')).toEqual([
    [null, null],
  ]);
  expect(speakersIn('da', '»Jeg er vokset op i byens centrum,« siger hun med et smil.')).toEqual([
    [null, null],
  ]);
});

test('a title and a term lead to no words of anybody', () => {
  expect(speakersIn('en', '“The Long Road Home”, which opens tonight, is his third film.')).toEqual([]);
});

const waiting = '„Das ist so nicht zu machen, wir brauchen mehr Zeit“';
const later = '„Das ist so nicht zu machen, wir brauchen mehr Zeit.“';

test.each<[string, string[], string | null]>([
  ['a surname of which nothing else is told', [`${waiting}, sagte Komba in Tolby.`], 'Komba'],
  ['behind where it was said', [`In einer Stellungnahme schreibt Komba: ${later}`], 'Komba'],
  [
    'in full where the text has it so',
    [`Eren Güvercin hingegen mahnt. ${waiting}, sagte Güvercin am Montag.`],
    'Eren Güvercin',
  ],
  [
    'beside what somebody is',
    [
      'Oben stand Chefkontrolleur Mathias Hafele.',
      `Der Verband um den neuen Kontrolleur Hafele misst mehr. ${waiting}, sagte Hafele beim Auftakt.`,
    ],
    'Mathias Hafele',
  ],
  ['no noun', [`Die Kritik kam von links. ${waiting}, sagte Kritik und ging.`], null],
  ['no first word of a sentence', [`Sie verwies auf ein Protokoll. Darin heißt es: ${later}`], null],
  ['no word that joins clauses', [`Obwohl Liat schwieg, half es. ${waiting}, sagte Liat am Abend.`], 'Liat'],
  ['neither of two', [`In der Pause erzählte sie Holger Brandt: ${later}`], null],
])('where all nouns have capitals a name is told by its use: %s', (_, lines, speaker) => {
  const [first] = speakersIn('de', ...lines);
  expect(first?.[0] ?? null).toBe(speaker);
});

test.each<[string, string[]]>([
  [
    'Stephens Cole',
    [
      '“We are out of time,” Helen Stephen said.',
      'Stephens Cole was angry. “We have no time to lose,” he said.',
    ],
  ],
  [
    'Fields',
    ['“We are out of time,” Ann Field said.', '“I go,” Mr Fields said. “We have no time to lose,” he said.'],
  ],
])('a name is no genitive of another where a genitive has its sign: %s', (name, lines) => {
  expect(speakersIn('en', ...lines).at(-1)?.[0]).toBe(name);
});

test('two commas stand for a low mark', () => {
  expect(
    speakersIn(
      'nl',
      ',,Wij blijven hier tot de lente”, zegt burgemeester Anja Kuipers. De schipper, Wouter Gijs, zei: ,,De brug is niet van ons”.',
    ),
  ).toEqual([
    ['Anja Kuipers', 'burgemeester'],
    ['Wouter Gijs', 'schipper'],
  ]);
});

test.each<[string, string, string | null]>([
  ['fr', 'La maire de Laas, Anne Roux, a ajouté que :', 'Anne Roux'],
  ['it', '«Non si può», ha detto Anna Neri. Poi il sindaco di Lodi Carlo Bini ha dichiarato:', 'Carlo Bini'],
  ['de', 'Die Bürgermeisterin Anna Feld sagte zu den Bauarbeiten:', 'Anna Feld'],
  ['es', 'El alcalde de Laredo, Pedro Gil, dijo:', 'Pedro Gil'],
  ['en', 'Tom Reed is the mayor. He told Ann Field:', 'Tom Reed'],
  ['fr', 'Pierre Gandin raconte ce que lui a dit la maire :', null],
  ['fr', 'Sur les pancartes, on lisait :', null],
])('%s: words of the paragraph below %s', (language, above, speaker) => {
  const [open, close] = language === 'en' ? ['“', '”'] : ['«', '»'];
  const words = `${open}La route 9, 12, 14: Norwell, Laas, Lodi, Laredo.${close}`;
  expect(speakersIn(language, above, words).at(-1)?.[0] ?? null).toBe(speaker);
});

test.each<[string, string, string, string | null]>([
  [
    'en',
    'The case is called Reed v Fanbook Ireland Limited.',
    'Fanbook released a statement which read:',
    null,
  ],
  ['en', 'Grace Ireland is the mayor.', 'Grace said:', 'Grace Ireland'],
])('%s: %s A firm is not its branch: %s', (language, above, lead, speaker) => {
  expect(namesIn(language, above, `${lead} “We keep to the law of the land in all that we do.”`)).toEqual([
    speaker,
  ]);
});
