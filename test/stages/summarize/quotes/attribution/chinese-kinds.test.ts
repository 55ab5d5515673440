// Who said it in Chinese: the commonest forms of agencies, courts, sports and press conferences, one each.
import { expect, test } from '@jest/globals';
import { speakersIn } from './speakers.ts';

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
  ['zh-Hans', '省财政厅处长米兰说：“让补贴跟着老人走。”', ['米兰', '省财政厅处长']],
])('%s %s', (language, line, speaker) => {
  expect(speakersIn(language, line)).toEqual([speaker]);
});

test.each<[string, string[], (string | null)[]]>([
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
])('%s', (_, lines, names) => {
  expect(speakersIn('zh-Hant', ...lines).map(([name, role]) => name ?? role)).toEqual(names);
});
