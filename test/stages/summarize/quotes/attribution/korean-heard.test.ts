// Words in Korean that somebody is told: theirs who tell them, and never of whom the sentence is about.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

const first = (line: string): string | null => {
  const [name, role] = speakersIn('ko', line)[0] ?? [];
  return name ?? role ?? null;
};

test.each<[string, [string, string | null][]]>([
  [
    'from whom',
    [
      ['박민수 대표는 구청으로부터 “올해 안에 철거해야 한다”고 통보받았다.', '구청'],
      ['박민수 씨는 회사 측으로부터 “내일부터 나오지 않아도 된다”는 통보를 받았다.', '회사 측'],
      ['박민수 씨는 담당 공무원에게 “예산이 없어 어렵다”고 답변을 들었다.', '담당 공무원'],
      ['박민수 씨는 “수술을 서둘러야 한다”고 의사에게서 들었다.', '의사'],
      ['검찰은 박 씨로부터 “돈을 건넸다”는 진술을 확보했다.', '박 씨'],
    ],
  ],
  [
    'whom somebody asked',
    [
      ['박민수 대표는 구청에 문의했지만 “규정이 없어 도울 수 없다”고 안내받았다.', '구청'],
      ['피해자들은 경찰에 신고했으나 “증거가 부족해 수사가 어렵다”는 답변만 돌아왔다.', '경찰'],
    ],
  ],
  [
    'nobody who is told of',
    [
      ['박민수 씨는 병원에서 “더 이상 손쓸 방법이 없다”고 들었다고 말했다.', null],
      ['박민수 감독은 “선수 기용이 너무 늦었다”는 비판을 받았다.', null],
      ['박민수 감독은 “선수들이 잘해 줬다”고 평가받았다.', null],
    ],
  ],
  [
    'but whoever speaks and hears something besides',
    [
      ['박민수 감독은 “이번 대회가 마지막이다”라고 말해 격려를 받았다.', '박민수'],
      ['박민수 사장은 직원들의 이야기를 듣고 “바로 고치겠다”고 약속했다.', '박민수'],
      ['박민수 감독은 “준비를 더 해야 한다”고 예를 들었다.', '박민수'],
    ],
  ],
])('%s', (_, lines) => {
  for (const [line, who] of lines) expect([line, first(line)]).toEqual([line, who]);
});

test('whoever is told something goes on, and not who told it', () => {
  const quotes = speakersIn(
    'ko',
    '이수진 씨는 구청에 문의했지만 “규정이 없다”는 답변을 들었다. 그는 “민원을 다시 내겠다”고 말했다.',
  );
  expect(quotes.at(-1)?.[0]).toBe('이수진');
});

test.each<[string, string | null]>([
  ['검찰과 경찰은 “수사에 최선을 다하겠다”고 밝혔다.', '검찰과 경찰'],
  ['서울시와 인천시, 경기도는 “대체 매립지를 찾겠다”고 밝혔다.', '서울시와 인천시, 경기도'],
  ['시민단체와 만난 위원회는 “의견을 충분히 듣겠다”고 밝혔다.', '위원회'],
  ['노조는 회사와 교섭을 마친 뒤 “합의안을 받아들이겠다”고 밝혔다.', '노조'],
  ['베렌의 애널리스트들은 “선호가 높아져 금값이 오를 것”으로 예상했다.', '베렌의 애널리스트들'],
])('%s is said by %s', (line, who) => {
  expect(first(line)).toBe(who);
});

test('what somebody is called is not said', () => {
  expect(speakersIn('ko', '박민수 감독은 그를 “최고의 투수”로 평가했다.')).toEqual([]);
});

test('것이라, without 고', () => {
  const told = (line: string) => statements('ko', line).map(([speaker, , text]) => [speaker, text]);
  expect(told('이수진 연구위원은 내년에도 수출이 늘어날 것이라 전망했다.')).toEqual([
    ['이수진', '내년에도 수출이 늘어날 것'],
  ]);
  expect(told('이수진 대표는 매출이 줄어든 것은 날씨 탓이라 설명했다.')).toEqual([
    ['이수진', '매출이 줄어든 것은 날씨 탓'],
  ]);
});
