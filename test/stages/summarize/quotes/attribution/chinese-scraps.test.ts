// Names, roles and bodies in Chinese that nothing is cut off and nothing is left hanging on.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';

/** Speaker and role of the first words that are given to somebody, quoted or told of. */
function given(language: string, text: string): [string | null, string | null] | undefined {
  const { raw, blocks } = paragraphs(text);
  const [first] = findQuotes(raw, blocks, language).filter(({ speaker, role }) => speaker ?? role);
  return first && [first.speaker, first.role];
}

describe('whole names', () => {
  test.each([
    ['zh-Hans', '家长石秀英直言，孩子愿意学什么就让他学什么。', '石秀英', '家长'],
    ['zh-Hans', '博士生柯露正在为明年的航次做准备，她说：“这个季节的风浪最难预料。”', '柯露', '博士生'],
    ['zh-Hant', '主任陳國正在臉書表示，新的路線下個月就會開通。', '陳國正', '主任'],
    ['zh-Hans', '司机搭载19岁大学生杨某佳到客运站。杨某佳说：“我只想早点回家过年。”', '杨某佳', '19岁大学生'],
    [
      'zh-Hant',
      '來自里昂的偶戲演員尚・盧卡待了半年。他說：「這裡的木頭會說話，我聽得見。」',
      '尚・盧卡',
      '偶戲演員',
    ],
    [
      'zh-Hant',
      '深水埗警區莊志偉總督察表示，當日下午附近有大量鈔票由大廈天台散落。',
      '莊志偉',
      '深水埗警區總督察',
    ],
    ['zh-Hant', '特首林鄭昨日會見傳媒。林鄭死撐決定無錯，又聲稱已通知全體公務員可彈性上班。', '林鄭', '特首'],
  ])('%s: %s', (language, text, speaker, role) => {
    expect(given(language, text)).toEqual([speaker, role]);
  });
});

describe('roles less what is done to somebody, and when', () => {
  test.each([
    ['zh-Hans', '21岁的替补前锋罗雨晴说：“球传过来的时候我什么都没想。”', '罗雨晴', '替补前锋'],
    ['zh-Hans', '第71分钟队长邵文博说：“这个点球我练了整整一年。”', '邵文博', '队长'],
    ['zh-Hant', '該廈業主立案法團主席文耀光表示，工程去年十一月才完成驗收。', '文耀光', '業主立案法團主席'],
    ['zh-Hant', '她還翻出前縣長李茂松去年的一句話：「這場初選是全台灣最公平的樂透。」', '李茂松', '前縣長'],
  ])('%s: %s', (language, text, speaker, role) => {
    expect(given(language, text)).toEqual([speaker, role]);
  });
});

describe('somebody whom words describe, from their first word to what they are', () => {
  test.each([
    ['zh-Hant', '有關部門表示，今年的業績比去年成長了兩成以上。', '有關部門', null],
    ['zh-Hant', '有線電視台表示，今年的業績比去年成長了兩成以上。', '有線電視台', null],
    ['zh-Hant', '有機農戶表示，今年的收成比去年成長了兩成以上。', null, '有機農戶'],
    ['zh-Hant', '有機師表示，今年的航班比去年成長了兩成以上。', null, '機師'],
    ['zh-Hant', '有經理表示，今年的業績比去年成長了兩成以上。', null, '經理'],
    ['zh-Hant', '有份旁聽的女業主說：「坐監又點，我啲錢都返唔到嚟。」', null, '有份旁聽的女業主'],
    ['zh-Hant', '連鎖超市店長表示，今年的業績比去年成長了兩成以上。', null, '連鎖超市店長'],
    ['zh-Hant', '連店長都表示，今年的業績比去年成長了兩成以上。', null, '店長'],
    ['zh-Hant', '連勝武表示，今年的業績比去年成長了兩成以上。', '連勝武', null],
    ['zh-Hant', '據點負責人表示，今年的業績比去年成長了兩成以上。', null, '據點負責人'],
    ['zh-Hans', '也有消费者表示，今年收到的花比去年新鲜得多。', null, '消费者'],
    ['zh-Hans', '就连坐在看台上的老球迷都说：“十年没见过这样的比赛了。”', null, '坐在看台上的老球迷'],
    ['zh-Hant', '泳池站附近有居民表示，大批職員本周一到該站進行測量。', null, '居民'],
    ['zh-Hant', '根據許家印傭憶述，事發當日早上八時半她送小孩上學。', null, '許家印傭'],
    [
      'zh-Hans',
      '一位长期跟踪家电板块的分析师对财经记者表示，真正要看的是渠道库存。',
      null,
      '一位长期跟踪家电板块的分析师',
    ],
    [
      'zh-Hans',
      '一位穿着旧款球衣的老球迷抱着睡着的孙子说：“我得给他讲一辈子。”',
      null,
      '一位穿着旧款球衣的老球迷',
    ],
    [
      'zh-Hant',
      '對面賣早餐的婦人是第一個報案的人。「我在煮豆漿，看到一個穿雨衣的走過去。」她說。',
      null,
      '對面賣早餐的婦人',
    ],
  ])('%s: %s', (language, text, speaker, role) => {
    expect(given(language, text)).toEqual([speaker, role]);
  });
});

describe('bodies, and no more than they', () => {
  test.each([
    ['zh-Hant', '港鐵雖強調月台沉降少於二十毫米，但現場所見並不如此。', '港鐵'],
    ['zh-Hant', '家屬昨天透過劇團發出訃聞指出，江師傅前一晚還在看徒孫排戲，睡夢中離開。', '家屬'],
    ['zh-Hans', '江海银行发言人答复本报询问时指出，客户当时确认了两次转账。', '江海银行发言人'],
    ['zh-Hant', '多個政黨要求停工，但政府未有理會，只呼籲僱主「以互諒互讓的態度」處理。', '政府'],
  ])('%s: %s', (language, text, body) => {
    const [speaker, role] = given(language, text) ?? [];
    expect(speaker ?? role).toBe(body);
  });

  test.each([
    ['zh-Hant', '一方面，石油對鄰國來說，是重要的外匯來源，此舉將帶來重創。'],
    ['zh-Hans', '一楼每户建议补偿两万元至五万元，由出资业主协商分担。'],
    ['zh-Hant', '縣消防局十七日下午獲報指漁人碼頭停車場附近有兩人倒臥車內。'],
  ])('%s: none in %s', (language, text) => {
    expect(given(language, text)).toBeUndefined();
  });
});

describe('marks and verbs as the press writes them', () => {
  test.each([
    [
      'zh-Hant',
      '候選人張大同公開指院長住院,並稱「老天有眼,很快就會讓他住回醫院去」等語,遭到駁斥。',
      '張大同',
    ],
    ['zh-Hant', '議員林大同稱「這種人根本不配當市長」等語，遭市府駁斥。', '林大同'],
    ['zh-Hant', '總裁黃思慧亦指，周末的生意額會較平日上升︰「和牛火鍋片將有八折，歡迎預訂。」', '黃思慧'],
    ['zh-Hant', '副執行長蔡志豪今天上午也繼續指出，請對手拿出勇氣道歉，知錯能改至少會獲得肯定。', '蔡志豪'],
    ['zh-Hant', '局長林大同續指，工程會在年底前完成，屆時才會再作交代。', '林大同'],
  ])('%s: %s', (language, text, speaker) => {
    const { raw, blocks } = paragraphs(text);
    expect(findQuotes(raw, blocks, language).map((quote) => quote.speaker)).toContain(speaker);
  });

  test('what is written on boards before 等 is no speech', () => {
    expect(given('zh-Hant', '居民高舉「還我土地，不要拆我的家」等標語，在市府門外靜坐。')).toBeUndefined();
  });
});

test('what somebody makes known in a clause of its own, and what a thing shows', () => {
  expect(given('zh-Hant', '署長陳美莉昨日見記者，表明仍有過千處路段受塌樹影響，今早才能清理。')).toEqual([
    '陳美莉',
    '署長',
  ]);
  expect(given('zh-Hant', '研究人員完成了臨床試驗，結果表明新藥能降低三成的死亡率。')).toBeUndefined();
});
