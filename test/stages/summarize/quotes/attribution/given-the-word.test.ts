// Whom a pronoun means behind a sentence that tells of one somebody: called by another word there, presented by what they are,
// or told of without a name because they want none. What a sentence behind words tells of them. In words of our own.
import { expect, test } from '@jest/globals';
import { namesIn, proofsIn } from './speakers.ts';

test('the proof names whoever is called by another word beside the name', () => {
  expect(
    proofsIn(
      'en',
      'The vicar, the Reverend Ann Okoro, was late. She told the Norfield Post that the bell had been sold.',
      '“We needed a roof,” she said.',
    ),
  ).toEqual([['carried', 'Ann Okoro', 'she said.']]);
  expect(
    proofsIn(
      'nl',
      'Rob Hagens begon in de lakstraat. Of hij aan opstappen denkt, vroeg een journalist. ‘Elke ochtend, op de fiets’, antwoordde hij.',
    ),
  ).toEqual([['carried', 'Rob Hagens', 'antwoordde hij.']]);
});

test.each<[string, string, string, string | null]>([
  [
    'en',
    'not whom a predicate calls what another one is',
    'The next witness was Gary Price, a pilot. He agreed that Ann Tallis had been a friend. “She fed my dog,” he said.',
    'Gary Price',
  ],
  [
    'en',
    'not the place or the club that somebody’s office is called by',
    'Norfield Harriers lost to Sudfield on Monday.\nHarriers boss Stuart Hale kept his players inside for an hour. “We switched off,” he said.',
    'Stuart Hale',
  ],
  [
    'en',
    'whoever wants no name',
    'Ann Reed sold the mill in May. A neighbour, who did not want to be named, was less guarded. “The roof leaks,” she said.',
    'A neighbour',
  ],
  [
    'en',
    'whoever wants no name, also where the sentence goes on about somebody with one',
    'The bus driver, who asked not to be named, was in court to see Tom Reed sentenced. “I rang the bell,” he said.',
    'The bus driver',
  ],
  [
    'nl',
    'whoever wants no name',
    'Ada Blom verkocht de molen. Een buurvrouw die anoniem wil blijven, is opgelucht. „Het dak lekte”, zegt ze.',
    'Een buurvrouw',
  ],
  [
    'de',
    'whoever wants no name',
    'Ada Blum verkaufte die Mühle. Eine Nachbarin, die nicht genannt werden möchte, ist erleichtert. „Das Dach war undicht“, sagt sie.',
    'Eine Nachbarin',
  ],
  [
    'en',
    'nobody, where somebody without a name does something to somebody with one',
    'Ann Reed sold the mill in May. A neighbour thanked Mary Holt. “The roof leaks,” she said.',
    null,
  ],
  [
    'en',
    'nobody, where somebody with a name wants none',
    'Ann Reed sold the mill in May. A neighbour met Mary Holt, who did not want to be named. “The roof leaks,” she said.',
    null,
  ],
  [
    'en',
    'nobody, where they are somebody’s of whom was told',
    'Ann Reed sold the mill in May. Her sister welcomed the sale. “The roof leaks,” she said.',
    null,
  ],
  [
    'en',
    'nobody, where they do no more than shake their heads',
    'Ann Reed sold the mill in May. A neighbour shook her head. “The roof leaks,” she said.',
    null,
  ],
])('%s: %s', (language, _, text, speaker) => {
  expect(namesIn(language, ...text.split('\n'))).toEqual([speaker]);
});

test.each<[string, string, string, (string | null)[]]>([
  [
    'en',
    'words before a sentence that somebody else says are not theirs',
    '“We are not guilty,” said Tom Reed. “We have done nothing.” The four will be heard at Norfield in March, Ann Field said.',
    ['Tom Reed', 'Tom Reed'],
  ],
  [
    'de',
    'words before a sentence that somebody says are nobody’s',
    '„Wir sind nicht schuldig.“ Die vier werden am Montag vor Gericht erscheinen, sagte Anna Feld.',
    [null],
  ],
  [
    'de',
    'a party with an adjective in a case that no subject has',
    '„Das wird teuer“, sagte der Chef der konservativen Heimatpartei Norfeld, Peter Holzer. „Das war es immer.“',
    ['Peter Holzer', 'Peter Holzer'],
  ],
  [
    'en',
    'paragraphs of one speech that were joined',
    'Tom Reed, who leads the hunt, said: "I have no regrets. "We have done nothing wrong but stand up for what is ours." The court rose at noon.',
    ['Tom Reed', 'Tom Reed'],
  ],
])('%s: %s', (language, _, text, speakers) => {
  expect(namesIn(language, text)).toEqual(speakers);
});
