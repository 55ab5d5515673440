// Who said it in Chinese, in both of its ways of writing: kinds met on real pages, each in a few lines of our own.
import { expect, test } from '@jest/globals';
import { proofsIn, speakersIn } from './speakers.ts';

test('foreign names are whole, with their points', () => {
  expect(
    speakersIn(
      'zh-Hans',
      '“空间站上的航天员不允许饮酒，酒精会影响水循环系统。”中部航天中心发言人丹尼斯·霍尔特（Dennis Holt）说。',
      '曾参与早期登月任务训练的历史学家詹姆斯·汉森纳（James Hansener）认为，“这不是科学问题，而是文化问题”。',
      '霍尔特补充说：“我们有一套营养计划，保证他们获得保持健康所需的营养。”',
    ),
  ).toEqual([
    ['丹尼斯·霍尔特', '中部航天中心发言人'],
    ['詹姆斯·汉森纳', '历史学家'],
    ['丹尼斯·霍尔特', '中部航天中心发言人'],
  ]);
});

test('office and name in one run are a person with a role; he has nobody to stand for behind a body’s words', () => {
  const lines = [
    '歌手林妤安原訂明年二月在河港巨蛋舉辦演唱會，場地申請卻遭退件。對此結果，經紀人陳宏川感嘆：「對這個結果我覺得很不公平，這幾年她也算是這裡的代表。」',
    '文化局主秘王立仁說明：「同時段有十四組人申請，一定會有遺珠之憾。未來新館完成，可以提供更多檔期。」',
    '捷運公司表示：「檔期由審議委員會決定，我們只是執行單位。」他強調，絕對沒有封殺任何表演者。',
  ];
  expect(speakersIn('zh-Hant', ...lines)).toEqual([
    ['陳宏川', '經紀人'],
    ['王立仁', '文化局主秘'],
    ['捷運公司', null],
  ]);
  expect(proofsIn('zh-Hant', ...lines)).toEqual([
    ['stated', '陳宏川', '陳宏川感嘆：'],
    ['stated', '王立仁', '王立仁說明：'],
    ['stated', '捷運公司', '捷運公司表示：'],
  ]);
});

test('she is the neighbour of the sentence before, and not the man who spoke last', () => {
  const lines = [
    '社區管委會主委黃國棟原本反對在屋頂種菜。黃國棟說：「我擔心的是防水層，不是菜。」',
    '住在四樓、八十一歲的鄰居已經五天沒有下樓。她說：「有人敲門，我才知道自己還算數。」',
  ];
  expect(speakersIn('zh-Hant', ...lines)).toEqual([
    ['黃國棟', '社區管委會主委'],
    [null, '住在四樓、八十一歲的鄰居'],
  ]);
  expect(proofsIn('zh-Hant', ...lines)[1]).toEqual(['carried', '住在四樓、八十一歲的鄰居', '她說：']);
});

test('words that somebody cites are of whom they cite', () => {
  expect(
    speakersIn(
      'zh-Hant',
      '市長林書豪昨日宣布，將在港口興建跨海纜車，工程要三年。',
      '議員王美玲引述林書豪去年的話：「沒有錢就不要蓋」，質疑他說變就變。',
    ),
  ).toEqual([['林書豪', '市長']]);
  expect(
    speakersIn(
      'zh-Hans',
      '副厅长荀立军坦言，山区不适合照搬城市模式。他引用前不久调研时一位老支书的话：“把饭送到家门口，不如把人凑到一张桌上。”',
    ),
  ).toEqual([[null, '一位老支书']]);
});

test('whoever the sentence before tells of goes on, where nobody else is there', () => {
  expect(
    speakersIn(
      'zh-Hant',
      '78歲的林阿滿正踩著縫紉機。「這台比我兒子還老。」林阿滿笑說，自己15歲就開始學裁縫。',
      '她的徒弟、今年29歲的張巧薇說，師傅很少稱讚人。「她點頭就是最高分。」',
    ),
  ).toEqual([
    ['林阿滿', null],
    ['張巧薇', null],
  ]);
});

test('somebody who cannot be read is nobody who was named before', () => {
  expect(
    speakersIn(
      'zh-Hant',
      '總教練曾威廷表示：「這場球大家都盡力了。」',
      '看台上湧入近800名鄉親，帶頭敲鍋子的阿嬤嗓子已經啞了。「我孫子是管器材的。」她說。',
    ),
  ).toEqual([
    ['曾威廷', '總教練'],
    [null, '帶頭敲鍋子的阿嬤'],
  ]);
});
