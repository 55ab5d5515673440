// Who says what without marks in Chinese: beside words in marks, by a body that finds something, by a source; and who does not.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

type Tongue = 'zh-Hans' | 'zh-Hant';

/** Speaker, or what they are, and the beginning of the words. */
const told = (language: Tongue, ...lines: string[]) =>
  statements(language, ...lines).map(([speaker, role, text]) => [speaker ?? role, text.slice(0, 6)]);

describe('beside words in marks', () => {
  test.each<[Tongue, string, [string, string][]]>([
    [
      'zh-Hans',
      '“广播只说等半个小时。”旅客田小梅说，乘务员挨个车厢送来热水和面包。',
      [['田小梅', '乘务员挨个车']],
    ],
    [
      'zh-Hant',
      '「這叫整修還是搬家？」議員許宜蓁說，三家廠商有兩家登記在同一個地址。',
      [['許宜蓁', '三家廠商有兩']],
    ],
    [
      'zh-Hans',
      '“钱是一分一分收的。”法官葛晓兰告诉记者，转让协议对消费者不发生效力。',
      [['葛晓兰', '转让协议对消']],
    ],
    [
      'zh-Hant',
      '住在四樓的鄰居說，凌晨三點多先聽到玻璃碎掉的聲音，「還以為是野貓在打架，沒想到是小偷」。',
      [['住在四樓的鄰居', '凌晨三點多先']],
    ],
    [
      'zh-Hant',
      '議員鄧阿娟指出，休耕補償每公頃只有八萬元，「連肥料錢都不夠」。',
      [['鄧阿娟', '休耕補償每公']],
    ],
    // The words in marks are the sentence's own.
    ['zh-Hant', '校長林美玉宣布「明天停課」後，家長群組立刻湧入上百則訊息。', []],
  ])('%s %s', (language, line, found) => {
    expect(told(language, line)).toEqual(found);
  });
});

describe('who finds, foretells and reports', () => {
  test.each<[Tongue, string, [string, string][]]>([
    [
      'zh-Hans',
      '法院经审理认为，公司继续使用原商号，足以使顾客相信经营者没有更换。',
      [['法院', '公司继续使用']],
    ],
    ['zh-Hans', '法院同时查明，孙某在移交数据前曾删除六十三名会员的记录。', [['法院', '孙某在移交数']]],
    ['zh-Hant', '警方初步調查認為，嫌犯疑似因債務糾紛行兇，動機仍待釐清。', [['警方', '嫌犯疑似因債']]],
    ['zh-Hant', '法官判刑時表示，被告身為公職人員，必須判處阻嚇性刑罰。', [['法官', '被告身為公職']]],
    [
      'zh-Hans',
      '据国家统计局发布的数据，10月份全国居民消费价格同比上涨0.3%。',
      [['国家统计局', '10月份全国']],
    ],
    ['zh-Hant', '外交部嚴正駁斥，相關報導純屬子虛烏有，呼籲各界勿以訛傳訛。', [['外交部', '相關報導純屬']]],
    ['zh-Hant', '鄧啟明離場後向記者說，該黨將發起聯署，收集五萬個簽名。', [['鄧啟明', '該黨將發起聯']]],
    ['zh-Hant', '檢方起訴書指出，被告以人頭帳戶洗錢，金額高達兩億元。', [['檢方起訴書', '被告以人頭帳']]],
    ['zh-Hans', '消费者协会去年的报告指出，只有一成投诉最终获得退款。', [['消费者协会', '只有一成投诉']]],
    ['zh-Hant', '研究團隊發現，每天走八千步以上的人，失智風險低了近四成。', [['研究團隊', '每天走八千步']]],
    ['zh-Hant', '彭博引述消息人士指出，該公司正評估在德國興建第二座晶圓廠。', [['消息人士', '該公司正評估']]],
    ['zh-Hant', '議員何文海轟，市府花了三億蓋的停車場竟然漏水。', [['何文海', '市府花了三億']]],
    [
      'zh-Hans',
      '乌克兰总统泽连斯基在社交媒体上写道，昨晚共有120架无人机来袭。',
      [['泽连斯基', '昨晚共有12']],
    ],
    ['zh-Hans', '犯罪嫌疑人刘某供述，其因赌博欠下巨额债务，遂产生抢劫念头。', [['刘某', '其因赌博欠下']]],
    [
      'zh-Hans',
      '嘉泰服务则表示，停运系配件缺货所致，已安排抢修人员赶赴现场。',
      [['嘉泰服务', '停运系配件缺']],
    ],
    [
      'zh-Hans',
      '多位受访的外卖骑手告诉记者，闯红灯在旺季几乎成了家常便饭。',
      [['多位受访的外卖骑手', '闯红灯在旺季']],
    ],
    [
      'zh-Hans',
      '俄罗斯总统普京表示，俄方愿意在任何时候进行谈判。普京强调，任何协议都必须考虑各方的安全利益。',
      [
        ['普京', '俄方愿意在任'],
        ['普京', '任何协议都必'],
      ],
    ],
  ])('%s %s', (language, line, found) => {
    expect(told(language, line)).toEqual(found);
  });
});

describe('whose words they are not', () => {
  test.each<[Tongue, string, (string | undefined)[]]>([
    // What somebody is made to think, they do not say.
    ['zh-Hans', '这足以使消费者相信提供服务的仍是同一家公司，合同也应当继续履行。', []],
    ['zh-Hant', '連日的地震讓專家認為，火山噴發的可能性正在升高，居民應提早準備。', []],
    // What people do is no name.
    ['zh-Hant', '民眾陳情指出，該路口號誌秒數過短，老人家常走到一半就變紅燈。', []],
    // His lawyer, and not the defendant.
    ['zh-Hant', '次被告傅永年的代表律師指，其當事人只負責會計工作，從未到過地盤。', ['傅永年的代表律師']],
    // Who passes it on does not say it.
    ['zh-Hans', '据新华社消息，昨晚的地震已造成三人死亡，救援仍在进行当中。', []],
    // Of a person who finds something it is told what they do; who tells by a writing is no writing.
    ['zh-Hant', '她發現，自己的帳戶裡少了整整三十萬元，連定存都被解約了。', []],
    ['zh-Hant', '警方根據監視器資料指出，嫌犯案發前曾三度到店內勘查地形。', []],
    // What is told by a body that could not be read is not the mayor's.
    ['zh-Hant', '深夜傳出消息指出，市長的說法與事實不符，並強調議會將在週五重新表決預算。', []],
    ['zh-Hant', '市府發言人室發出新聞稿表示，市長的說法並無不妥，並強調市府願意接受監督。', ['市府發言人室']],
  ])('%s %s', (language, line, found) => {
    expect(told(language, line).map(([who]) => who)).toEqual(found);
  });

  test('a description that tells more of somebody may be of another than whom the sentence before is about', () => {
    const line =
      '教練周國華把林曉雯換下，叫了方以安的名字。「我當時鞋帶還沒綁好。」賽後，這位2008年出生的小將笑著說。';
    expect(speakersIn('zh-Hant', line)).toEqual([[null, null]]);
  });

  test.each<[Tongue, string, [string | null, string | null][]]>([
    // Who meets somebody says it, and not whom they meet.
    ['zh-Hant', '市長林國棟會見來訪的總統高馬丁時強調：「我們會繼續合作。」', [['林國棟', '市長']]],
    ['zh-Hans', '该公司的委托诉讼代理人称：“旧卡不应由新股东兑现。”', [[null, '该公司的委托诉讼代理人']]],
    ['zh-Hant', '該店店長受訪時說：「我們也是看新聞才知道。」', [[null, '該店店長']]],
    ['zh-Hans', '“怕的是不公平的竞争。”这家企业的负责人说。', [[null, '这家企业的负责人']]],
    ['zh-Hant', '工會幹部劉志強拿起麥克風：「我們只要加薪。」', [['劉志強', '工會幹部']]],
    [
      'zh-Hant',
      '「廠商說下個月會修好。」里長無奈地攤手，「他上個月也是這樣講。」',
      [
        [null, '里長'],
        [null, '里長'],
      ],
    ],
    [
      'zh-Hans',
      '“抢到票那一刻我尖叫了。”大四学生何苗从武汉专程赶来，“来回车票比门票还贵。”',
      [
        ['何苗', '大四学生'],
        ['何苗', '大四学生'],
      ],
    ],
    ['zh-Hans', '法官当庭宣判后问被告人是否上诉，被告人低声说：“我没有什么要说的了。”', [[null, '被告人']]],
    // A customer of whom it is told before said nothing.
    [
      'zh-Hans',
      '一位老顾客扫码付款后就走了。“我以为是音箱没电。”陈女士回忆说，直到第五个顾客付完钱，她才发现不对。',
      [['陈女士', null]],
    ],
    // What is written somewhere is nobody's who spoke before.
    [
      'zh-Hans',
      '“她不肯写书。”编辑柳青说。最后一本的扉页上写着：“后来人若觉得不好，尽可以拆了重来。”',
      [
        ['柳青', '编辑'],
        [null, null],
      ],
    ],
    // 坤叔 is whose name ends so.
    ['zh-Hant', '東主霍炳坤（坤叔）掀開米漿。坤叔笑言：「糕種好似細路仔，餓咗就喊。」', [['霍炳坤', '東主']]],
    ['zh-Hans', '那几年他四处流浪，江湖人称“草上飞神行客”，身手了得。', []],
    [
      'zh-Hant',
      '一名不願透露姓名的員工爆料，公司早就知道機器有問題，「主管叫我們不要講」。',
      [[null, '一名不願透露姓名的員工']],
    ],
    ['zh-Hans', '消防员赵磊第一个冲进火场。“里面什么都看不见，我是摸着墙走的。”他说。', [['赵磊', '消防员']]],
    [
      'zh-Hans',
      '“谁来赔我的损失？”果农老马蹲在地头，抓起一把苹果，“一年的指望就这么没了。”',
      [
        ['老马', '果农'],
        ['老马', '果农'],
      ],
    ],
  ])('who says it all the same: %s %s', (language, line, speakers) => {
    expect(speakersIn(language, line)).toEqual(speakers);
  });

  test('no body speaks of one person', () => {
    const line = '「我跟他說，我填的是事實。」勞動部門回覆本刊時表示，表單將於下次修法時一併檢討。';
    expect(speakersIn('zh-Hant', line)).toEqual([[null, null]]);
  });

  test('nor is it whom a sentence tells of behind a verb of saying whose subject could not be read', () => {
    const line = '某神秘帳號昨夜發布影片聲稱，校長林美華的說法不實，並強調：「我們手上有全部的錄音。」';
    expect(speakersIn('zh-Hant', line)).toEqual([[null, null]]);
  });
});

test.each([
  '初步調查顯示，三人出售自己的銀行戶口，每個戶口收取一千元酬勞。',
  '本報上月的民調顯示，兩人支持度只差三個百分點，變數仍然很多。',
])('what is counted or found without whose it is told is nobody’s word: %s', (line) => {
  expect(told('zh-Hant', line)).toEqual([]);
});

describe('where what somebody says ends', () => {
  test.each<[Tongue, string, string, string]>([
    [
      'zh-Hant',
      '副處長蘇柏廷昨受訪口氣轉軟，指要先湊足人手與經費兩個條件，而處長葉美惠今天受訪拿出「照顧店家」理由，不會馬上開罰。',
      '蘇柏廷',
      '要先湊足人手與經費兩個條件，而處長葉美惠今天受訪拿出「照顧店家」理由，不會馬上開罰。',
    ],
    [
      'zh-Hant',
      '副處長蘇柏廷昨受訪口氣轉軟，指要先湊足人手與經費兩個條件，而處長葉美惠今天受訪拿出新的理由，還說不會馬上開罰。',
      '蘇柏廷',
      '要先湊足人手與經費兩個條件',
    ],
    [
      'zh-Hans',
      '据一名家长介绍，傍晚六点仍有上百人守在校门外等消息，此前曾有相关领导邀请代表入内商谈，称将请专家来检查设备。',
      '一名家长',
      '傍晚六点仍有上百人守在校门外等消息',
    ],
    [
      'zh-Hans',
      '台长卢建波表示，这一轮降雪过程已经基本结束，但冷空气仍在补充，北部还会继续降温。',
      '卢建波',
      '这一轮降雪过程已经基本结束，但冷空气仍在补充，北部还会继续降温。',
    ],
  ])('%s: before whoever else speaks: %s', (language, line, who, words) => {
    expect(statements(language, line).map(([speaker, role, text]) => [speaker ?? role, text])).toEqual([
      [who, words],
    ]);
  });

  test('whom the sentence is about before a term in marks goes on behind it', () => {
    const line =
      '局長孫立德早上宣布延後，而葉美惠今天受訪則拿出「照顧店家」的說法，還說「我們已經等了三個月，不能再等了」。';
    expect(speakersIn('zh-Hant', line)).toEqual([['葉美惠', null]]);
  });
});

describe('a surname alone', () => {
  const full = '處長葉美惠今天受訪解釋，新的辦法還要照顧沿街的店家。';
  test.each(['葉強調不打算只開罰單，所以還要辦三場說明會。', '葉今天受訪時表示，罰單不會馬上開出去。'])(
    'is of whom the article names in full, and no name with the verb: %s',
    (line) => {
      expect(told('zh-Hant', full, line)).toEqual([
        ['葉美惠', '新的辦法還要'],
        ['葉美惠', expect.anything()],
      ]);
    },
  );

  test.each<[string, string]>([
    ['徐某淇说，他把车停在路边以后就没有再开走。', '徐某淇'],
    ['徐某明确表示，公司从来没有收过这一笔钱。', '徐某'],
  ])('keeps the one character of a name that is masked: %s', (line, name) => {
    expect(told('zh-Hans', line)).toEqual([[name, expect.anything()]]);
  });
});

test.each<[Tongue, string, [string, string][]]>([
  [
    'zh-Hans',
    '据徐某淇就读学校的工作人员称，班上一直没有人报警。',
    [['徐某淇就读学校的工作人员', '班上一直没有']],
  ],
  [
    'zh-Hans',
    '县应急办工作人员称主要领导已赶到现场，调查会连夜启动。',
    [['县应急办工作人员', '主要领导已赶']],
  ],
  ['zh-Hans', '街坊们称这条路为断头路，夜里从来没有人敢走。', []],
  ['zh-Hans', '人们称她是最有耐心的老师，学生都喜欢她。', []],
  [
    'zh-Hans',
    '一位熟悉宠物医院经营状况的资深宠物诊疗专家向记者透露，小医院正面临很大的压力。',
    [['一位熟悉宠物医院经营状况的资深宠物诊疗专家', '小医院正面临']],
  ],
  ['zh-Hant', '這批單位可以借到九成半，並有政府擔保，成為各家銀行必爭的市場。', []],
])('%s: who says it, and what only calls or guarantees something: %s', (language, line, found) => {
  expect(told(language, line)).toEqual(found);
});

test('what somebody says is parted from what is told against it, and from what they keep to themselves', () => {
  expect(
    statements(
      'zh-Hant',
      '校方昨日承認，新校舍去年出現嚴重漏水問題，但未有透露原因，只表示將於明年向家長交代。校方雖強調，新校舍的結構至今一直十分安全，但現場所見牆身已有裂縫。',
    ).map(([speaker, , text]) => [speaker, text]),
  ).toEqual([
    ['校方', '新校舍去年出現嚴重漏水問題'],
    ['校方', '將於明年向家長交代。'],
    ['校方', '新校舍的結構至今一直十分安全'],
  ]);
  // Whoever else keeps something back, what follows is theirs.
  expect(
    statements(
      'zh-Hant',
      '校方昨日承認，新校舍去年出現漏水問題，但承建商未有透露原因，只表示將於明年交代。',
    ).map(([speaker, , text]) => [speaker, text]),
  ).toEqual([['校方', '新校舍去年出現漏水問題']]);
});
