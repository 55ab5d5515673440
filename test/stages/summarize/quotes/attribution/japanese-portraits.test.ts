// Who said it in Japanese: whom an article portrays, whoever stands behind と without a verb, and 同氏.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';
import { namesIn } from './speakers.ts';

const maker = '豆腐店を営む根岸和子さん（62）は毎朝3時に起きる。';

test.each<[string, string[], (string | null)[]]>([
  [
    'behind a sentence about a thing',
    [maker, '開業は祖父の代。戦後の混乱期に焼け跡で始めた。「水だけは惜しむなと教わりました」と懐かしむ。'],
    ['根岸和子'],
  ],
  ['behind what they did', [maker, '今春、初めて弟子を取った。「断るつもりだったんです」。'], ['根岸和子']],
  ['not behind what happens', [maker, '店は年々減った。「もう閉める店ばかりだ」。'], [null]],
  [
    'not behind somebody else',
    [maker, '常連の三浦透さん（70）は毎日通う。', '店は年々減った。「それでも閉めないでほしい」と話す。'],
    [null],
  ],
  [
    'not behind a witness',
    [
      `${maker}近所の男性は「ここの豆腐しか食べない」と話す。`,
      '店は年々減った。「それでも閉めないでほしい」と続ける。',
    ],
    ['近所の男性', null],
  ],
])('in a portrait, %s', (_, lines, names) => {
  const { raw, blocks } = paragraphs('山あいの豆腐店、根岸和子さんの40年', ...lines);
  const titled = blocks.map((block, i) => (i === 0 ? { ...block, kind: 'title' as const } : block));
  const quotes = findQuotes(raw, titled, 'ja').toSorted((a, b) => a.start - b.start);
  expect(quotes.map(({ speaker, role }) => speaker ?? role)).toEqual(names);
});

test('in a portrait, nobody is carried over a heading', () => {
  const { raw, blocks } = paragraphs(
    '山あいの豆腐店、根岸和子さんの40年',
    maker,
    '水を守る',
    '開業は祖父の代。戦後の混乱期に焼け跡で始めた。「水だけは惜しむなと教わりました」と懐かしむ。',
  );
  const kinds = ['title', 'paragraph', 'heading', 'paragraph'] as const;
  const quotes = findQuotes(
    raw,
    blocks.map((block, i) => ({ ...block, kind: kinds[i]! })),
    'ja',
  );
  expect(quotes.map(({ speaker }) => speaker)).toEqual([null]);
});

test.each<[string, (string | null)[]]>([
  ['「孫の代まで残したい」と、林業を営む片桐茂さん（70）。', ['片桐茂']],
  ['「孫の代まで残したいですね」と近所に住む女性（70）。', ['近所に住む女性']],
  ['3年の大塚蓮選手が決勝打を放った。「打った瞬間、いけると思いました」と大塚。', ['大塚蓮']],
  ['大塚蓮選手が決勝打を放った。「この一球に懸けていたのだ」と総括。', ['大塚蓮']],
  ['「孫の代まで残したい」。林業を営む片桐茂さん（70）はそう願う。', ['片桐茂']],
  [
    '三枝航副社長は「責任は重い」と述べた。久保田修氏は会長に就く。同氏は「若い力に託す」と話した。',
    ['三枝航', '久保田修'],
  ],
  ['森下健容疑者（45）を逮捕した。調べに対し「金が欲しかった」と供述しているという。', ['森下健']],
])('%s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});
