// Who said it in Japanese, where a clause beside the words names somebody else than who speaks.
import { expect, test } from '@jest/globals';
import { namesIn, speakersIn } from './speakers.ts';

test.each<[string, string[], (string | null)[]]>([
  [
    'a thing in the clause that tells when it was',
    [
      '図書館員の春日部理沙さん（41）は、2階の書庫にいた。「棚が一斉に倒れてきました」。館内放送が流れたのは地震の後で、「どこへ逃げるかは言わなかった」と振り返る。',
    ],
    ['春日部理沙', '春日部理沙'],
  ],
  [
    'somebody in such a clause, who goes on',
    [
      '図書館員の春日部理沙さん（41）は、2階の書庫にいた。春日部さんが気づいたのは地震の後で、「もう遅かった」と振り返る。',
    ],
    ['春日部理沙'],
  ],
  [
    'whom a sentence without a subject names as the one who is spoken to',
    [
      '陶芸家の榎本徳治さんが20日、死去した。81歳だった。',
      '研究者の三島沙紀さん（34）も、土の扱いを教わった一人だ。「あの一言で進路が決まった」',
      '６月に入院してからも、窓際のベッドを希望した。亡くなる２日前、見舞いに訪れた三島さんに、かすれた声で「窯の火は落ちたか」と尋ねたという。',
    ],
    ['三島沙紀', null],
  ],
  [
    'the sentence behind tells of a thing that others report',
    [
      '樫村大悟監督（47）は初日の練習で、選手に海辺を歩かせた。「誰に応援されているのか、知らないまま戦っていたから」。声をかけられた回数を、選手は今も毎月報告する。',
    ],
    [null],
  ],
  [
    'a verb that has the particle of a subject within it',
    [
      '港湾党の笹原雅臣代表（62）は総会に出た。責任を問う声が広がり、「敗北の責任は、ひとえに私にある」と述べた。',
      '宿を営む三宅久美さん（62）は厨房に戻った。最後には立ち上がり、「火はもう落としました」と話した。',
    ],
    ['笹原雅臣', '三宅久美'],
  ],
  [
    'a thing that is told of before the words',
    [
      '大谷茂雄社長は「心よりおわび申し上げます」と頭を下げた。出港時の視程は十分だったと説明し、「途中で急に濃くなった」と述べた。',
      '宿を営む三宅久美さんは「心よりおわびします」と頭を下げた。大堀は来ないと話し、「この雨では船が出ません」と述べた。',
    ],
    ['大谷茂雄', '大谷茂雄', '三宅久美', null],
  ],
])('%s', (_, lines, names) => {
  expect(namesIn('ja', ...lines)).toEqual(names);
});

test.each<[string, [string, string | null][]]>([
  [
    'who says it stands before a passive, whatever the verb is',
    [
      ['漁協の梶浦徹さんは、担当課長から「書類が足りない」とはねつけられた。', '担当課長'],
      ['男性社員は上司の課長に「やる気があるのか」となじられ、うつ病と診断された。', '上司の課長'],
      ['梶浦徹監督に「よく投げた」と肩をたたかれ、森口陸投手は泣いた。', '梶浦徹'],
      ['森口陸さんは担任の先生から何度も「夢を諦めるな」と励まされた。', '担任の先生'],
    ],
  ],
  [
    'not where the passive is of another verb, or a courtesy',
    [
      ['梶浦徹容疑者は「俺は何もしていない」と叫びながら取り押さえられた。', '梶浦徹'],
      ['梶浦徹社長は会見で「責任は重い」と述べ、辞任に追い込まれた。', '梶浦徹'],
      ['梶浦徹容疑者は取り調べに「覚えていない」と話したとされる。', '梶浦徹'],
      ['森口陸投手は「打たれた球は失投だった」と悔しさをこらえられなかった。', '森口陸'],
    ],
  ],
  [
    'a clause that belongs to a noun has its own subject',
    [
      ['森口陸さんは、母が「また来年ね」と笑ったのが最後の会話だったと話す。', '母'],
      ['梶浦徹監督は、主将の森口陸が「必ず勝ちます」と言う姿を信じた。', '森口陸'],
      ['梶浦徹氏は、首相が「丁寧に説明する」と強調したことに反発した。', '首相'],
    ],
  ],
  [
    'and not where what is said has a subject of its own',
    [
      ['梶浦徹氏は、政府が「住民を切り捨てた」と批判した。', '梶浦徹'],
      ['梶浦徹氏は、政府が「住民を切り捨てた」と批判した上で、撤回を求めた。', '梶浦徹'],
      ['梶浦徹氏は、政府が「住民を切り捨てた」と批判する声明を出した。', '梶浦徹'],
    ],
  ],
])('%s', (_, told) => {
  expect(told.map(([line]) => [line, namedOrDescribed(line)])).toEqual(told);
});

const namedOrDescribed = (line: string): string | null => {
  const [name, role] = speakersIn('ja', line)[0] ?? [];
  return name ?? role ?? null;
};

test('a name may end like a word before an office', () => {
  expect(namesIn('ja', '秋元氏は「まだ決めていない」と話した。')).toEqual(['秋元']);
  expect(speakersIn('ja', '土屋学防災相は「備えを急ぐつもりだ」と述べた。')).toEqual([['土屋学', '防災相']]);
});

test('from where somebody calls is no part of what they are', () => {
  expect(namedOrDescribed('森口陸さんは、がれきの下から同僚の男性が「助けてくれ」と叫ぶのを聞いた。')).toBe(
    '同僚の男性',
  );
});
