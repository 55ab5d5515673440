// Names in Chinese that no common surname shows: rare ones, those of other tongues as the press writes them, and the words of
// daily use that are none.
import { describe, expect, test } from '@jest/globals';
import { namesIn, speakersIn } from './speakers.ts';

const named = (...lines: string[]) => speakersIn('zh-Hant', ...lines).map(([name]) => name);

test.each(['翟文柏', '龐建軍', '畢雅琳', '嵇國輝', '郁雅婷', '虞志豪', '濮陽志明', '鍾離雅婷'])(
  'a rare surname: %s',
  (name) => {
    expect(named(`${name}昨天說：「水一下子就漲上來，我們挨家挨戶敲門。」`)).toEqual([name]);
  },
);

test.each([
  '納坦雅胡',
  '普丁',
  '約翰遜',
  '史托騰伯格',
  '翁山蘇姬',
  '阿都哈立',
  '祖基菲里',
  '莫哈末哈山',
  '杜魯道',
  '高市早苗',
])('a name of another tongue: %s', (name) => {
  expect(named(`外交部長${name}表示：「我們不會退讓，一步也不會。」`)).toEqual([name]);
  expect(named(`「我們不會退讓，一步也不會。」總教練${name}賽後說。`)).toEqual([name]);
});

test.each(['城市風貌', '都市更新', '內部文件', '股市動態', '草原牧歌', '農村生活'])(
  'what is made of %s is no Japanese name',
  (thing) => {
    expect(named(`館方人員說，新館將${thing}放進展覽，「我們希望每個人都能找到自己。」`)).not.toContain(
      thing,
    );
    expect(named(`總教練松岡隆志說，球隊將${thing}放進球衣，「我們希望每個人都能找到自己。」`)).toEqual([
      '松岡隆志',
    ]);
  },
);

test.each(['坪井隆志', '松岡真理子', '渡邊翔太', '佐藤健吾'])('a Japanese name behind a role: %s', (name) => {
  expect(named(`總教練${name}賽後說：「我們不會退讓，一步也不會。」`)).toEqual([name]);
});

test.each(['祝賀', '關懷', '付清', '文藝', '樓市', '高血壓', '應景', '武力', '餘震'])(
  '%s is a word, and no name',
  (word) => {
    expect(
      speakersIn(
        'zh-Hant',
        `店員說，近日有顧客${word}這些商品的事，目前沒有接到通知。`,
        '店員說：「貨架上的東西都還在，價格一毛錢也沒動。」',
        `顧客${word}之後表示：「貨架上的東西都還在，價格一毛錢也沒動。」`,
      ).map(([name]) => name),
    ).not.toContain(word);
  },
);

describe('a surname and a character that hardly stands in a name', () => {
  const line = '樓坊說，「我們在這裡住了三十年，哪裡也不想去。」';

  test('is nobody where nothing leads to it', () => {
    expect(named(line)).toEqual([null]);
  });
  test('is somebody of whom the article tells what they are', () => {
    expect(named('退休教師樓坊昨天在巷尾掃街，一掃就是一個早上。', line)).toEqual(['樓坊']);
  });
  test.each(['高新宇', '金業勤', '林鄭'])('but %s', (name) => {
    expect(named(`${name}說：「我們在這裡住了三十年，哪裡也不想去。」`)).toEqual([name]);
  });
});

test('a surname alone does something as well', () => {
  expect(named('葉鉦傑昨日到場。葉亦向追訪記者表示：「我會自己準備十萬元，一毛也不會少。」')).toEqual([
    '葉鉦傑',
  ]);
});

test('a name of another tongue where it stands again', () => {
  expect(named('執行長庫克上任半年。庫克接受訪問時表示：「我們會留在這裡，不會離開。」')).toEqual(['庫克']);
});

test.each(['鄭重', '嚴肅', '連忙', '強烈', '嚴厲', '凌晨', '冷靜'])('%s is how it is said', (manner) => {
  expect(speakersIn('zh-Hant', `校長${manner}表示：「學校不會放棄任何一個孩子。」`)).toEqual([
    [null, '校長'],
  ]);
});

test('a known name within another word or name is none', () => {
  expect(named('館長林安華說：「我們辦了三年思維文化展。」')).toEqual(['林安華']);
});

test.each([
  ['正和', '金桂英正在巷口乘涼，她說：「這條巷子總算有路燈了。」', '金桂英'],
  ['如今', '同事何永水如今已經退休，在電話裡說：「那天夜裡誰也不敢睡。」', '何永水'],
])('a name ends before %s', (_, line, speaker) => {
  expect(named(line)).toEqual([speaker]);
});

describe('a nickname that the article tells', () => {
  const told = '站在櫃檯後面的「老闆娘」人稱蜜醬姐姐，一身粉紅色的圍裙，今年已經五十歲。';

  test.each([
    '蜜醬接著說，「我其實很少再去談那些事了。」',
    '蜜醬侃侃而談，「我不是在跟別人說話，而是在跟自己說話。」',
  ])('before a verb: %s', (line) => {
    expect(named(told, line)).toEqual(['蜜醬']);
  });

  test('is none of whom the clauses before it tell', () => {
    expect(named('林志豪回到店裡，蜜醬說，「我其實很少再去談那些事了。」')).toEqual([null]);
  });
});

test.each<[string, (string | null)[]]>([
  ['跑了四十分鐘才賺六十元，讓林志豪直呼，「跑這一趟實在太不划算了！」', ['林志豪']],
  // Who does so to whom the sentence is about, and nobody who was told of before.
  ['林志豪去看電影，散場時被警衛「堵」在門口質問，「你為什麼沒有買票就進來？」', ['警衛']],
  ['林志豪去看電影，散場時被阿囉哈「堵」在門口質問，「你為什麼沒有買票就進來？」', [null]],
  // A clause that ends like a role.
  ['林志豪去年主動尋求心理諮商師後，她說，「我終於可以跟自己說話了。」', ['林志豪']],
])('who is made to call out, and by whom somebody is asked: %s', (line, names) => {
  expect(speakersIn('zh-Hant', line).map(([name, role]) => name ?? role)).toEqual(names);
});

test.each<[string, string, string | null]>([
  [
    'zh-Hant',
    '公司和製作人否認丹尼斯·金被削減酬勞。 ¶ 丹尼斯·金在臉書上說：「路途艱難，我們還要往前走。」',
    '丹尼斯·金',
  ],
  ['zh-Hant', '大學研究民族的南希·王教授說：「社會看不到我們這些人。」', '南希·王'],
  ['zh-Hant', '聲明由金大恩和唐納德·川培發表。 ¶ 川培說：「我對此沒有任何時間表。」', '唐納德·川培'],
  [
    'zh-Hans',
    '内政部长莱恩·津克参加了会议。 ¶ 津克将处理俄罗斯问题与处理伊朗问题的方式比较，并说：“两种方式是一样的。”',
    null,
  ],
])(
  'a foreign name is whole, without the word before it, and no country with half a word (%s: %s)',
  (language, text, name) => {
    expect(namesIn(language, ...text.split(' ¶ ')).at(-1)).toBe(name);
  },
);
