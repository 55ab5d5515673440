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

test('whoever is startled before a colon says the words', () => {
  expect(
    speakersIn('zh-Hans', '得知这个答复，工程队长龚亮愣了一下：“我们跑了四趟，窗口每次都要盖章。”'),
  ).toEqual([['龚亮', '工程队长']]);
});
