// Foreign names in Chinese sentences: two in one clause, whose lawyer, wife or spokesman it is, a surname alone, and bodies that
// publish, find and deny.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

const people = ['罗伯特·陈是海安市市长，今年五十三岁。', '港口律师琳达·格林今年四十一岁。'];
const said = '谈判将在下个月继续进行，双方都有诚意。';
const says = (line: string) =>
  statements('zh-Hans', ...people, line).map(([speaker, role]) => speaker ?? role);
const saysDirect = (line: string) =>
  directQuotes('zh-Hans', ...people, line).map(([speaker, role]) => speaker ?? role);

describe('of two names in one clause', () => {
  test.each([
    ['罗伯特·陈在电话中告诉琳达·格林，', '罗伯特·陈'],
    ['罗伯特·陈的律师琳达·格林在法庭上表示，', '琳达·格林'],
    ['代表罗伯特·陈出庭的琳达·格林表示，', '琳达·格林'],
    ['罗伯特·陈的妻子琳达·格林说，', '琳达·格林'],
    ['罗伯特·陈和他的妻子琳达·格林说，', '罗伯特·陈和他的妻子琳达·格林'],
    ['罗伯特·陈引用琳达·格林的话说，', '琳达·格林'],
    ['北国总统马丁·科赫的发言人汉娜·韦伯说，', '汉娜·韦伯'],
    ['北国政府周一否认了琳达·格林的说法，称', '北国政府'],
    ['罗伯特·陈的发言人说，', '罗伯特·陈的发言人'],
    ['马丁·路德·金恩说，', '马丁·路德·金恩'],
    ['正如琳达·格林所说，', '琳达·格林'],
  ])('%s', (lead, who) => {
    expect(says(`${lead}${said}`)).toEqual([who]);
  });

  test.each<[string, string[]]>([
    ['罗伯特·陈赞同琳达·格林的观点，并说：“谈判将继续进行，双方都有诚意。”', ['罗伯特·陈']],
    ['琳达·格林形容罗伯特·陈是“这座城市有史以来最糟糕的市长，什么都没做”。', ['琳达·格林']],
    ['罗伯特·陈告诉琳达·格林他“从未见过那份合同，也没有签字”。', ['罗伯特·陈']],
    ['琳达·格林教授和她的同事在《自然》杂志上写道：“冰川正在融化，后果严重。”', ['琳达·格林教授和她的同事']],
    ['琳达·格林周一否认曾说过：“冰川正在融化，后果严重。”', []],
  ])('%s', (line, found) => {
    expect(saysDirect(line)).toEqual(found);
  });
});

describe('a name with a point is whole, and nothing but the name', () => {
  const names = [
    ...['罗伯特·陈', '理查德·霍尔', '保罗·罗德里格斯', '莎伦·亚当斯', '安东尼·杰克逊', '米歇尔·纳尔逊'],
    ...['于尔根·施密特', '法蒂玛·侯赛因', '优素福·奥马尔', '亚历山大·韦伯', '何塞·曼努埃尔·巴罗佐'],
    ...['路易吉·罗西', '简·古道尔', '卡林-路易丝·杜兰', '乌尔夫·克里斯特松', '大卫·阮'],
  ];
  test.each(names)('%s', (name) => {
    const frames = ['', '北国总理', '参议员', '作家', '前教练', '女王', '公司首席执行官', '昨天'];
    for (const lead of frames)
      for (const behind of ['周二', '还', '多次', '进一步', '在会后', ''])
        expect([lead, ...says(`${lead}${name}${behind}表示，${said}`)]).toEqual([lead, name]);
  });

  test.each([
    ['马丁·科赫强烈呼吁政府，', '马丁·科赫'],
    ['马丁·科赫金融危机后表示，', '马丁·科赫'],
    ['广东彼得·里德表示，', '彼得·里德'],
    ['公司总监-彼得·里德表示，', '彼得·里德'],
    ['由于彼得·里德表示，', '彼得·里德'],
  ])('%s', (lead, who) => {
    expect(says(`${lead}${said}`)).toEqual([who]);
  });
});

describe('a surname behind an office is whole', () => {
  test.each(['爱泼斯坦', '亚当斯', '爱德华', '米勒', '亨特', '杜兰特', '易卜拉欣', '克里斯特松', '雅各布斯'])(
    '%s',
    (name) => {
      for (const office of ['参议员', '北国总理', '教授'])
        for (const behind of ['周二', '则', ''])
          expect(
            statements('zh-Hans', `${office}${name}${behind}表示，${said}`).map((one) => one.slice(0, 2)),
          ).toEqual([[name, office]]);
    },
  );

  test('and how something is said is no name', () => {
    expect(statements('zh-Hans', `市长乐观地表示，${said}`).map((one) => one.slice(0, 2))).toEqual([
      [null, '市长'],
    ]);
  });
});

describe('a surname alone', () => {
  test.each(['格林女士说', '格林律师说', '格林还说', '格林周二告诉法新社', '格林在推特上写道', '据格林说'])(
    '%s',
    (lead) => {
      expect(says(`${lead}，${said}`)).toEqual(['琳达·格林']);
    },
  );

  test('also of a long one before a title', () => {
    const lines = ['反对党议员保罗·麦克唐森上周辞职。', `麦克唐森先生在电台上说，${said}`];
    expect(statements('zh-Hans', ...lines).map((one) => one.slice(0, 2))).toEqual([
      ['保罗·麦克唐森', '反对党议员'],
    ]);
  });

  test('is not told of one half of two', () => {
    expect(says(`格林和陈都说，${said}`)).toEqual([]);
  });
});

describe('bodies and whoever stands beside somebody', () => {
  test.each([
    ['海安大学的研究人员发现，', '海安大学的研究人员'],
    ['根据联合国的一份报告，', '联合国'],
    ['联合国的一份报告警告说，', '联合国'],
    ['海安大学在本月初向学生表示，', '海安大学'],
    ['警方通报称，', '警方'],
    ['海安市公安局通报称，', '海安市公安局'],
    ['据海安市公安局官方微博消息，', '海安市公安局'],
    ['网友“海边的风”评论说，', '海边的风'],
    ['担任赵强律师的王丽华说，', '王丽华'],
    // She is not whoever has a man's name.
    ['李建国会见王丽华时，她表示，', undefined],
  ])('%s', (lead, who) => {
    expect(says(`${lead}冰川正在以前所未有的速度融化，后果严重。`)).toEqual(who ? [who] : []);
  });
});
