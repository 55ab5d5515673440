// Whose words go on in Chinese: he and she of whom the sentence right before is, a witness who is pointed back to, who does a
// sum for the paper. Of two, nobody.
import { describe, expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

const named = (...lines: string[]) => namesIn('zh-Hant', ...lines);

test.each<[string, string, string]>([
  [
    'he of whom the sentence right before is',
    '首席分析師卓然認為，拐點會在明年出現，毛利率將回升。合夥人段培安則悲觀得多。「價格保護不了銷量。」他說。',
    '段培安',
  ],
  [
    'a witness who is pointed back to',
    '一位不願具名的渠道商對去庫存存疑。「帳上的貨少了，有一部分壓到了我們倉庫裡，」該人士稱。',
    '一位不願具名的渠道商',
  ],
  [
    'he whose store the sentence before is about',
    '經銷商老秦的倉庫裡堆著空調。他算了一筆帳：一台進價兩千元，年底返利要等廠家考核。「賣一台虧一台，明年連代理權都沒了。」',
    '老秦',
  ],
  [
    'she whom a short title names',
    '在附近開報紙檔的黃太目擊經過，說起時仍雙手發抖。她說：「我眼白白睇住，叫都叫唔切。」',
    '黃太',
  ],
  [
    'a witness behind a long description',
    '在城南夜市賣了四年烤冷麵的一名攤主告訴記者：「一晚上電費不到四塊錢，隔壁也不嫌吵了。」',
    '在城南夜市賣了四年烤冷麵的一名攤主',
  ],
  ['a driver as neighbours call him', '的士司機強哥說：「我們反映了三年，沒有人理我們。」', '強哥'],
])('%s', (_, line, speaker) => {
  expect(named(line)).toEqual([speaker]);
});

test.each<[string, string]>([
  ['who only follows him', '導演林國輝拍了十年紀錄片。剪接師陳志豪跟了他八年。「他從來不罵人。」他說。'],
  ['who asks him', '局長林國輝到場視察。議員陳志豪質疑進度，問他何時完工。「還要再等三個月。」他說。'],
  ['who does something', '首席分析師卓然說，拐點會出現。合夥人段培安走上台。「價格保護不了銷量。」他說。'],
])('not of %s', (_, line) => {
  expect(named(line)).not.toContain('陳志豪');
  expect(named(line)).not.toContain('段培安');
});

test('a firm beside works is nobody', () => {
  expect(named('青峰水工程行說：「薪水下週就會發。」')).not.toContain('程行');
});

test.each<[string, string, string]>([
  ['with what she is', '「我跟他吵，他說沒聽見。」妻子洪月芳在菜市場賣了半輩子豆腐，說話嗓門大。', '洪月芳'],
  [
    'and tells more in the next sentence',
    '「我第一節只進一球，很想躲起來。」杜彥霖全場十五投九中，拿下28分，獲選最佳球員。他坦言，連敗期間每天加練。',
    '杜彥霖',
  ],
  ['with an age', '「我每天都在想，會不會明天就關門。」五十八歲的周志明守著這間戲院，已經三十年。', '周志明'],
])('who speaks of oneself is presented behind the words, %s', (_, line, speaker) => {
  expect(named(line)).toEqual([speaker]);
});

test.each([
  '「我會等你回來。」士官長林國輝至今記得父親的話。',
  '「我愛你。」消防員林國輝收到妻子最後的簡訊。',
  '「我的錢都沒了。」議員林國輝去年參選時，常聽到選民這樣說。',
  '「我們不會再忍了。」店長林國輝的員工走上街頭。',
  '「我不幹了。」董事長林國輝讀完信，把它收進抽屜。',
])('who takes words in did not say them: %s', (line) => {
  expect(named(line)).toEqual([null]);
});

test('what somebody does in a house is no body', () => {
  expect(named('林國輝走進法院後說：「清者自清，我不擔心。」')).toEqual(['林國輝']);
});

test.each<[string, string, string]>([
  [
    'who was on the telephone, of a third person',
    '修復中心主任鮑思遠昨天在電話裡幾度停頓。「上個月我去醫院看她，她還伸手摸我帶去的紙樣。」',
    '鮑思遠',
  ],
  [
    'who is worried',
    '家長會長陳柏凱要上班。他擔心孩子中午沒飯吃，要求雙方本週就坐下來談。「大人吵架，不要讓小孩餓肚子當籌碼。」',
    '陳柏凱',
  ],
  [
    'whose eyes are red',
    '黎冬雪今年16歲，上場只有九分鐘。被推到採訪區時，她的眼睛還是紅的。「我沒敢看，我聽聲音。」',
    '黎冬雪',
  ],
  [
    'who cites figures, and no person',
    '發言人莊雅筑引述黨部統計指出，18個黨部中有13個贊成，「反對的聲音我們聽見了，只是沒有過半」。',
    '莊雅筑',
  ],
])('words that stand alone are theirs %s', (_, line, speaker) => {
  expect(named(line)).toEqual([speaker]);
});

test('of a third person without such a hint they are open', () => {
  expect(named('隊長周明軒今年打了全部三十場比賽。「我覺得他很強，要小心他。」')).toEqual([null]);
});

test('who does something behind the words says them, and not whom they cited before', () => {
  expect(
    named(
      '木偶師傅范天佑昨天在家中離世，享壽九十歲。',
      '范天佑的孫女范若瑜去年休學回家學戲。她說，阿公最後一次指點她是上個月，只講了一句「手有活起來了」。「我等這句話等了三年」，她低頭整理戲箱，聲音很輕。',
    ).at(-1),
  ).toBe('范若瑜');
});

test.each([
  ['whom it describes', '岑姓男子涉嫌詐騙，昨天遭警方逮捕。', '岑姓男子'],
  ['nobody whom it describes as a woman', '岑姓女子涉嫌詐騙，昨天遭警方逮捕。', '岑男'],
])('a surname with a man’s word is %s', (_, before, speaker) => {
  expect(named(before, '岑男說：「我只是幫朋友載人，袋裡是什麼我不知道。」')).toEqual([speaker]);
});

test.each([
  ['whoever is told of with it', '德國教練霍夫曼賽後不滿意。', '霍夫曼'],
  ['nobody’s of another one', '法國教練莫蘭賽後不滿意。', '德國人'],
])('a country’s man is %s', (_, before, speaker) => {
  expect(named(`${before}德國人說：「球隊不該輸，但機會都浪費了。」`)).toEqual([speaker]);
});

describe('whom an article portrays', () => {
  const lines = [
    '守橋人馬守仁：橋還是那座橋',
    '馬守仁今年六十歲，他在河邊守了三十年的橋。',
    '1995年，馬守仁接下這份工作。那時橋頭連電話也沒有，颳風就要封橋。',
  ];

  test('speaks words about oneself that are a paragraph of their own', () => {
    expect(named(...lines, '「我第一年天天想家，後來橋就是我的家了。」')).toEqual(['馬守仁']);
  });

  test.each([
    ['words about nobody', '「橋還是那座橋，燈換過三次了。」'],
    ['a question', '「我什麼時候才能回家，你告訴我？」'],
  ])('does not speak %s', (_, words) => {
    expect(named(...lines, words)).toEqual([null]);
  });
});

test.each<[string, string, string]>([
  [
    'who was given a title in a year',
    '2009年蘇文福獲指定為重要藝術保存者，典禮那天穿著舊西裝。記者問他高不高興，他說：「高興啊，可是台下的椅子都是空的。」',
    '蘇文福',
  ],
  [
    'who gives something to a grandfather',
    '進球功臣陸凱在場邊被記者圍住。「我閉著眼睛踢的，根本沒看門將。」他說，這個獎要送給住院的爺爺，爺爺看了一輩子球。',
    '陸凱',
  ],
])('he is he %s', (_, line, speaker) => {
  expect(named(line)).toEqual([speaker]);
});
