// Who said it in Japanese: kinds met on real pages, each in a few lines of our own.
import { expect, test } from '@jest/globals';
import { proofsIn, speakersIn } from './speakers.ts';

const said = (...lines: string[]) => speakersIn('ja', ...lines);

test('witnesses without a name and bodies keep their words: none goes to the arrested man', () => {
  expect(
    said(
      '警視庁は12日、私立港南大学の前理事長、川瀬雅人容疑者（71）を背任の疑いで逮捕した。川瀬容疑者は大学の校舎建設をめぐり、実態のない助言料を支払わせた疑いが持たれている。',
      '「逮捕の知らせを聞いて驚いた。学費が正しく使われていたのか不安になる」。構内で取材に応じた3年生の女子学生はそう話した。',
      '理事会の元メンバーの男性は「川瀬容疑者に意見を言える人はいなかった。会議は承認するだけの場だった」と振り返る。',
      '第三者委員会は報告書で、川瀬容疑者について「（同容疑者は）私的な支出と公的な支出を区別する意識が薄かった」と指摘した。',
      '大学病院で働く看護師は「逮捕されても失われたお金は戻らない。現場の人手不足をまず解決してほしい」と憤る。',
      '大学を所管する文部科学省は「事実関係を確認し、必要な指導を行う」とコメントした。',
    ),
  ).toEqual([
    [null, '構内で取材に応じた3年生の女子学生'],
    [null, '理事会の元メンバーの男性'],
    ['第三者委員会', null],
    [null, '大学病院で働く看護師'],
    ['文部科学省', null],
  ]);
});

test('a former trustee and a nurse speak, not the arrested woman', () => {
  expect(
    said(
      '警視庁は13日、背任の疑いで、元理事長の沢村冬子容疑者（78）を逮捕した。',
      '大学の元理事の男性は13日、ほっとした口ぶりで語った。「理事会はずっと紛糾していた。沢村容疑者を解任してからも大変だった」と語る。',
      '同大病院の40代の女性看護師は「逮捕されても、失われた金は戻らない。謝罪してほしい」と憤る。',
    ),
  ).toEqual([
    [null, '大学の元理事の男性'],
    [null, '同大病院の40代の女性看護師'],
  ]);
});

test('bodies whose names end in no word for one', () => {
  expect(
    said(
      'みなと銀行は14日、大沢裕明社長（57）を解任すると発表した。持ち株会社の藤木健二社長（55）も辞任する。',
      'みなとフィナンシャルは「役員体制の早急な見直しが必要と判断した」と説明している。',
      '運営会社の東西エアポートは「再発防止に努める」とコメントした。',
    ),
  ).toEqual([
    ['みなとフィナンシャル', null],
    ['東西エアポート', null],
  ]);
});

test('a federation answers, not the man of whom the article tells', () => {
  expect(
    said(
      '元タレントの北原正志氏（52）の問題が、スポーツ界に広がっている。',
      '日本氷上連盟は「契約は国際連盟と放送局のものですので、お答えする立場にはございません」と回答した。',
    ),
  ).toEqual([['日本氷上連盟', null]]);
});

test('a list under a place name is no speech', () => {
  expect(
    said(
      '各地の震度は次のとおりで、けがをした人がいるかどうかはまだ分かっていない。',
      '青葉県：北町、南町、青葉市',
      '青葉県：東市、西市、中央市、川上町、川下町、海辺町、山手町、谷町、森町、原町、港町、橋本町',
    ),
  ).toEqual([]);
});

test('who is asked answers: the words are never of who asked', () => {
  expect(
    said(
      '滝沢佐和子裁判長から「最後に言いたいことはありますか」と問われると、小さな声で「何もありません」と答えた。',
    ),
  ).toEqual([
    ['滝沢佐和子', '裁判長'],
    [null, null],
  ]);
});

test('what a grandmother taught is hers, and what follows nobody’s for certain', () => {
  expect(
    said(
      '町の農家、戸塚ミヨさん（71）は子どもの頃、祖母から「雨樋のカエルは声変わりする」と教わった。「ばあちゃんが生きていたら、きっと笑うでしょうね」',
    ),
  ).toEqual([
    [null, '祖母'],
    [null, null],
  ]);
});

test('a surname that two of the article’s people have is neither of them', () => {
  expect(
    said(
      '東都ドルフィンズの主将・佐伯涼介は「ファンの声援が力になった」と笑顔を見せた。',
      '母親の佐伯由美さん（52）は「小さい頃から負けず嫌いでした」と目を細めた。',
      '佐伯は「まだ1勝。浮かれている暇はない」と気を引き締めた。',
    ),
  ).toEqual([
    ['佐伯涼介', '主将'],
    ['佐伯由美', expect.anything()],
    ['佐伯', null],
  ]);
});

test('the proof is the clause that ties the words to who speaks', () => {
  expect(
    proofsIn('ja', '研究を率いる西園寺学教授は「予想外の結果だった」と語る。「焦らず進めたい」とも話した。'),
  ).toEqual([
    ['stated', '西園寺学', '西園寺学教授は「予想外の結果だった」と語る'],
    ['carried', '西園寺学', 'とも話した'],
  ]);
});

test.each<[string, [string | null, string | null][]]>([
  ['「人手が足りない」と漏らすのは、旅館のおかみ、岸本千代さん（57）だ。', [['岸本千代', 'おかみ']]],
  ['李在成大統領は「対話の扉は開いている」と呼びかけた。', [['李在成', '大統領']]],
  ['上野誠一社長は「来年度中に黒字化する」との見通しを示した。', [['上野誠一', '社長']]],
  ['県警捜査1課によると、男は調べに対し「覚えていない」と供述しているという。', [[null, '男']]],
  [
    '県教委の担当者は「調査中で詳細は答えられない」、学校側は「真摯に受け止める」とコメントした。',
    [
      [null, '県教委の担当者'],
      ['学校側', null],
    ],
  ],
  [
    '山口容疑者は「借金があった」と話し、共犯とみられる男は「誘われただけだ」と否認している。',
    [
      ['山口', '容疑者'],
      [null, '共犯とみられる男'],
    ],
  ],
])('commonest forms: %s', (line, speakers) => {
  expect(said(line)).toEqual(speakers);
});

test.each<[string, (string | null)[]]>([
  ['弁護側は、被告が妻に「もう限界だ」と漏らしていたと主張した。', ['被告']],
  ['警察は、男が「金が欲しかった」と供述していることを明らかにした。', ['男']],
  [
    '漁師の綿貫さんは首を振った。「こんな年は初めてだ」。隣の船から若い男が声をかけた。「親方、あきらめましょう」。綿貫さんは答えなかった。',
    ['綿貫', '隣の船から若い男'],
  ],
  [
    '主演の蒼井晴人は「台本を読んで泣いた」と明かし、監督の芦原ケンは「彼以外に考えられなかった」と語った。',
    ['主演の蒼井晴人', '芦原ケン'],
  ],
])('nobody but whose clause it is: %s', (line, names) => {
  expect(said(line).map(([name, role]) => name ?? role)).toEqual(names);
});
