// Who said it in Japanese: told by the sentence behind the words, in brackets behind them, by a name that begins in Hiragana,
// or by how or where somebody speaks, which is no part of who it is.
import { expect, test } from '@jest/globals';
import { namesIn, speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];

test.each<[string, Speaker[]]>([
  // The sentence behind the words, whoever spoke before.
  [
    '石坂高志社長は「客は戻った」と話した。「募集しても誰も来ない」。こう危機感をにじませるロマーナの堀口一夫社長は、店を閉める考えだ。',
    [
      ['石坂高志', '社長'],
      ['堀口一夫', '社長'],
    ],
  ],
  [
    '石坂高志社長は「客は戻った」と話した。「募集しても誰も来ない」。こう不安を口にする堀口一夫さん（52）は、店を閉める考えだ。',
    [
      ['石坂高志', '社長'],
      ['堀口一夫', null],
    ],
  ],
  [
    '石坂高志社長は「客は戻った」と話した。「募集しても誰も来ない」。こうした声を受け、堀口一夫社長は考えを改めた。',
    [
      ['石坂高志', '社長'],
      [null, null],
    ],
  ],
  // How it is said is no clause of its own.
  [
    '「来年の計画はまだ立てられない」。決算会見では水野健一常務執行役が硬い表情で話した。',
    [['水野健一', '常務執行役']],
  ],
  ['「来年の計画はまだ立てられない」。会見では水野健一社長が慎重な口調で語った。', [['水野健一', '社長']]],
  ['「来年の計画はまだ立てられない」。水野健一社長が手がける店では客が話した。', [[null, '客']]],
  // Who of a body says so, in brackets.
  [
    '通商摩擦について瀬戸汽船は「関税が上がれば荷動きが鈍る」（村井徹取締役）と指摘した。',
    [['村井徹', '取締役']],
  ],
  // Where somebody is, which is no part of what they are.
  ['12日の初公判で被告の男は「間違いありません」と起訴内容を認めました。', [[null, '被告の男']]],
  ['記者会見で遺族の男性は「真実を知りたい」と訴えた。', [[null, '遺族の男性']]],
  ['長女で会社員の女性は「父は穏やかな人でした」と話した。', [[null, '長女で会社員の女性']]],
  ['病院で働く看護師の女性は「人手が足りない」と話した。', [[null, '病院で働く看護師の女性']]],
  // The first of two that one sentence holds.
  [
    '岩倉学部長は「黙って汗をかくしかない。近道はない」とし「形より数だ。体に覚えさせること」と話した。',
    [
      [null, '岩倉学部長'],
      [null, '岩倉学部長'],
    ],
  ],
  // A given name that begins in Hiragana, and what begins words with.
  [
    '女優の大森しづ江は3日、写真を公開。「とても驚いています」と書き出し、「稽古場は静かです。ありがとう」と悼んだ。',
    [
      ['大森しづ江', '女優'],
      ['大森しづ江', '女優'],
    ],
  ],
  ['近所の高木ゆり子さん（61）は「大きな音がして外に出た」と話した。', [['高木ゆり子', null]]],
  ['高木みち子教授は「数字だけでは分からない」と話した。', [['高木みち子', '教授']]],
  ['高木さんの子は「数字だけでは分からない」と話した。', [[null, null]]],
])('%s', (line, speakers) => {
  expect(speakersIn('ja', line)).toEqual(speakers);
});

test('whoever received a prize may be somebody else than who spoke in the paragraph before', () => {
  const above = '作家の鮎沢純さん（48）は「新作を送ると必ず電話が来る」と言う。';
  const words = '「この賞は私のものではなく、読者のものだ」と語った。';
  expect(namesIn('ja', above, `賞を受けた際の会見では${words}`)).toEqual(['鮎沢純', null]);
  expect(namesIn('ja', above, `会見では${words}`)).toEqual(['鮎沢純', '鮎沢純']);
});
