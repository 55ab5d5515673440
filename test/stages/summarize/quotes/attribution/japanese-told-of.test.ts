// Who said it in Japanese, where somebody else is what the words are about, confesses, or called.
import { expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

test.each<[string, (string | null)[]]>([
  // Whom the sentence is about, then where it was said, then what the words are about.
  ['外務省は3日の声明で、隣国は「国境を開けるつもりがない」と非難した。', ['外務省']],
  ['楡原秀人外相は記者会見で、ロシアは「約束を守る気がない」と批判した。', ['楡原秀人']],
  // But not of a body whoever speaks for it, nor of what another clause tells.
  ['市は会見で、楡原秀人市長は「責任は私にある」と述べた。', ['楡原秀人']],
  ['楡原秀人市長は会見で謝罪したが、県は「まだ調査している」と説明した。', ['県']],
])('what the words are about does not say them: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  [
    '楡原秀人容疑者は1日、路上で男性を殴った疑いがある。動機については「何も話したくない」と供述しているという。',
    ['楡原秀人'],
  ],
  ['楡原秀人容疑者は男性を殴った疑いがある。「酒に酔っていた」と容疑を認めている。', ['楡原秀人']],
  ['楡原容疑者は、的場容疑者と金を盗んだ疑いがある。「何も知らない」と容疑を否認している。', [null]],
  ['社長の楡原秀人さんは会見を開いた。「説明が足りなかった」と認めた。', ['楡原秀人']],
])('who confesses: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  ['直後に楡原さんの妻から「知らない男が家にいる」と110番通報があった。', ['楡原さんの妻']],
  ['2日朝、近くの住民から「煙が上がっている」と消防に通報があった。', ['近くの住民']],
  ['会社から「社員が出社していない」と警察に連絡が入った。', ['会社']],
  ['母親から「娘が帰ってこない」と電話を受けた警察が捜していた。', ['母親']],
])('whoever called: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});
