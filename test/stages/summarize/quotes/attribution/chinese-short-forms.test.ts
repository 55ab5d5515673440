// Who says it in Chinese by a surname alone, with a deputy's office behind the name, and beside to whom it is said.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';

/** Speaker and role of the last report. */
const last = (language: 'zh-Hans' | 'zh-Hant', line: string) =>
  statements(language, line)
    .map(([speaker, role]) => [speaker, role])
    .at(-1);

test.each<['zh-Hans' | 'zh-Hant', string, [string | null, string | null]]>([
  [
    'zh-Hant',
    '辯方大律師韓念慈求情時表示，被告沒有案底。韓續指，被告的丈夫上月離世，家中還有兩名孩子。',
    ['韓念慈', '辯方大律師'],
  ],
  [
    'zh-Hant',
    '議員岑美玲表示，政府沒有諮詢。岑指，居民三年來多次投訴，但一直沒有人處理。',
    ['岑美玲', '議員'],
  ],
  [
    'zh-Hant',
    '被告鄭慧珍（45歲）是前經理。鄭在錄影會面中承認，公司要求員工交足數，否則扣減花紅。',
    ['鄭慧珍', '被告'],
  ],
  ['zh-Hans', '李明副主任说，工程将在年底完工，不会影响居民出行。', ['李明', '副主任']],
  ['zh-Hant', '陳美華副教授指出，藥物會影響睡眠，不宜長期服用。', ['陳美華', '副教授']],
  ['zh-Hant', '林志豪代局長說，明年預算將會增加兩成，用來改善路面。', ['林志豪', '代局長']],
  ['zh-Hant', '集團成員先以電話向老婦佯稱帳戶遭冒用，須將存款交由專員保管。', [null, '集團成員']],
  [
    'zh-Hant',
    '城北巴士發聲明，對事件深感難過，並指涉事巴士車齡9年，上周四完成例行檢查。',
    ['城北巴士', null],
  ],
])('%s %s', (language, line, who) => {
  expect(last(language, line)).toEqual(who);
});
