// Names and descriptions in Japanese that nothing is cut off and nothing is left hanging on; whom the words of a condition name.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

test.each([
  [
    '県警生活安全課の児島達也次席は「警察が現金を預かることはありません」と話す。',
    '児島達也',
    '県警生活安全課次席',
  ],
  ['喪主の長女朱里さんは「父は最後まで絵筆を離しませんでした」と話した。', '朱里', '長女'],
  ['長女さくらさんは「父は最後まで絵筆を離しませんでした」と話した。', 'さくら', '長女'],
  [
    '重鎮マルタ・ケーラー欧州議員は「同盟国には頼れなくなる」と警鐘を鳴らした。',
    'マルタ・ケーラー',
    '欧州議員',
  ],
  ['ＧＫ伴野圭太主将は「ここで下を向くなら、２年前と同じだ」と言った。', '伴野圭太', '主将'],
  ['党内最大の派閥「青嵐会」の幹部は「あの人ではまとまらない」と話した。', null, '幹部'],
  ['片付けの最中に1人の客が現れ、「来月、娘の結婚式につけて行く」と預けた。', null, '1人の客'],
  ['保護者会で一人の父親は「素人に任せて大丈夫なのか」と問いただした。', null, '一人の父親'],
  ['ロッカールームで主将は「ここで下を向くなら、２年前と同じだ」と言った。', null, '主将'],
  ['病院で働く看護師は「夜勤の数が増えて、休む暇もない」と話した。', null, '病院で働く看護師'],
  [
    '立ち寄った小学4年の女の子（10）は「最後のところで泣いちゃった」と話した。',
    null,
    '立ち寄った小学4年の女の子',
  ],
])('%s', (line, speaker, role) => {
  expect(speakersIn('ja', line)).toEqual([[speaker, role]]);
});

test('a branch that points back is the one whose name ends so', () => {
  expect(
    statements(
      'ja',
      '北浜消防署東出張所によると、けが人はなかった。',
      '同出張所は、鏡がレンズの役割を果たして燃えた可能性があるとしている。',
    ).map(([speaker]) => speaker),
  ).toEqual(['北浜消防署東出張所', '北浜消防署東出張所']);
});

test.each<[string, (string | null)[]]>([
  // What the words hang on is of nobody who could say them.
  ['小林議員は見直しを訴えた。新政権が復活すれば「隣国は頼れなくなるだろう」と警鐘を鳴らした。', ['小林']],
  // Whoever asks, or does something, may be who speaks or not.
  ['小林議員は会見を開いた。大谷議員が尋ねると「隣国は頼れなくなるだろう」と答えた。', [null]],
  ['小林議員は会見を開いた。大谷議員が質問したら、「隣国は頼れなくなるだろう」と答えた。', [null]],
  ['大谷さんがうれしそうだから「よかったですね、本当に」と声をかけた。', [null]],
  ['大谷さんが東京から「もうすぐ帰ります、待っていて」と電話した。', ['大谷']],
  ['大谷議員がようやく「隣国は頼れなくなるだろう」と認めた。', ['大谷']],
])('who says what hangs on something: %s', (line, names) => {
  expect(speakersIn('ja', line).map(([name, role]) => name ?? role)).toEqual(names);
});

test.each<[string, string | null]>([
  // From where a voice comes: a body's, or nobody's, and not of whoever spoke before.
  ['業界では「人が足りない、どうにもならない」と指摘する。', '業界'],
  ['町は備えたが、業界内では「人が足りない、どうにもならない」と指摘する。', '業界'],
  ['現場では「人が足りない、どうにもならない」と嘆く。', null],
  ['ネット上では「人が足りない、どうにもならない」と話題になった。', null],
  ['会見では「人が足りない、どうにもならない」と話した。', '小林'],
  ['現場では店長が「人が足りない、どうにもならない」と話した。', '店長'],
  ['住民の一部は「人が足りない、どうにもならない」と話す。', '住民の一部'],
  ['予算の一部は「人が足りない、どうにもならない」と返上した。', '小林'],
])('who speaks from somewhere: %s', (line, who) => {
  const first = '小林市長は「来年が正念場だと思っている」と述べた。';
  expect(speakersIn('ja', `${first}${line}`).map(([name, role]) => name ?? role)).toEqual(['小林', who]);
});

test.each<[string, string | null]>([
  // Words that somebody keeps are whose they got them from.
  [
    'きっかけは部長の桐生葵さん(15)が祖母から聞いた一言だった。「あの倉庫には、まだ眠ってるはずよ」。すぐに訪ねた。',
    '祖母',
  ],
  [
    '桐生葵さん(15)には忘れられない言葉がある。「諦めたらそこで終わりだぞ」。監督から言われた言葉だ。',
    '監督',
  ],
  ['桐生葵さん(15)には忘れられない言葉がある。「諦めたらそこで終わりだぞ」。今日も練習に励む。', null],
])('whose words somebody keeps: %s', (line, who) => {
  expect(speakersIn('ja', line).map(([name, role]) => name ?? role)).toEqual([who]);
});
