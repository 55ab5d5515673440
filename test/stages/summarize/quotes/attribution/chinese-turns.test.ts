// Who said it in Chinese: who is cited within a sentence, who answers, what stands between a speaker and the words, and where
// what is said ends before what its speaker does next.
import { describe, expect, test } from '@jest/globals';
import { speakersIn, statementsAre } from './speakers.ts';

type Tongue = 'zh-Hans' | 'zh-Hant';
type Speaker = [string | null, string | null];

test.each<[Tongue, string, Speaker[]]>([
  // Whoever is asked answers, who may be anybody.
  [
    'zh-Hans',
    '邱先生特意问了儿子一句：“车票带好了没有？”“带好了，在书包里。”',
    [
      ['邱先生', null],
      [null, null],
    ],
  ],
  [
    'zh-Hans',
    '邱先生问了儿子一句：“车票带好了没有？”“带好了，在书包里。”听见儿子回答，邱先生才上了车。',
    [
      ['邱先生', null],
      [null, null],
    ],
  ],
  ['zh-Hant', '司機vs.乘客說，「後面有人跌倒了，快點停車。」', [[null, null]]],
  ['zh-Hant', '醫師VS病患說，「這個藥先不要吃，等下一次檢查。」', [[null, null]]],
  // So somebody says, as those who tell a thing before it is said.
  [
    'zh-Hans',
    '“书包早就放在枕头旁边了，我一晚上没睡着！”育英小学三（5）班的一个小男生这样告诉记者。',
    [[null, '育英小学三（5）班的一个小男生']],
  ],
  ['zh-Hant', '教練潘志豪賽後說出場邊觀察，「他還在適應，越投越用力。」', [['潘志豪', '教練']]],
  ['zh-Hant', '記者張大維談起前景，「他還在適應，越投越用力。」教練潘志豪說。', [['潘志豪', '教練']]],
  ['zh-Hant', '教練潘志豪要球員說出想法，「他還在適應，越投越用力。」', []],
  ['zh-Hant', '教練潘志豪說出真相後，「他還在適應，越投越用力。」', []],
  // What is done to them is no part of what they are.
  ['zh-Hans', '记者刚下车，就碰见了养殖户邓国良。邓国良说：“今年的虾价比去年好。”', [['邓国良', '养殖户']]],
  ['zh-Hans', '他随后找到了老师韩立群。韩立群说：“孩子们都在等他。”', [['韩立群', '老师']]],
  [
    'zh-Hant',
    '議員潘宜君上午質詢，並追問交通處長柯文彬去留。柯文彬說：「我先把路修好再談。」',
    [['柯文彬', '交通處長']],
  ],
  ['zh-Hant', '並質疑地政司長柯文彬失職。柯文彬說：「今年的案件比去年少。」', [['柯文彬', '地政司長']]],
  // How somebody is, in four characters that begin like the end of a name.
  ['zh-Hans', '对于新的一年，厂长廖志信心满满：“订单已经排到九月了！”', [['廖志', '厂长']]],
  ['zh-Hans', '说到订单，厂长廖志信心十足地说：“订单已经排到九月了！”', [['廖志', '厂长']]],
  ['zh-Hans', '厂长邹平喜笑颜开地说：“订单已经排到九月了！”', [['邹平', '厂长']]],
  ['zh-Hans', '说到订单，厂长廖志信说：“订单已经排到九月了！”', [['廖志信', '厂长']]],
  // A name that ends like a body.
  ['zh-Hans', '“茶叶一斤能卖三百多，比去年好。”正在采茶的村民谭会英笑着说。', [['谭会英', '村民']]],
  ['zh-Hans', '“茶叶一斤能卖三百多，比去年好。”正在采茶的村民谭会笑着说。', [[null, null]]],
  // Where they stand, and to whom they turn.
  ['zh-Hans', '“哎，你的帽子不要了？”一位大叔站在车站旁对着正要上车的孙子笑着喊道。', [[null, '一位大叔']]],
  ['zh-Hans', '“哎，你的帽子不要了？”一名保安站在路边对着正要过马路的学生大声喊道。', [[null, '一名保安']]],
  [
    'zh-Hans',
    '“水来得太快，我们连门都打不开。”指着对岸的屋顶，老人哽咽地说，“他一直叫我先走，自己却没有出来。”',
    [
      [null, '老人'],
      [null, '老人'],
    ],
  ],
  [
    'zh-Hant',
    '「水來得太快，我們連門都打不開。」指著屋頂，店主沒有說話，「他一直叫我先走，自己卻沒有出來。」',
    [[null, null]],
  ],
  // A clause-initial verb that ends like somebody, and a friend.
  [
    'zh-Hant',
    '她去年底就醫後才得知消息，手術效果不佳，姊妹淘方玉玲難過表示：「前天她還跟我說想吃粥。」',
    [['方玉玲', '姊妹淘']],
  ],
])('%s %s', (language, line, speakers) => {
  expect(speakersIn(language, line)).toEqual(speakers);
});

describe('statements', () => {
  test.each<[Tongue, string, [string | null, string][]]>([
    // Whose words are cited, and not who cites them.
    [
      'zh-Hant',
      '議員潘宜君質疑橋樑一再延宕，並提及局長柯文彬曾說過，年底修不好就下台。',
      [['潘宜君', '橋樑一再延宕']],
    ],
    [
      'zh-Hant',
      '議員潘宜君上午質詢時提及局長柯文彬曾說過，年底前修不好就會下台。',
      [['柯文彬', '年底前修不好就會下台。']],
    ],
    ['zh-Hans', '记者陆晓红提到院长方志成曾表示，新楼年底一定会启用。', [['方志成', '新楼年底一定会启用。']]],
    [
      'zh-Hant',
      '議員潘宜君提到自己曾說過，年底修不好就下台。',
      [['潘宜君', '自己曾說過，年底修不好就下台。']],
    ],
    // What was expected is nobody's words; who expects it is somebody.
    ['zh-Hant', '單季每股盈餘（EPS）0.52元，成績低於預期，導致12日股價重挫，終場收在33.3元。', []],
    ['zh-Hant', '每股淨利（EPS）0.52元，表現不如預期，導致12日股價重挫，終場收在33.3元。', []],
    ['zh-Hant', '館長彭亦凡預期，明年的人數會增加三成以上。', [['彭亦凡', '明年的人數會增加三成以上。']]],
    // What the words in marks hang on is nothing without them.
    ['zh-Hant', '談到旱災，柯文彬說，對於農友受到的損失，「我真的很難過」。', []],
    [
      'zh-Hans',
      '他的妈妈说，儿子从前天起就很兴奋，在儿子看来，小学和幼儿园的区别就是“中午不用睡觉”。',
      [['他的妈妈', '儿子从前天起就很兴奋']],
    ],
    // Whoever speaks asks something else.
    [
      'zh-Hant',
      '議員潘宜君質疑，停電的次數就是沒有降下來，追問柯文彬是否請辭。',
      [['潘宜君', '停電的次數就是沒有降下來']],
    ],
    // An answer that another does something with.
    [
      'zh-Hant',
      '議員潘宜君打斷縣長童國華的回答，她批評這個說法已經聽過太多次。',
      [['潘宜君', '這個說法已經聽過太多次。']],
    ],
    [
      'zh-Hant',
      '議員潘宜君聽完縣長童國華的說明，她批評這個說法已經聽過太多次。',
      [['潘宜君', '這個說法已經聽過太多次。']],
    ],
    // A thought that somebody acts on; what a court finds is said.
    ['zh-Hans', '钱女士当即认定对方是骗子，赶忙拨打110求助。', []],
    ['zh-Hans', '法院认定公司的行为构成违约，应当赔偿。', [['法院', '公司的行为构成违约，应当赔偿。']]],
  ])('%s %s', (language, line, told) => statementsAre(language, line, told));
});
