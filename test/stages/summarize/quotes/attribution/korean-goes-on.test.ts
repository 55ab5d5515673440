// Who said it in Korean: in the present tense, by a gesture that is told with words, and who goes on in the next sentence.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn } from './speakers.ts';

test.each<[string, (string | null)[]]>([
  ['환경단체는 공사를 당장 멈춰야 한다고 목소리를 높인다.', ['환경단체']],
  ['환경단체는 공사를 당장 멈춰야 한다고 목소리를 높이고 있다.', ['환경단체']],
  ['전문가들은 시간이 더 필요하다고 입을 모은다.', ['전문가들']],
  ['정부는 예산에 아무 문제가 없다고 밝힌다.', ['정부']],
  // Whoever was told of in the sentence before goes on, and nobody of two sentences before.
  [
    '사측은 다른 곳에서 일하게 해주겠다고 권유했다. 하지만 노동자들은 그 말을 믿을 수 없다고 목소리를 높인다. 때문에 끝까지 자리를 지켜야 한다고 말한다.',
    ['사측', '노동자들', '노동자들'],
  ],
  [
    '사측은 교섭에 성실히 임하고 있다고 밝혔다. 노조는 파업을 이어 갔다. 회사가 약속을 지키지 않는다고 말했다.',
    ['사측'],
  ],
  // A clause before whoever speaks is no part of them.
  ['비가 오는데도 주민들은 끝까지 현장을 지키겠다고 밝혔다.', ['주민들']],
])('%s', (line, names) => {
  expect(statements('ko', line).map(([speaker, role]) => speaker ?? role)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  [
    '“이제는 정말 지쳤습니다.” 천막 앞에서 만난 박상철(63)씨는 힘들었던 지난 한 해를 하나하나 회상하며 눈시울을 붉혔다.',
    ['박상철'],
  ],
  // Who wrote the article.
  [
    '새벽신문 김성규·이지환 기자 = ‘붉은 원숭이의 해’ 2016년 병신년 시작을 알리는 종소리를 들으러 시민들이 모였다.',
    [null],
  ],
])('%s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});
