// Who says what in Chinese where a sentence tells of several: between semicolons, of those who are named by what is done to
// somebody, of an outlet that tells something, and of a verb that begins its clause behind other words.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

type Tongue = 'zh-Hans' | 'zh-Hant';

/** Speaker, or what they are, and the beginning of the words. */
const told = (language: Tongue, line: string) =>
  statements(language, line).map(([speaker, role, text]) => [speaker ?? role, text.slice(0, 6)]);

describe('between semicolons', () => {
  test.each<[Tongue, string, [string, string][]]>([
    [
      'zh-Hans',
      '业主王强称，房子漏水已有两年；物业公司表示，已经安排师傅上门维修。',
      [
        ['王强', '房子漏水已有'],
        ['物业公司', '已经安排师傅'],
      ],
    ],
    [
      'zh-Hant',
      '主任林玉珍指出，水質已經恢復正常；另有居民抱怨水壓不夠，一到晚上就沒水。',
      [
        ['林玉珍', '水質已經恢復'],
        ['居民', '水壓不夠，一'],
      ],
    ],
    ['zh-Hant', '甲公司稱已經下架；乙公司則表示，產品沒有問題，會繼續販售。', [['乙公司', '產品沒有問題']]],
    // What one person tells one by one.
    [
      'zh-Hant',
      '主任說，主要有兩個原因：一是居民反映水壓不足；二是工人說工期太短，趕不及。',
      [['主任', '主要有兩個原']],
    ],
    ['zh-Hant', '主任說，水管已經老舊；他又說，明年會全面更換。', [['主任', '水管已經老舊']]],
  ])('%s: %s', (language, line, found) => {
    expect(told(language, line)).toEqual(found);
  });
});

describe('of an outlet', () => {
  test.each<[Tongue, string, [string, string][]]>([
    [
      'zh-Hans',
      '承包商诺瓦克称，公司没有支付九月份的工程款;11月中旬，多家德国媒体报道，诺瓦克已经停止施工。',
      [
        ['诺瓦克', '公司没有支付'],
        ['多家德国媒体', '诺瓦克已经停'],
      ],
    ],
    ['zh-Hant', '北韓官媒報導,代表團將於下月訪問三個國家,並簽署合作協議。', [['北韓官媒', '代表團將於下']]],
    ['zh-Hant', '中央社援引共同社13日報導,首相將於下月訪問三個國家。', [['共同社', '首相將於下月']]],
    ['zh-Hant', '韓國MBS電視台引消息稱，代表團將於下月訪問三個國家。', [['韓國MBS電視台', '代表團將於下']]],
    [
      'zh-Hans',
      '据《晨星报》2月6日报道，上诉法院将于本周五就此案举行听证会。',
      [['《晨星报》', '上诉法院将于']],
    ],
    [
      'zh-Hans',
      '路透社10月24日一篇题为《港口静了》的报道称，码头的吞吐量跌了四成。',
      [['路透社', '码头的吞吐量']],
    ],
    [
      'zh-Hant',
      '《路透》4日則表示，目前環境部尚未出面澄清，也無法得知政府的態度。',
      [['《路透》', '目前環境部尚']],
    ],
    // Nobody is told, or somebody else speaks in it.
    ['zh-Hant', '有媒體報導，代表團將於下月訪問三個國家。', []],
    ['zh-Hans', '而据CNN报道，总检察长提出的几项论点包括，禁令违反了宪法第一修正案。', []],
    [
      'zh-Hans',
      '《晨星报》报道，任何一方不认同法院的裁决，最高法院都会介入本案。',
      [['《晨星报》', '任何一方不认']],
    ],
  ])('%s: %s', (language, line, found) => {
    expect(told(language, line)).toEqual(found);
  });
});

describe('of whoever does something to somebody', () => {
  test.each<[Tongue, string, [string, string][]]>([
    ['zh-Hant', '市府遭議員批評未落實安全檢查制度，局長林大同承諾改善。', [['議員', '未落實安全檢']]],
    // Behind the comma stands what is done about it as often.
    ['zh-Hant', '店家遭網友爆料，緊急把商品下架並向消費者道歉。', []],
    ['zh-Hant', '鄰縣前年設立種子銀行，卻被民眾踢爆，施工廠商挖走了整個山坡的土石。', []],
    ['zh-Hant', '市議員陳大文痛罵市府沒有落實檢查，害死兩名工人。', [['陳大文', '市府沒有落實']]],
    ['zh-Hant', '居民紛紛稱讚新公園很寬敞，孩子玩得開心。', [['居民', '新公園很寬敞']]],
    ['zh-Hant', '居民紛紛稱讚里長的熱心、負責，從不推託。', []],
  ])('%s: %s', (language, line, found) => {
    expect(told(language, line)).toEqual(found);
  });
});

describe('of a verb that begins its clause', () => {
  test.each<[Tongue, string, [string, string][]]>([
    [
      'zh-Hant',
      '蘇男看到警方找上門還裝傻，頻頻強調不知道有撞到人，直到看了畫面才認錯。',
      [['蘇男', '不知道有撞到']],
    ],
    [
      'zh-Hans',
      '此前曾有校领导邀请家长代表入内对话，称将请专家来鉴定设备是否故障。',
      [['校领导', '将请专家来鉴']],
    ],
    [
      'zh-Hant',
      '2月11日，自由黨議員提出質疑，市長涉嫌收取款項一事仍有不少疑團。',
      [['自由黨議員', '市長涉嫌收取']],
    ],
    ['zh-Hant', '一位日本旅客表態要照著電影走，從倫敦開始環遊世界之旅。', [['一位日本旅客', '要照著電影走']]],
    [
      'zh-Hans',
      '东江中院一审判决：由广源公司支付工程款两千万元，违约金不予支持。',
      [['东江中院', '由广源公司支']],
    ],
    // What leads to the words of somebody else.
    ['zh-Hant', '歌手方以柔數度想起父母，表示父親在世時曾告訴她，「多去一些地方」。', []],
    ['zh-Hant', '歌手方以柔坦言，因為歌迷的厚愛，「我走過許多地方」。', []],
  ])('%s: %s', (language, line, found) => {
    expect(told(language, line)).toEqual(found);
  });

  test('a stop comes before the words in marks', () => {
    expect(told('zh-Hant', '氣象科主任莊可欣指，今年入冬不算太遲，「按過去紀錄未算反常。」')).toEqual([
      ['莊可欣', '今年入冬不算'],
    ]);
  });

  test('whom a reporter meets says the words', () => {
    expect(
      directQuotes(
        'zh-Hans',
        '晚报记者在现场看到，商铺都锁着门。走了好半天才见到一名清洁工杨女士在清扫树叶，她说：“我是去年到这里的。”',
      ).map(([speaker]) => speaker),
    ).toEqual(['杨女士']);
  });
});

test.each<[string, (string | null)[]]>([
  ['他一路加碼至百張，「光今年配息就有兩元，殖利率很高。」林志明說。', ['林志明']],
  ['林志明抱緊股票的原因是，「這個產業不受景氣影響，對公司有正面助益。」林志明說。', ['林志明']],
  // What follows may as well begin another sentence.
  ['記者問起加碼的事，「光今年配息就有兩元，殖利率很高。」林志明說，公司的治理很好。', []],
])('words that end a sentence, and who said them: %s', (line, speakers) => {
  expect(directQuotes('zh-Hant', line).map(([speaker]) => speaker)).toEqual(speakers);
});
