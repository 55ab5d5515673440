// Indirect speech in Japanese: whose it is by a source, by who stands behind it, and where its own sentence names nobody.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

const statements = (...lines: string[]) => {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, 'ja')
    .filter(({ kind }) => kind === 'statement')
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role, text }) => [speaker ?? role, text]);
};

test.each<[string, string[][]]>([
  // By a source.
  [
    '委員長の真壁俊介・北陵大教授（地方財政）によると、小さな町村の6割に上るという。',
    [['真壁俊介', '小さな町村の6割に上る']],
  ],
  ['組合の調べでは、半数の店が赤字に陥っている。', [['組合', '半数の店が赤字に陥っている。']]],
  ['総務省の調査によると、空き家の割合は13・8%だった。', [['総務省', '空き家の割合は13・8%だった。']]],
  [
    '漁師の島村さんいわく、海の色が変わるのは満月の翌日だという。',
    [['島村', '海の色が変わるのは満月の翌日だ']],
  ],
  ['報告書によると、空き家の割合は13・8%だった。', []],
  // By who stands behind it; but a condition is not what somebody says.
  ['叱られたことは一度もないと久保田さんは言う。', [['久保田', '叱られたことは一度もない']]],
  [
    '事故の原因は運転士の居眠りだったと、調査委は結論づけた。',
    [['調査委', '事故の原因は運転士の居眠りだった']],
  ],
  ['今後の夢を静かな声で尋ねると、津村さんは少し考えてから答えた。', []],
  // By its topic, whatever the verb, and where the sentence goes on.
  [
    '北浜町の堀田圭介町長は同日、記者団に対し、庁舎の建て替えを白紙に戻すと表明した。',
    [['堀田圭介', '庁舎の建て替えを白紙に戻す']],
  ],
  [
    '北浜製作所の野村信一社長は28日の会見で、来期の投資を2割増やす考えを示した。',
    [['野村信一', '来期の投資を2割増やす']],
  ],
  ['弁護側は、被告に責任能力はなかったと主張し、無罪を求めた。', [['弁護側', '被告に責任能力はなかった']]],
  [
    '市は、工事の遅れは資材の不足が原因だと釈明。議会は納得していない。',
    [['市', '工事の遅れは資材の不足が原因だ']],
  ],
  [
    '競技委員長を務める真壁修氏が会見し、走路の幅に問題はなかったと説明。',
    [['真壁修', '走路の幅に問題はなかった']],
  ],
  [
    '真壁氏は自伝『白と黒』で、弟子は先に聴衆の耳になったと書いている。',
    [['真壁', '弟子は先に聴衆の耳になった']],
  ],
  ['北浜電機は危険性を知っていたと指摘されている。', []],
  ['北浜電機は米国の半導体大手テックスと提携を発表した。', []],
  ['男は柵を越えて敷地の外へ逃げようとしている。', []],
])('of %s', (line, told) => {
  expect(statements(line)).toEqual(told);
});

test.each<[string, string[], string[][]]>([
  [
    'hearsay behind a source',
    ['消防によると、火は住宅の1階から出た。住人の女性（80）と連絡が取れていないという。'],
    [
      ['消防', '火は住宅の1階から出た。'],
      ['消防', '住人の女性（80）と連絡が取れていない'],
    ],
  ],
  [
    'hearsay of who saw it, behind words of another one',
    ['消防によると、火は住宅の1階から出た。通行人の男性は大きな音を聞いたという。'],
    [['消防', '火は住宅の1階から出た。']],
  ],
  [
    'hearsay about who was arrested',
    ['岩瀬署は無職熊谷拓也容疑者（31）を逮捕した。金庫には現金が入っていたという。'],
    [],
  ],
  [
    'hearsay about who died',
    ['山田健一さん（56）は車にはねられ、死亡した。横断歩道を渡っていたという。'],
    [],
  ],
  [
    'hearsay of who goes on to speak',
    [
      '寄席に通う吉永邦夫さん（79）は足を止めた。昔の噺では、隣の客が寒がったほどだったという。「うまかったなあ」',
    ],
    [['吉永邦夫', '昔の噺では、隣の客が寒がったほどだった']],
  ],
  [
    'of whom the sentence before tells',
    ['県連の白戸ミサ子幹事長は電話でため息をついた。党本部からの連絡はファクス1枚だったと明かす。'],
    [['白戸ミサ子', '党本部からの連絡はファクス1枚だった']],
  ],
  [
    'of what could not be read',
    ['憲法は第3条で、大統領は軍を動かせると定めている。戒厳の際は特別な措置をとれるとしている。'],
    [],
  ],
  [
    'of whom the sentence before presents',
    [
      '教室に通った一人が、絵本作家の神原いづみさん（52）だ。黙って筆を渡し直されたという。「今も描いています」',
    ],
    [['神原いづみ', '黙って筆を渡し直された']],
  ],
  [
    'of who spoke a moment before',
    [
      '榊原千景代表は会見で「法案を出す党に変える」と強調。与党との部分的な政策協議も排除しない考えを示した。',
    ],
    [['榊原千景', '与党との部分的な政策協議も排除しない']],
  ],
  [
    'of somebody who could not be read',
    ['榊原千景代表は「法案を出す」と強調。隣町の鶴見は反対すると語った。'],
    [],
  ],
  [
    'beside words in marks',
    ['大野知事は「県民の命が第一だ」と述べ、県境をまたぐ移動は控えてほしいと呼びかけた。'],
    [['大野', '県境をまたぐ移動は控えてほしい']],
  ],
  [
    'before words in marks',
    ['弁護士は取材に対し、控訴するかどうかは未定だとし、「判決文を精査する」と述べた。'],
    [['弁護士', '控訴するかどうかは未定だ']],
  ],
  [
    'of a club by its short name',
    ['北浜レイヴンズが首位に立った。', '北浜によると、けがをした選手は来週から練習に戻る。'],
    [['北浜レイヴンズ', 'けがをした選手は来週から練習に戻る。']],
  ],
  [
    'of a word that is nobody’s name',
    ['北浜レイヴンズが首位に立った。', '噂によると、けがをした選手は来週から練習に戻る。'],
    [],
  ],
])('%s', (_, lines, told) => {
  expect(statements(...lines)).toEqual(told);
});
