// Names in Chinese that no common surname shows: rare ones, those of other tongues as the press writes them, and the words of
// daily use that are none.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

const named = (...lines: string[]) => speakersIn('zh-Hant', ...lines).map(([name]) => name);

test.each(['翟文柏', '龐建軍', '畢雅琳', '嵇國輝', '郁雅婷', '虞志豪', '濮陽志明', '鍾離雅婷'])(
  'a rare surname: %s',
  (name) => {
    expect(named(`${name}昨天說：「水一下子就漲上來，我們挨家挨戶敲門。」`)).toEqual([name]);
  },
);

test.each([
  '納坦雅胡',
  '普丁',
  '約翰遜',
  '史托騰伯格',
  '翁山蘇姬',
  '阿都哈立',
  '祖基菲里',
  '莫哈末哈山',
  '杜魯道',
  '高市早苗',
])('a name of another tongue: %s', (name) => {
  expect(named(`外交部長${name}表示：「我們不會退讓，一步也不會。」`)).toEqual([name]);
  expect(named(`「我們不會退讓，一步也不會。」總教練${name}賽後說。`)).toEqual([name]);
});

test('a name of another tongue where it stands again', () => {
  expect(named('執行長庫克上任半年。庫克接受訪問時表示：「我們會留在這裡，不會離開。」')).toEqual(['庫克']);
});

test.each(['鄭重', '嚴肅', '連忙', '強烈', '嚴厲', '凌晨', '冷靜'])('%s is how it is said', (manner) => {
  expect(speakersIn('zh-Hant', `校長${manner}表示：「學校不會放棄任何一個孩子。」`)).toEqual([
    [null, '校長'],
  ]);
});

test('a known name within another word or name is none', () => {
  expect(named('館長林安華說：「我們辦了三年思維文化展。」')).toEqual(['林安華']);
});

test.each([
  ['正和', '金桂英正在巷口乘涼，她說：「這條巷子總算有路燈了。」', '金桂英'],
  ['如今', '同事何永水如今已經退休，在電話裡說：「那天夜裡誰也不敢睡。」', '何永水'],
])('a name ends before %s', (_, line, speaker) => {
  expect(named(line)).toEqual([speaker]);
});
