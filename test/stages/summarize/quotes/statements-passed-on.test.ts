// Japanese and Korean: whose words a source passes on, whose voices are heard, whose paper is read out, and who is told of
// without a name.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../language/tongues/direct-quotes.ts';

const told = (language: 'ja' | 'ko', ...lines: string[]) =>
  statements(language, ...lines).map(([speaker, role, text]) => [speaker ?? role, text]);
const spoken = (language: 'ja' | 'ko', ...lines: string[]) =>
  directQuotes(language, ...lines).map(([speaker, role]) => speaker ?? role);

describe('in Japanese', () => {
  test.each<[string, string[][]]>([
    [
      '出席者によると、学校側は児童4人が今も休んでいることを明らかにした。',
      [['学校側', '児童4人が今も休んでいる']],
    ],
    ['関係者によると、社長は来期の配当を増やすと説明したという。', [['社長', '来期の配当を増やす']]],
    ['学校側は今月中にも校舎を改装すると説明したという。', [['学校側', '今月中にも校舎を改装する']]],
    // What the source tells itself.
    ['県警によると、男性は歩行中に車にはねられたという。', [['県警', '男性は歩行中に車にはねられた']]],
    [
      '捜査関係者によると、田中容疑者は容疑を否認している。',
      [['捜査関係者', '田中容疑者は容疑を否認している。']],
    ],
    // Voices.
    ['保護者からは子どもが怖がっているとの声が上がった。', [['保護者', '子どもが怖がっている']]],
    ['住民からは道路を早く直してほしいという意見が相次いだ。', [['住民', '道路を早く直してほしい']]],
    ['店側からは事前に連絡があった。', []],
    // A subject that is set apart, and a noun at the end.
    ['校長らが、休んでいる児童がいることなどを説明。', [['校長ら', '休んでいる児童がいる']]],
    ['選手が、けがをしたことを監督が明らかにした。', []],
  ])('%s', (line, found) => {
    expect(told('ja', line)).toEqual(found);
  });

  test.each<[string, (string | null)[]]>([
    [
      '校長らが、休んでいる児童がいることなどを説明。「加害者の側に立ってしまった」などとする4人の謝罪コメントを読み上げた。',
      ['4人'],
    ],
    ['弁護士は会見を開き、「時間を返してほしい」とする遺族の手紙を公表した。', ['遺族']],
    ['協会は十日、「一日も早い回復を祈る」との山田会長の談話を発表した。', ['山田']],
    ['県は「再発防止に努める」とする談話を発表した。', ['県']],
  ])('%s', (line, speakers) => {
    expect(spoken('ja', line)).toEqual(speakers);
  });

  test('an outlet that the sentence before is about may say the words, and nobody told of before it', () => {
    const match = 'この国では世界三位の榊原選手が巻き込まれた事故について各紙が大きく報じた。';
    const paper =
      '地元の英字紙ムーンは１面に写真を載せた。また有力候補だったと紹介したうえで「彼の夢は揺らぐかもしれない」と論評した。';
    expect(spoken('ja', match + paper)).toEqual([]);
  });
});

describe('in Korean', () => {
  test.each<[string, string[][]]>([
    ['AP통신에 따르면 카말 대통령은 협상이 곧 끝날 것이라고 말했다.', [['카말', '협상이 곧 끝날 것']]],
    [
      '31일(현지시간) AFP, AP 통신 등에 따르면 이 방안을 제안한 니코스 크리스토두리데스 키프로스 대통령은 이날 총리와도 논의했다고 말했다.',
      [['니코스 크리스토두리데스', '총리와도 논의했다']],
    ],
    [
      '경찰에 따르면 김씨는 이날 오전 술을 마신 것으로 조사됐다.',
      [['경찰', '김씨는 이날 오전 술을 마신 것으로 조사됐다.']],
    ],
    [
      '한 고위 관리는 총리가 이 같은 구상에 반대하지 않았다고 전했다.',
      [['고위 관리', '총리가 이 같은 구상에 반대하지 않았다']],
    ],
    ['키프로스는 자국이 기착지로 이상적이라고 강조하고 있다.', [['키프로스', '자국이 기착지로 이상적']]],
    [
      '금 연계 주식도 모멘텀을 얻을 것으로 전문가들은 내다봤다.',
      [['전문가들', '금 연계 주식도 모멘텀을 얻을 것']],
    ],
    // The verb has a day of its own.
    [
      '홍길수 지사 비서실은 20일 공식적인 일정을 모두 소화했다고 23일 밝혔다.',
      [['비서실', '20일 공식적인 일정을 모두 소화했다']],
    ],
    ['시설 관리는 앞으로 어렵다고 전했다.', []],
  ])('%s', (line, found) => {
    expect(told('ko', line)).toEqual(found);
  });

  test('the side of somebody', () => {
    expect(
      spoken('ko', '반면 피해자 쪽은 이를 반박하며 “업무 교체를 요청한 적이 없다”는 취지로 진술했다.'),
    ).toEqual(['피해자 쪽']);
  });
});
