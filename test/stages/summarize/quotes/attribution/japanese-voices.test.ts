// Whose whole words in Japanese marks are that stand behind a sentence about somebody, and under the questions of an interview.
import { expect, test } from '@jest/globals';
import { namesIn, speakersIn } from './speakers.ts';

test.each<[string, [string | null, string | null]]>([
  [
    '当時の駅長の桜庭栄吉さん（66）は、その電話をはっきり覚えている。「橋が鳴っていると言うんです。それで列車を止めました」',
    ['桜庭栄吉', '駅長'],
  ],
  [
    '近所の無職男性（71）は、先月から同じ男を3度見かけていた。「荷物を運ぶ人だと思っていた。まさか空き巣とは」',
    [null, '近所の無職男性'],
  ],
  // Her words, as likely: and those of whom he met.
  ['桜庭栄吉さん（66）は、母からの電話を今も覚えている。「早く帰っておいで。待ってるから」', [null, null]],
  [
    '近所の無職男性（71）は、同じ男に道で会った。「荷物を運んでいるだけです。すぐに終わります」',
    [null, null],
  ],
])('%s', (line, speaker) => {
  expect(speakersIn('ja', line)).toEqual([speaker]);
});

test('a question behind a dash may hold a term in marks, and an answer two paragraphs', () => {
  const interview = (first: string) => [
    '海沿いの鉄橋を30年点検してきた保線員、桜庭栄吉さん（66）に聞いた。',
    first,
    '「見てはわかりません。音です。叩くと、弱った所は鈍く鳴ります」',
    '「ただ、今は機械が先に教えてくれます。私が要るのは、機械が迷う所だけです」',
    '――つらかった夜は。',
    '「台風の夜です。橋を渡る列車を止めてくれと頼みました」',
    '――やめたいと思ったことは。',
    '「ありません。橋は黙って待っていてくれますから」',
  ];
  const answers = namesIn('ja', ...interview('――橋の「さび」は、見てわかりますか。'));
  expect(answers).toEqual(Array(4).fill('桜庭栄吉'));
  // A paragraph that is no question.
  expect(speakersIn('ja', ...interview('橋の「さび」は年ごとに深くなる。'))[0]).toEqual([null, null]);
});

test('an act in marks is nobody’s words', () => {
  expect(
    speakersIn(
      'ja',
      '本来は反則の「コートに手をつく」といった行為も認められ、森本清美さん（57）も「誰でも楽しめるのが魅力だ」と語る。',
    ),
  ).toEqual([['森本清美', null]]);
});
