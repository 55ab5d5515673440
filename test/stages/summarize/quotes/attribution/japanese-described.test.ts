// Who says what in Japanese behind all that is told of them, behind the words, and before a colon.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersAre } from './speakers.ts';

describe('whom a statement is given to', () => {
  test.each<[string, string, string | null]>([
    // All that stands before the name is told of its bearer, however much that is.
    [
      '北の国の大使であり、かつて隣の国への魚や果物の大きな輸出で知られた沿岸の州の知事を長く務めたテリー・クルツは、港の工事は来年まで続くと語った。',
      'テリー・クルツ',
      null,
    ],
    // Who stands behind the words, and nothing of the words.
    ['橋の工事はもう要らないと近所の住民は話す。', '近所の住民', null],
    ['橋の工事はもう要らないと田中さんの妻は話す。', '田中さんの妻', null],
    ['よく効くと評判の医師は、この薬は子どもには強すぎると話した。', 'よく効くと評判の医師', null],
    // Of several people in a row none is what another one is.
    ['クルー氏、ブラウン氏は、港の橋は来年まで開かないと語った。', 'クルー氏、ブラウン氏', null],
    ['クルツ氏、ブラウン氏は、港の工事は来年まで続くと語った。', 'クルツ氏、ブラウン氏', null],
  ])('%s', (line, who, role) => {
    expect(statements('ja', line).map(([name, what]) => (name ? [name, what] : [what, null]))).toEqual([
      [who, role],
    ]);
  });

  test.each<[string, (string | undefined)[]]>([
    ['六月に店を継ぎ、考え方がすっかり変わったと彼は話す。', ['田中一郎']],
    // He may be the son.
    ['息子が生まれて考え方が変わったと彼は話す。', []],
  ])('he who stands behind the words: %s', (line, who) => {
    const before = '田中一郎選手は「やっと勝てた」と語った。';
    expect(statements('ja', before, line).map(([name]) => name)).toEqual(who);
  });
});

describe('words in marks', () => {
  test.each<[string, (string | null)[]]>([
    [
      'テリー・クルツ氏が市長に就いた。 ¶ 彼は次のように述べている:「この町は必ず立ち直る。」',
      ['テリー・クルツ'],
    ],
    ['テリー・クルツ氏は次のように述べている：「この町は必ず立ち直る。」', ['テリー・クルツ']],
    // A surname that stands behind a place, where the article has it; 隣国のメディア is nobody of it.
    [
      'テリー・クルツは市長に就いた。 ¶ 隣国のクルツは日曜の新聞に「この町は必ず立ち直る」と投稿した。',
      ['テリー・クルツ'],
    ],
    [
      'テリー・クルツは市長に就いた。 ¶ 隣国のメディアは日曜の新聞に「この町は必ず立ち直る」と投稿した。',
      [null],
    ],
    ['テリー・クルツ氏：「この町は必ず立ち直る。」', ['テリー・クルツ']],
  ])('%s', (text, speakers) => speakersAre('ja', text, speakers));

  // What somebody did not notice, or did not think, nobody said.
  test.each([
    '客は「この店はもう閉まっている」と気づいていなかった。',
    '客は「この店はもう閉まっている」とは考えていなかった。',
  ])('%s', (text) => speakersAre('ja', text, []));
});
