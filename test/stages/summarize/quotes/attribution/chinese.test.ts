// Who said it in Chinese, in both of its ways of writing: kinds met on real pages, each in a few lines of our own.
import { expect, test } from '@jest/globals';
import { namesIn, proofsIn, speakersIn } from './speakers.ts';

test('foreign names are whole, with their points', () => {
  expect(
    speakersIn(
      'zh-Hans',
      '“空间站上的航天员不允许饮酒，酒精会影响水循环系统。”中部航天中心发言人丹尼斯·霍尔特（Dennis Holt）说。',
      '曾参与早期登月任务训练的历史学家詹姆斯·汉森纳（James Hansener）认为，“这不是科学问题，而是文化问题”。',
      '霍尔特补充说：“我们有一套营养计划，保证他们获得保持健康所需的营养。”',
    ),
  ).toEqual([
    ['丹尼斯·霍尔特', '中部航天中心发言人'],
    ['詹姆斯·汉森纳', '历史学家'],
    ['丹尼斯·霍尔特', '中部航天中心发言人'],
  ]);
});

test('office and name in one run are a person with a role; he has nobody to stand for behind a body’s words', () => {
  const lines = [
    '歌手林妤安原訂明年二月在河港巨蛋舉辦演唱會，場地申請卻遭退件。對此結果，經紀人陳宏川感嘆：「對這個結果我覺得很不公平，這幾年她也算是這裡的代表。」',
    '文化局主秘王立仁說明：「同時段有十四組人申請，一定會有遺珠之憾。未來新館完成，可以提供更多檔期。」',
    '捷運公司表示：「檔期由審議委員會決定，我們只是執行單位。」他強調，絕對沒有封殺任何表演者。',
  ];
  expect(speakersIn('zh-Hant', ...lines)).toEqual([
    ['陳宏川', '經紀人'],
    ['王立仁', '文化局主秘'],
    ['捷運公司', null],
  ]);
  expect(proofsIn('zh-Hant', ...lines)).toEqual([
    ['stated', '陳宏川', '陳宏川感嘆：'],
    ['stated', '王立仁', '王立仁說明：'],
    ['stated', '捷運公司', '捷運公司表示：'],
  ]);
});

test('she is the neighbour of the sentence before, and not the man who spoke last', () => {
  const lines = [
    '社區管委會主委黃國棟原本反對在屋頂種菜。黃國棟說：「我擔心的是防水層，不是菜。」',
    '住在四樓、八十一歲的鄰居已經五天沒有下樓。她說：「有人敲門，我才知道自己還算數。」',
  ];
  expect(speakersIn('zh-Hant', ...lines)).toEqual([
    ['黃國棟', '社區管委會主委'],
    [null, '住在四樓、八十一歲的鄰居'],
  ]);
  expect(proofsIn('zh-Hant', ...lines)[1]).toEqual(['carried', '住在四樓、八十一歲的鄰居', '她說：']);
});

test('words that somebody cites are of whom they cite', () => {
  expect(
    speakersIn(
      'zh-Hant',
      '市長林書豪昨日宣布，將在港口興建跨海纜車，工程要三年。',
      '議員王美玲引述林書豪去年的話：「沒有錢就不要蓋」，質疑他說變就變。',
    ),
  ).toEqual([['林書豪', '市長']]);
  expect(
    speakersIn(
      'zh-Hans',
      '副厅长荀立军坦言，山区不适合照搬城市模式。他引用前不久调研时一位老支书的话：“把饭送到家门口，不如把人凑到一张桌上。”',
    ),
  ).toEqual([[null, '一位老支书']]);
});

test('whoever the sentence before tells of goes on, where nobody else is there', () => {
  expect(
    speakersIn(
      'zh-Hant',
      '78歲的林阿滿正踩著縫紉機。「這台比我兒子還老。」林阿滿笑說，自己15歲就開始學裁縫。',
      '她的徒弟、今年29歲的張巧薇說，師傅很少稱讚人。「她點頭就是最高分。」',
    ),
  ).toEqual([
    ['林阿滿', null],
    ['張巧薇', null],
  ]);
});

test('somebody who cannot be read is nobody who was named before', () => {
  expect(
    speakersIn(
      'zh-Hant',
      '總教練曾威廷表示：「這場球大家都盡力了。」',
      '看台上湧入近800名鄉親，帶頭敲鍋子的阿嬤嗓子已經啞了。「我孫子是管器材的。」她說。',
    ),
  ).toEqual([
    ['曾威廷', '總教練'],
    [null, '帶頭敲鍋子的阿嬤'],
  ]);
});

test.each<['zh-Hans' | 'zh-Hant', string[], (string | null)[]]>([
  // Whose somebody is speaks for themselves.
  ['zh-Hant', ['林美玉在門口等了三小時。她丈夫說：「沒人理我們。」'], ['她丈夫']],
  ['zh-Hant', ['林美玉在門口等了三小時。「沒人理我們。」她隔壁的攤販搖頭說。'], ['她隔壁的攤販']],
  ['zh-Hans', ['王大明已经退休。他妹夫笑说：“他哪闲得下来。”'], ['他妹夫']],
  ['zh-Hant', ['王大明已經退休。他團隊回應：「不便評論這件事。」'], [null]],
  [
    'zh-Hant',
    ['店長周立仁迎接客人。他身旁的員工低聲說：「今天人好多。」他笑了：「習慣就好。」'],
    ['他身旁的員工', null],
  ],
  ['zh-Hant', ['王大明已經退休。他個人認為：「一切依照規定辦理就好。」'], ['王大明']],
  // Who the sentences between are about goes on, and nobody else.
  ['zh-Hant', ['林美玉表示，房租實在太高，一個月要兩萬。她指著牆上的水漬。「漏三年了。」'], ['林美玉']],
  ['zh-Hant', ['林美玉表示，房租實在太高，負擔不起。房東陳太太站在她身後。「我也要繳貸款的。」'], [null]],
  ['zh-Hant', ['林美玉說，她這幾年都和母親同住。她的母親坐在一旁。「我不想搬走。」'], [null]],
  ['zh-Hant', ['「這裡很臭。」林美玉說。', '隔天，她帶著女兒來。「媽媽，這裡好臭。」'], ['林美玉', null]],
  ['zh-Hant', ['校長林國棟表示，學校已經盡力協助。他走出會議室。「你們為什麼不早說？」'], [null]],
  ['zh-Hans', ['消防员尹浩然已连续工作14个小时。问他累不累，他指了指对岸：“那边还有人。”'], ['尹浩然']],
  // Who meets her is not she.
  ['zh-Hant', ['主持人問她最想感謝誰。她想了一下：「我媽媽。」'], [null]],
  ['zh-Hant', ['李家豪看著她。她說：「我走了。」'], [null]],
  ['zh-Hant', ['歌手林美玉準備登台。主持人問她最想感謝誰。她想了一下：「我媽媽。」'], ['林美玉']],
  ['zh-Hans', ['林美玉说她很累。她说：“我三天没睡。”'], ['林美玉']],
  ['zh-Hant', ['陳議員質詢市長林國昌：「錢到底花到哪裡去了？」'], ['陳議員']],
  ['zh-Hant', ['被害人家屬在旁聽席痛哭：「我們只要一個真相。」'], ['被害人家屬']],
  ['zh-Hant', ['民宿業者阿財姐說，今年客人少一半。「連假也沒人。」'], ['阿財姐']],
  ['zh-Hant', ['爆炸聲傳得很遠。消防局長則說：「初步研判是電線走火。」'], ['消防局長']],
  ['zh-Hant', ['記者致電該公司，客服人員僅回應：「一切以公告為準。」'], ['客服人員']],
  // A name that is hardly ever a man's speaks for her, and where somebody without a name may be she rules nobody out.
  ['zh-Hant', ['黃士綸一度想改行，是母親林淑芬攔下來的。她說：「我答應過他爸。」'], ['林淑芬']],
  ['zh-Hant', ['陳怡君一直想開店。老闆李國強不贊成。她說：「人生只有一次。」'], ['陳怡君']],
  ['zh-Hant', ['陳怡君一直想開店。店長張雅惠不贊成。她說：「人生只有一次。」'], [null]],
  ['zh-Hant', ['導演王小明拍了三年。攝影師陳志強天天跟著他。他說：「最難的是等天氣。」'], ['王小明']],
  ['zh-Hant', ['主席馮麗珊表示，裁決遲來。旁聽的女業主未能釋懷，她說：「錢返唔到嚟。」'], ['旁聽的女業主']],
  ['zh-Hans', ['荀立军引用一位老支书的话。海燕先笑了。她说：“现在他们骂隔壁太咸。”'], [null]],
  ['zh-Hant', ['主持人何美惠上台。張文豪說，他準備了三年。她接著問張文豪靈感。「就是一場雨。」'], [null]],
  // Who leaves words behind, or is told to have said them.
  ['zh-Hant', ['總教練坂口健吾走進會場。「我不需要翻譯。」坂口丟下這句話就離開。'], ['坂口健吾']],
  ['zh-Hans', ['“病毒几个颗粒就能让人中招。”副所长闻人静打了个比方。'], ['闻人静']],
  [
    'zh-Hant',
    ['徐男的母親今早到分局送衣服，被問到兒子近況時一度哽咽。「他小時候很乖。」說完便離去。'],
    ['徐男的母親'],
  ],
  ['zh-Hant', ['教練蘇志誠走到她身邊，出發前只交代一句「前半程不准看手錶」。'], ['蘇志誠']],
  [
    'zh-Hans',
    ['62岁的缪翠娥正在晒萝卜干。', '“什么法人？我不知道。”她说自己此前做保洁，一直没有出过门。'],
    ['缪翠娥'],
  ],
  ['zh-Hans', ['学者桑晔不同意。她想了想，回了一条语音：“他没有把所有人都算进去。”'], ['桑晔']],
  ['zh-Hant', ['林美玉在臉書發表長文，文中指出公司長期拖欠薪水，「連資遣費都不肯給」。'], ['林美玉']],
  ['zh-Hant', ['他收到一則簡訊：「你的包裹已經送達。」'], [null]],
  ['zh-Hant', ['「我不幹了，你們自己看著辦。」聽他說完，店長李文彥愣住了。'], [null]],
  ['zh-Hant', ['公司發出聲明，文中強調依法辦理，「不會逃避任何責任」。'], [null]],
  ['zh-Hans', ['王某的母亲对记者说：“他平时很老实。”'], ['王某的母亲']],
  ['zh-Hant', ['陳太太的女兒到警局說：「我媽這幾天都不敢睡。」'], ['陳太太的女兒']],
  ['zh-Hant', ['林美玉的經紀人上午回應：「不便評論這件事。」'], ['林美玉的經紀人']],
  ['zh-Hant', ['高金素梅表示，族人的聲音不能被忽略，「我們會繼續走下去」。'], ['高金素梅']],
  ['zh-Hant', ['林鄭月娥回應：「政府會依法處理。」'], ['林鄭月娥']],
  ['zh-Hans', ['经纪人为歌手周深辩解：“他那天发着高烧。”'], ['经纪人']],
  ['zh-Hant', ['律師陳志明替被告王大明喊冤：「他根本不在場。」'], ['陳志明']],
  ['zh-Hant', ['林文雄打開信封，裡面只有一張紙條。「房子給你，別找我。」'], [null]],
  ['zh-Hant', ['郭家豪是第一個到場的人。他說：「那孩子還在裡面。」'], ['郭家豪']],
  ['zh-Hans', ['局长王建军走到台前，向家属鞠躬。他说：“对不起，我们来晚了。”'], ['王建军']],
  ['zh-Hant', ['大律師霍子謙引述被告親筆信說：「我對不起每一位業主。」'], [null]],
  // What is no person stands in no pronoun's way.
  ['zh-Hant', ['家電廠上午召開記者會，總經理彭冠廷鞠躬。他說：「責任是我們的。」'], ['彭冠廷']],
  ['zh-Hant', ['海水燒成一團白霧。焊工溫雅琪說：「油熱了你會聽見。」'], ['溫雅琪']],
])('whose words they are where somebody belongs to somebody: %s %j', (language, lines, names) => {
  expect(namesIn(language, ...lines)).toEqual(names);
});

test('a role holds nobody else', () => {
  const lines = [
    '房東陳太太與房客周先生各執一詞。周先生說：「是她先把鎖換掉。」',
    '立委王美惠質詢交通部長林世凱。林世凱說：「一個月內會提出檢討。」',
    '高姓男子到案後辯稱：「我以為那是路樹。」',
  ];
  expect(speakersIn('zh-Hant', ...lines)).toEqual([
    ['周先生', '房客'],
    ['林世凱', '交通部長'],
    [null, '高姓男子'],
  ]);
});
