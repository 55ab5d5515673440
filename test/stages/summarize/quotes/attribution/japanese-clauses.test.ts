// Who said it in Japanese, where a clause beside the words names somebody else than who speaks.
import { expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

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
