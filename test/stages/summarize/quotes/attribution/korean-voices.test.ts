// Who is given the word by a Korean sentence before whole words in marks, and who is not carried over one about somebody else.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

const curator = '새들미술관 고은솔 학예사는 “이런 파랑을 쓰는 사람은 이제 남아 있지 않다”고 설명했다.';

test('of an artist with a title of their own, who answers a question', () => {
  expect(
    speakersIn(
      'ko',
      '염두석(71) 화백은 강가의 오래된 집에서 그림을 그린다.',
      curator,
      '정말 불태울 거냐고 묻자 염 화백은 빙그레 웃으며 고개를 끄덕였다. “그래야 새로 그리지요.”',
    ),
  ).toEqual([
    ['고은솔', '새들미술관 학예사'],
    ['염두석', '화백'],
  ]);
});

test('nobody goes on over a sentence about somebody who could not be read', () => {
  expect(
    speakersIn(
      'ko',
      curator,
      '정말 불태울 거냐고 묻자 늙은 환쟁이는 빙그레 웃으며 고개를 끄덕였다. “그래야 새로 그리지요.”',
    ),
  ).toEqual([
    ['고은솔', '새들미술관 학예사'],
    [null, null],
  ]);
});

test.each<[string, [string | null, string | null]]>([
  [
    '골목을 나서는데 맞은편 떡집 주인이 말을 걸었다. “저 집은 새벽 두 시에도 불이 켜져 있어요.”',
    [null, '맞은편 떡집 주인'],
  ],
  ['전지혜 씨가 조심스럽게 입을 열었다. “그날 밤을 한 번도 잊은 적이 없어요.”', ['전지혜', null]],
  // What the words tell was said by somebody else.
  [
    '세 번째 찾아간 날 전지혜 씨가 먼저 말을 걸었다. “비는 맞지 말라고 하시더라고요. 그때 마음이 놓였죠.”',
    [null, null],
  ],
  // Of whoever was at a loss for words, and not of whom the words were for.
  [
    '이날 병원에서 만난 D씨의 아버지는 말을 잇지 못했다. “월급 타면 구두를 사 준다고 했어요.”',
    [null, '병원에서 만난 D씨의 아버지'],
  ],
  ['D씨의 아버지는 딸의 말을 떠올렸다. “구두를 사 드릴게요, 조금만 기다려요.”', [null, null]],
])('%s', (line, speaker) => {
  expect(speakersIn('ko', line)).toEqual([speaker]);
});

test('who a sentence presents as the one who reported it is told of by what they are', () => {
  expect(
    speakersIn(
      'ko',
      '최초 신고자는 근처 꽃집 주인이었다. 그는 “우산을 놓고 뛰어갔는데 벌써 물이 허리까지 찼다”고 말했다.',
    ),
  ).toEqual([[null, '근처 꽃집 주인']]);
  expect(
    speakersIn('ko', '사고 원인은 낡은 난간이었다. 시청 관계자는 “난간을 모두 바꾸겠다”고 말했다.'),
  ).toEqual([[null, '시청 관계자']]);
});

test.each<[string, (string | null)[]]>([
  // What is called so is no name, and a reaction is not of whom it is about.
  [
    '윤재호 시장은 “이제 결정할 때”라고 말했다. 조례 적용 유예라는 개정 사안을 들고나온 윤 시장 발언에 “앞뒤가 맞지 않는다”는 반응과 함께 우려가 나온다.',
    ['윤재호', null],
  ],
  ['이날 김보라는 경기 뒤 “오늘은 모두가 잘 뛰어 줬다”고 말했다.', ['김보라']],
  ['세터 김보라는 동료들과 함께 “끝까지 가 보자”고 말했다.', ['김보라']],
])('%s', (line, names) => {
  expect(speakersIn('ko', line).map(([name]) => name)).toEqual(names);
});
