// Who said it in Korean: whose the words are beside a clause, a noun, an office, a word for the dead.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersAre, speakersIn } from './speakers.ts';

test.each<[string, (string | null)[]]>([
  // 고치자 is a verb with its object before what is said, and a name nowhere else.
  ['강미래 푸른연대 원내대표도 조항을 고치자는 요구에 “터무니없는 주장”이라고 일축했다.', ['강미래']],
  ['배나래 대변인이 그 법을 고치자는 주장에 “검토할 단계가 아니다”라고 말했다.', ['배나래']],
  ['배우 김민자는 질문에 “고칠 생각이 전혀 없다”고 답했다.', ['김민자']],
  // 고인 is who died, and never whoever spoke last.
  [
    '배우 도하늘이 8일 별세했다. 향년 81세. ¶ 빈소를 찾은 우민재 장관은 “큰 별이 졌다”고 애도했다. ¶ 고인은 생전에 “무대가 곧 나의 집”이라고 말하곤 했다.',
    ['우민재', '도하늘'],
  ],
  [
    '도하늘 전 누리극단 대표가 8일 세상을 떠났다. ¶ 제자를 가르칠 때마다 고인은 “끝까지 들어야 한다”고 했다.',
    ['도하늘'],
  ],
  ['우민재 장관은 8일 빈소를 찾았다. 고인은 생전에 “무대가 곧 나의 집이라고 느낀다”고 말했다.', [null]],
  [
    '도하늘 대표는 8일 숨졌다. 우민재 이사는 이튿날 별세했다. ¶ 고인은 생전에 “무대가 곧 나의 집이다”라고 말했다.',
    [null],
  ],
  // 기사 is an article, unless the word before it tells of somebody who drives.
  ['길을 지나던 배달 기사가 “창문에서 불꽃이 보인다”고 119에 신고했다.', ['길을 지나던 배달 기사']],
  ['그 기사가 “창문에서 불꽃이 보인다”고 전했다.', [null]],
  // Between a foreign name and the marks, who passes it on.
  ['카를로스는 통역을 통해 “팬들의 응원을 잊지 못한다”며 고개를 숙였다.', ['카를로스']],
  ['이번 결정은 구단을 통해 “팬들의 응원을 잊지 못한다”고 전해졌다.', [null]],
  // Whose the noun behind the words is.
  ['“짐 때문에 들어가는 데 시간이 걸렸다”는 현장 대원의 보고도 있었다.', ['현장 대원']],
  ['“현장에 사람이 없었다”는 한빛전자의 해명은 사실과 달랐다.', ['한빛전자']],
  ['한 주민은 “재정이 넉넉하지 않다”는 시의 설명을 믿지 않는다.', [null]],
  ['도하늘 대표는 “모두 덕분에 이겼습니다”라는 감사의 말을 전했다.', ['도하늘']],
  ['도하늘 대표는 “다시는 지지 않겠습니다”라는 취지의 발언을 했다.', ['도하늘']],
])('%s', (text, speakers) => {
  speakersAre('ko', text, speakers);
});

test('a market with what lies in it is no mayor', () => {
  expect(speakersIn('ko', '시장 안 약국 약사 E씨는 “먼지 때문에 문을 닫았다”고 귀띔했다.')).toEqual([
    ['E씨', '시장 안 약국 약사'],
  ]);
});

test.each([
  ['솔내지법 형사2부(부장판사 송가람)는', '솔내지법 형사2부'],
  ['솔내고법 한빛재판부 형사1부(부장판사 송가람)는', '솔내고법 한빛재판부 형사1부'],
  ['형사2부는', '형사2부'],
])('a division has the name of its court: %s', (subject, name) => {
  expect(
    statements('ko', `${subject} 사기 혐의로 기소된 C씨(41)에게 징역 1년을 선고했다고 7일 밝혔다.`)[0]?.[0],
  ).toBe(name);
});
