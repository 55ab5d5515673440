// Who said it in Korean, where the words' verb is not the sentence's, or another clause stands before their subject.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

const first = (line: string): string | null => {
  const [name, role] = speakersIn('ko', line)[0] ?? [];
  return name ?? role ?? null;
};

test.each<[string, [string, string | null][]]>([
  [
    'a verb that is told of has its own subject',
    [
      ['김도현 감독은 선수들이 “한 번만 더 해보자”고 서로 격려하는 모습을 봤다고 했다.', '선수들'],
      ['김도현씨는 어머니가 “밥은 먹었니”라고 묻던 목소리가 그립다고 했다.', '어머니'],
      ['김도현 교수는 학생들이 “과제가 너무 많다”고 불평한다고 전했다.', '학생들'],
    ],
  ],
  [
    'and not where the sentence’s own verb tells, or a view',
    [
      ['김도현 대표는 정부가 “농민을 버렸다”고 비판했다.', '김도현'],
      ['김도현 대표는 정부가 “농민을 버렸다”고 비판하며 사퇴해야 한다고 말했다.', '김도현'],
      ['김도현 교수는 학생들이 “너무 수동적이다”라고 생각한다고 말했다.', '김도현'],
    ],
  ],
  [
    'whom words before a noun describe',
    [
      ['김도현 의원은 “끝까지 책임지겠다”고 약속했던 박민재 시장을 비판했다.', '박민재'],
      ['김도현 총리는 “죽을 각오로 싸우자”고 했던 박민재 장군의 뜻을 기리겠다고 말했다.', '박민재'],
      ['김도현 작가는 “이의 있습니다”라며 손을 들었던 박민재 전 의원을 떠올렸다.', null],
    ],
  ],
  [
    'a clause that ends before another subject',
    [
      ['회의장에 박민재 의원이 들어서자 방청객들은 “물러나라”를 외쳤다.', '방청객들'],
      ['박민재 교사가 교실을 나서자 아이들이 “선생님 가지 마세요”라며 울었다.', '아이들'],
      ['경기가 끝나자 김도현 감독은 “모두 잘했다”고 말했다.', '김도현'],
    ],
  ],
])('%s', (_, told) => {
  expect(told.map(([line]) => [line, first(line)])).toEqual(told);
});

test('whom the sentence is about is no part of what somebody else is, nor is when it was', () => {
  expect(first('직원 정모씨는 상사가 “당장 그만둬라”라며 소리쳤다고 했다.')).toBe('상사');
  expect(first('정모씨는 사고 전날 아내가 “언제 오느냐”고 묻자 웃기만 했다고 한다.')).toBe('아내');
  expect(first('마크롱 대통령은 숄츠 총리와 회담한 뒤 기자들에게 “끝까지 함께하겠다”고 말했다.')).toMatch(
    /^마크롱/u,
  );
});
