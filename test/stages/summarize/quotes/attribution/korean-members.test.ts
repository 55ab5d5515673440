// Who said it in Korean: somebody in the sentence of a body, and what people do who are told of without a name.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

test.each<[string, (string | null)[]]>([
  ['누리팀은 2일 홈에서 열린 경기에서 남지우가 “끝까지 뛰겠다”고 말했다.', ['남지우']],
  ['누리팀은 남지우가 경기 뒤 “응원 덕분에 이겼다”고 소감을 전했다.', ['남지우']],
  ['누리팀은 4연승을 했고, 남지우가 이렇게 말했다. “다음 경기도 자신 있습니다.”', ['남지우']],
  ['“다음 경기도 자신 있습니다.” 누리팀은 이겼고 남지우가 말했다.', ['남지우']],
  // Of whom the body says something, or who says it.
  ['노조는 김민수 사장이 “약속을 어기고 있다”고 비판했다.', [null]],
  ['구단은 남지우가 부상에서 회복했다며 “다음 주에 뛴다”고 밝혔다.', ['구단']],
])('%s', (line, names) => {
  expect(speakersIn('ko', line).map(([name]) => name)).toEqual(names);
});

test.each(['임대인', '종업원', '조선소 노동자', '편의점 점주', '내부 고발자', '과수 농가', '시어머니'])(
  'a word that looks like a name: %s',
  (who) => {
    const topic = /[가이오우어아]$|[자주가니]$/u.test(who) ? '는' : '은';
    const [[name, role] = []] = speakersIn(
      'ko',
      `행사에 온 ${who}${topic} “끝까지 지켜보고 싶었어요”라고 말했다.`,
    );
    expect([name, role?.endsWith(who.split(' ').at(-1)!)]).toEqual([null, true]);
  },
);

test.each(['해성일보', '경총', '징계위', '보건소', '참여연대', '합참', '배심원단', '어린이집', '대한상의'])(
  'a body: %s',
  (body) => {
    const topic = (body.charCodeAt(body.length - 1) - 0xac00) % 28 > 0 ? '은' : '는';
    const line = `${body}${topic} 12일 “내년까지 절차를 모두 마치겠다”고 밝혔다.`;
    expect(speakersIn('ko', line)).toEqual([[body, null]]);
  },
);

test.each<[string, string | null]>([
  ['해성전자는 공장 문을 닫기로 했다. 회사 측은 “수요가 크게 줄었다”고 설명했다.', '해성전자'],
  // Of two firms neither.
  [
    '해성전자는 공장 문을 닫기로 했다. 동해물산은 값을 올렸다. 회사 측은 “수요가 크게 줄었다”고 설명했다.',
    null,
  ],
])('the firm of which the article tells: %s', (line, name) => {
  expect(speakersIn('ko', line)).toEqual([[name, null]]);
});

test.each<[string, string | null]>([
  // A country says something; a name stands before a line of words; behind them it is told how somebody remembers.
  ['북한은 “도발에 단호히 대응하겠다”고 반발했다.', '북한'],
  ['◇남해준 감독=“선수들이 잘해줬다. 수비에서 흐름을 잡았다.”', '남해준'],
  ['“월급날이 제일 무서웠죠.” 남해준 대표는 당시를 이렇게 기억했다.', '남해준'],
])('%s', (line, name) => {
  expect(speakersIn('ko', line).map(([speaker]) => speaker)).toEqual([name]);
});
