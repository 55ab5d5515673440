// Who said it in Chinese, where the clause before the words names somebody to whom something is done, or who asks.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

const first = (language: 'zh-Hant' | 'zh-Hans', line: string): string | null => {
  const [name, role] = speakersIn(language, line)[0] ?? [];
  return name ?? role ?? null;
};

test.each<[string, [string, string | null][]]>([
  [
    'whom a verb has as its object does not speak',
    [
      ['工會理事長陳大同感謝司機王志明，他說：「沒有你就沒有今天。」', '陳大同'],
      ['居民陳大同檢舉鄰居王志明，他說：「我只想好好睡覺。」', '陳大同'],
      ['護理工會上午發表聲明聲援遭解僱的醫師王志明，強調「勞動權不容交換」。', '護理工會'],
      ['青田公司回應議員王志明質疑時強調，「一切以安全為優先」。', '青田公司'],
      ['總統川普敗給拜登，他堅稱：「選舉被偷了。」', '川普'],
    ],
  ],
  [
    'of whom a clause tells that they did so, they speak',
    [
      ['曾擊敗世界冠軍的選手王志明說：「我還不夠好。」', '王志明'],
      ['遭公司控告的工程師王志明說：「我沒有偷。」', '王志明'],
      ['昨天控告市府的屋主陳大同說：「他們騙了我十年。」', '陳大同'],
      ['警方逮捕男子王志明，他供稱：「我只是缺錢。」', '王志明'],
      ['網友回應很熱烈，店長陳大同說：「真的沒想到。」', '陳大同'],
    ],
  ],
  [
    'with whom somebody is does not speak, nor who asks',
    [
      ['外交部長陳大同在與日本大臣王志明會面時表示，「雙方關係友好」。', '陳大同'],
      ['在台北長大的陳大同受訪時表示，「我從小就愛打球」。', '陳大同'],
      ['歌手陳大同接受本報專訪，記者李文雄問及婚期，他笑說：「還早得很。」', '陳大同'],
      ['記者李文雄問及是否參選，他說：「還沒決定。」', null],
    ],
  ],
  [
    'somebody of theirs, and who is there besides',
    [
      ['陳大同的女友接受訪問時說：「他一直很努力。」', '陳大同的女友'],
      ['陳大同宣布停工，現場居民高喊：「滾回去！」', null],
      ['陳大同站在病床旁，母親握著他的手：「要好好吃飯。」', '母親'],
    ],
  ],
])('%s', (_, told) => {
  expect(told.map(([line]) => [line, first('zh-Hant', line)])).toEqual(told);
});

test('somebody in the clause of the words, whom nothing reads, is not whoever tells of them', () => {
  expect(first('zh-Hans', '退休职工陈大同回忆说，当年李厂长站在台上拍着胸脯保证“买断工龄，一分不少”。')).toBe(
    null,
  );
});
