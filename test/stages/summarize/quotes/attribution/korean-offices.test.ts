// Who said it in Korean by the office: candidates, former envoys, foreigners of a ministry, and whose voice is let heard.
import { expect, test } from '@jest/globals';
import { namesIn, proofsIn, speakersIn, statementsAre } from './speakers.ts';

test.each<[string, [string | null, string | null][]]>([
  [
    '정해린 한국 대통령이 2일 장관 후보자로 지명한 서민호 후보자는 “부처가 원칙을 지켜야 한다”고 밝혔습니다.',
    [['서민호', '후보자']],
  ],
  [
    '올리버 브랜트 법무부 안보 담당 차관보는 “이런 일은 오싹하다”고 말했다.',
    [['올리버 브랜트', '법무부 안보 담당 차관보']],
  ],
  ['마르타 소렌 전 대사는 “북한은 다르다”고 말했다.', [['마르타 소렌', '전 대사']]],
  ['마르타 소렌 국제기구 사무소장은 “북한은 다르다”고 말했다.', [['마르타 소렌', '국제기구 사무소장']]],
  ['김도은 교육부 정책 담당 과장은 “아직 멀었다”고 말했다.', [['김도은', '교육부 정책 담당 과장']]],
  // What the body is that somebody is of is no part of the body.
  [
    '국책연구기관인 평화연구원 조한민 박사는 “이번 지명은 잘된 결정이다”라고 말했다.',
    [['조한민', '평화연구원 박사']],
  ],
  ['외국인 노동자 조한민 씨는 “아직 멀었다”고 말했다.', [['조한민', '외국인 노동자']]],
  // A given name that ends like whoever is opposed to somebody.
  ['서상대 총장은 2일 회의실에서 “자리를 내려놓겠다”고 말했다.', [['서상대', '총장']]],
  ['스마트 도시 위원회 담당 국장은 “아직 멀었다”고 말했다.', [[null, '스마트 도시 위원회 담당 국장']]],
  // When it was is nothing that somebody is.
  ['사퇴 발표 이후 대검 간부들이 찾아와 “잘 모시지 못해 죄송하다”고 말했다.', [[null, '대검 간부들']]],
  ['사고 당시 매장 직원은 “천장이 흔들렸다”고 말했다.', [[null, '매장 직원']]],
])('%s', (line, speakers) => {
  expect(speakersIn('ko', line)).toEqual(speakers);
});

const candidate = '서민호 후보자가 지명됐다.';

test.each([
  '서 후보자는 청문회 준비사무실이 마련된 서울회담본부에서 기자들을 만나 “역할을 바꿔야 한다”며 이같이 말했다.',
  '서 후보자는 정부가 소극적이었다고 지적하면서 “새 틀을 적극 고려해야 한다”고 밝혔다.',
  '서 후보자는 주장이 지금도 변함없느냐는 질문에 “다양한 것을 고려해야 한다”고 답했다.',
])('whom the surname and the office mean says it, and nobody of a clause within: %s', (line) => {
  expect(namesIn('ko', candidate, line)).toEqual(['서민호']);
});

test.each<[string, (string | null)[]]>([
  ['오경일 과학기술부 개발관(국장)도 이날 “연락을 받지는 못했다”고 말했다.', ['정부 관계자', null]],
  ['오경일 과학기술부 개발관은 3일 “연락을 받지는 못했다”고 말했다.', ['정부 관계자', null]],
  ['그래도 이날 “연락을 받지는 못했다”고 말했다.', ['정부 관계자', '정부 관계자']],
])('before a day stands whoever speaks, though nobody can read who it is: %s', (line, names) => {
  expect(namesIn('ko', `정부 관계자는 “일정을 맞추기 어렵다”고 말했다. ${line}`)).toEqual(names);
});

test.each<[string, string[][]]>([
  [
    '[녹취: 서한결 박사] “원칙적인 대응을 강조한 것으로 보여지거든요.”',
    [['stated', '서한결', '서한결 박사] “원칙적인 대응을 강조한 것으로 보여지거든요.”']],
  ],
  [
    '[인터뷰: 시장 상인] “하루하루가 정말 힘들어요.”',
    [['stated', '시장 상인', '시장 상인] “하루하루가 정말 힘들어요.”']],
  ],
  // What is heard is nobody's voice.
  ['[현장음] “하루하루가 정말 힘들어요.”', []],
])('whose voice a broadcaster lets hear: %s', (line, proofs) => {
  expect(proofsIn('ko', line)).toEqual(proofs);
});

test.each<[string, [string | null, string][]]>([
  [
    '유엔은 21일 공개한 ‘아동 사망률 2021 보고서’에서 사망자가 17명으로 크게 줄었다고 밝혔다.',
    [['유엔', '사망자가 17명으로 크게']],
  ],
  [
    '누리재단은 2일 발표한 보고서에서 참여자가 17명으로 크게 줄었다고 밝혔다.',
    [['누리재단', '참여자가 17명으로 크게']],
  ],
  [
    '누리재단은 2일 본지에 보낸 이메일에서 참여자가 17명으로 크게 줄었다고 밝혔다.',
    [['누리재단', '참여자가 17명으로 크게']],
  ],
  [
    '누리재단은 공개한 정원에서 나무가 17그루로 크게 줄었다고 밝혔다.',
    [['누리재단', '공개한 정원에서 나무가']],
  ],
])('in what paper it was told is no part of it: %s', (line, told) => {
  statementsAre('ko', line, told);
});
