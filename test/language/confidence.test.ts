// How sure it is who said something, by what the article shows of them.
import { expect, test } from '@jest/globals';
import { isShowable, isSure } from '../../src/domain/showable.ts';
import { findQuotes } from '../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../stages/summarize/paragraphs.ts';

/** The last quotation of an article, best first: whether it leaves no doubt, may be shown, or is for the operator alone. */
function standingOf(language: string, ...lines: string[]): [string | null, 'sure' | 'shown' | 'hidden'] {
  const { raw, blocks } = paragraphs(...lines);
  const last = findQuotes(raw, blocks, language)
    .toSorted((a, b) => a.start - b.start)
    .at(-1)!;
  return [last.speaker ?? last.role, isSure(last) ? 'sure' : isShowable(last) ? 'shown' : 'hidden'];
}

test.each([
  [
    'a name with a role',
    'en',
    ['“We will open the bridge in May,” said Otis Bram, the harbour master.'],
    'Otis Bram',
    'sure',
  ],
  [
    'a name that is somebody’s by its given name',
    'en',
    ['“We will open the bridge in May,” said Ruth Okafor.'],
    'Ruth Okafor',
    'sure',
  ],
  [
    'a name that is told of again',
    'en',
    ['Tamm was there.', '“We will open the bridge in May,” said Zuri Tamm.'],
    'Zuri Tamm',
    'sure',
  ],
  [
    'what may be a thing',
    'en',
    ['Harbour Gate is a quay. “We will open the bridge in May,” said Harbour Gate.'],
    'Harbour Gate',
    'hidden',
  ],
  [
    'a witness without a name',
    'en',
    ['“We heard the bridge go in the night,” said a neighbour.'],
    'a neighbour',
    'shown',
  ],
  [
    'a pronoun for somebody with a role',
    'en',
    ['Otis Bram, the harbour master, came late. He said: “We will open the bridge in May.”'],
    'Otis Bram',
    'sure',
  ],
  [
    'a pronoun for somebody of whom nothing is told',
    'en',
    ['Otis Bram came late. He said: “We will open the bridge in May.”'],
    'Otis Bram',
    'hidden',
  ],
  [
    'a name with more than who that is between',
    'nl',
    [
      'Karl Uhl leidt de haven. Karl Uhl zei na een lange vergadering in het stadhuis van de gemeente: “We hebben geen geld.”',
    ],
    'Karl Uhl',
    'hidden',
  ],
  [
    'a name with a long clause about them between',
    'en',
    [
      'Otis Bram, who has looked after the harbour for forty years and never missed a day, said: “We will open the bridge in May.” Bram is 64.',
    ],
    'Otis Bram',
    'sure',
  ],
  ['a name with a role', 'zh-Hant', ['市長林美玉說：「五月會開放這座橋，請大家放心。」'], '林美玉', 'sure'],
  ['a surname alone', 'zh-Hant', ['蔡男說：「五月會開放這座橋，請大家放心。」'], '蔡男', 'hidden'],
  ['a name with a role', 'ko', ['이순영 시장은 “오월에 다리를 다시 열겠다”고 말했다.'], '이순영', 'sure'],
] as const)('%s (%s)', (_, language, lines, speaker, standing) => {
  expect(standingOf(language, ...lines)).toEqual([speaker, standing]);
});

test('what an operator says is shown, and so is what stood in a digest before it was told', () => {
  expect(isShowable({ attribution: { grade: 'operator' }, confidence: 0.6 })).toBe(true);
  expect(isSure({})).toBe(true);
  expect(isShowable({ attribution: { grade: 'unknown', candidates: [] } })).toBe(false);
});
