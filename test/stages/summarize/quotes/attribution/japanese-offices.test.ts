// Who said it in Japanese: an office without a name, a name before an office that no list holds, an act beside words.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

test.each<[string, string | null, string]>([
  // What an office is for, and where it is, are nobody's name.
  ['地域医療部長', null, '地域医療部長'],
  ['県防災課長', null, '県防災課長'],
  ['大阪中央支店長', null, '大阪中央支店長'],
  ['千葉支店長', null, '千葉支店長'],
  ['中央図書館長', null, '中央図書館長'],
  ['ベテラン議員', null, 'ベテラン議員'],
  ['フリーライター', null, 'フリーライター'],
  ['居酒屋店主', null, '居酒屋店主'],
  ['保険代理店主', null, '保険代理店主'],
  // Names that no list holds.
  ['鏑木透医師', '鏑木透', '医師'],
  ['笹生雅臣代表', '笹生雅臣', '代表'],
  ['香坂直哉店主', '香坂直哉', '店主'],
  ['トランプ大統領', 'トランプ', '大統領'],
  // Offices of two words.
  ['鏑木透専務理事', '鏑木透', '専務理事'],
  ['鏑木透常務理事', '鏑木透', '常務理事'],
  ['鏑木透参議院議員', '鏑木透', '参議院議員'],
  ['鏑木透県議会議長', '鏑木透', '県議会議長'],
  // What somebody does, right before their name.
  ['無職大沢健一容疑者', '大沢健一', '容疑者'],
  ['飲食店経営大沢健一容疑者', '大沢健一', '容疑者'],
  // An office whose first word is in Katakana.
  ['大沢健一シニアフェロー', '大沢健一', 'シニアフェロー'],
  ['大沢健一マーケティング部長', '大沢健一', 'マーケティング部長'],
  ['長谷川リエ選手', '長谷川リエ', '選手'],
  ['大沢健一危機管理監', '大沢健一', '危機管理監'],
])('%s', (who, name, role) => {
  expect(speakersIn('ja', `${who}は「来年には必ず完成させたい」と述べた。`)).toEqual([[name, role]]);
});

test.each<[string, (string | null)[]]>([
  ['「地元の応援が力になった」。村瀬翔太選手は市長に優勝を報告する。', [null]],
  ['「来年も必ず勝ちます」。選手らが知事に結果を報告した。', [null]],
  ['「風が冷たくて震えた」。翌日、コーチが学校に報告する。', [null]],
  ['「地元の応援が力になった」。村瀬翔太選手はそう報告した。', ['村瀬翔太']],
  ['「地元の応援が力になった」。村瀬翔太選手は涙ながらに語った。', ['村瀬翔太']],
])('an act is no speech beside words: %s', (line, names) => {
  expect(speakersIn('ja', line).map(([name]) => name)).toEqual(names);
});

test.each([
  '日弁連',
  '有識者会議',
  'NPO法人',
  '児相',
  '自衛隊',
  '世界保健機関',
  '再発防止委',
  '地元紙',
  '水族館',
])('a body: %s', (body) => {
  const line = `${body}は12日、「来年までに手続きを終えたい」と説明した。`;
  expect(speakersIn('ja', line)).toEqual([[body, null]]);
});

test.each<[string, [string | null, string | null][]]>([
  // A name right before a line of words.
  ['小坂純監督「選手がよくやってくれた。守備から流れをつくれた」', [['小坂純', '監督']]],
  ['◇小坂純監督の話「選手がよくやってくれた。守備から流れをつくれた」', [['小坂純', '監督']]],
  ['大塚蓮主将（東西高3年）「悔いはない。仲間に恵まれた」', [['大塚蓮', '主将']]],
  ['小坂純監督作「悔いはないと言える日まで歩いていく」', []],
  // Whoever somebody is for is nobody's name.
  ['遺族の代理人弁護士は「到底納得できない判決だ」と語気を強めた。', [[null, '遺族の代理人弁護士']]],
  // A country says something.
  ['北朝鮮は「挑発には断固として対応する」と反発した。', [['北朝鮮', null]]],
])('%s', (line, speakers) => {
  expect(speakersIn('ja', line)).toEqual(speakers);
});
