// Who said it in Japanese where a line is nothing but speech: who speaks stands right before the marks, or in brackets within.
import { expect, test } from '@jest/globals';
import { namesIn, speakersIn } from './speakers.ts';

const staff = '広報を担うのは、水本岳人さん（31）と取締役の浜名由香さん（52）です。';

test.each<[string[], (string | null)[]]>([
  [
    ['「（水本）お客さんに近くで見てもらいたい」', '「（浜名）園長の話も結構いいもんね」'],
    ['水本岳人', '浜名由香'],
  ],
  [['「（浜名）とりあえず伸びが気になるから見ている」】'], ['浜名由香']],
  // Two of them, in turn.
  [['「（水本）もっと近くで見てもらいたいです。（浜名）それはいいですね」'], [null]],
  // What was left out, or heard.
  [['「（浜名）さんはいつも朝が早いんですよ」'], [null]],
  [['「（浜名）が決めたことなので従います」'], [null]],
  [['「（拍手）ここまで長い道のりでした」'], [null]],
])('in brackets within the marks: %s', (lines, names) => {
  expect(namesIn('ja', staff, ...lines)).toEqual(names);
});

test.each<[string, [string | null, string | null][]]>([
  [
    '水本岳人さん（31）「来年は新しい企画をやりたいです」「近くで見てもらいたいですね」',
    [
      ['水本岳人', null],
      ['水本岳人', null],
    ],
  ],
  ['水本岳人さん「来年は子どもたちと新しい企画をやりたいです」', [['水本岳人', null]]],
  ['利用者の女性「駅が近くなって助かります」', [[null, '利用者の女性']]],
  // The title of a work.
  ['作家の水本岳人さん（45）「海辺の家」', []],
  ['水本岳人さん「君が待つ」', []],
])('right before the marks: %s', (line, speakers) => {
  expect(speakersIn('ja', line).filter(([name, role]) => name ?? role)).toEqual(speakers);
});
