// Who says what in Chinese without a comma behind the verb, by a source alone, and beside a term that the sentence explains.
import { describe, expect, test } from '@jest/globals';
import { statements } from '../../../../language/tongues/direct-quotes.ts';
import { speakersIn } from './speakers.ts';

type Tongue = 'zh-Hans' | 'zh-Hant';

/** Speaker, or what they are, and the beginning of the words. */
const told = (language: Tongue, ...lines: string[]) =>
  statements(language, ...lines).map(([speaker, role, text]) => [speaker ?? role, text.slice(0, 6)]);

describe('a clause right behind its verb', () => {
  test.each<[Tongue, string, [string, string][]]>([
    [
      'zh-Hans',
      '园方派来了三名工人，工人们称捞起来的水草将会运到郊外集中堆肥处理。',
      [['工人们', '捞起来的水草']],
    ],
    ['zh-Hant', '衛生局稱為避免疫情擴散，今晚所有夜市都會停業。', [['衛生局', '為避免疫情擴']]],
    [
      'zh-Hant',
      '宋美如法官今日裁決。宋官指被告並不知道箱內藏有毒品的事實，決定判他無罪。',
      [['宋美如', '被告並不知道']],
    ],
    ['zh-Hant', '議員候選人林志豪昨日公開指對手收受財團捐款，引來各方關注。', [['林志豪', '對手收受財團']]],
    ['zh-Hant', '家屬質疑病人遭院方延誤送醫，要求衛生局徹查。', [['家屬', '病人遭院方延']]],
    ['zh-Hant', '民生黨則批評市府調度失當，要求市長道歉。', [['民生黨', '市府調度失當']]],
    ['zh-Hant', '林志豪議員認同如果工程延誤，承包商應該賠償商戶損失。', [['林志豪', '如果工程延誤']]],
  ])('%s %s', (language, line, quotes) => {
    expect(told(language, line)).toEqual(quotes);
  });

  test.each<[Tongue, string]>([
    ['zh-Hant', '議員批評政府的房屋政策，要求官員道歉。'],
    ['zh-Hant', '居民稱他為老師，每逢過節都送禮到他家裡。'],
    ['zh-Hant', '老師指著黑板上的圖表，要學生自己找出答案。'],
    ['zh-Hant', '他因批評政府不作為被捕，三天後獲釋回家。'],
  ])('%s %s tells nothing', (language, line) => {
    expect(told(language, line)).toEqual([]);
  });
});

describe('a source alone', () => {
  test.each<[Tongue, string, [string, string][]]>([
    ['zh-Hant', '根據消防署，火警由電線短路引起，現場沒有可疑。', [['消防署', '火警由電線短']]],
    ['zh-Hans', '据天文台，台风将在今晚登陆，预计带来大暴雨。', [['天文台', '台风将在今晚']]],
    ['zh-Hant', '根據規定，申請人必須在三十天內提出上訴，逾期不受理。', []],
    ['zh-Hant', '南方通訊社5日報導，議會已經通過預算案，將於下周生效。', [['南方通訊社', '議會已經通過']]],
    [
      'zh-Hans',
      '《城市邮报》报道，总统发言人王小明表示，裁决不可接受，将会上诉。',
      [['王小明', '裁决不可接受']],
    ],
    ['zh-Hant', '▲天文台指，今年最低溫度在2月錄得，當時只有6.8度。', [['天文台', '今年最低溫度']]],
  ])('%s %s', (language, line, quotes) => {
    expect(told(language, line)).toEqual(quotes);
  });
});

test('what was done brings in nobody, and people without a word of what they are are nobody', () => {
  expect(
    told('zh-Hant', '城東客運昨發布聲明，當天有派員到站了解，認為只是短暫停留，也有人員提醒乘客不得逗留。'),
  ).toEqual([['城東客運', '只是短暫停留']]);
});

describe('words in marks that the sentence explains', () => {
  test.each<[Tongue, string, (string | null)[]]>([
    ['zh-Hans', '鉴定人王岚告诉记者，“不排除药物反应”就是指有可能是药物引起的。', []],
    ['zh-Hant', '校長林美玉說，「不會有人被放棄」不是口號，而是承諾。', []],
    ['zh-Hant', '校長林美玉說，「不會有人被放棄」，並感謝家長。', ['林美玉']],
    ['zh-Hant', '校長林美玉說，「不會有人被放棄」並感謝家長。', ['林美玉']],
  ])('%s %s', (language, line, quotes) => {
    expect(speakersIn(language, line).map(([speaker]) => speaker)).toEqual(quotes);
  });
});

test('of two names with points each is somebody', () => {
  expect(
    told(
      'zh-Hans',
      '银行行长约翰·泰勒与财务总监玛丽·布朗共同出席发布会。布朗说，公司今年的利润将会继续增长，不会裁员。',
    ),
  ).toEqual([['玛丽·布朗', '公司今年的利']]);
});

describe('one speaker behind several quotations', () => {
  test.each<[Tongue, string, (string | null)[]]>([
    [
      'zh-Hans',
      '“这是逼迫对方的手段”，“目的就是推翻政府”，在接受采访时，副所长袁立新指出。',
      ['袁立新', '袁立新'],
    ],
    ['zh-Hans', '“我们已经尽力了”，“明年再来”，看台上的标语写着。', []],
    ['zh-Hant', '臉書粉專「城市觀察」表示，「這次政策完全沒有考慮行人，太危險了。」', ['城市觀察']],
  ])('%s %s', (language, line, quotes) => {
    expect(speakersIn(language, line).map(([speaker]) => speaker)).toEqual(quotes);
  });
});

test('a body before a colon, as a line of its own', () => {
  expect(told('zh-Hant', '城東客運：僅短暫停留')).toEqual([['城東客運', '僅短暫停留']]);
  expect(told('zh-Hans', '街道办：已接到反映介入调查')).toEqual([['街道办', '已接到反映介']]);
  expect(told('zh-Hant', '協辦單位：未來世界有限公司')).toEqual([]);
});

test('who says the words in marks does not say what stands before them', () => {
  expect(
    told('zh-Hant', '這些話聽在家屬耳裡相當於是二次傷害，林婦的兒子氣憤地說，「撞到人怎麼可能不知道。」'),
  ).toEqual([]);
});
