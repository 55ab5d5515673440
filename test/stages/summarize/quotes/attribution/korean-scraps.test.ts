// Names, roles and descriptions in Korean that nothing is cut off and nothing is left hanging on.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

test.each([
  ['할머니 대신 손자 강형우(31) 씨가 나섰다. 강씨는 “손맛은 그대로예요”라고 말했다.', '강형우', '손자'],
  ['주인은 올해 여든둘인 엄복례 씨. 엄씨는 “새벽 세 시면 눈이 떠져요”라고 말했다.', '엄복례', null],
  ['해가 지자 최병국씨가 문을 닫았다. 최씨는 “내일은 손님이 더 올 거예요”라고 말했다.', '최병국', null],
  ['그 가운데 하나가 강은호(39)씨다. 강씨는 “기차로 세 시간을 달려왔어요”라고 말했다.', '강은호', null],
  ['작가 강은호씨는 “기차로 세 시간을 달려왔어요”라고 말했다.', '강은호', '작가'],
  ['천다망 솔내의료원장은 “경증 환자가 분산돼야 숨통이 트인다”고 말했다.', '천다망', '솔내의료원장'],
  ['성남시 의료원장은 “경증 환자가 분산돼야 숨통이 트인다”고 말했다.', null, '성남시 의료원장'],
  ['권오성 청운 감독은 “서른 개 넘게 실수하고 이길 수는 없다”고 말했다.', '권오성', '청운 감독'],
  ['공정위 관계자는 “구체적인 내용은 말할 수 없다”고 말했다.', null, '공정위 관계자'],
  [
    '이날 오후 복도에서 만난 C씨의 어머니는 “첫 월급날이었어요”라고 말했다.',
    null,
    '복도에서 만난 C씨의 어머니',
  ],
  ['김미려는 “둘째를 낳고 죄책감이 컸다”고 말했다.', '김미려', null],
  ['레이나는 “조금 놀랐지만 도움이 돼 기쁘다”고 말했다.', '레이나', null],
])('%s', (line, speaker, role) => {
  expect(speakersIn('ko', line)).toEqual([[speaker, role]]);
});

test('what was told before whoever is described is no part of them', () => {
  expect(
    statements(
      'ko',
      '이로써 금값은 두 달 만에 최고치 기록을 경신했지만 시장 전문가들은 금값이 더 오를 것이라고 내다봤다.',
    ).map(([speaker, role]) => speaker ?? role),
  ).toEqual(['시장 전문가들']);
});

test.each<[string, string | null]>([
  // From where a voice comes: a body's, or nobody's, and not of whoever spoke before.
  ['사람은 넘쳐나는데, 정작 건설 업계에선 “제대로 일할 사람을 찾기 힘들다”고 하소연한다.', '건설 업계'],
  ['정부가 대책을 내놨지만 학계에서는 “지금의 대책으로는 어림없다”고 우려했다.', '학계'],
  ['일각에서는 “제대로 일할 사람을 찾기 힘들다”고 지적한다.', null],
  ['주민들 사이에서는 “제대로 일할 사람을 찾기 힘들다”고 하소연한다.', null],
  ['김민수 위원장은 현장에서는 “제대로 일할 사람을 찾기 힘들다”고 하소연했다.', '김민수'],
  ['인부들 일부는 취재팀에 “사무소에서 나왔냐. 일감 좀 달라”며 말을 걸어왔다.', '인부들 일부'],
  ['상인 대다수는 “손님이 눈에 띄게 줄었다”고 말했다.', '상인 대다수'],
])('who speaks from somewhere: %s', (line, who) => {
  const first = '박서준 팀장은 “내년이 고비가 될 것”이라고 말했다.';
  expect(speakersIn('ko', `${first} ${line}`).map(([name, role]) => name ?? role)).toEqual(['박서준', who]);
});

test.each<[string, string | null]>([
  // Whose doing the words are about, and not who says them.
  ['해운사는 사과했다. 안내 방송이 늦었다는 지적에 대해서는 “2분 뒤에 방송한 기록이 있다”고 했다.', null],
  ['해운사는 사과했다. 해경이 늦었다는 비판에 대해 “2분 뒤에 출동한 기록이 있다”고 했다.', null],
  ['박민수 시장이 대책이 늦었다는 지적에 대해 “2분 뒤에 조치한 기록이 있다”고 했다.', '박민수'],
])('what is said of somebody: %s', (line, who) => {
  expect(speakersIn('ko', line).map(([name, role]) => name ?? role)).toEqual([who]);
});
