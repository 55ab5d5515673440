// Somebody of a kind, 有露營客說, is never the one of that kind whom the article names.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

const named = '今年帶全家上山的露營客葉柏宇說：「營地要先搶訂，晚一天就沒有位子。」';

test.each([
  '有露營客說',
  '也有露營客表示',
  '還有露營客指出',
  '一名露營客說',
  '有位露營客說',
  '另一名露營客則說',
  '某露營客說',
  '有不少露營客說',
  '其他露營客也說',
  '多名露營客都說',
  '部分露營客則說',
])('%s', (lead) => {
  for (const lines of [
    [named, `${lead}：「山上的夜裡太冷，下次我不會再來了。」`],
    [`${lead}：「山上的夜裡太冷，下次我不會再來了。」`, named],
  ]) {
    const speakers = speakersIn('zh-Hant', ...lines).map(([name]) => name);
    expect(speakers.filter((name) => name === '葉柏宇')).toHaveLength(1);
    expect(speakers).toHaveLength(2);
  }
});

test('any of a kind is not the one with a name, and the holder of an office is', () => {
  expect(
    speakersIn(
      'zh-Hans',
      '市民罗文斌说：“新的公交站牌看不清楚，晚上更是什么都看不见。”',
      '市民说：“换乘要走十分钟，带孩子的人最辛苦。”',
    ),
  ).toEqual([
    ['罗文斌', '市民'],
    [null, '市民'],
  ]);
  expect(
    speakersIn(
      'zh-Hans',
      '校长罗文斌说：“新的操场看不清楚，晚上更是什么都看不见。”',
      '校长说：“换教室要走十分钟，低年级的孩子最辛苦。”',
    ),
  ).toEqual([
    ['罗文斌', '校长'],
    ['罗文斌', '校长'],
  ]);
});
