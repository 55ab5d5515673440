// Stretches between quotation marks, with their nesting.
import { expect, test } from '@jest/globals';
import { findMarked, withWholeMarks } from '../../../src/language/text/marks.ts';

const outer = (text: string) =>
  findMarked(text)
    .filter((m) => m.depth === 0)
    .map((m) => text.slice(m.start, m.end));

test.each([
  ['他說「甲『乙』丙」', ['甲『乙』丙']],
  ['“one ‘two’ three” and "four"', ['one ‘two’ three', 'four']],
  ['„eins ‚zwei‘ drei“ und »vier«', ['eins ‚zwei‘ drei', 'vier']],
  ['« un “deux” trois »', ['un “deux” trois']],
  ["She didn't say 'I can't stay' twice", ["I can't stay"]],
  ['‘답’이라는 말은 ‘문’이다', ['답', '문']],
  ['“one" two “three“, four “five”', ['one', 'three', 'five']],
  ['“one "two" three”', ['one "two" three']],
  ['a 5" nail and a 7" nail', []],
  ['“We go,’’ she said. ‘‘Or stay.’’', ['We go,', 'Or stay.']],
  ["''We go,'' she said. 'Or stay.'", ['We go,', 'Or stay.']],
  // A typewriter's mark and a printer's, mixed by whoever typed them.
  ['"Wij blijven.” Later: “Wij gaan", zei ze. "Of niet”.', ['Wij blijven.', 'Wij gaan', 'Of niet']],
  ['“a 5" nail” and "a “big” one"', ['a 5" nail', 'a “big” one']],
  ['“She said "yes" to me” and ”no”', ['She said "yes" to me', 'no']],
  // A blank stands inside the marks, on both sides or before the one that ends.
  ['" Wij blijven ", zei ze. " Of niet. "', ['Wij blijven', 'Of niet.']],
  ['Er sei " ganz müde ". Dann - " schlief er ein ".', ['ganz müde', 'schlief er ein']],
  ['"Wij blijven ", zei ze. „Of niet ".', ['Wij blijven', 'Of niet']],
  ["'Wij blijven ', zei ze. 'Of niet.'", ['Wij blijven', 'Of niet.']],
  ['“Wij blijven ", zei ze. "Of niet ”.', ['Wij blijven', 'Of niet']],
  // One kind of mark ends what another began, where the right one does not follow.
  ["Brian O'Hara zei: ‘Dit is zo. De foto's zijn er.'", ["Dit is zo. De foto's zijn er."]],
  ['“Dit is niet waar’, zei ze. “En dit ook niet”.', ['Dit is niet waar', 'En dit ook niet']],
  ['Ze zei: ‘Wil je dat?‘ Ook kwam ze, ‘want dat hoort’.', ['Wil je dat?', 'want dat hoort']],
  [
    "‘Ze zeiden: ‘Ga niet met die pet.' Dat was het’, zei hij.",
    ["Ze zeiden: ‘Ga niet met die pet.' Dat was het"],
  ],
  ["‘Jans' auto is weg en die foto's ook’, zei hij.", ["Jans' auto is weg en die foto's ook"]],
  ['“De boys’, de girls’ en zo”, zei hij.', ['De boys’, de girls’ en zo']],
  ['Hij zei: "Ja." Toen: "...en dan?"', ['Ja.', '...en dan?']],
])('in %s', (text, words) => {
  expect(outer(text)).toEqual(words);
});

test('tells the inner stretches by their depth', () => {
  expect(findMarked('「甲『乙』丙」').map((m) => m.depth)).toEqual([0, 1]);
});

test('leaves speech open that the next paragraph goes on with', () => {
  const [speech] = findMarked('“We stayed. It rained.');
  expect(speech).toMatchObject({ start: 1, end: 22, unclosed: true });
});

test('a mark that opens again behind a whole sentence goes on where nothing closed it', () => {
  const text = 'He said: "We stayed. "We will go." Then: "No."';
  expect(
    findMarked(text).map(({ start, end, depth, unclosed }) => [text.slice(start, end), depth, unclosed]),
  ).toEqual([
    ['We stayed.', 0, true],
    ['We will go.', 0, false],
    ['No.', 0, false],
  ]);
  // With words in marks of its own in it, the first one was forgotten to be closed: how far it reaches is not known.
  const forgotten = 'He said: "We stayed. She called it "a hole". "We will go."';
  expect(findMarked(forgotten).filter(({ depth }) => depth === 0).length).toBe(1);
  // Of one within another both are closed.
  expect(findMarked('"I said so. "No." Then he left," she said.').map(({ depth }) => depth)).toEqual([0, 1]);
  // Within a sentence it may be a word of somebody else's.
  expect(findMarked('"It was called "the hole" by them."').length).toBe(2);
});

test('two commas before words are one low mark; within a number they are none', () => {
  expect(findMarked('Zij zei: ,,Wij blijven”.').map(({ start, end }) => [start, end])).toEqual([[11, 22]]);
  expect(withWholeMarks('Het kost 1,,5 miljoen, of niet,, zegt zij')).toBe(
    'Het kost 1,,5 miljoen, of niet,, zegt zij',
  );
});

test('two ticks open what two apostrophes close, as wire services write', () => {
  const words = (text: string) =>
    findMarked(text).map(({ start, end, depth, unclosed }) => [text.slice(start, end), depth, unclosed]);
  expect(words("He said it was ``at no point'' theirs, and left.")).toEqual([['at no point', 0, false]]);
  expect(words("``He calls, `We go!' And goes in 1985,'' she said.")).toEqual([
    ["He calls, `We go!' And goes in 1985,", 0, false],
    ['We go!', 1, false],
  ]);
  expect(words("``He calls, `We go!''' she said.")).toEqual([
    ["He calls, `We go!'", 0, false],
    ['We go!', 1, false],
  ]);
  expect(words('``We stayed.')).toEqual([['We stayed.', 0, true]]);
  // Ticks around code are none.
  expect(words("Type ``run it'' or ``run``, he says.").length).toBeLessThan(2);
  expect(withWholeMarks('Type ``run`` now')).toBe('Type ``run`` now');
});

test('a line that one kind of single mark opens, another may close', () => {
  const words = (text: string) => findMarked(text).map(({ start, end }) => text.slice(start, end));
  expect(words("‘We blijven. Dat is zo’n plek.'")).toEqual(['We blijven. Dat is zo’n plek.']);
  expect(words("'We blijven. Dat is zo’n plek.’")).toEqual(['We blijven. Dat is zo’n plek.']);
  expect(words("'s Avonds is het stil in de foto’s.")).toEqual([]);
});
