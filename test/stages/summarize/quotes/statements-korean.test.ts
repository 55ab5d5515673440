// Indirect speech in Korean: by its verb, by a noun for it, and where its own sentence names nobody.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

const statements = (...lines: string[]) => {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, 'ko')
    .filter(({ kind }) => kind === 'statement')
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role, text }) => [speaker ?? role, text]);
};

test.each<[string, string[][]]>([
  [
    '민씨의 변호인은 취재진에게 항소 여부를 검토하겠다고만 답했다.',
    [['민씨의 변호인', '항소 여부를 검토하겠다']],
  ],
  [
    '한 제자는 늦은 날 한 시간 동안 문밖에 서 있었다고 기억했다.',
    [['제자', '늦은 날 한 시간 동안 문밖에 서 있었다']],
  ],
  ['정부 관계자는 협상이 막바지 단계라고 귀띔했다.', [['정부 관계자', '협상이 막바지 단계']]],
  ['피해자들은 업체가 환불을 미루고 있다고 호소하고 있다.', [['피해자들', '업체가 환불을 미루고 있다']]],
  ['대통령실은 아직 확정된 바 없다고 선을 그었다.', [['대통령실', '아직 확정된 바 없다']]],
  ['검찰은 민씨가 책임을 떠넘긴다며 징역 4년을 구형했다.', [['검찰', '민씨가 책임을 떠넘긴다']]],
  ['노을식품은 매출 6842억원을 기록했다고 12일 공시했다.', [['노을식품', '매출 6842억원을 기록했다']]],
  // By a noun.
  ['시는 다음 달까지 대책을 내놓겠다는 입장이다.', [['시', '다음 달까지 대책을 내놓겠다']]],
  ['회사 측은 개인정보 유출은 없었다는 입장을 밝혔다.', [['회사 측', '개인정보 유출은 없었다']]],
  ['윤석민 교수는 시간이 더 필요하다는 의견을 내놨다.', [['윤석민', '시간이 더 필요하다']]],
  ['전문가들 사이에서는 규제가 지나치다는 지적이 나온다.', []],
  // What is foretold by somebody, and what is foretold of somebody.
  ['업계는 가격 상승이 당분간 이어질 것으로 보고 있다.', [['업계', '가격 상승이 당분간 이어질 것']]],
  ['노을식품은 내년에 흑자를 낼 것으로 전망된다.', []],
  // By a source.
  ['통계청이 발표한 자료에 따르면 지난달 물가는 2.4% 올랐다.', [['통계청', '지난달 물가는 2.4% 올랐다.']]],
  ['주최 측 추산에 따르면 2만여 명이 행사에 참가했다.', [['주최 측', '2만여 명이 행사에 참가했다.']]],
  ['감사 자료에 따르면 계약은 모두 6건이었다고 한다.', []],
  // A term in single marks.
  [
    '피아니스트 지성욱씨는 악보 첫 장에 ‘빨리 치지 말 것’이라고 찍혀 있었다고 회상했다.',
    [['지성욱', '악보 첫 장에 ‘빨리 치지 말 것’이라고 찍혀 있었다']],
  ],
  // Two clauses.
  [
    '교육청은 학생 명단이 유출됐다고 밝혔으나 학부모들은 통보를 받지 못했다고 주장했다.',
    [
      ['교육청', '학생 명단이 유출됐다'],
      ['학부모들', '통보를 받지 못했다'],
    ],
  ],
  ['야당은 정부가 예산이 부족하다고 밝혔지만 이는 사실이 아니라고 반박했다.', []],
])('of %s', (line, told) => {
  expect(statements(line)).toEqual(told);
});

test.each<[string, string[], string[][]]>([
  [
    'behind words in marks',
    ['류한결 대표는 “국민이 골라야 한다”며 여론조사를 모두 반영하는 안을 밀어붙이겠다고 밝혔다.'],
    [['류한결', '여론조사를 모두 반영하는 안을 밀어붙이겠다']],
  ],
  [
    'before words in marks',
    ['류한결 대표는 합의가 모두 끝났다고 밝힌 뒤 “더 논의할 것은 없다”고 말했다.'],
    [['류한결', '합의가 모두 끝났다']],
  ],
  [
    'of who spoke a moment before',
    ['류한결 대표는 “국민이 골라야 한다”고 말했다. 다음 주까지는 결론을 내리기 어렵다는 설명이다.'],
    [['류한결', '다음 주까지는 결론을 내리기 어렵다']],
  ],
  [
    'what was told by who spoke a moment before',
    ['육지현 감독은 수건이라도 던지고 싶었다고 했다. 범실 22개로는 누구도 이길 수 없다는 것이다.'],
    [
      ['육지현', '수건이라도 던지고 싶었다'],
      ['육지현', '범실 22개로는 누구도 이길 수 없다'],
    ],
  ],
  [
    'of whom the sentence before tells',
    ['마씨는 낡은 장부를 뒷마당에서 태웠다. 적힌 돈이 다 합쳐 60만원쯤 될 것이라고 했다.'],
    [['마씨', '적힌 돈이 다 합쳐 60만원쯤 될 것']],
  ],
  [
    'of somebody who could not be read',
    ['류한결 대표는 “국민이 골라야 한다”고 말했다. 피재하는 이번 결정에 반대한다고 말했다.'],
    [],
  ],
  ['that is nobody’s', ['공장은 밤새 불에 탔다. 불길은 새벽에야 잡혔다고 한다.'], []],
])('%s', (_, lines, told) => {
  expect(statements(...lines)).toEqual(told);
});
