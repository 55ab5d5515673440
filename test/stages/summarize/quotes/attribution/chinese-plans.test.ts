// What somebody is going to do in Chinese is nothing that they say, and no agency that cites them is a part of what they are.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

test.each([
  ['zh-Hans', '据报旅游业者传出，海岛国总统预计15日来台宣布相关措施，双方打算每周各飞8次。'],
  ['zh-Hant', '柯林預計將提及這個禮拜就他的最高法院提名人的聽證會，其後返回首都。'],
])('%s: %s', (language, text) => {
  expect(statements(language, text)).toEqual([]);
});

test('an agency that cites somebody, and what somebody else got from them', () => {
  expect(
    statements(
      'zh-Hans',
      '中央社引述中央疫情指挥中心副指挥官陈宗言指，指挥中心先前曾针对部分国家研议开放旅游。',
    ),
  ).toEqual([['陈宗言', '中央疫情指挥中心副指挥官', '指挥中心先前曾针对部分国家研议开放旅游。']]);
  const line = '此前韦林获得过保守团体TPU领袖坎迪·特纳的支持，坎迪·特纳曾发推特：“感谢你面对暴徒挺身而出。”';
  expect(speakersIn('zh-Hans', line)).toEqual([['坎迪·特纳', '保守团体TPU领袖']]);
});

test('nobody who is named in full in the words is whoever a Korean pronoun means', () => {
  const lines = [
    '월런은 시청에서 로널드 크럼프 대통령에 대해 평가하면서 이 나라를 잘못된 방향으로 끌고 가고 있다고 말했습니다.',
    '그녀는 "로널드 크럼프가 우리 민주주의에 무슨 짓을 하는지 뼈저리게 걱정됩니다."라고 말했습니다.',
  ];
  expect(speakersIn('ko', ...lines).at(-1)?.[0]).toBeNull();
});

test.each([
  // Whom somebody does something to says nothing.
  ['一名鄰居抱住陳怡君說：「這座橋最遲五月就會開放。」', null, '一名鄰居'],
  // Who is remembered to say it.
  ['王大明記得一位老師說：「這座橋最遲五月就會開放。」', null, '一位老師'],
  // Who hears or reads it did not say it.
  ['王大明聽到：「這座橋最遲五月就會開放。」', null, null],
  ['王大明在牌子上讀到：「這座橋最遲五月就會開放。」', null, null],
])('%s', (line, name, role) => {
  expect(speakersIn('zh-Hant', '部長王大明希望開會。陳怡君也來了。', line)).toEqual([[name, role]]);
});
