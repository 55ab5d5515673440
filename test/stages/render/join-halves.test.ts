import { expect, test } from '@jest/globals';
import { isAttributed } from '../../../src/domain/attribution.ts';
import type { Digest } from '../../../src/domain/digest.ts';
import { joinHalves } from '../../../src/stages/render/join-halves.ts';
import { findQuotes } from '../../../src/stages/summarize/quotes/index.ts';
import { digest as sample } from '../../store/sample.ts';
import { paragraphs } from '../summarize/paragraphs.ts';

const digestOf = (language: string, ...lines: string[]): Digest => {
  const { raw, blocks } = paragraphs(...lines);
  return { ...sample, language, blocks, quotes: findQuotes(raw, blocks, language) };
};

/** What mail, cards and posts show of whom. */
const shown = (digest: Digest): string[] =>
  joinHalves(digest)
    .quotes.filter((quote) => isAttributed(quote) && quote.kind === 'direct')
    .map(({ text }) => text);

test.each([
  [
    'en',
    '“Nobody ever asked us about the bridge,” said Ruth Okafor, the mayor. “We read it in the paper.”',
    'Nobody ever asked us about the bridge. We read it in the paper.',
  ],
  [
    'de',
    '„Wir haben drei Jahre lang gewartet“, sagte die Lehrerin Helga Brandt. „Aber niemand ist gekommen.“',
    'Wir haben drei Jahre lang gewartet. Aber niemand ist gekommen.',
  ],
  [
    'zh-Hant',
    '「這座橋等了三十年，」里長王小明說，「等到的時候，大家都老了。」',
    '這座橋等了三十年。等到的時候，大家都老了。',
  ],
  [
    'ko',
    '김하늘 이장은 "다리를 삼십 년 기다렸다"며 "이제는 모두 늙었다"고 말했다.',
    '다리를 삼십 년 기다렸다. 이제는 모두 늙었다',
  ],
  [
    'nl',
    ',,Niemand heeft ons ooit gevraagd”, zegt burgemeester Anja Kuipers. ,,Wij lazen het in de krant.”',
    'Niemand heeft ons ooit gevraagd. Wij lazen het in de krant.',
  ],
])('what an attribution parts is shown as one, in %s', (language, line, whole) => {
  expect(shown(digestOf(language, line))).toEqual([whole]);
});

test('three parts are one, and each keeps its number', () => {
  const digest = digestOf(
    'en',
    '“I saw the water rise at noon,” said Omar Fields, a baker. “I ran to the shop.” He added: “The bread was still in the oven.”',
  );
  expect(shown(digest)).toEqual([
    'I saw the water rise at noon. I ran to the shop. The bread was still in the oven.',
  ]);
  expect(joinHalves(digest).quotes).toHaveLength(digest.quotes.length);
});

test.each([
  [
    'of two people',
    '“Nobody ever asked us about the bridge,” said Ruth Okafor. “You never came,” said Omar Fields.',
  ],
  [
    'with more than who said it between them',
    '“Nobody ever asked us about the bridge,” said Ruth Okafor. The hall was silent. “We read it in the paper.”',
  ],
  ['in a row', 'Ruth Okafor called the bridge “a very great mistake of ours” and “the shame of the county”.'],
  [
    'that no card holds together',
    `“${'Nobody here ever asked us about the bridge. '.repeat(3).trim()}” said Ruth Okafor. “${'We read of it in the paper on Monday. '.repeat(3).trim()}”`,
  ],
])('two quotations %s stay two', (_, line) => {
  const digest = digestOf('en', line);
  expect(joinHalves(digest).quotes).toEqual(digest.quotes);
});

test('both translations are joined, and where one has none they stay two', () => {
  const digest = digestOf(
    'de',
    '„Wir haben drei Jahre lang gewartet“, sagte die Lehrerin Helga Brandt. „Aber niemand ist gekommen.“',
  );
  const [first, second] = digest.quotes.toSorted((a, b) => a.start - b.start);
  const quotes = [
    { ...first!, translation: 'We waited for three years' },
    { ...second!, translation: 'But nobody came.' },
  ];
  expect(joinHalves({ ...digest, language: 'en', articleLanguage: 'de', quotes }).quotes[0]).toMatchObject({
    translation: 'We waited for three years. But nobody came.',
  });
  const half = [quotes[0]!, second!];
  expect(joinHalves({ ...digest, quotes: half }).quotes).toEqual(half);
});
