// Who says what in Chinese: direct quotations with their speaker and role, and what is none.
import { describe, expect, test } from '@jest/globals';
import { directQuotes } from './direct-quotes.ts';

const direct = (...lines: string[]) => directQuotes('zh-Hant', ...lines);

describe('direct quotations', () => {
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
      [['段秀琴', null, '第一年全賠光了，我每天想叫他回去上班。']],
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
      [['鄧曉彤', null, '那一刻我覺得，這間店不能收']],
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
    [
      'a stranger after a named person',
      ['市長林美玉說，這不是罰單。一名日本觀光客看到新聞後說：「我專程來吃，帶自己的碗也可以。」'],
      [[null, '一名日本觀光客', '我專程來吃，帶自己的碗也可以。']],
    ],
    [
      'a transliterated name behind its title',
      ['前執行長祖克柏曾說：「眼鏡會取代手機，只是早晚的事。」'],
      [['祖克柏', '前執行長', '眼鏡會取代手機，只是早晚的事。']],
    ],
    [
      'indirect speech that passes into the words',
      ['研究員郭品妤提醒，改造費用很高，「小城市別一窩蜂跟進」。'],
      [['郭品妤', '研究員', '小城市別一窩蜂跟進']],
    ],
    [
      '老錢 is 錢阿土',
      ['村民錢阿土管著十八塊地。老錢笑著說：「頭一回有人問我今天累不累。」'],
      [['錢阿土', '村民', '頭一回有人問我今天累不累。']],
    ],
    [
      'over the end of a paragraph she may be the one whom the article is about, and is nobody',
      [
        '醫師吳孟璇在島上六年。吳孟璇說：「我沒有撐，我是把自己放小一點。」吳孟璇今年得獎。',
        '司長蔡淑鳳指出，後送費用平均每趟高達二十八萬元。',
        '她這樣形容春天：「我最怕的不是重病，是霧。」',
      ],
      [['吳孟璇', '醫師', '我沒有撐，我是把自己放小一點。']],
    ],
  ])('%s', (_, lines, quotes) => {
    expect(direct(...lines)).toEqual(quotes);
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
    expect(direct(line)).toEqual([]);
  });
});
