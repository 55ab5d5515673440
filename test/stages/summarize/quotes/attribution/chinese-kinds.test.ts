// Who said it in Chinese: the commonest forms of agencies, courts, sports and press conferences, one each.
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../../paragraphs.ts';
import { namesIn, speakersIn } from './speakers.ts';

type Speaker = [string | null, string | null];

test.each<['zh-Hans' | 'zh-Hant', string, Speaker]>([
  ['zh-Hans', '德国总理默茨则表示：“我们需要更多投资。”', ['默茨', '德国总理']],
  ['zh-Hans', '北国外长拉夫罗夫表示：“我们对谈判持开放态度。”', ['拉夫罗夫', '北国外长']],
  ['zh-Hant', '美國國務卿盧比歐表示：「我們不會拋棄盟友。」', ['盧比歐', '美國國務卿']],
  ['zh-Hans', '“判决是公正的。”原告代理律师徐浩走出法庭时对记者表示。', ['徐浩', '原告代理律师']],
  ['zh-Hans', '“冠军属于全队。”队长朱婷领奖后笑着对记者说。', ['朱婷', '队长']],
  ['zh-Hans', '“民宿不是摆设，要让村民有收入。”村党支部书记何建华的话朴实。', ['何建华', '村党支部书记']],
  ['zh-Hans', '该平台客服人员回应称：“我们会尽快核实处理。”', [null, '该平台客服人员']],
  ['zh-Hant', '警方調查，林姓嫌犯供稱：「我只是想借錢周轉。」', [null, '林姓嫌犯']],
  ['zh-Hans', '王某到案后称，当晚曾与妻子争吵，“我以为下面是草坪”。', ['王某', null]],
  ['zh-Hans', '“他那晚回来，鞋都冻住了。”昨天，84岁的遗孀丁素琴在灵堂里回忆。', ['丁素琴', '遗孀']],
  ['zh-Hans', '省财政厅处长米兰说：“让补贴跟着老人走。”', ['米兰', '省财政厅处长']],
])('%s %s', (language, line, speaker) => {
  expect(speakersIn(language, line)).toEqual([speaker]);
});

test.each<[string, string[], (string | null)[]]>([
  [
    'a witness behind where they sell is not whoever spoke before',
    [
      '負責業務的副總裁唐婉說：「買電池的人不是為了玩。」',
      '在城南夜市賣了四年烤魚的一名攤主告訴記者：「夏天換了發電機，一晚上電費不到四塊錢。」',
    ],
    ['唐婉', '在城南夜市賣了四年烤魚的一名攤主'],
  ],
  [
    'a given name alone is nobody who was named before, and the next pronoun may be hers',
    ['老師林淑芬說：「她其實很有主見。」雨桐聽了低下頭。她小聲說：「我只是不喜歡吵。」'],
    ['林淑芬', null],
  ],
  [
    'nor does a pronoun pass a name that could not be read before its verb',
    [
      '副厅长荀立军说：“选址要由老人投票。”',
      '关于资金来源，海燕说，省级财政今年安排专项资金。“有人刷一次脸，我们才付一次钱。”她说。',
    ],
    ['荀立军', null],
  ],
  [
    'whose verb nothing follows said the words before it, though somebody complained to them',
    ['青年向分署長蔡明哲抱怨工程拖了兩年沒有動工。「設計圖已經完成，下個月可以發包。」蔡明哲回應。'],
    ['蔡明哲'],
  ],
  [
    'words that end a clause of what is said are whose the sentence is',
    ['發言人林美玉在郵件中表示，公司「將捍衛每一項專利」，但拒絕評論和解傳聞。'],
    ['林美玉'],
  ],
  [
    'and so behind a conjunction',
    ['主席顧懷恩會後表示，制度沒有完美的，但「一個只讓自己人投票的黨，選不贏別人」。'],
    ['顧懷恩'],
  ],
  [
    'but not what a neighbour told him within it',
    ['王大明說，那天鄰居陳太太叫他「不要再回來這裡了」，他還是回來了。'],
    [],
  ],
  ['nor what his father said', ['王大明表示，當年父親一句「做人一定要誠實」，影響他一生。'], []],
  ['nor what people shouted', ['林美玉指出，居民抗議「還我土地、還我陽光」，市府不會坐視。'], []],
  ['nor what somebody else wrote', ['林美玉表示，他在信中「懇求大家原諒他」，但家屬無法接受。'], []],
  ['nor what goes around', ['發言人林美玉澄清，網傳「市府要全面漲價」，並非事實。'], []],
  [
    'nor what another says against it',
    ['林美玉說，房租太高，李大同則不以為然，「不會再住下去了」。'],
    [null],
  ],
  [
    'who promises in a sentence does not say it, nor does credit make a letter of it',
    [
      '工會主席覃玉芳說，管理層承諾年內不裁員，「這句話寫進了紀要，我們會盯著」。',
      '財務總監舒敏表示，公司已取得4家銀行合計18億元的授信，「現金流是安全的，工資一天都不會晚發」。',
    ],
    ['覃玉芳', '舒敏'],
  ],
  ['nor a principle', ['發言人林美玉表示，公司將以「不漲價、不裁員」為原則，度過難關。'], []],
  ['nor what is written', ['里長林美玉說，那面牆上寫著「小心會有大狗」，要大家注意。'], []],
  ['an answer is whose it is', ['覃海濤的回答是：「換來的銷量是要還的。」'], ['覃海濤']],
  [
    'whom a sentence is about behind the words of a witness goes on',
    [
      '村長馬德順的手機響了。一名值班員說：「還有四十分鐘。」馬德順抓起銅鑼就往外跑。「喇叭停電了，只能敲鑼。」他回憶說。',
    ],
    ['一名值班員', '馬德順'],
  ],
  [
    'but not who only comes in behind the witness',
    ['一名目擊者說：「車子開得很快。」議員林美玉呼籲降速。「我看到有人闖紅燈。」他補充。'],
    ['一名目擊者', null],
  ],
  [
    'but not where the witness is shown to be she',
    ['一名婦人說：「房子都淹了。」局長陳大文趕到現場。「水還會再來，大家要小心。」她說。'],
    ['一名婦人', null],
  ],
  [
    'who is asked of another matter behind the words said them before',
    [
      '總教練馬國棟直言換代打是一場賭注。「數據說不要換，但我看到眼神。」被問到人選，馬國棟則賣關子，只說再看看。',
    ],
    ['馬國棟'],
  ],
  [
    'a ministry that could not be read before is not who spoke in the paragraph above',
    [
      '董添標承認：「我連廁所都沒有準備。」',
      '表格只有男性版本。「我跟他說，我填的是事實。」勞動部門回覆本刊時表示，表單將修改。',
    ],
    ['董添標', null],
  ],
  [
    'who does one thing while she speaks, and no journalist',
    ['退休教師蔡秀卿一邊收布條，一邊對記者說：「我繳了二十一年黨費。」'],
    ['蔡秀卿'],
  ],
  [
    'another one is nobody of before',
    ['一名黨務主管私下說：「主席要的不是七三。」另一名中執委聽聞後反問：「定下來的是人選，還是主席？」'],
    ['一名黨務主管', '另一名中執委'],
  ],
  [
    'whoever is silent beside the words did not say them',
    ['受傷的陳女士在急症室等候。「他們叫我不要看，我就不看。」丈夫在旁握著她的手，沒有說話。'],
    ['陳女士'],
  ],
  [
    'what she is, and of whom she speaks, is nobody else who may be she',
    ['王女士接過判決書。她原是一名瑜伽教練，左手仍無法握拳。對於同姓的鄰居，她說：「我只想知道為什麼。」'],
    ['王女士'],
  ],
  [
    'who is asked and shakes her head answers',
    [
      '「早上六點就要叫孫子起床」，住在橋頭的雜貨店老闆娘說。問她公所有沒有來說明，她搖搖頭：「來過一次，發了一張紙就走了。」',
    ],
    ['住在橋頭的雜貨店老闆娘', '住在橋頭的雜貨店老闆娘'],
  ],
  [
    'a paragraph about one person shows that she is a woman, so that the next 她 is she, and no official before',
    [
      '徐望舒十年前開店。她不賣咖啡。',
      '縣文旅局局長尤建平回應稱，今年縣裡設立了扶持資金。不過徐望舒還沒有去申請。「表格有十四頁，」她說。',
    ],
    ['徐望舒'],
  ],
  [
    'of a paragraph that tells of her mother as well it is not shown',
    [
      '徐望舒十年前開店。她的母親不賣咖啡，她也不會。',
      '縣文旅局局長尤建平回應稱，今年縣裡設立了扶持資金。不過徐望舒還沒有去申請。「表格有十四頁，」她說。',
    ],
    [null],
  ],
  [
    'nor may it pass two who met',
    [
      '徐望舒十年前開店。她不賣咖啡。',
      '局長尤子喬回應稱，今年設立了扶持資金。局長尤子喬拜訪了徐望舒。「表格有十四頁，」她說。',
    ],
    [null],
  ],
  [
    'a surname in a report of a crime is whom it named in full',
    ['警方逮捕陳建宏（34歲）。陳男供稱：「我只是借帳戶給朋友，什麼都不知道。」'],
    ['陳建宏'],
  ],
  [
    'of two of that name it is told of neither',
    ['警方逮捕陳建宏（34歲）與陳志明（20歲）。陳男供稱：「我只是借帳戶給朋友，什麼都不知道。」'],
    ['陳男'],
  ],
  [
    'nor where somebody else has the surname alone',
    ['警方救出一名陳姓女子，陳建宏（34歲）被捕。陳女說：「我只是借帳戶給朋友，什麼都不知道。」'],
    ['陳女'],
  ],
  [
    'nor of who holds an office',
    ['市議員陳建宏到場。陳男供稱：「我只是借帳戶給朋友，什麼都不知道。」'],
    ['陳男'],
  ],
  ['a suspect denies', ['蔡嫌否認，辯稱「我只是借帳戶給朋友，什麼都不知道」。'], ['蔡嫌']],
  ['a granddaughter is nobody called so', ['孫女說：「我只是借帳戶給朋友，什麼都不知道。」'], ['孫女']],
  [
    'a foreign name ends before an inning, and a part of it is nobody else',
    ['隊友荷西・貝加七局下敲出致勝的兩分砲。他說：「全壘打是我打的，可是今天是他的。」'],
    ['荷西・貝加'],
  ],
  [
    'a surname before a word of the language is nobody',
    [
      '教研员熊建业做过一次摸底，能开齐音乐课的只有14所。他在报告里写道，“不是缺琴，是缺一个愿意把琴背上山的人”。',
    ],
    ['熊建业'],
  ],
  [
    'whoever asks is not who answers, though the one who answers could not be read',
    ['主持人问她为什么不休息，海岚想了想说：“停下来反而累。”'],
    [null],
  ],
  [
    'nor is the stall keeper whoever shakes their head next door',
    ['攤商阿好嬸邊收攤邊說：「雨下成這樣，誰來買。」隔壁賣魚的搖搖頭：「明天再說啦。」'],
    ['阿好', null],
  ],
  [
    'whom it is said to is nobody who says it, and nobody in particular keeps it from who stands before',
    ['茶行東主林先生正在門口，忽然有人跑過來，向記者說：「我以為在拍戲，後來才知道出事。」'],
    [null],
  ],
  ['nor where a pronoun says it', ['他氣喘未定，對記者說：「我以為有人在拍戲，後來才知道出事了。」'], [null]],
  ['but 向華強 is somebody', ['製片人向華強說：「這部電影我們拍了三年。」'], ['向華強']],
  ['a hand is no speaker', ['曉明把手一攤說：「我真的沒錢了。」'], [null]],
  [
    'nor is one that is asked to spare',
    ['他近乎討饒，請求高抬貴手，兩度哽咽說自己「只是想為大家多做一點事」。'],
    [null],
  ],
])('%s', (_, lines, names) => {
  expect(namesIn('zh-Hant', ...lines)).toEqual(names);
});

test.each<['zh-Hans' | 'zh-Hant', string[], (string | null)[]]>([
  // What is shown is whose it says it is, and not whoever shows it.
  [
    'zh-Hant',
    ['立委吳佳穎批評台電。她秀出一張內部簽呈，上面載明「備援機組須於六月前完成檢修」。'],
    ['內部簽呈'],
  ],
  ['zh-Hans', ['律师王志强拿出一份检测报告，里面写着“管道壁厚已低于标准，建议立即停用”。'], ['检测报告']],
  // Who passes the words on does not say them.
  ['zh-Hant', ['家屬不願受訪，只透過里長表示：「希望大家給我們一點空間。」'], ['家屬']],
  ['zh-Hant', ['女教師得知集團落網，僅透過警方轉述：「錢回不來沒關係。」'], ['女教師']],
  // A body is no 我.
  ['zh-Hans', ['市教育局昨日表示，全市中小学将延期开学。', '“我女儿高兴坏了。”', '校门口停满了车。'], [null]],
  // 對方 is not who tells of them.
  ['zh-Hant', ['「她當時很緊張。」店員回憶，對方過了好久才小聲說：「他說見面不好。」'], ['店員', null]],
  // Who cites somebody may go on, or not.
  [
    'zh-Hant',
    [
      '議員郭志明翻出部長陳時中的發言，指他當時保證「年底前一定完工」，「現在都要過年了，工地還是一片泥巴！」',
    ],
    [null],
  ],
  // Behind whoever is told of before 她 nobody whom the sentence names is she.
  ['zh-Hant', ['曾因傷停賽的她，這次擊敗韓國選手金智秀。「我沒想過能站在這裡。」她說。'], [null]],
  ['zh-Hans', ['“老师，明天还来不来？”铃声响起时，院墙后有人喊。'], [null]],
  ['zh-Hant', ['老師林淑芬說，學生需要時間。「慢慢來，比較快。」這句話貼在教室後面。'], [null]],
  // A surname alone is whoever is named so in full, where that is one; a name in marks before its verb is a name.
  ['zh-Hans', ['消防员王磊和李强冲进楼里。王说：“里面全是烟，什么都看不见。”'], ['王磊']],
  ['zh-Hans', ['主席陈国栋与副主席陈国强一同到场。陈说：“我们会给球迷一个交代。”'], [null]],
  ['zh-Hant', ['網友「南站搬磚人」留言：「上個月就聽見它吱吱叫。」'], ['南站搬磚人']],
  // 這名店員: who was told of as one, of several nobody, and never somebody who is something else.
  [
    'zh-Hant',
    ['便利店店員看她神色緊張。', '「我只是問她見過本人沒有。」這名年約二十歲的店員回憶。'],
    ['便利店店員'],
  ],
  ['zh-Hant', ['教練張志豪走向板凳。「我還能投，真的」，那名投手說。'], [null]],
  ['zh-Hant', ['導演魏平安上台領獎。「我等了二十年。」這位導演說。'], ['魏平安']],
  ['zh-Hans', ['汤小河让孩子们闭上眼睛。汤小河问听见了什么。“广东的方向”，那个孩子说。'], ['孩子']],
])('whom the words around a quotation do not mean: %s %j', (language, lines, names) => {
  expect(namesIn(language, ...lines)).toEqual(names);
});

test('a small word is no surname, and a name read in part is nobody’s', () => {
  expect(
    speakersIn('zh-Hans', '杨立群先生发言。他说，匈牙利工厂将于明年6月投产，“我会在那里住满一年”。'),
  ).toEqual([['杨立群', null]]);
  expect(
    speakersIn('zh-Hans', '杨立群在会上引用了创始人杨伯年的话：“没有坏市场，只有没做好的产品。”'),
  ).toEqual([[null, null]]);
});

test.each<['zh-Hans' | 'zh-Hant', string, Speaker]>([
  ['zh-Hans', '“它小到我们差点扔掉。”论文第一作者、西岭大学古生物研究所博士后彭一舟说。', ['彭一舟', null]],
  ['zh-Hant', '警方檢視手機，群組內代號「阿寬」的成員曾傳訊指示：「遇到警察就說不知道。」', [null, '成員']],
  ['zh-Hant', '被告作供稱，每次搬貨均由主管以電話指示，「他是我上司，他話走貨我就走貨」。', [null, '被告']],
  [
    'zh-Hans',
    '孟瑶去年入行，干了4个月就走了。她忘不了一位独居的大爷，老人坐在走廊上反过来安慰她：“姑娘，别难过，我早就有数。”',
    [null, null],
  ],
])(
  '%s: a word of the language, an agent and whom it is said to are nobody who says it: %s',
  (language, line, speaker) => {
    expect(speakersIn(language, line)).toEqual([speaker]);
  },
);

test.each<[string, string[], [string | null, string | null][]]>([
  [
    'zh-Hant',
    ['「今年的蟲比往年多，晚上不用開燈也看得到路。」石坑里一位經營民宿的業者說。'],
    [[null, '石坑里一位經營民宿的業者']],
  ],
  [
    'zh-Hans',
    ['丈夫老孟在公交公司开夜班车。他说，妻子回家后不爱接电话，家里的事全靠发文字，“她的嗓子上班都用完了”。'],
    [['老孟', null]],
  ],
])('%s: a village, somebody who goes home and letters say nothing: %s', (language, lines, expected) => {
  expect(speakersIn(language, ...lines)).toEqual(expected);
});

test.each([
  '議員江家明透過臉書護航，指市長無權宣佈停工，不過議員郭永年反駁，指《停工條例》訂明，「在緊急情況下可訂立任何合乎公眾利益的規例」。',
  '律師何大同說，合約寫明：「任何一方不得單方面終止。」',
])('what is written in a law or a contract is nobody’s: %s', (line) => {
  expect(namesIn('zh-Hant', line)).toEqual([null]);
});

test('what others have to say against it is no part of what somebody says', () => {
  const line = '局長林月英表示，已通知全體公務員可彈性上班，但隨即有公務員踢爆她講大話，根本沒收過通知。';
  const { raw, blocks } = paragraphs(line);
  expect(findQuotes(raw, blocks, 'zh-Hant').map(({ text }) => text)).toEqual(['已通知全體公務員可彈性上班']);
});
