// Who says what in Korean: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('ko', ...lines);

describe('direct quotations', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'attributed before',
      ['김민수 대표는 “처음부터 수출은 생각하지 않았다”고 말했다.'],
      [['김민수', '대표', '처음부터 수출은 생각하지 않았다']],
    ],
    [
      'attributed after',
      ['“작은 가게가 살아야 골목이 산다”고 서울대 이지은 교수는 설명했다.'],
      [['이지은', '서울대 교수', '작은 가게가 살아야 골목이 산다']],
    ],
    [
      'a surname for someone named before',
      ['한소라 대표가 돌아왔다. “하나에만 기대는 마을은 오래가지 못한다”는 것이 한 대표의 생각이다.'],
      [['한소라', '대표', '하나에만 기대는 마을은 오래가지 못한다']],
    ],
    [
      'the title stands between the name and the office',
      [
        '정해석 여수시 스마트도시과장은 "택배가 아니라 생명선으로 봐 달라"며 "내년에는 혈액도 나르겠다"고 말했다.',
      ],
      [
        ['정해석', '여수시 스마트도시과장', '택배가 아니라 생명선으로 봐 달라'],
        ['정해석', '여수시 스마트도시과장', '내년에는 혈액도 나르겠다'],
      ],
    ],
    [
      'a side, and what it adds',
      ['회사 측은 “주문이 지난해보다 두 배로 늘었다”면서도 “사람을 더 뽑지는 않겠다”고 했다.'],
      [
        ['회사 측', null, '주문이 지난해보다 두 배로 늘었다'],
        ['회사 측', null, '사람을 더 뽑지는 않겠다'],
      ],
    ],
    [
      'a foreign name behind its title',
      ['컨설팅업체 브라이트의 애널리스트 존 메이어는 “재고가 바닥났다”고 진단했다.'],
      [['존 메이어', '애널리스트', '재고가 바닥났다']],
    ],
    [
      'a paragraph of nothing but speech, of whoever says something in the next and nothing else is said there',
      ['“며느리 이름을 처음 써 봤어요.”', '대전의 한 야간학교. 75세 박순례 씨가 공책을 펼쳐 보이며 말했다.'],
      [['박순례', null, '며느리 이름을 처음 써 봤어요.']],
    ],
    [
      'after a nickname in straight marks',
      ['최만복 씨는 \'하늘 택배\'라는 말을 모른다. 그는 이렇게 말했다. "약은 오는데, 사람이 안 와요."'],
      [['최만복', null, '약은 오는데, 사람이 안 와요.']],
    ],
    [
      'announced by the sentence before',
      ['최만복 씨는 이렇게 말했다. “바다가 따뜻해지면 접시도 없어요.”'],
      [['최만복', null, '바다가 따뜻해지면 접시도 없어요.']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
  });

  test.each(['이른바 ‘로컬 크리에이터’라는 말이 유행이다.', '‘느린 식탁’이라는 이름의 카페가 생겼다.'])(
    '%s holds no quotation',
    (line) => {
      expect(direct(line)).toEqual([]);
    },
  );

  test('in an interview, behind letters: the answers are of the one whom the interview is with', () => {
    const quotes = direct(
      '빵집을 하는 한지우 대표를 만났다.',
      'Q. 왜 120개인가.',
      'A. 내 팔이 감당할 수 있는 반죽이 그만큼이다.',
      'Q. 앞으로의 계획은.',
      'A. 내년 봄에 빵 학교를 연다. 한 기수에 여섯 명을 뽑는다.',
    );
    expect(quotes).toEqual([
      ['한지우', '대표', '내 팔이 감당할 수 있는 반죽이 그만큼이다.'],
      ['한지우', '대표', '내년 봄에 빵 학교를 연다. 한 기수에 여섯 명을 뽑는다.'],
    ]);
  });
});
