// Who says what in Chinese without a comma behind the verb, in papers by their names, and what looks like somebody and is nobody.
import { expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { namesIn, speakersIn } from './speakers.ts';

type Tongue = 'zh-Hans' | 'zh-Hant';

const told = (language: Tongue, ...lines: string[]) =>
  statements(language, ...lines).map(([speaker, role, text]) => [speaker ?? role, text.slice(0, 6)]);

test.each<[Tongue, string, [string, string][]]>([
  ['zh-Hans', '方静宜说因此接下来想过平静的日子，好好工作。', [['方静宜', '因此接下来想']]],
  ['zh-Hant', '方靜宜說她從來沒有想過要離開這座城市。', [['方靜宜', '她從來沒有想']]],
  // Another word, or nothing that is said.
  ['zh-Hans', '王海平说服了校长，学校终于同意在操场边上种树。', []],
  ['zh-Hans', '王海平说了很多，但是没有一句是关于比赛的事情。', []],
  ['zh-Hans', '方静宜说明天气变化的原因时，学生都听得很认真。', []],
  ['zh-Hans', '王海平说话算话，大家都很相信他，从来没有人怀疑过。', []],
])('a whole name right before the verb, in %s: %s', (language, line, quotes) => {
  expect(told(language, line)).toEqual(quotes);
});

test('and words in marks behind what somebody tells so', () => {
  expect(namesIn('zh-Hans', '方静宜说毕竟是最后一场，“不聊聊不过瘾”，与观众聊了许多往事。')).toEqual([
    '方静宜',
  ]);
});

test.each<[Tongue, string, [string, string][]]>([
  ['zh-Hant', '韓國《晨報》23號報導，他在公布消息之前向全軍下達了命令。', [['韓國《晨報》', '他在公布消息']]],
  ['zh-Hans', '英国《卫城报》评论，这次会谈没有任何实际成果可言。', [['英国《卫城报》', '这次会谈没有']]],
  ['zh-Hant', '《晨鏡週刊》解讀，這事實上宣告了談判的失敗。', [['《晨鏡週刊》', '這事實上宣告']]],
  // Where somebody says it, and a book's.
  ['zh-Hans', '李海明在《山城日报》说，这次会谈没有任何实际成果。', [['李海明', '这次会谈没有']]],
])('a paper by its name, in %s: %s', (language, line, quotes) => {
  expect(told(language, line)).toEqual(quotes);
});

test.each<[Tongue, string, [string, string][]]>([
  ['zh-Hans', '11名董事中林志强认为自身存在利益冲突，申请不参加表决。', [['林志强', '自身存在利益']]],
  ['zh-Hans', '等公司发布公告后，还将解释集团派出的董事为什么会投反对票。', []],
  ['zh-Hans', '董海波等9名常委，都前往山城驻北京大使馆吊唁，并明确表示支持新的领导人选。', []],
  ['zh-Hans', '一名老将表示，自己还没有准备好参加这场比赛。', [['一名老将', '自己还没有准']]],
])('what is nobody, in %s: %s', (language, line, quotes) => {
  expect(told(language, line)).toEqual(quotes);
});

test.each<[string, string | null]>([
  ['方远帆表示父亲在世时曾告诉他，“年轻时应该多去一些地方走走”。', '父亲'],
  ['方远帆透露朋友一直劝他，“年轻时应该多去一些地方走走”。', '朋友'],
  ['方远帆表示，“年轻时应该多去一些地方走走”。', '方远帆'],
])('who told it to whom the sentence is about: %s', (line, who) => {
  expect(speakersIn('zh-Hans', line).map(([name, role]) => name ?? role)).toEqual([who]);
});

test.each<[Tongue, string, [string, string][]]>([
  ['zh-Hant', '《晨報》援引經濟研究員的分析，改革開放的可能性也隨之增大。', [['經濟研究員', '改革開放的可']]],
  [
    'zh-Hant',
    '德國《晨鏡報》指出，對這座城市的穩定來說，更為關鍵的是鄰國的支持。',
    [['德國《晨鏡報》', '對這座城市的']],
  ],
  // Everybody is nobody; but she goes on of whom it was told before.
  [
    'zh-Hant',
    '發言人林雅文說明工程進度。外界關注是否借款，她表示，資金以自有現金為主。',
    [['林雅文', '資金以自有現']],
  ],
  [
    'zh-Hant',
    '一名不願具名的中常委透露，黨內最擔心的是無人參選。',
    [['一名不願具名的中常委', '黨內最擔心的']],
  ],
])('whom a paper cites, and for whom something is so, in %s: %s', (language, line, quotes) => {
  expect(told(language, line)).toEqual(quotes);
});
