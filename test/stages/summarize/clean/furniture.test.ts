// What is left of a page's frame in a pasted text is told by its structure.
import { describe, expect, test } from '@jest/globals';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';

const title = 'Town plans a cable car over the harbour';
const body = [
  'The town will build a cable car over the harbour, and the council will talk about it in June.',
  'The work would cost 80 million euros by a first estimate, and it would take three years.',
  'People who live near the shore fear the noise, while shopkeepers hope for more guests.',
  'The ferry has run since the war and carries nine hundred people on a working day.',
  'A decision should come before the summer, a spokesman said.',
];

const clean = (...lines: string[]) => {
  const cleaned = cleanArticle({ kind: 'text', ref: 'page', raw: lines.join('\n\n'), metadata: {} });
  const kept = cleaned.blocks.filter((block) => block.kept).map(({ text }) => text);
  const kinds = Object.fromEntries(cleaned.blocks.map(({ text, kind }) => [text, kind]));
  return { title: cleaned.title, kept, kinds };
};

describe('left out, and the title is the article’s', () => {
  test.each([
    ['the words of a menu, apart by blanks', ['Region  Crime  Economy  Sport  People', 'CRIME']],
    ['the words of a menu, run into one', ['NewsSportWhat’s OnBusinessIn Your AreaPuzzles']],
    ['the name of a section over it', ['Harbour and sea']],
    ['an offer over it', ['Join us from €1 for the first month']],
  ])('%s', (_, above) => {
    const { title: found, kept } = clean(...above, title, ...body);
    expect(found).toBe(title);
    expect(kept).toEqual([title, ...body]);
  });

  test('name, buttons and place between title and text, and who she is at its end', () => {
    const { kept } = clean(
      title,
      'Jane Roe',
      'Read aloud',
      '12 May 2026',
      ...body,
      'Jane Roe writes about towns by the sea',
    );
    expect(kept).toEqual([title, ...body]);
  });

  test('who wrote it and when under the standfirst, and at the end topics and who she is', () => {
    const standfirst = 'It would carry nine hundred people a day, and shopkeepers hope for more guests.';
    const { kept } = clean(
      title,
      standfirst,
      'Jane Roe',
      '12 May 2026, 9:36',
      'Share   Listen',
      ...body,
      'Topics: harbour, ferry, council',
      'Jane Roe — Towns reporter. She writes about what moves people.',
    );
    expect(kept).toEqual([title, standfirst, ...body]);
  });

  test('who she is where the date names her, or a byline under the text', () => {
    const bio = 'Jane Roe covers courts and bridges.';
    const dated = clean(
      title,
      body[0]!,
      'Jane Roe  12 May 2026, 9:36',
      'Share   Listen',
      ...body.slice(1),
      bio,
    );
    expect(dated.kept).toEqual([title, ...body]);
    const signed = clean(title, ...body, 'By Jane Roe', bio);
    expect(signed.kept).toEqual([title, ...body]);
  });

  test.each([
    ['Read more', '\n\n'],
    ['Leia mais', '\n'],
    ['Ler mais', '\n\n'],
    ['Lees meer', '\n\n'],
    ['Leggi di più', '\n'],
  ])('headlines of others glued under “%s”', (head, behind) => {
    const others = `${head}\nHarbour master retires after forty years\n‘I sleep on the ferry’, says the cook`;
    const rest = body.slice(3).join('\n\n');
    const { kept } = clean(title, ...body.slice(0, 3), `${others}${behind}${rest}`);
    expect(kept).toEqual([title, ...body]);
  });

  test.each(['[Most read] Harbour master retires after forty years', '【Read more】Ten walks by the river'])(
    'one headline of another behind its label in brackets: %s',
    (line) => {
      expect(clean(title, ...body.slice(0, 3), line, ...body.slice(3)).kept).toEqual([title, ...body]);
    },
  );

  test('a headline without a label between two of others that have theirs', () => {
    const others = [
      '[Most read] Harbour master retires after forty years',
      'The cook tells all: “I sleep on the ferry”',
      '[Read more] Ten walks by the river',
    ].join('\n');
    expect(clean(title, ...body.slice(0, 3), others, ...body.slice(3)).kept).toEqual([title, ...body]);
  });

  test('what is praised right below the mark of an ad', () => {
    const ad = 'Advertisement\nWindows of the harbour: free fitting until Sunday';
    expect(clean(title, ...body.slice(0, 3), `${ad}\n${body.slice(3).join('\n')}`).kept).toEqual([
      title,
      ...body,
    ]);
  });

  test('what the picture over an agency’s lead shows, below the buttons', () => {
    const caption = 'The shore with the fish market, from where the cable car will go.';
    const lead = `HARBOUR TOWN, May 12 (Crossline) - ${body[0]}`;
    const { kept } = clean(title, '12 May 2026', 'Share  Print', caption, lead, ...body.slice(1));
    expect(kept).toEqual([title, ...body]);
  });

  test('where on the site it stands, under the whole name of the site', () => {
    expect(clean('The Post of the Upper Harbour > People', title, ...body).kept).toEqual([title, ...body]);
  });

  test('lines without sentences between two paragraphs', () => {
    const others = [
      'See too',
      'Harbour master retires',
      'Five walks along the shore',
      'A bridge for the island',
    ];
    const { kept } = clean(title, ...body.slice(0, 3), ...others, ...body.slice(3));
    expect(kept.filter((line) => others.slice(0, 3).includes(line))).toEqual([]);
  });

  test('a line that begins with what it asks for', () => {
    const { kept } = clean(
      title,
      ...body.slice(0, 3),
      'Join our channel for all news of the harbour',
      ...body.slice(3),
    );
    expect(kept).toEqual([title, ...body]);
  });

  test.each([
    'Ann Field (left) and the engineer at the first pillar.',
    'The shore, at the height of the fish market | ARCHIVES OF THE PAPER',
    'The town hall in the valley, with its new locks JANE ROE',
    'The boat at the upper landing on a weekday morning - Jane Roe/Gazette',
    'The harbour with the old ferry and its crew in 1979',
    'What is left of the old pier, on Monday morning. / JANE ROE (ABC)',
    'The ferry at the upper landing, this week. ABC/J. Roe',
    'She rowed for the town two years ago. Image source, Harbour Pictures',
    'A ferry on its way out of the harbour of Clifton DR',
  ])('the caption “%s”', (caption) => {
    expect(clean(title, ...body.slice(0, 3), caption, ...body.slice(3)).kinds[caption]).toBe('caption');
  });
});

describe('kept', () => {
  test('a heading in capitals alone, which has no credit in capitals', () => {
    const heading = 'QUIST, TWO WEEKS WITHOUT A GOAL';
    expect(clean(title, ...body.slice(0, 3), heading, ...body.slice(3)).kinds[heading]).toBe('heading');
  });

  test('the heading of a part under “Read more”', () => {
    const part = 'Read more\nThe price of a ride\n';
    const { kinds } = clean(title, ...body.slice(0, 3), `${part}${body.slice(3).join('\n')}`);
    expect(kinds['The price of a ride']).toBe('heading');
  });

  test('a sentence with a label in brackets before it, that heads no list', () => {
    const line = '[Update] The council has put off its talk about the cable car to July';
    expect(clean(title, ...body.slice(0, 3), line, ...body.slice(3)).kept).toContain(line);
  });

  test('a list and a last paragraph over the sign that the article ends there', () => {
    const list = ['Times of the ferry', 'Monday: four rides', 'Tuesday: five rides', 'Fare: 2 euros'];
    const last = 'The town will build three more by 2029.';
    const after = [
      'About the town',
      'It has a harbour and 1,400 people.',
      'Print',
      'Back',
      'Next page',
      'Jobs',
    ];
    const { kept } = clean(title, ...body, ...list, last, '<End>', ...after, 'Sites', 'Help', 'Maps');
    expect(kept).toContain(last);
    expect(kept).toContain('Fare: 2 euros');
    expect(kept).not.toContain('It has a harbour and 1,400 people.');
  });

  test('a last paragraph with the editor’s name behind it, under a list of others', () => {
    const text = [
      '市府將在港口上空蓋一條纜車，議會六月審查這項計畫，初估經費八千萬歐元，工期三年。',
      '岸邊居民擔心噪音，商家則盼望帶來更多遊客，渡輪自戰後行駛至今，平日載客九百人。',
      '發言人表示，決定應在夏天之前出爐，在那之前渡輪照常行駛，票價也不會調整。',
    ];
    const last = '市府將於月底在港邊的活動中心召開說明會，開放居民登記發言。（編輯：王小明）';
    const { kept } = clean('市府規劃港口纜車', ...text, `延伸閱讀\n渡輪船長退休\n河邊十條步道\n${last}`);
    expect(kept).toContain(last);
  });

  test('a list after a colon', () => {
    const list = [
      'Three more will begin next year:',
      'the old forge, 1,800 flats, from May;',
      'the northern shore, 900 flats, from June;',
    ];
    expect(clean(title, ...body.slice(0, 3), ...list, ...body.slice(3)).kept).toEqual(
      expect.arrayContaining(list),
    );
  });

  test('a heading that speaks to the reader', () => {
    const heading = 'What you should know';
    expect(clean(title, ...body.slice(0, 3), heading, ...body.slice(3)).kinds[heading]).toBe('heading');
  });

  test('a second part of the title', () => {
    const deck = 'Three years of work and eighty million euros, while shopkeepers hope';
    expect(clean(title, deck, '12 May 2026', ...body).kept).toContain(deck);
  });
});

describe('of a page that was pasted whole', () => {
  const menu = ['Home', 'News', 'Politics', 'Your harbour', 'Money', 'Culture', 'Trips', 'Recipes', 'Shop'];
  const services = ['Print edition', 'Podcasts', 'Games', 'Jobs', 'Cars', 'Work at the harbour'];
  const teasers = [
    'Rain all week',
    'Old mill to become a school',
    'The mill in the valley has stood empty for years, and children will learn there now.',
    'Umbrellas sold out in the upper town',
    'The shops will have new ones on Friday.',
    'Who won the cup',
    'Recipes for two',
    'A day at the fair',
    'What we know of the fire',
    'Ten walks by the river',
  ];

  test('menus over the title and teasers under the text are none of the article', () => {
    const { title: found, kept } = clean(
      ...menu,
      ...services,
      title,
      ...body,
      ...body.map(again),
      ...teasers,
    );
    expect(found).toBe(title);
    expect(kept).toEqual([title, ...body, ...body.map(again)]);
  });

  test('the title is the line over its standfirst, though that says more of what the text says', () => {
    const standfirst =
      'Shopkeepers hope for more guests, people near the shore fear the noise of a cable car';
    const { title: found } = clean(...menu, ...services, title, standfirst, ...body, ...teasers);
    expect(found).toBe(title);
  });

  test('twenty thousand short lines under a text come to an end', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `Row ${i}.`);
    expect(clean(...menu, title, ...body, ...lines).title).toBe(title);
  });

  test('a short last paragraph under a box is the article’s', () => {
    const last = 'She says: “I take the ferry.”';
    const { kept } = clean(...menu, title, ...body, last, 'Related articles', ...teasers);
    expect(kept).toContain(last);
  });
});

/** Another paragraph of the same length, with other words. */
function again(paragraph: string): string {
  return `Later, ${paragraph.split(' ').toReversed().join(' ').toLowerCase().replace(/[.,]/g, '')}.`;
}

test('since when it can be read, and no subject', () => {
  const lines = [
    'Die Stadt will eine Seilbahn über den Hafen bauen, und der Rat berät im Juni darüber.',
    'Der Bau würde 80 Millionen Euro kosten und drei Jahre dauern.',
    'Anwohner fürchten den Lärm, die Händler hoffen auf mehr Gäste.',
  ];
  const { kept } = clean('Stadt plant eine Seilbahn über den Hafen', 'Online seit heute, 7.57 Uhr', ...lines);
  expect(kept).toEqual(['Stadt plant eine Seilbahn über den Hafen', ...lines]);
});

test.each<[string, string, string[]]>([
  [
    'zh-Hans: a picture, and where it is from',
    '恒光电池澜河工厂储能电芯产线。图片来源：公司官网',
    [
      '恒光电池澜河工厂产能过半',
      '恒光电池周二公布三季报，营收同比下降一成，储能业务收入同比增长61%，占总营收的比重升至37%。',
      '恒光电池澜河工厂储能电芯产线。图片来源：公司官网',
      '公司董事长陆培文坦言，动力电池的价格战比年初预想的更久，也更惨烈，公司会继续收缩产线。',
    ],
  ],
  [
    'ko: two who report it, behind the place and before a sign',
    '문가온 임도현',
    [
      '여객선 암초 충돌해 승객 전원 구조',
      '(미륵포=연안통신) 문가온 임도현 기자 = 28일 오후 미륵포시 남쪽 해상에서 여객선이 암초에 부딪혔다.',
      '해경은 경비함정과 어선 27척을 투입해 승객 148명과 승무원 8명을 모두 구조했다고 밝혔다.',
    ],
  ],
  [
    'ko: three who report it, behind their paper',
    '문가온·임도현·서다래',
    [
      '여객선 암초 충돌해 승객 전원 구조',
      '연안통신 문가온·임도현·서다래 기자 = 28일 오후 미륵포시 남쪽 해상에서 여객선이 암초에 부딪혔다.',
      '해경은 경비함정과 어선 27척을 투입해 승객 148명과 승무원 8명을 모두 구조했다고 밝혔다.',
    ],
  ],
  [
    'ko: who reports it, behind the last sentence, which stays',
    '기자',
    [
      '시장 골목 막은 공사에 상인들 한숨',
      '하늘시장에서 그릇을 파는 상인들이 하수관 공사로 손님이 끊겼다고 하소연한다. 공사는 석 달째 이어지고 있다.',
      '상인회장 도나루씨는 “지난해에도 같은 말을 들었지만 달라진 것이 없다”고 꼬집었다. /나가람 기자',
    ],
  ],
  [
    'zh-Hans: that a summary follows, and who reports it',
    '导读',
    [
      '恒光电池澜河工厂产能过半',
      '[导读]恒光电池周二公布三季报，营收同比下降一成，储能业务收入同比增长61%，占总营收的比重升至37%。',
      '公司董事长陆培文坦言，动力电池的价格战比年初预想的更久，也更惨烈，公司会继续收缩产线。',
    ],
  ],
  [
    'zh-Hans: a reporter and a trainee, behind the paper',
    '实习生',
    [
      '恒光电池澜河工厂产能过半',
      '澜河日报讯 （记者/陆文舟实习生/沈可）恒光电池周二公布三季报，营收同比下降一成，储能业务收入同比增长61%。',
      '公司董事长陆培文坦言，动力电池的价格战比年初预想的更久，也更惨烈，公司会继续收缩产线。',
    ],
  ],
  [
    'pt: a video that is not there, and who looked after the writer',
    'vídeo acima',
    [
      'Os últimos moinhos giram pela rede',
      'A roda do moinho não girava havia muitos anos, e desde outubro ela alimenta uma antena (veja o vídeo acima).',
      'Prometeram fibra aos moradores durante doze anos, e agora eles captam um sinal graças ao riacho da aldeia.',
    ],
  ],
  [
    'de: whose the picture is',
    'Quelle',
    [
      'Das Moor kehrt zurück und mit ihm der Streit ums Wasser',
      'Wo vor vierzig Jahren Mais wuchs, steht heute das Wasser knöcheltief, und die Kraniche bleiben länger als je zuvor.',
      'Ina Moor (25) arbeitet seit drei Jahren als Wärterin am Rand der Flächen. Quelle: Jan Wehr',
      'Im Herbst will der Kreistag über die zweite Stufe entscheiden, die noch einmal doppelt so groß werden soll.',
    ],
  ],
  [
    'fr: a file to load',
    'Télécharger',
    [
      'Un biofilm pour savoir si l’eau est polluée',
      'Télécharger le communiqué (PDF, 1,2 Mo)',
      'Quiconque a glissé sur un galet connaît les biofilms : ce sont ces pellicules brunes faites d’algues.',
      'Au bout de trois semaines, le biofilm réagit à la pollution de la rivière en 48 heures.',
    ],
  ],
  [
    'fr: who publishes it',
    'À propos',
    [
      'Un biofilm pour savoir si l’eau est polluée',
      'Quiconque a glissé sur un galet connaît les biofilms : ce sont ces pellicules brunes faites d’algues.',
      'Au bout de trois semaines, le biofilm réagit à la pollution de la rivière en 48 heures.',
      'À propos de l’IREV : établissement public de recherche, l’institut emploie 900 personnes sur sept sites.',
    ],
  ],
])('%s is left out', (_, words, lines) => {
  expect(clean(...lines).kept.filter((text) => text.includes(words))).toEqual([]);
});
