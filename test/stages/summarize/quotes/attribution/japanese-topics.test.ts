// Who said it in Japanese, where two topics stand in a sentence, where two speak together, and where a body's name stands in marks.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn } from './speakers.ts';

/** Speaker, or what they are, and the beginning of the words. */
const told = (line: string) =>
  statements('ja', line).map(([speaker, role, text]) => [speaker ?? role, text.slice(0, 6)]);

test.each<[string, (string | null)[]]>([
  ['桑原教授は、首相は「説明を尽くしていない」と述べた。', ['桑原']],
  ['桑原教授は今回の決定について、政府は「説明を尽くしていない」と述べた。', ['桑原']],
  ['専門家は、日本は「すでに危険な段階に入っている」と警告した。', ['専門家']],
  ['桑原教授は、隣国は兵を増やしているとし、戦争になれば「誰も勝てない」と語った。', ['桑原']],
  ['彼らは、ロシアは兵を増やしているとし、「誰も勝てない」と語った。', [null]],
  ['米政府は、ロシアは約束を破ったと非難し、「代償を払うことになる」と警告した。', ['米政府']],
  ['市は、けが人は三十人だと述べた上で、「全員の無事を確認した」と説明した。', ['市']],
  ['市は、けが人は三十人だと述べた。「全員の無事を確認した」と説明した。', ['市']],
  // Either of them.
  ['米政府は、大統領は「近く決断する」と述べた。', [null]],
  ['桑原さんは、弟は医師になったと話し、妹は「まだ学生だ」と笑った。', [null]],
  // Another clause, and its own subject.
  ['桑原市長は「前に進める」と述べ、知事は急がないとし、「時間がいる」と話した。', ['桑原', '知事']],
  ['民政党は3日、共立党は「逃げているだけだ」と批判した。', ['共立党']],
  ['母親は、長男は「学校が好きだ」と話していたと明かした。', ['長男']],
])('of two topics the outer one says it: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, string[][]]>([
  ['市は来月の値上げを決めたが、市民団体は住民への説明がないと訴えた。', [['市民団体', '住民への説明']]],
  ['桑原教授は、制度は必要だが、政府は説明が足りないと述べた。', [['桑原', '制度は必要だ']]],
  // Told of whom somebody spoke of a moment before, or of what they do themselves.
  ['桑原教授は「政府の対応は遅い」と述べた。また、政府は責任を認めていないと指摘した。', []],
  [
    '桑原教授は「政府の対応は遅い」と述べた。また、政府は来月にも法案を出すと発表した。',
    [['政府', '来月にも法案']],
  ],
  ['市は対策を取るという。また、市は専門家の会議を開くべきだと訴えた。', [['市', '専門家の会議']]],
])('whose a statement is: %s', (line, statements) => {
  expect(told(line)).toEqual(statements);
});

test.each<[string, (string | null)[]]>([
  [
    '北陵大の桑原春香教授と南海大の的場誠准教授は「氷は十年で消える」と述べた。さらに「海も上がる」と警告した。',
    ['桑原春香教授と南海大の的場誠准教授', '桑原春香教授と南海大の的場誠准教授'],
  ],
  ['長男の健さんと次男の誠さんは「父の店を継ぐ」と話した。', ['長男の健さんと次男の誠さん']],
  ['桑原さんと的場さんの2人は「また来たい」と話した。', ['桑原さんと的場さんの2人']],
  ['桑原夫妻が店を開いた。二人は「町を元気にしたい」と話す。', ['桑原夫妻']],
  ['王氏と陳氏は会談した。両氏は「対話を続けていく」と述べた。', ['王氏と陳氏']],
  // Neither a body nor a crowd is two people.
  ['市は会見を開いた。二人は「町を元気にしたい」と話す。', [null]],
  ['住民たちが集まった。二人は「町を元気にしたい」と話す。', [null]],
  // With somebody, and beside a verb.
  ['桑原さんは的場さんと「父の店を継ぐ」と話した。', ['桑原']],
  ['桑原さんと会った的場さんは「父の店を継ぐ」と話した。', ['的場']],
])('two who speak together: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  [
    '計画に反対する市民団体「みなもの会」は「白紙にすべきだ」と訴えた。同会は「説明も足りない」と述べた。',
    ['市民団体「みなもの会」', '市民団体「みなもの会」'],
  ],
  ['桑原さんは会社「ミナト」に入り、「調べを続けたい」と話した。', ['桑原']],
  ['桑原さんは監督に「まだ早いんだよ」と叱られた。「悔しかったです」と明かす。', ['監督', null]],
])('%s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test('a body whose name stands in marks is who a statement is of', () => {
  expect(
    told(
      '桑原春香さん（22）は館内に戻った。運営会社「ミナト」は、桑原さんに戻るよう指示したとして謝罪した。',
    ),
  ).toEqual([['運営会社「ミナト」', '桑原さんに戻']]);
});

test.each<[string, (string | null)[]]>([
  ['この薬は「効果が高い」と医師は話す。', ['医師']],
  ['彼の死は「事故だった」と警察は発表した。', ['警察']],
  ['父は「頑固な人だった」と桑原さんは振り返る。', ['桑原']],
  ['父は「頑固な人だった」と桑原さん。', ['桑原']],
  ['桑原さんは「頼りになる」と的場さんが太鼓判を押す。', ['的場']],
  ['桑原社長は「独裁者だ」と社員が口をそろえる。', ['社員']],
  // What happens meanwhile tells of nobody's words.
  ['桑原監督は「選手が育った」と選手たちが泣く横で語った。', ['桑原']],
  ['桑原さんは「勝ちたい」と妻が止めるのも聞かずに話した。', ['桑原']],
])('who says it of the topic stands behind the words: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  ['桑原さんは「頼りになる」と評判だ。', [null]],
  ['政府は「対応が遅すぎる」と批判を浴びた。', [null]],
  ['政府は野党から「対応が遅すぎる」と批判を浴びた。', ['野党']],
  ['桑原さんは会見で「静かでいい」と話題を変えた。', ['桑原']],
  ['桑原さんは「静かでいい」と評価した。', ['桑原']],
])('what others say of the topic is not theirs: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});

test.each<[string, (string | null)[]]>([
  ['結論は「有罪とするべきだ」とした。', [null]],
  ['規則は「館内に戻らない」としている。', [null]],
  ['大会のテーマは「共に生きていこう」。', []],
  ['東西フェニックスは「調べを尽くした」と説明した。', ['東西フェニックス']],
  ['桑原健司さんが来た。久しぶりに参加した桑原は「楽しかった」と話した。', ['桑原健司']],
])('a word of the language is no speaker: %s', (line, names) => {
  expect(namesIn('ja', line)).toEqual(names);
});
