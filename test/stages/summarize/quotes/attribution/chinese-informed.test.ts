// Who said it in Chinese, where something is reported to somebody, the paper asks, or a word of kin stands before a name.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn } from './speakers.ts';

test.each<[string, string, (string | null)[]]>([
  // What is reported is not of whom it is reported to.
  ['zh-Hans', '晨江日报记者接到报料称，城东有几家工厂长期偷排污水。', []],
  ['zh-Hans', '近日，市场监管局收到投诉称，某超市销售过期食品已有半年。', []],
  ['zh-Hant', '警方今早接獲途人報案，指一名男子倒臥路邊，身上有多處傷痕。', ['途人']],
  // A thing that comes up, and something that is told of it.
  ['zh-Hans', '王女士没有心动，还和对方提到自己感兴趣的城南职业学校。', []],
  ['zh-Hans', '王女士向记者提到自己曾经被同事排挤了两年。', ['王女士']],
  // What the paper tells others.
  ['zh-Hans', '记者随后向工作人员反映该校未经授权擅自招生的情况。', []],
  // How the sentence begins is no part of whoever speaks.
  ['zh-Hans', '谁知校方不仅没有核对身份，还说他们是从教育系统得到考生资料。', ['校方']],
  ['zh-Hans', '彼时宁海市自来水有限公司表示，因小区外部管道经常爆管，正在抢修。', ['宁海市自来水有限公司']],
  ['zh-Hant', '結果校方表示，學生沒有受傷，事件已經通報。', ['校方']],
])('%s %s', (language, line, names) => {
  expect(statements(language, line).map(([speaker, role]) => speaker ?? role)).toEqual(names);
});

test('whom the paper asks answers, and not whoever asks', () => {
  const line = '记者随后向工作人员了解情况，工作人员表示：“我们一定调查清楚。”';
  expect(namesIn('zh-Hans', line)).toEqual(['工作人员']);
});

test('a word of kin tells nothing without whose', () => {
  const line = '哥哥贾志民表示，美国的工厂现在没有停工，一切照常。';
  expect(statements('zh-Hans', line)).toMatchObject([['贾志民', null, expect.anything()]]);
});

test.each<[string, string, (string | null)[]]>([
  ['zh-Hans', '学校让他大失所望。“和宣传的有很大落差。”王同学说，招生时说得天花乱坠。', ['王同学']],
  ['zh-Hans', '“不知我们的信息怎么被泄露了。”一名姓王的同学说。', ['一名姓王的同学']],
  ['zh-Hant', '「這部戲我們拍了整整三年。」導演說。', ['導演']],
  ['zh-Hant', '他提出新的學說，「萬物皆由水所生」。', [null]],
])('somebody whose last character makes another word of the verb: %s %s', (language, line, names) => {
  expect(namesIn(language, line)).toEqual(names);
});
