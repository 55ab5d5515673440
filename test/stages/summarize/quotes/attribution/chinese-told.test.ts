// What Chinese offices and neighbours tell a paper: names beside a street's, answers to the press, a colon behind what is told.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

const statementsIn = (...lines: string[]) =>
  statements('zh-Hans', ...lines).map(([speaker, role, text]) => [speaker, role, text.slice(0, 6)]);

test('a street is nobody beside whoever works for it', () => {
  expect(
    statementsIn(
      '昨天下午，柳塘街道办事处副主任阮思雯也赶到了现场。她表示，整条路将在本周五前修好，井盖全部更换。',
    ),
  ).toEqual([['阮思雯', '柳塘街道办事处副主任', '整条路将在本']]);
});

test.each<[string, [string | null, string | null, string][]]>([
  [
    '江州供电所工作人员查询后答复记者，小区变压器去年夏季最高负载率为71%，接入没有问题。',
    [[null, '江州供电所工作人员', '小区变压器去']],
  ],
  // Nobody is answered.
  ['江州供电所工作人员查询后答复市民来信两百多封，接入没有问题的小区已经公布。', []],
  [
    '一位不愿透露姓名的住户道出了另一层原因：井道离他家窗户只有2米多，采光受影响。',
    [[null, '一位不愿透露姓名的住户', '井道离他家窗']],
  ],
  // What is found there, and not told.
  ['现场痕迹说明了事故的原因：刹车片磨损严重，油管也已经老化开裂。', []],
])('%s', (line, told) => {
  expect(statementsIn(line)).toEqual(told);
});

test.each([
  '参与这次古籍普查征集工作的南屿少年图书馆工作人员',
  '负责这段河堤加固工程的县水利局河道管理科科长',
  '在城南菜市场卖了二十年豆腐的摊主',
  '接近这家风电公司的消息人士',
])('what somebody does before what they are: %s', (who) => {
  expect(statementsIn(`${who}告诉记者，今年的材料贵了三成，工期也要往后推两个月。`)).toEqual([
    [null, who, '今年的材料贵'],
  ]);
});

test('words that begin a paragraph, and whose stop stands behind the marks', () => {
  expect(
    speakersIn('zh-Hans', '“降价以后我们都在家门口买，比托人带方便得多”。罗女士说，她正打算周末去看看。'),
  ).toEqual([['罗女士', null]]);
  // Of a sentence that nobody says, it is not told whose the words are.
  expect(
    speakersIn('zh-Hans', '“降价以后我们都在家门口买，比托人带方便得多”。记者看到，店门口排着长队。'),
  ).toEqual([[null, null]]);
});

test('whoever is startled before a colon says the words', () => {
  expect(
    speakersIn('zh-Hans', '得知这个答复，工程队长龚亮愣了一下：“我们跑了四趟，窗口每次都要盖章。”'),
  ).toEqual([['龚亮', '工程队长']]);
});

test('of a headline with two of them the first one says nothing behind the second', () => {
  expect(statementsIn('煎饼大叔回应：每所学校都会轮流去；城北食堂：下周起卖煎饼，六元一个')).toEqual([
    [null, '煎饼大叔', '每所学校都会'],
  ]);
  expect(
    statements('zh-Hans', '煎饼大叔回应：每所学校都会轮流去；城北食堂：下周起卖煎饼，六元一个')[0]![2],
  ).toBe('每所学校都会轮流去');
});

test('through whom it comes is who says it', () => {
  expect(statementsIn('经专家讨论认为，药品仍在有效期内，长期服用的风险较小。')).toEqual([
    [null, '专家', '药品仍在有效'],
  ]);
  expect(statementsIn('经理陈明远说，公司会负责到底，押金下周退还。')).toEqual([
    ['陈明远', '经理', '公司会负责到'],
  ]);
});

test.each<[string, string, string[], [string, string | null]]>([
  [
    'with whom somebody lives',
    'zh-Hans',
    ['老人叫伍秀兰，目前大多数时间和孙子罗志通一家住在城区。', '罗志通说：“她每天画三个小时才肯歇。”'],
    ['罗志通', null],
  ],
  [
    'what is done with somebody',
    'zh-Hant',
    ['警詢後依恐嚇罪將陳男移送地檢署複訊。', '陳男說：「我沒有恐嚇任何人的意思。」'],
    ['陳男', null],
  ],
  [
    'but an old hand',
    'zh-Hant',
    ['球隊老將陳志豪先發。', '陳志豪說：「我的膝蓋已經撐了十年。」'],
    ['陳志豪', '球隊老將'],
  ],
])('a scrap of a clause is no role: %s', (_, language, lines, speaker) => {
  expect(speakersIn(language, ...lines).at(-1)).toEqual(speaker);
});

test.each<[string, string | null]>([
  ['吳明珊說，葉師傅受盡委屈，兩度哽咽說自己「只是想替大家多做一點事」。', null],
  ['吳明珊說，葉師傅在鏡頭前幾乎討饒，請求高抬貴手，兩度哽咽說自己「只是想替大家多做一點事」。', null],
  ['吳明珊說，店裡最近生意很差，並直言「再這樣下去我們都要關門」。', '吳明珊'],
])('%s', (line, speaker) => {
  expect(speakersIn('zh-Hant', line).at(-1)![0]).toBe(speaker);
});

test.each<[string, [string | null, string | null, string][]]>([
  ['根据家长们的介绍，幼儿园2007年开园，园长一直没有换过。', [[null, '家长们', '幼儿园200']]],
  ['视频中大叔几度哽咽，直言自己就是平平常常的人，只想平平安安做煎饼。', [[null, '大叔', '自己就是平平']]],
  ['许建波觉得长寿最要紧的一点是，睡眠质量一直非常好。', [['许建波', null, '长寿最要紧的']]],
  // What she is made to think, she does not say.
  ['这让许建波觉得睡眠质量比什么都要紧，早睡的人也更多了。', []],
])('%s', (line, told) => {
  expect(statementsIn(line)).toEqual(told);
});

test('whoever is moved as they speak of it says the words behind the colon', () => {
  expect(
    speakersIn('zh-Hans', '一位女家长说起这件事情绪激动：“千挑万选才找了这家幼儿园，怎么能想到呢！”'),
  ).toEqual([[null, '一位女家长']]);
});
