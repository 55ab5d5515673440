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
