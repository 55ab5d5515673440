// Who said it in Korean: whoever does so too (역시, 또한), foreign names behind a verb, and papers whose names stand in marks.
import { expect, test } from '@jest/globals';
import { namesIn, speakersIn } from './speakers.ts';

const mayor = '한도윤 시장은 “예산을 두 배로 늘릴 계획이다”라고 말했다.';

test.each<[string, (string | null)[]]>([
  [
    '뒤를 이어 사령관 직을 맡은 에스마일 다비니 역시 “언젠가 갚을 날이 올 것”이라고 말했다. 이어 “준비는 끝났다”고 덧붙였다.',
    ['에스마일 다비니', '에스마일 다비니'],
  ],
  ['그의 우상으로 알려진 잔루카 폰토도 “가장 뛰어난 선수다”라고 칭찬했다.', ['잔루카 폰토']],
  ['환경운동연합 또한 “되돌릴 수 없는 일이 될 것”이라고 비판했다.', ['환경운동연합']],
  ['이웃 박도은 역시 “찬성한다”고 말했다.', ['박도은']],
  // Of what can be anything, nobody; and not whoever spoke before.
  ['새벽바람 역시 “되돌릴 수 없는 일이 될 것”이라고 비판했다.', [null]],
  ['총예산 또한 “두 배로 늘어날 것”이라고 덧붙였다.', [null]],
  // Without a word before it, it only goes on.
  ['또한 “되돌릴 수 없는 일이 될 것”이라고 덧붙였다.', ['한도윤']],
  ['이번에도 역시 “되돌릴 수 없는 일이 될 것”이라고 덧붙였다.', ['한도윤']],
])('whoever speaks too, behind somebody else: %s', (line, names) => {
  expect(namesIn('ko', mayor, line).slice(1)).toEqual(names);
});

test.each<[string, string | null, string | null]>([
  [
    '마흐무드 라히미 이란 사법부 수장은 “숨을 곳은 없을 것”이라고 말했다.',
    '마흐무드 라히미',
    '이란 사법부 수장',
  ],
  ['이 팀을 이끌었던 조세 다리뉴 감독은 “골을 넣기 어려웠다”고 말했다.', '조세 다리뉴', '감독'],
  // What purifies water is no office.
  ['새 정수장은 “가장 깨끗한 물을 만드는 곳”이라는 평가를 받는다.', null, null],
])('an office and a foreign name: %s', (line, name, role) => {
  expect(speakersIn('ko', line)).toEqual([[name, role]]);
});

test.each<[string, (string | null)[]]>([
  ['영국 ‘TBC’는 1일(한국시간) “그가 왜 완벽한지를 보여준다”며 그를 높게 평가했다.', ['TBC']],
  [
    "독일 매체 '더 블라트'는 “그는 이적을 원한다”고 보도했다. 이어 “구단도 동의했다”고 전했다.",
    ['더 블라트', '더 블라트'],
  ],
  ["한도윤 감독은 '찾아가는 야구'를 강조하며 “현장에 답이 있다”고 말했다.", ['한도윤']],
])('a paper in single marks: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});
