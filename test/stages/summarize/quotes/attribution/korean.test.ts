// Who said it in Korean: kinds met on real pages, each in a few lines of our own.
import { expect, test } from '@jest/globals';
import { proofsIn, speakersIn } from './speakers.ts';

const said = (...lines: string[]) => speakersIn('ko', ...lines);

test('titles that no list holds, and a surname that is a word: 한 최고위원', () => {
  expect(
    said(
      '청림당 지도부가 13일 국회에서 열린 회의에서 당대표 선출 방식을 두고 충돌했다. 한지훈 최고위원은 모두발언에서 "당원의 뜻을 묻지 않고 규칙을 바꾸는 것은 옳지 않다"고 말했다.',
      '오세린 최고위원은 이에 대해 "규칙은 이미 두 달 전에 공개됐고 누구나 의견을 낼 수 있었다"고 반박했다. 당대표 후보인 최민호 전 총리는 회의 뒤 기자들과 만나 "먼저 두들겨 맞는 쪽이 손해를 본다"고 했다.',
      '한 최고위원은 또 "회의록을 공개하지 않으면 믿을 수 없다"고 지적했다. 당 관계자는 "일정상 이번 주 수요일까지는 결론을 내야 한다"고 전했다.',
    ),
  ).toEqual([
    ['한지훈', '최고위원'],
    ['오세린', '최고위원'],
    ['최민호', '전 총리'],
    ['한지훈', '최고위원'],
    [null, '당 관계자'],
  ]);
});

test('a candidate is who speaks, not the former member of parliament beside him', () => {
  expect(
    said(
      '최민서 후보는 15일 항구를 찾았다. 이 자리에는 정가은 전 의원도 함께했다.',
      '최 후보는 "이 다리는 모두의 것이다"라고 말했다.',
    ),
  ).toEqual([['최민서', '후보']]);
});

test('the president-elect is who speaks, not the removed president', () => {
  expect(
    said(
      '강이준 당선인은 15일 항구를 찾았다. 배도현 전 대통령의 파면 뒤였다.',
      '강 당선인은 전날 유세에서 "우리가 이 빛을 완성할 것"이라고 강조했다.',
    ),
  ).toEqual([['강이준', '당선인']]);
});

test('who is answered is not who speaks', () => {
  expect(
    said('최민서 후보는 고은찬 의원이 지지 뜻을 밝힌 데 대해 "우리 당에 와서 함께 했으면 좋겠다"고 답했다.'),
  ).toEqual([['최민서', '후보']]);
});

test('another supreme councillor is not the one who was named', () => {
  expect(
    said(
      '문가람 최고위원은 "목적을 정해 놓고 모든 일을 하고 있다"고 했다. 또 다른 최고위원은 "누구와 사전에 협의한 것이냐"고 했다.',
    ),
  ).toEqual([
    ['문가람', '최고위원'],
    [null, '최고위원'],
  ]);
});

test('a cry that is heard is nobody’s, and no topic that could not be read is who spoke before', () => {
  expect(
    said(
      '유족 박미나 씨는 "두 번이나 고쳐 달라고 했다"고 흐느꼈다. "누가 대답 좀 해 보라"는 고함도 밖에서 들렸다.',
      '정다운 감독은 “두 배우가 없었다면 불가능한 영화”라며 공을 돌렸다. 소속사 별빛엔터테인먼트는 “차기작은 아직 정해지지 않았다”고 알렸다.',
    ),
  ).toEqual([
    ['박미나', '유족'],
    [null, null],
    ['정다운', '감독'],
    ['별빛엔터테인먼트', null],
  ]);
});

test('the proof is the sentence from who speaks to its verb', () => {
  expect(
    proofsIn(
      'ko',
      '오세린 최고위원은 이에 대해 "규칙은 이미 두 달 전에 공개됐다"고 반박했다. 이어 "누구나 의견을 낼 수 있었다"고 덧붙였다.',
    ),
  ).toEqual([
    ['stated', '오세린', '오세린 최고위원은 이에 대해 "규칙은 이미 두 달 전에 공개됐다"고 반박했다.'],
    ['carried', '오세린', '고 덧붙였다.'],
  ]);
});

test('a witness without a name is told by all that the text says of them', () => {
  expect(
    said(
      '공장 옆 기숙사에 사는 한 노동자는 "소리가 세 번 났고 창문이 흔들렸다"며 "처음에는 천둥인 줄 알았다"고 떠올렸다.',
      '숨진 A씨의 딸은 빈소에서 "아버지가 그날도 웃으며 나가셨다"고 흐느꼈다.',
    ),
  ).toEqual([
    [null, '공장 옆 기숙사에 사는 한 노동자'],
    [null, '공장 옆 기숙사에 사는 한 노동자'],
    [null, '숨진 A씨의 딸'],
  ]);
});

test('office and name in their orders: a foreigner, a place between, someone behind what they are', () => {
  expect(
    said(
      '해오름대 나이절 브룩스 교수는 "정책의 성패는 집이 아니라 이웃에 달려 있다"고 강조했다.',
      '조병무 온별소방서 현장지휘단장은 "불이 번지는 것을 막는 데 주력했다"고 밝혔다.',
      '시범 입주자 대표인 반세호 씨는 "돈이 많이 든다는 말에 포기하려 했다"고 말했다.',
      '도롱리 이장 어윤복 씨는 "이제는 보일러도 못 고친다"고 했다.',
    ),
  ).toEqual([
    ['나이절 브룩스', '해오름대 교수'],
    ['조병무', '온별소방서 현장지휘단장'],
    ['반세호', '시범 입주자 대표'],
    ['어윤복', '도롱리 이장'],
  ]);
});

test.each([
  '시민들은 이 다리를 “하늘로 가는 길 같은 다리”라고 부른다.',
  '문에는 “오늘은 쉽니다”라고 적힌 종이가 붙어 있다.',
])('what is called or written so is said by nobody: %s', (line) => {
  expect(said(line)).toEqual([]);
});
