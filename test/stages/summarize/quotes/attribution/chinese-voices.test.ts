// Whose voice it is in Chinese, and whose it is not: of whom is told, who hears, who is asked, a crowd, a body that is only
// pointed at, and what is written rather than said.
import { expect, test } from '@jest/globals';
import { namesIn } from './speakers.ts';

const named = (...lines: string[]) => namesIn('zh-Hant', ...lines);

test.each<[string, string]>([
  ['who is spoken of', '隊長周明軒今年打了全部三十場比賽。「他很強，我們要小心。」'],
  ['who is waited for', '市長林書豪上午到場致意。「我等他等了三小時。」'],
  ['the crowd after a speech', '教練林志成帶隊繞場。「我們一定還會再拿一次冠軍。」球迷的歡呼聲久久不散。'],
  ['several at once', '兄弟倆異口同聲說：「我們還要再來。」哥哥林志成是隊長。'],
  ['whoever is on the other side', '記者致電中旺物業，對方表示：「我們正在了解情況。」'],
  ['a body that is only pointed at', '市水務局昨日開會。該公司在聲明中表示：「我們深表歉意。」'],
  ['a text that is read out', '林文雄交出一封信，信中寫道：「我對不起大家，我先走了。」'],
])('%s does not speak', (_, line) => {
  expect(named(line)).toEqual([null]);
});

test.each<[string, string]>([
  ['looked for', '在搜尋引擎輸入「如何要求健身房退費」，網民王小姐才發現受害者不只她一個。'],
  ['ticked', '問卷中，選擇「我會再生一個孩子」的受訪者只有兩成，研究員林文雄說。'],
  ['held up', '主席林文雄批評，對方舉著「反對核能，守護家園」的牌子卻不說話。'],
  ['on a sign', '林文雄說，店門口的招牌寫著「今天不賣，明天再來」，很多客人都會笑。'],
  ['a film’s name', '林文雄在台上播放短片，片名「我們還沒有放棄」。'],
])('what is %s is not said', (_, line) => {
  expect(named(line)).toEqual([]);
});

test.each<[string, string, (string | null)[]]>([
  ['of him who heard it', '「我沒拿錢。」王某一聽，馬上反駁：「你明明拿了。」', [null, '王某']],
  ['of him who is asked', '「你们为什么不报警？」民警问李秀英。', ['民警']],
  ['of her who is asked before', '議員林文雄追問局長陳怡君：「錢到底去了哪裡？」', ['林文雄']],
  ['of whoever speaks, less to whom', '校方向員工說明：「大家的年終不會少。」', ['校方']],
  [
    'after somebody’s own words',
    '議員林志成說：「預算要刪。」「說得太好了，我們都支持你。」全場響起掌聲。',
    ['林志成', null],
  ],
  [
    'remembered',
    '曾經上門的鄧皓然是護士。他至今記得馮錦全叫他走的那句：「返去搵份有醫保嘅工。」',
    ['馮錦全'],
  ],
  ['dug out again', '發言人蕭亦晴翻出前縣長李茂松去年的一句話：「這是全台灣最公平的樂透。」', ['李茂松']],
])('words %s', (_, line, speakers) => {
  expect(named(line)).toEqual(speakers);
});

test.each<[string, string, string]>([
  [
    'a clause that begins with its verb',
    '法團主席文耀堂對此大感錯愕，指工程去年才完成驗收。「他們給我的紙寫著全部正常。」',
    '文耀堂',
  ],
  [
    'a press conference',
    '秘書長湯國棟中午召開記者會，強調黨中央會在三天內處理。「影片還在網路上，大家都可以看。」',
    '湯國棟',
  ],
  [
    'a judge by the short form',
    '裁判官譚曉嵐昨日判刑。惟譚官不為所動，反問：「賭是選擇，不是病歷。」',
    '譚曉嵐',
  ],
  [
    'a neighbour by the short form',
    '住在同層的許太被濃煙焗醒，開門時漆黑一片，「伸手都見唔到自己隻手，我淨係聽到有細路喊」。',
    '許太',
  ],
  ['where she showed it', '「炸鍋還沒拆，店就沒了。」2月24日，陳女士在門口向記者展示了合同。', '陳女士'],
  [
    'who is introduced with an age',
    '「訊號兩點多就斷了。」52歲的護林員田茂林當晚在雨量站值守，水位越過警戒線。',
    '田茂林',
  ],
  [
    'a long description',
    '林德發傍晚隔空回應。這位77歲的政壇元老先喝了一口咖啡，才笑說：「咖啡店怎麼啦？」',
    '林德發',
  ],
])('named: %s', (_, line, speaker) => {
  expect(named(line)).toEqual([speaker]);
});

test('王女士 is neither 王某 nor the councillor of that surname', () => {
  expect(
    named('扔猫砂的业主王某赔偿41万元。', '王女士从法官手中接过判决书。她说：“我只想知道，他往下看过没有。”'),
  ).toEqual(['王女士']);
  expect(named('議員王美玲昨日質詢。', '受害人王女士說：「我只想拿回我的錢。」')).toEqual(['王女士']);
});

test('a foreign surname alone is whoever bears it, and a manner of four characters is nobody', () => {
  expect(
    named(
      '山地大學教授約納斯·凱勒曼（Jonas Kellermann）算過這筆帳。',
      '凱勒曼在訪問最後說了一句話：「最好的棉被，是少燒一噸煤。」',
    ),
  ).toEqual(['約納斯·凱勒曼']);
  expect(named('店長林文雄攤開帳本。', '一臉無奈說：「大家都在漲，我們也撐不住了。」').at(-1)).not.toBe(
    '一臉無奈',
  );
});

test('宋昱 is nobody whose name goes on, and 這名法官 no lawyer', () => {
  expect(
    named('他通过律师宋昱发来书面说明，不再回应。', '宋昱在电话中补充：“我的当事人同样是受害者。”'),
  ).toEqual(['宋昱']);
  expect(named('律師王大同昨日出庭辯護。這名法官說：「賭是選擇，不是病歷。」')).toEqual(['法官']);
});

test.each<[string, string, (string | null)[]]>([
  [
    'a sentence that ends with them, whoever begins the next',
    '議員柯創盛話，升降機壞咗成個月，「老人家日日行廿幾層，房署係咪當佢哋透明？」房屋署回覆時稱，零件正在付運。',
    ['柯創盛'],
  ],
  [
    'a colon before them, whoever weeps behind them',
    '被告低頭不語，良久才開口：「我每天都夢到他。」死者母親陳月琴泣不成聲。',
    ['被告'],
  ],
  [
    'whoever acts last before the colon',
    '會議主席宣布散會後，居民代表高玉枝衝上台：「你們連圖都沒掛正，還開什麼會！」',
    ['高玉枝'],
  ],
  [
    'nobody where somebody does nothing but stand there',
    '市長林書豪宣布散會後，居民代表高玉枝還在場：「明年再來一次也是一樣的。」',
    [null],
  ],
  [
    'who wrote it',
    '新华社北京6月2日电（记者王雨萧）外汇管理局发言人李斌2日答记者问时说：“市场运行总体平稳，跨境资金均衡。”',
    ['李斌'],
  ],
  [
    'where it is said',
    '交通部长陆兆福指出，进度已达八成。“我不希望人民再听到延期两个字。”他巡视工地后，在记者会上这么说。',
    ['陆兆福'],
  ],
  ['what is broadcast', '列车长播报：“前方大雪，列车将晚点四十分钟。”', ['列车长']],
  [
    'whoever goes on between two pieces',
    '“今年的荔枝是小年，但价格翻了番。”果农何亚九掰着指头给记者算账，“一亩能落袋两万。”',
    ['何亚九', '何亚九'],
  ],
  [
    'either of two',
    '她說，房租漲不得。房東張大同也在場。「漲一點而已，大家都要生活。」租客王小妹則說，無法接受。',
    [null],
  ],
  [
    'a member of whom was told',
    '冯女士刷了六千元。还有会员买了一百节课。该会员说：“他说这个月再不出单就要被开除。”',
    [null],
  ],
  [
    'his lawyer, and not him',
    '落選人楊文科受訪說：「正義還是來了。」當選人高虹安委任律師表示將上訴，「判決與卷證不符」。',
    ['楊文科', '高虹安委任律師'],
  ],
  [
    'her, or her daughter',
    '葉女士的女兒今年小六，她坦言自己很緊張。「補習社個個都話要操卷。」顧問吳寶城建議放鬆。',
    [null],
  ],
  ['what is rumoured', '對於網傳「食堂吃出老鼠頭」，學校保衛處向記者表示，異物為鴨脖。', []],
  ['a foreign name with a surname before it', '「今天是新的一頁。」歐盟執委會主席馮德萊恩說。', ['馮德萊恩']],
  [
    'a Japanese name behind a role',
    '共同作者铃木真理子接受采访时表示，猫会记住主人的声音。“这和青少年差不多。”她补充道。',
    ['铃木真理子'],
  ],
  [
    'neighbours who describe him',
    '據鄰居描述，嫌犯平時沉默寡言，與人少有往來。「看到他都會點頭。」',
    ['鄰居'],
  ],
  [
    'two places before the subject',
    '“这雨再下两天，我今年就白干了。”7月8日，站在水里，种粮大户罗满仓望着自家稻田，声音沙哑。',
    ['罗满仓'],
  ],
  ['a short verb behind a name', '黨團幹事長吳思瑤批在野黨杯葛預算，「國防不能當作籌碼」。', ['吳思瑤']],
  [
    'a report two sentences before',
    '主任医师余家阔表示，跑步伤膝盖是误解。他的门诊里，真受伤的不到两成。“大多数人的膝盖，是坐坏的。”',
    ['余家阔'],
  ],
  [
    'him or his wife',
    '士官長唐立群說，接牠回家那天下著大雨。「牠坐得直直的，像在站哨。」唐立群的妻子笑說，牠比先生還聽話。',
    [null],
  ],
  [
    'her or his aide',
    '他的母親施麗雪至今每天去菜市場。「我兒子做部長，我還是要買菜啊。」部長莊翠雲的幕僚透露，部長每週回家。',
    [null],
  ],
  ['whom she heard', '陳怡君聽林文雄說過：「做生意要講信用，其他都可以商量。」', ['林文雄']],
  ['a name in brackets', '受害者小美（化名）則說，「我現在不敢照鏡子」。', ['小美']],
  [
    'a witness who hesitates',
    '辯護律師問她是否看清楚。證人遲疑了一下：「當時路燈壞了，我看不清楚。」',
    ['證人'],
  ],
  ['a double surname', '立委范雲追問對策，張廖萬堅回答：「我們正在跨部會研商。」', ['張廖萬堅']],
  [
    'a surname that is rare',
    '梅雨季，舊書店的老闆貢先生最怕潮。他說：「書會呼吸，人住得舒服，書就舒服。」',
    ['貢先生'],
  ],
  [
    'who is besieged, and by whom',
    '反對黨領袖林子揚在國會走廊遭記者包圍。他只回一句：「等首相回來，你們問他。」',
    ['林子揚'],
  ],
  [
    'what an office explains',
    '住建部有关负责人解读新规时指出：“卖多少钱一平，必须把公摊写清楚。”',
    ['住建部有关负责人'],
  ],
  [
    'to whom a diplomat speaks',
    '一位歐盟外交官則對路透社說：「坦率的意思就是吵了一架。」',
    ['一位歐盟外交官'],
  ],
  [
    'the clerk who is puzzled',
    '九十一歲的伍奶奶正在醃蘿蔔。她把通知折好。「搬可以，等我的蘿蔔醃好。」里幹事小柯哭笑不得，只好延後。',
    ['伍奶奶'],
  ],
  [
    'someone in the hall',
    '總館長莫家詠介紹，這次借來七十二件真跡。有觀眾看完後說：「排三個鐘，很值得，下次還會來。」',
    ['觀眾'],
  ],
  ['a term in what is said', '发言人林国平表示，“职业打假”不能变成“职业索赔”。', []],
  [
    'an owner among the comments',
    '小米创始人雷军在微博回应：“我们没有退路，只有往前走。”评论区里，点赞最高的一条来自一位车主：“雷总，我的车什么时候交付？”',
    ['雷军', null],
  ],
  [
    'a president on the 29th',
    '立陶宛總統瑙塞達29日呼籲制裁。「我們的歷史告訴我們，妥協只會換來下一次。」他在大學演講時說。',
    ['瑙塞達'],
  ],
  [
    'a nurse who joins in',
    '值班医生郭雅文刚缝完一个额头。护士小声接了一句：“那我请年假，你慢慢缝。”',
    ['护士'],
  ],
  ['a name and not its adverb', '“他把饼干给了我，自己嚼树皮。”说起那场迷路，驴友季杭仍会哽咽。', ['季杭']],
  ['a name that ends like a verb of old', '“家都不在了，回不去。”刘震云在新书分享会上说。', ['刘震云']],
  ['a name with 其 at its end', '預報員劉宇其提醒，週末降溫，「週五穿短袖，週六穿羽絨」。', ['劉宇其']],
  [
    'the driver, and not his door',
    '司機從後照鏡看見，踩下煞車，車門一開就罵：「我說過多少次了，不要追著車跑。」',
    ['司機'],
  ],
  [
    'a letter that she reads out',
    '教授花亦芬在講座朗讀了一封死刑犯的家書：「孩子，爸爸今天要去很遠的地方。」',
    [null],
  ],
  ['a coach after the match', '熱火主帥史波斯特拉賽後認錯：「最後那個暫停，是我喊晚了。」', ['史波斯特拉']],
  ['whoever takes it hard', '前陸委會官員趙春山較為悲觀，「擦槍走火從來不需要理由」。', ['趙春山']],
  ['an old lady', '屋內的王老太太隔著鐵門回嗆：「我家水錶在樓頂，你上去查。」', ['王老太太']],
  [
    'a name before what its bearer does',
    '“先救后面那个，她是孕妇！”被困在车厢里的列车员乔麦冲消防员喊。',
    ['乔麦'],
  ],
  [
    'a coach after the game',
    '主教练杜锋赛后没有批评裁判，他说：“输球就是输球，找理由的人赢不了下一场。”',
    ['杜锋'],
  ],
  ['a name before 如此', '歌手胡歌如此回應：「我們都在學怎麼告別，慢慢來。」', ['胡歌']],
  ['a name that holds an uncle', '立委沈伯洋無奈說：「我們的時間不多，對手的時間更少。」', ['沈伯洋']],
  [
    'a title that ends like a Japanese name begins',
    '医生石磊無奈說：“我们的床位不多，病人却越来越多。”',
    ['石磊'],
  ],
  [
    'the winner or the loser',
    '三讀通過後，在野黨總召傅敏達步出議場。「這是人民的勝利。」執政黨幹事長鍾慧珠紅著眼眶，批評程序粗暴。',
    [null],
  ],
  [
    'him who puts something down',
    '師傅馮錦全一個徒弟都沒有收。「你計下數啦。」他放下手上的火槍，逐隻手指數了一遍給我看。',
    ['馮錦全'],
  ],
])('whose words are told by %s', (_, line, speakers) => {
  expect(named(line)).toEqual(speakers);
});

test.each<[string, string[], (string | null)[]]>([
  [
    'a witness of whom nothing more is told',
    [
      '打字員周慧敏在課室打了十年字。',
      '她的紀錄在圈內小有名氣。曾有督導認為這樣太主觀，要求她刪掉。她沒有爭辯，只把紀錄印出來，請學生自己看。',
      '「他一個字都沒有改。」',
    ],
    [null],
  ],
  [
    'a calling, nobody who is named only behind it',
    [
      '老師說話很快，她打得到一百八十字，剩下的要靠判斷。她說：「最難的是決定什麼可以不打。」',
      '學校輔導老師何佩瑜說：「今年的時數比去年少了三成。」',
    ],
    [null, '何佩瑜'],
  ],
  [
    'a calling, whoever was named before it',
    ['學校輔導老師何佩瑜說：「今年的時數比去年少了三成。」', '老師說：「預算也少了一半，學生要自己付錢。」'],
    ['何佩瑜', '何佩瑜'],
  ],
  [
    'he, one of two who stand there',
    [
      '坐在她旁邊的是大四學生林志豪，三歲時失去聽力。他盯著螢幕，比全班慢兩秒笑出來。',
      '下課鐘響，教授走到最後一排，彎腰看了好一會兒。他後來告訴我們：「教了三十年書，從不知道自己會嘆氣。」',
    ],
    [null],
  ],
])('whom the words leave open or name: %s', (_, lines, speakers) => {
  expect(named(...lines)).toEqual(speakers);
});
