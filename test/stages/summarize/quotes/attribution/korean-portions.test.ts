// Who said it in Korean, where it is told how many of them do.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn } from './speakers.ts';

test.each<[string, (string | null)[]]>([
  ['또 응답자의 71.3%는 “배송을 허용해야 한다”고 답했다.', ['응답자의 71.3%']],
  ['직장인 60%는 “이직을 생각한다”고 말했다.', ['직장인 60%']],
  ['시민 절반 이상은 “물가가 너무 올랐다”고 답했다.', ['시민 절반 이상']],
  // A thing has no voice, and nobody tells of whom the rest is.
  ['매출의 60%는 “해외에서 나온다”고 말했다.', [null]],
  ['나머지 28%는 “모르겠다는 생각이 든다”고 했다.', [null]],
])('a share: %s', (line, names) => {
  expect(namesIn('ko', line)).toEqual(names);
});

test.each<[string, string[]]>([
  ['전문가 10명 중 7명(70.4%)은 규제가 시장을 패자로 내몰았다고 답했다.', ['전문가 10명 중 7명']],
  ['응답자의 약 60%는 이직을 생각한 적이 있다고 답했다.', ['응답자의 약 60%']],
  ['함도윤 대표는 직원의 60%는 집에서 일한다고 말했다.', ['함도윤']],
])('a share of a statement: %s', (line, names) => {
  expect(statements('ko', line).map(([speaker, role]) => speaker ?? role)).toEqual(names);
});
