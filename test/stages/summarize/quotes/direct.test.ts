// Direct quotations with their speaker and role: every shape, in each grammar; and what is none.
import { describe, expect, test } from '@jest/globals';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

const direct = (language: string, ...lines: string[]) => {
  const { raw, blocks } = paragraphs(...lines);
  return findQuotes(raw, blocks, language)
    .filter((quote) => quote.kind === 'direct')
    .sort((a, b) => a.start - b.start)
    .map(({ speaker, role, text }) => [speaker, role, text]);
};

describe('Chinese', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'attributed before',
      ['交通部次長陳美玲昨日在記者會上表示：「工程沒有落後，落後的是我們的想像。」'],
      [['陳美玲', '交通部次長', '工程沒有落後，落後的是我們的想像。']],
    ],
    [
      'introduced by what the words explain',
      ['經濟學得獎者Elena Ruiz一句話點破了這場競賽:「便宜不是技術,是選擇。」'],
      [['Elena Ruiz', '經濟學得獎者', '便宜不是技術,是選擇。']],
    ],
    ['attributed after', ['「土地不會騙人。」老農曾阿土說。'], [['曾阿土', '老農', '土地不會騙人。']]],
    [
      'behind an age, and by a pronoun where nobody else is written',
      [
        '「大家說我在賣船，我只是捨不得。」今年52歲的溫以安這麼形容自己的店。',
        '「我爸說過，船要慢慢造。」他笑著說，「我聽不懂，但記住了。」',
      ],
      [
        ['溫以安', null, '大家說我在賣船，我只是捨不得。'],
        ['溫以安', null, '我爸說過，船要慢慢造。'],
        ['溫以安', null, '我聽不懂，但記住了。'],
      ],
    ],
    [
      'by kin, and behind a clause about how they speak',
      ['太太段秀琴負責記帳，說起話來直白得多：「第一年全賠光了，我每天想叫他回去上班。」'],
      [['段秀琴', '太太', '第一年全賠光了，我每天想叫他回去上班。']],
    ],
    [
      'at the end of what someone thinks',
      ['副教授段秀琴認為「慢船」的量雖小，卻證明木材有價值，「它的意義不在於造了幾艘，而在於有人開始問。」'],
      [['段秀琴', '副教授', '它的意義不在於造了幾艘，而在於有人開始問。']],
    ],
    ['not what a passer-by shouts', ['一個年輕漁工遠遠地朝他喊：「安哥，今天有魚喔！」他揮揮手。'], []],
    [
      'split around the attribution',
      ['「機器取代不了手，」負責訓練的林教練說，「它只是把手留下來。」'],
      [
        ['林教練', null, '機器取代不了手'],
        ['林教練', null, '它只是把手留下來。'],
      ],
    ],
    [
      'nested',
      ['店長何宛庭說：「客人最常問『還有嗎』，我們就知道賣完了。」'],
      [['何宛庭', '店長', '客人最常問『還有嗎』，我們就知道賣完了。']],
    ],
    [
      'a gesture between',
      ['護士長周慧蘭抬起頭。「會後悔嗎？」她笑了笑，「從來沒有過。」'],
      [
        ['周慧蘭', '護士長', '會後悔嗎？'],
        ['周慧蘭', '護士長', '從來沒有過。'],
      ],
    ],
    [
      'a pronoun for the last person',
      ['研究員郭品妤長期觀察地方書店，她指出：「願意公開帳本的，我只認識一個。」'],
      [['郭品妤', '研究員', '願意公開帳本的，我只認識一個。']],
    ],
    [
      'a transliterated name',
      ['前財長勞倫斯‧桑默斯警告：「通膨還沒有結束，只是睡著了。」'],
      [['勞倫斯‧桑默斯', '前財長', '通膨還沒有結束，只是睡著了。']],
    ],
    [
      'said with a gesture, without a verb',
      ['「客人多不是好事，客人認得你才是。」五十四歲的蕭坤龍把麵篩往鍋沿一敲，這句話像是對著鍋子說的。'],
      [['蕭坤龍', null, '客人多不是好事，客人認得你才是。']],
    ],
    [
      'kin without a name',
      ['攤主蕭坤龍回憶，母親住院前來過一次，喝了兩口湯，只說：「這不是我們的湯。」'],
      [[null, '母親', '這不是我們的湯。']],
    ],
    [
      'a nickname behind a trade, and a manner behind the verb',
      ['熟客、計程車司機阿財說得直接：「以前排隊吃普通的麵，現在排隊吃好吃的。」'],
      [['阿財', '熟客、計程車司機', '以前排隊吃普通的麵，現在排隊吃好吃的。']],
    ],
    [
      'an organisation in marks before its speaker is no speech',
      ['「勞工陣線聯合會」秘書長洪惠如痛批，「老闆看到的是機率，外送員騎的是雨」。'],
      [['洪惠如', '秘書長', '老闆看到的是機率，外送員騎的是雨']],
    ],
    [
      'a Japanese name with its Latin form',
      ['現任教於名古屋大學的坪田健介（Kensuke Tsubota）說：「最危險的是只報一個數字。」'],
      [['坪田健介', null, '最危險的是只報一個數字。']],
    ],
    [
      'a user by the name in marks',
      ['网友“山里的风”留言道：“我爸也是这样，一辈子没请过假。”'],
      [['山里的风', '网友', '我爸也是这样，一辈子没请过假。']],
    ],
    [
      'a role behind a name in marks',
      ['“我不卖咖啡，是因为我不会做。”玉山县“半亩书店”老板徐望舒说。'],
      [['徐望舒', '老板', '我不卖咖啡，是因为我不会做。']],
    ],
    [
      'a transliterated name with a wide point',
      ['能源部門資深副總裁麥可．史耐德（Mike Snyder）上週來台，他回答得很直接：「我比較擔心他們不來搶。」'],
      [['麥可．史耐德', '能源部門資深副總裁', '我比較擔心他們不來搶。']],
    ],
    [
      'a transliterated name without a dot',
      ['瑞士橋梁顧問范德維恩也到了現場。范德維恩說，台灣的橋老得「太安靜」，「等到聽見聲音就晚了」。'],
      [['范德維恩', '瑞士橋梁顧問', '等到聽見聲音就晚了']],
    ],
    [
      'told to someone',
      ['“以前一天跑三趟，现在一趟就够。”货车司机强万山笑呵呵地告诉记者。'],
      [['强万山', '货车司机', '以前一天跑三趟，现在一趟就够。']],
    ],
    [
      'a name that is a word, behind a role',
      ['镇长白雪梅放话：“一年之内，这条路一定要通。”'],
      [['白雪梅', '镇长', '一年之内，这条路一定要通。']],
    ],
    [
      'a manner between an unnamed speaker and the verb',
      ['卖鱼的老板拍着胸脯说：“不新鲜你拿回来。”'],
      [[null, '卖鱼的老板', '不新鲜你拿回来。']],
    ],
    [
      'in the first person, without a verb',
      ['女兒鄧曉彤看見父親蹲著修車，「那一刻我覺得，這間店不能收」。'],
      [['鄧曉彤', '女兒', '那一刻我覺得，這間店不能收']],
    ],
    [
      'a relative clause before the name',
      ['在下游種稻的張素梅卻搖頭：「水是鹹的，誰敢倒進田裡？」'],
      [['張素梅', null, '水是鹹的，誰敢倒進田裡？']],
    ],
    [
      'an unnamed speaker has a role and no name',
      ['一名銀行主管說：「大家都在等，只是沒人敢講。」'],
      [[null, '一名銀行主管', '大家都在等，只是沒人敢講。']],
    ],
    [
      'simplified, in curved marks',
      ['“不是没有人报考，是留不住。”院长贺建平叹了口气。'],
      [['贺建平', '院长', '不是没有人报考，是留不住。']],
    ],
    [
      'speech of several paragraphs',
      ['校長羅世昌說：「第一年我們只有三個學生。', '「第二年有三十個，我才敢買桌子。」'],
      [
        ['羅世昌', '校長', '第一年我們只有三個學生。'],
        ['羅世昌', '校長', '第二年有三十個，我才敢買桌子。'],
      ],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct('zh-Hant', ...lines)).toEqual(quotes);
  });

  test.each([
    ['a term', '所謂「綠色溢價」其實只是行銷。'],
    ['a name', '子公司「遠山科技」推出新的晶片。'],
    ['a slogan', '招牌上寫著：「吃得安心」，門口排滿了人。'],
    ['a title', '她的小說「漫長的歸途」賣了四萬本。'],
    ['a title in its own marks', '他說：「《漫長的歸途》」'],
    ['an honour that someone won', '他贏得了「街頭的哲學家」的美名。'],
    ['a phrase that the sentence goes on with', '這條步道「替老街留一口氣」已成多數人的共識。'],
    ['words that nobody says', '「沒有人會記得這一天。」'],
  ])('%s is no quotation', (_, line) => {
    expect(direct('zh-Hant', line)).toEqual([]);
  });
});

describe('whom the article means', () => {
  test.each<[string, string, string[], unknown[]]>([
    [
      'a stranger after a named person',
      'zh-Hant',
      ['市長林美玉說，這不是罰單。一名日本觀光客看到新聞後說：「我專程來吃，帶自己的碗也可以。」'],
      [[null, '一名日本觀光客', '我專程來吃，帶自己的碗也可以。']],
    ],
    [
      'a transliterated name behind its title',
      'zh-Hant',
      ['前執行長祖克柏曾說：「眼鏡會取代手機，只是早晚的事。」'],
      [['祖克柏', '前執行長', '眼鏡會取代手機，只是早晚的事。']],
    ],
    [
      'indirect speech that passes into the words',
      'zh-Hant',
      ['研究員郭品妤提醒，改造費用很高，「小城市別一窩蜂跟進」。'],
      [['郭品妤', '研究員', '小城市別一窩蜂跟進']],
    ],
    [
      '老錢 is 錢阿土',
      'zh-Hant',
      ['村民錢阿土管著十八塊地。老錢笑著說：「頭一回有人問我今天累不累。」'],
      [['錢阿土', '村民', '頭一回有人問我今天累不累。']],
    ],
    [
      'she is the one whom the article is about',
      'zh-Hant',
      [
        '醫師吳孟璇在島上六年。吳孟璇說：「我沒有撐，我是把自己放小一點。」吳孟璇今年得獎。',
        '司長蔡淑鳳指出，後送費用平均每趟高達二十八萬元。',
        '她這樣形容春天：「我最怕的不是重病，是霧。」',
      ],
      [
        ['吳孟璇', '醫師', '我沒有撐，我是把自己放小一點。'],
        ['吳孟璇', '醫師', '我最怕的不是重病，是霧。'],
      ],
    ],
    [
      'a given name alone',
      'ja',
      ['島に来た西原拓也さんは宿を開いた。「宿は増やせても、医者は増やせない」と拓也さんは話す。'],
      [['西原拓也', null, '宿は増やせても、医者は増やせない']],
    ],
    [
      'an owner in the genitive',
      'en',
      ['I read Hannah Brook’s new study. “The best managers were almost invisible,” Brook told me.'],
      [['Hannah Brook', null, 'The best managers were almost invisible']],
    ],
    [
      'a name after "von"',
      'de',
      [
        'In der Garage von Jonas Petersen riecht es nach Kaffee. »Ein Ohr ist kein Luxusartikel«, findet Petersen.',
      ],
      [['Jonas Petersen', null, 'Ein Ohr ist kein Luxusartikel']],
    ],
    [
      'an attribution inside the marks',
      'fr',
      [
        'La maire, Nolwenn Kerbrat, attend. « Nous ne demandons pas un miracle, a-t-elle expliqué lundi, nous demandons du temps. »',
      ],
      [['Nolwenn Kerbrat', 'maire', 'Nous ne demandons pas un miracle']],
    ],
  ])('%s (%s)', (_, language, lines, quotes) => {
    expect(direct(language, ...lines)).toEqual(quotes);
  });
});

describe('Japanese', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'attributed before',
      ['東京大学の山田花子教授は「水素だけでは足りない」と述べた。'],
      [['山田花子', '東京大学教授', '水素だけでは足りない']],
    ],
    [
      'attributed after',
      ['「最初は誰も信じてくれませんでした」と店長の佐藤健さんは話す。'],
      [['佐藤健', '店長', '最初は誰も信じてくれませんでした']],
    ],
    [
      'after a sentence about a pupil whose name is kept back',
      [
        '高校2年の女子生徒（17）は週に3日通う。「話さなくていい場所が、ここしかない」。受験勉強のつもりで来た。',
      ],
      [[null, '高校2年の女子生徒', '話さなくていい場所が、ここしかない']],
    ],
    [
      'announced by the sentence before',
      ['代表の中村さんはこう振り返る。「失敗した日のほうが、よく覚えている」'],
      [['中村', '代表', '失敗した日のほうが、よく覚えている']],
    ],
    [
      'a predicate that is no verb of saying, and a role behind a relative clause',
      ['地域経済に詳しい北陵大学の佐々木恵教授は「値下げの競争は誰も幸せにしない」と表情を引き締めた。'],
      [['佐々木恵', '北陵大学教授', '値下げの競争は誰も幸せにしない']],
    ],
    [
      'answered',
      ['大沼健一町長は会見を開いた。これに対し大沼町長は「放棄ではなく、分担だ」と応じた。'],
      [['大沼健一', '町長', '放棄ではなく、分担だ']],
    ],
    [
      'the speaker goes on, where no subject is written',
      [
        '今野由美子准教授は「顔見知りだから先に人が動く」と分析する。その上で「若い世代が入る余地を作るべきだ」とくぎを刺した。',
      ],
      [
        ['今野由美子', '准教授', '顔見知りだから先に人が動く'],
        ['今野由美子', '准教授', '若い世代が入る余地を作るべきだ'],
      ],
    ],
    [
      'the sentence after tells who it was',
      ['「最初は、命を預かるのが怖かった」。元郵便局員の奥山清さん（67）は、制度の一期生だ。'],
      [['奥山清', '元郵便局員', '最初は、命を預かるのが怖かった']],
    ],
    [
      'the sentence before is about someone without a name',
      ['常連の男性（52）は、手紙を三宅さんに頼んだ。「自分で書くと、どうしても勝とうとしてしまう」。'],
      [[null, '常連の男性', '自分で書くと、どうしても勝とうとしてしまう']],
    ],
    [
      'told by the sentence after',
      ['「荷物が減ったのではありません」。安藤秀樹社長は配車表を指して話す。'],
      [['安藤秀樹', '社長', '荷物が減ったのではありません']],
    ],
    [
      'a surname for someone named before',
      ['関根稔社長は静かだ。関根社長は「待つ客がいるうちは大丈夫だ」と話した。'],
      [['関根稔', '社長', '待つ客がいるうちは大丈夫だ']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct('ja', ...lines)).toEqual(quotes);
  });

  test.each([
    '「未来への扉」と題した展示が始まった。',
    'いわゆる「推し活」が広がっている。',
    '「地域の台所」と呼ばれる市場だ。',
    'この店は「町で一番早く開く店」と思われている。',
    '「もう一度会いたい人がいる」という声が届いた。',
  ])('%s holds no quotation', (line) => {
    expect(direct('ja', line)).toEqual([]);
  });
});

describe('Korean', () => {
  test.each<[string, string[], unknown[]]>([
    [
      'attributed before',
      ['김민수 대표는 “처음부터 수출은 생각하지 않았다”고 말했다.'],
      [['김민수', '대표', '처음부터 수출은 생각하지 않았다']],
    ],
    [
      'attributed after',
      ['“작은 가게가 살아야 골목이 산다”고 서울대 이지은 교수는 설명했다.'],
      [['이지은', '서울대 교수', '작은 가게가 살아야 골목이 산다']],
    ],
    [
      'a surname for someone named before',
      ['한소라 대표가 돌아왔다. “하나에만 기대는 마을은 오래가지 못한다”는 것이 한 대표의 생각이다.'],
      [['한소라', '대표', '하나에만 기대는 마을은 오래가지 못한다']],
    ],
    [
      'the title stands between the name and the office',
      [
        '정해석 여수시 스마트도시과장은 "택배가 아니라 생명선으로 봐 달라"며 "내년에는 혈액도 나르겠다"고 말했다.',
      ],
      [
        ['정해석', '여수시 스마트도시과장', '택배가 아니라 생명선으로 봐 달라'],
        ['정해석', '여수시 스마트도시과장', '내년에는 혈액도 나르겠다'],
      ],
    ],
    [
      'a side, and what it adds',
      ['회사 측은 “주문이 지난해보다 두 배로 늘었다”면서도 “사람을 더 뽑지는 않겠다”고 했다.'],
      [
        ['회사 측', null, '주문이 지난해보다 두 배로 늘었다'],
        ['회사 측', null, '사람을 더 뽑지는 않겠다'],
      ],
    ],
    [
      'a foreign name behind its title',
      ['컨설팅업체 브라이트의 애널리스트 존 메이어는 “재고가 바닥났다”고 진단했다.'],
      [['존 메이어', '애널리스트', '재고가 바닥났다']],
    ],
    [
      'a paragraph of nothing but speech, told by the next',
      ['“며느리 이름을 처음 써 봤어요.”', '대전의 한 야간학교. 75세 박순례 씨가 공책을 펼쳐 보이며 말했다.'],
      [['박순례', null, '며느리 이름을 처음 써 봤어요.']],
    ],
    [
      'after a nickname in straight marks',
      ['최만복 씨는 \'하늘 택배\'라는 말을 모른다. 그는 이렇게 말했다. "약은 오는데, 사람이 안 와요."'],
      [['최만복', null, '약은 오는데, 사람이 안 와요.']],
    ],
    [
      'announced by the sentence before',
      ['최만복 씨는 이렇게 말했다. “바다가 따뜻해지면 접시도 없어요.”'],
      [['최만복', null, '바다가 따뜻해지면 접시도 없어요.']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct('ko', ...lines)).toEqual(quotes);
  });

  test.each(['이른바 ‘로컬 크리에이터’라는 말이 유행이다.', '‘느린 식탁’이라는 이름의 카페가 생겼다.'])(
    '%s holds no quotation',
    (line) => {
      expect(direct('ko', line)).toEqual([]);
    },
  );
});

describe('alphabetic languages', () => {
  test.each<[string, string, string[], unknown[]]>([
    [
      'said X, with an apposition',
      'en',
      ['“We never planned a chain,” said Maria Lopez, the founder of Crumb. “They asked for it.”'],
      [
        ['Maria Lopez', 'founder of Crumb', 'We never planned a chain'],
        ['Maria Lopez', 'founder of Crumb', 'They asked for it.'],
      ],
    ],
    [
      'a title inside the name',
      'en',
      ['"We know where the pipes are," Meridian Water CEO Lawrence Pike told the panel.'],
      [['Lawrence Pike', 'Meridian Water CEO', 'We know where the pipes are']],
    ],
    [
      'before, with a colon',
      'en',
      ['Maria Lopez is a baker. Lopez explained why she stayed: “Nobody leaves a table where they are fed.”'],
      [['Maria Lopez', null, 'Nobody leaves a table where they are fed.']],
    ],
    [
      'a pronoun',
      'en',
      ['County manager Bill Trask nodded. “I still call it garage science,” he said.'],
      [['Bill Trask', 'County manager', 'I still call it garage science']],
    ],
    [
      'several paragraphs',
      'en',
      [
        '“They ask me if it is too late,” said Mona Adler.',
        '“And I tell them that it is not.',
        '“It never is.”',
      ],
      [
        ['Mona Adler', null, 'They ask me if it is too late'],
        ['Mona Adler', null, 'And I tell them that it is not.'],
        ['Mona Adler', null, 'It never is.'],
      ],
    ],
    [
      'an organisation',
      'en',
      ['The ministry said in a statement: “We take this seriously.”'],
      [['The ministry', null, 'We take this seriously.']],
    ],
    [
      'a name with a particle',
      'en',
      ['“Rents have doubled,” said James van der Berg, an economist.'],
      [['James van der Berg', 'economist', 'Rents have doubled']],
    ],
    [
      'German, after',
      'de',
      ['„Das Geld reicht hinten und vorne nicht“, so Hans Müller, Vorsitzender des Vereins.'],
      [['Hans Müller', 'Vorsitzender des Vereins', 'Das Geld reicht hinten und vorne nicht']],
    ],
    [
      'German, a noun before the name',
      'de',
      ['„Zu Hause ist es leise, weil keiner da ist“, sagt der Rentner Horst Imhoff.'],
      [['Horst Imhoff', 'Rentner', 'Zu Hause ist es leise, weil keiner da ist']],
    ],
    [
      'French',
      'fr',
      ['« Ce qui est fragile, c’est l’enthousiasme », prévient l’économiste Hélène Marchand.'],
      [['Hélène Marchand', 'économiste', 'Ce qui est fragile, c’est l’enthousiasme']],
    ],
  ])('%s (%s)', (_, language, lines, quotes) => {
    expect(direct(language, ...lines)).toEqual(quotes);
  });

  test.each([
    ['en', 'The so-called “cloud” is other people’s computers.'],
    ['en', 'Critics call the plan “a land grab,” and the town is divided.'],
    ['en', 'Her first book, “The Long Road Home,” sold well.'],
    ['de', 'Der sogenannte „Zukunftspfad“ soll 12 Mio. Euro kosten.'],
    ['fr', 'Le prétendu « miracle de la ville » a ses absents.'],
  ])('%s: %s holds no quotation', (language, line) => {
    expect(direct(language, line)).toEqual([]);
  });

  test('the turns of an interview are what was said', () => {
    const quotes = direct(
      'en',
      'Nadia Farrow: Do you resent the lamp?',
      'Margaret Inglis: Not the lamp. What nobody automated was the looking, and the looking was the work.',
      'Nadia Farrow: Will you go back?',
      'Margaret Inglis: I want to see first whether they wash the windows.',
    );
    expect(quotes).toEqual([
      [
        'Margaret Inglis',
        null,
        'Not the lamp. What nobody automated was the looking, and the looking was the work.',
      ],
      ['Margaret Inglis', null, 'I want to see first whether they wash the windows.'],
    ]);
  });
});

describe('interviews without quotation marks', () => {
  test('behind a name and a wide blank, with questions behind a dash', () => {
    const quotes = direct(
      'ja',
      '三宅千尋さんの仕事は代筆だ。',
      '――なぜ今、手紙なのでしょう。',
      '三宅　手紙は返事を待てる道具なんです。待つ側が気持ちを確かめられます。',
      '――依頼で多いのは。',
      '三宅　謝罪です。言い訳を全部削ると、三行しか残りません。',
    );
    expect(quotes).toEqual([
      ['三宅千尋', null, '手紙は返事を待てる道具なんです。待つ側が気持ちを確かめられます。'],
      ['三宅千尋', null, '謝罪です。言い訳を全部削ると、三行しか残りません。'],
    ]);
  });

  test('behind letters: the answers are of the one whom the interview is with', () => {
    const quotes = direct(
      'ko',
      '빵집을 하는 한지우 대표를 만났다.',
      'Q. 왜 120개인가.',
      'A. 내 팔이 감당할 수 있는 반죽이 그만큼이다.',
      'Q. 앞으로의 계획은.',
      'A. 내년 봄에 빵 학교를 연다. 한 기수에 여섯 명을 뽑는다.',
    );
    expect(quotes).toEqual([
      ['한지우', '대표', '내 팔이 감당할 수 있는 반죽이 그만큼이다.'],
      ['한지우', '대표', '내년 봄에 빵 학교를 연다. 한 기수에 여섯 명을 뽑는다.'],
    ]);
  });
});

describe('who speaks in alphabetic languages', () => {
  test.each<[string, string, string[], unknown[]]>([
    [
      'a title that is short for an office, behind the role',
      'en',
      [
        'The council’s member for public protection, Cllr. Dev Anand, said: “We will all have to pay for it.”',
      ],
      [['Dev Anand', 'council’s member for public protection', 'We will all have to pay for it.']],
    ],
    [
      'a role before its name, where the article of the sentence begins',
      'en',
      [
        'In 2022 a warden at the Museum of Salt, Ned Carrow, counted them. ‘Nobody had asked for a number before,’ Carrow said.',
      ],
      [['Ned Carrow', 'warden at the Museum of Salt', 'Nobody had asked for a number before']],
    ],
    [
      'a woman, not the charity that she works for',
      'en',
      [
        'According to Ines Halloran, a lawyer at the charity Bright Shores, six towns keep such lists. “We are only the first of them,” she said.',
      ],
      [['Ines Halloran', 'lawyer at the charity Bright Shores', 'We are only the first of them']],
    ],
    [
      'a first name for the person named before',
      'en',
      [
        'My landlord, Peter Novy, raised an eyebrow. “Do what you like with it,” he said.',
        'Then Ivan Marsh moved in.',
        'Peter still comes by. “I only want to see the garden,” he says.',
      ],
      [
        ['Peter Novy', 'landlord', 'Do what you like with it'],
        ['Peter Novy', 'landlord', 'I only want to see the garden'],
      ],
    ],
    [
      'a role that a line break parts',
      'en',
      [
        '“That is one mid-sized plant, and it stood in cellars,” Dan Wren, the board’s head of\noperations, told us.',
      ],
      [['Dan Wren', 'board’s head of operations', 'That is one mid-sized plant, and it stood in cellars']],
    ],
    [
      'the person of the paragraph before, though another is written more often',
      'en',
      [
        '“I only like to swim,” said Glenda Abbey. Abbey began the list. Abbey lives by the sea.',
        'The firm’s chief, Mark Fall, came to the court with his lawyer, Ned Orr.',
        'A day later, at the harbour, Mark Fall spoke to the papers.',
        '“We will mend the pipe before the summer,” he said.',
      ],
      [
        ['Glenda Abbey', null, 'I only like to swim'],
        ['Mark Fall', 'firm’s chief', 'We will mend the pipe before the summer'],
      ],
    ],
    [
      'a name behind a dash under the words',
      'en',
      ['“People pay a person. They never pay a counter.”\n— Yusuf Adel, who has kept the kiosk for 30 years'],
      [['Yusuf Adel', null, 'People pay a person. They never pay a counter.']],
    ],
    [
      'a name behind a dash in the next paragraph',
      'de',
      ['„Mein Kind kennt jetzt drei Hunde auf dem Weg. Vorher kannte es die Ampel.“', '— Tobias Wern, Vater'],
      [['Tobias Wern', 'Vater', 'Mein Kind kennt jetzt drei Hunde auf dem Weg. Vorher kannte es die Ampel.']],
    ],
    [
      'after a clause, before a colon',
      'de',
      [
        'Für ein Urteil sei es zu früh, betont Professorin Ute Lahn: „Drei Winter brauchen wir mindestens, bevor wir etwas sagen.“',
      ],
      [['Ute Lahn', 'Professorin', 'Drei Winter brauchen wir mindestens, bevor wir etwas sagen.']],
    ],
    [
      'a role after an article, who opens the sentence',
      'de',
      ['Der Verkäufer sagte: »Nehmen Sie den Kasten mit, die Geige gibt es dazu.«'],
      [[null, 'Der Verkäufer', 'Nehmen Sie den Kasten mit, die Geige gibt es dazu.']],
    ],
    [
      'a surname that a farm has too',
      'en',
      [
        'Marlow Farm bought the robot last year. “Eleven people called, and four of them came,” farm manager Dana Marlow told us.',
        'At Marlow Farm the robot has a name. “It does not sing at work,” Marlow said.',
      ],
      [
        ['Dana Marlow', 'farm manager', 'Eleven people called, and four of them came'],
        ['Dana Marlow', 'farm manager', 'It does not sing at work'],
      ],
    ],
    [
      'a name in full behind "nach Ansicht von"',
      'de',
      [
        'Nach Ansicht von Waldforscher Prof. Udo Brenner ist das kein Einzelfall. „Nicht der Wald stirbt, es stirbt der Förster“, sagte Brenner.',
      ],
      [['Udo Brenner', 'Waldforscher', 'Nicht der Wald stirbt, es stirbt der Förster']],
    ],
    [
      'with a reflexive verb of two words',
      'fr',
      [
        '« Avant, je vendais mes poires très loin d’ici. Maintenant je connais ceux qui les mangent », se félicite Odile Marin, maraîchère à Laas.',
      ],
      [
        [
          'Odile Marin',
          'maraîchère à Laas',
          'Avant, je vendais mes poires très loin d’ici. Maintenant je connais ceux qui les mangent',
        ],
      ],
    ],
    [
      'with a reflexive verb',
      'fr',
      [
        '« La rivière était trop lente, nous disait-on. Les fromages ne sont pas pressés », s’amuse Gérard Lenoir, meunier.',
      ],
      [
        [
          'Gérard Lenoir',
          'meunier',
          'La rivière était trop lente, nous disait-on. Les fromages ne sont pas pressés',
        ],
      ],
    ],
    [
      'without the auxiliary of the verb',
      'fr',
      ['Un berger m’a dit : « Je ne lis pas, mais j’écoute très bien. »'],
      [[null, 'Un berger', 'Je ne lis pas, mais j’écoute très bien.']],
    ],
    [
      'no thing between verb and name',
      'es',
      [
        '“No sirve para una ciudad, pero sí para un pueblo pequeño”, explica por teléfono Elena Robles, hidróloga.',
      ],
      [['Elena Robles', 'hidróloga', 'No sirve para una ciudad, pero sí para un pueblo pequeño']],
    ],
    [
      'a role before its name that sees it otherwise',
      'es',
      [
        'El presidente de la cofradía, Julián Paz, no lo ve así: «Cerraron porque nunca abrían por la tarde».',
      ],
      [['Julián Paz', 'presidente de la cofradía', 'Cerraron porque nunca abrían por la tarde']],
    ],
    [
      'nobody written, where the sentence goes on',
      'es',
      [
        'A Ramiro Soto la frase le hace gracia. “Con buenas palabras no se llena un pozo”, dijo, y señaló la cuerda.',
      ],
      [['Ramiro Soto', null, 'Con buenas palabras no se llena un pozo']],
    ],
    [
      'the unit without where it said so',
      'es',
      ['«Lamentamos de verdad las molestias de estos días», señaló la entidad en un comunicado.'],
      [[null, 'la entidad', 'Lamentamos de verdad las molestias de estos días']],
    ],
    [
      'no newspaper that was told',
      'it',
      ['«D’inverno la strada è una pista», ha detto al giornale Carlo Bini, pescatore.'],
      [['Carlo Bini', 'pescatore', 'D’inverno la strada è una pista']],
    ],
    [
      'nobody written, at a conference',
      'pt',
      [
        'O vereador Rui Matos não promete milagres. “Não vamos encher a barragem, mas vamos tentar”, afirmou em conferência de imprensa.',
      ],
      [['Rui Matos', 'vereador', 'Não vamos encher a barragem, mas vamos tentar']],
    ],
    [
      'a role with the capital of its sentence',
      'nl',
      [
        'Onderzoeker Bram Visser vindt dat te weinig. „Een beetje van niets is nog steeds niets”, aldus Visser.',
      ],
      [['Bram Visser', 'Onderzoeker', 'Een beetje van niets is nog steeds niets']],
    ],
  ])('%s', (_, language, lines, quotes) => {
    expect(direct(language, ...lines)).toEqual(quotes);
  });
});

test('blocks that were not kept are not read', () => {
  const { raw, blocks } = paragraphs('店長何宛庭說：「今天賣完了，明天請早。」');
  expect(findQuotes(raw, [{ ...blocks[0]!, kept: false }], 'zh-Hant')).toEqual([]);
});

describe('A role that ends as participles do elsewhere', () => {
  test.each([
    [
      'en',
      '“The bridge will hold for another winter,” said Ruth Adair, consultant at Delta Weir.',
      'consultant at Delta Weir',
    ],
    [
      'en',
      '“Nobody had checked the second ledger,” said Owen Pratt, accountant for the parish.',
      'accountant for the parish',
    ],
    [
      'en',
      '“We feed them twice a day,” said Ida Coyle, assistant in the seal ward.',
      'assistant in the seal ward',
    ],
    [
      'de',
      '„Wir haben die Brücke zweimal geprüft“, sagte Jonas Feld, Praktikant im Bauamt.',
      'Praktikant im Bauamt',
    ],
    [
      'fr',
      '« Nous avons tout recompté », dit Paul Sorel, étudiant en droit à Lille.',
      'étudiant en droit à Lille',
    ],
    [
      'fr',
      '« Le pont tiendra encore longtemps », affirme Lise Garot, députée de la Creuse.',
      'députée de la Creuse',
    ],
  ])('%s: %s', (language, line, role) => {
    expect(direct(language, line).map(([, found]) => found)).toEqual([role]);
  });

  test('and a participle is none', () => {
    const line = '« Nous avons tout recompté », dit Paul Sorel, arrivant de Lille avec sa fille.';
    expect(direct('fr', line).map(([, role]) => role)).toEqual([null]);
  });
});
