// Who says what in Japanese: what is claimed before whoever claims it, what passes into marks, offices in Katakana, bodies with a
// word beside their name.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

/** Speaker, or what they are, and the beginning of the words. */
const told = (line: string) =>
  statements('ja', line).map(([speaker, role, text]) => [speaker ?? role, text.slice(0, 6)]);

test.each<[string, [string, string][]]>([
  [
    '騒音の対策が足りないのは違法だとして、地元の住民が市に損害賠償を求めた。',
    [['地元の住民', '騒音の対策が']],
  ],
  ['計画は暮らしを壊すなどとして、市民団体が工事の中止を求めています。', [['市民団体', '計画は暮らし']]],
  ['東京地裁は、被告に責任能力があったとして、請求を退けました。', [['東京地裁', '被告に責任能']]],
  [
    '被告の男は、孤独を避けるため周りに合わせるようになったと話し、犯行についても「自分を優先してしまった」と述べた。',
    [['被告の男', '孤独を避ける']],
  ],
  [
    '港新聞オンライン（同日）は、県内の施設が子どもを一時保護したと報じている。',
    [['港新聞オンライン', '県内の施設が']],
  ],
  ['ロメロ氏の２３日の説明によると、双方が合意した停戦は２４日に発効する。', [['ロメロ', '双方が合意し']]],
  [
    '「未来2030」実行委員会は20日、漫画の新作が完成したと発表した。',
    [['「未来2030」実行委員会', '漫画の新作が']],
  ],
  ['冷却装置について協会は、相当量のガスが残っていたと説明した。', [['協会', '相当量のガス']]],
  // Whoever the sentence is about claims it, and not who acts for them.
  ['原告は、違法な捜査だったとして、弁護士が代理で国に賠償を求めた。', [['原告', '違法な捜査だ']]],
])('%s', (line, quotes) => {
  expect(told(line)).toEqual(quotes);
});

test.each<[string, [string | null, string | null][]]>([
  [
    '村瀬弘則プロジェクトマネージャは「二度と繰り返さない決意で作っている」と話した。',
    [['村瀬弘則', 'プロジェクトマネージャ']],
  ],
  ['中央通信などは「停戦は維持されている」と報じている。', [['中央通信', null]]],
  ['事故を受けて知事は「再発防止に努める」と述べた。', [[null, '知事']]],
])('%s', (line, quotes) => {
  expect(speakersIn('ja', line)).toEqual(quotes);
});
