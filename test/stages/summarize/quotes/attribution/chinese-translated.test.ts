// Who says it in Chinese of translated articles: when and to whom stand beside who speaks, names and teams in letters, official
// papers that say something, outlets whom somebody tells it.
import { describe, expect, test } from '@jest/globals';
import { directQuotes, statements } from '../../../../language/tongues/direct-quotes.ts';

const told = (...lines: string[]) =>
  statements('zh-Hant', ...lines).map(([speaker, role, words]) => [speaker ?? role, words.slice(0, 6)]);
const direct = (...lines: string[]) =>
  directQuotes('zh-Hant', ...lines).map(([speaker, role]) => [speaker, role]);
const long = '鐵路延誤正加深居民的不信任，公司應該賠償。';

describe('when and to whom are no part of who speaks', () => {
  test.each([
    ['北國的交通部長在禮拜三向國會表示，', '北國的交通部長'],
    ['北國的財政部長週五向議會表示，', '北國的財政部長'],
    ['海安市的教育局長在星期一對家長表示，', '海安市的教育局長'],
    ['國防部昨日在記者會上向媒體表示，', '國防部'],
    ['南國外交部在三月五日向聯合國表示，', '南國外交部'],
    ['方文達去年向聯合國表示，', '方文達'],
  ])('%s', (lead, who) => {
    expect(told(`${lead}${long}`)).toEqual([[who, '鐵路延誤正加']]);
  });

  // Whoever speaks, each with each of the times and of whom it is said to.
  const times = [
    '',
    '週三',
    '於三月五日',
    '在上週',
    '本月初',
    '周一上午',
    '當地時間週五',
    '早些時候',
    '9日',
    '在2024年',
  ];
  const places = ['', '在國會', '在聲明中', '向聯合國', '在日內瓦向記者', '對《早報》', '在接受法新社採訪時'];
  test.each(['交通部長', '國防部', '世界衛生組織', '歐盟委員會', '白宮', '外交部發言人', '兩名目擊者'])(
    '%s',
    (who) => {
      for (const time of times)
        for (const place of places)
          expect([time, place, told(`${who}${time}${place}表示，${long}`)[0]?.[0]]).toEqual([
            time,
            place,
            who,
          ]);
    },
  );

  test('nor of what somebody is', () => {
    expect(
      direct('十月在北國交通部長彼得·諾蘭在海安會見市長後表示，「我們都認為鐵路明年可以通車」。'),
    ).toEqual([['彼得·諾蘭', '北國交通部長']]);
  });
});

describe('what somebody is called in marks', () => {
  test('is not what they are', () => {
    const lines = ['彼得·諾蘭去年當選。', `在「糊塗的將軍先生」諾蘭離開後，局勢惡化。諾蘭表示，${long}`];
    expect(statements('zh-Hant', ...lines).map(([speaker, role]) => [speaker, role])).toEqual([
      ['彼得·諾蘭', null],
    ]);
  });

  test('nor in place of it', () => {
    expect(statements('zh-Hant', `歌手「小天后」林雅婷表示，${long}`).map((one) => one[1])).toEqual(['歌手']);
  });
});

describe('official papers', () => {
  test.each([
    ['起訴書寫道', null, '起訴書'],
    ['意向書說', null, '意向書'],
    ['新聞稿上寫道', null, '新聞稿'],
    ['市長方文達的聲明說', '方文達', '市長'],
    ['總統府隨後發表聲明', '總統府', null],
    ['工會主席王大明隨即發表聲明', '王大明', '工會主席'],
  ])('%s', (lead, speaker, role) => {
    expect(
      direct('建商葉小青昨日辭職。', `${lead}：「委員會感謝大家多年的貢獻，並會盡快選出繼任人。」`),
    ).toEqual([[speaker, role]]);
  });

  test.each([
    ['據法庭文件指出，', '法庭文件'],
    ['根據在海安呈交的求刑意向書，', '求刑意向書'],
  ])('%s', (lead, who) => {
    expect(told(`${lead}${long}`)).toEqual([[who, '鐵路延誤正加']]);
  });

  test('a letter is somebody’s, who is not told', () => {
    expect(
      direct('建商葉小青昨日辭職。', '信中寫道：「委員會感謝大家的貢獻，並會盡快選出繼任人。」'),
    ).toEqual([]);
  });

  test('under the words', () => {
    expect(direct('「政府已推出多項措施，明年會再檢討。」', '——新聞稿上寫道')).toEqual([[null, '新聞稿']]);
  });
});

describe('behind the words', () => {
  test.each(['羅登告訴海安 HTV 的運動之聲 (Sportsound)。', '羅登告訴海安電台的早晨節目。', '羅登說到。'])(
    '%s',
    (behind) => {
      expect(
        direct('總教練羅登上週到任。', `「我想以球員身分上場踢球。我進過國家隊一次。」${behind}`),
      ).toEqual([['羅登', '總教練']]);
    },
  );
});

describe('names in letters', () => {
  test.each([
    ['Tom Reed 的律師', 'Tom Reed 的律師'],
    ['Tom Reed 的團隊', 'Tom Reed 的團隊'],
    ['Novatek 的發言人', 'Novatek 的發言人'],
    ['Tom Reed 的律師 Mary Cole ', 'Mary Cole'],
    ['Tom Reed 與 Ann Field 共同', 'Tom Reed 與 Ann Field'],
    ['Tom Reed 和他的妻子 Mary Cole ', 'Tom Reed 和他的妻子 Mary Cole'],
    ['被 Tom Reed 批評的 Ann Field ', 'Ann Field'],
    ['J.K. Reed ', 'J.K. Reed'],
  ])('%s', (lead, who) => {
    expect(told('Ann Field 是海安市長。', `${lead}表示，${long}`)).toEqual([[who, '鐵路延誤正加']]);
  });

  test.each([
    ['Reed 告訴 Field，', 'Tom Reed'],
    ['Google 的一位發言人告訴 The Verge，', 'Google 的一位發言人'],
    ['BBC 報導，', 'BBC'],
  ])('%s', (lead, who) => {
    expect(told('Tom Reed 和 Ann Field 上週會面。', `${lead}${long}`)).toEqual([[who, '鐵路延誤正加']]);
  });

  test('and what their bearers are', () => {
    expect(
      statements('zh-Hant', `Tom Reed 的發言人 Mary Cole 表示，${long}`).map((one) => one.slice(0, 2)),
    ).toEqual([['Mary Cole', '發言人']]);
  });

  test.each(['這位 Oban Athletic 的前教頭先前婉拒了虎隊的挖角。', 'St Mirren 上週以三比一擊敗虎隊。'])(
    'no team is he: %s',
    (line) => {
      const goal = '總教練羅登表示，他的目標是在大賽中帶領國家隊，並且贏得冠軍。';
      expect(direct(goal, line, '「我們能夠將球隊帶回甲組，這裡的設施很好。」他說。')).toEqual([
        ['羅登', '總教練'],
      ]);
    },
  );
});

describe('without a comma', () => {
  test.each([
    ['愛德華·陳說自己並不憤怒，他只是實事求是。', '愛德華·陳', '自己並不憤怒'],
    ['葉小青認為「評審太老」運動鼓勵了許多新人。', '葉小青', '「評審太老」'],
    ['海安方面則反覆強調新橋是純粹的經濟項目，運力會翻一番。', '海安方面', '新橋是純粹的'],
    ['葉小青指責海安參與南國事務是開拓新市場的藉口。', '葉小青', '海安參與南國'],
    ['葉小青在會場與市長碰面，並在之後表示她將在下個月再次造訪海安。', '葉小青', '她將在下個月'],
    ['按照葉小青的說法其目的是防止海安成為南國的附庸。', '葉小青', '其目的是防止'],
  ])('%s', (line, who, words) => {
    expect(told(line)).toEqual([[who, words]]);
  });

  test('half a clause is told of nobody', () => {
    expect(
      told('國務卿彼得·諾蘭昨日抵達。', '他表示，在取得一定進展後，南國譴責其提出「強盜般的要求」。'),
    ).toEqual([]);
  });
});
