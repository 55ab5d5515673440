// A key point is read by itself: it leans on nothing that its reader has not seen, and tells what it promises.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../src/language/registry.ts';
import { leansOutside, teases } from '../../src/language/text/referents.ts';
import { digestOf, digestOfText } from './extractive-digest.ts';

interface Sample {
  lines: string[];
  /** Of the article's sentences, what leans or teases. */
  never: RegExp;
}

const samples: Record<string, Sample> = {
  'it: a link in capitals glued to a sentence': {
    lines: [
      'Il forno di Borgo sfama un paese',
      'Il forno di Borgo vende 1.400 pani alla settimana da quando ha aperto nel marzo 2026 a tutto il paese.',
      'IL FORNO DI BORGO, LE FOTO DELLA FESTA Il forno ha regalato 3.100 pani ai bambini della scuola di Borgo.',
      '© Agenzia Borgo Il forno di Borgo ha perso 4.000 euro nel primo inverno, e il paese ha pagato la bolletta.',
      'Il consiglio comunale deciderà a giugno se il pane del forno si potrà vendere dopo le sei di sera.',
    ],
    never: /^IL FORNO DI BORGO, LE|^©/,
  },
  'fr: an agency’s heading in the line of its text': {
    lines: [
      'Le bac de Hollec reprend du service',
      'Le bac de Hollec a repris du service lundi et transporte 800 passagers par jour entre les deux rives du fleuve.',
      '- "Prêts au départ" - Le conseil de Hollec a versé 90.000 euros pour le bac et décidera à l’automne d’un second bac.',
      'La traversée du bac de Hollec coûte 2,40 euros, et les enfants de moins de six ans voyagent gratuitement.',
      'Les matelots du bac de Hollec réclament 12 % de plus, et le conseil leur répondra avant la fin du mois de mai.',
    ],
    never: /^- /,
  },
  'ja: what a reporter asks': {
    lines: [
      '汐見の渡し船が三年ぶりに運航を再開',
      '汐見市の渡し船が月曜日に三年ぶりに運航を再開し、一日におよそ800人を対岸の港へ運んでいる。',
      '――渡し船に戻らなければいけない理由はあったのですか。',
      '市は渡し船の修理に9000万円を出し、二隻目の船を買うかどうかを秋の議会で決めるという。',
      '汐見の渡し船は1952年に運航を始め、三年前の台風で桟橋が壊れてからは運航を休んでいた。',
      '汐見の渡し船の船長は五人で、このうち二人は去年の春に県の学校を卒業したばかりだという。',
      '渡し船の運賃は片道240円で、六歳未満の子どもは保護者と一緒ならば無料で乗ることができる。',
    ],
    never: /^――/,
  },
  'nl: what a picture of the page shows': {
    lines: [
      'Veerpont van Hollum vaart weer',
      'Sinds maandag vaart de veerpont van Hollum weer en brengt elke dag 800 forenzen naar de overkant.',
      'In de video hieronder zie je hoe de veerpont van Hollum met 60 auto’s de haven van Hollum verlaat.',
      'De gemeente gaf 90.000 euro voor de veerpont en beslist in het najaar over een tweede pont.',
      'Een overtocht met de veerpont van Hollum kost 2,40 euro, en kinderen onder de zes jaar varen gratis.',
    ],
    never: /video hieronder/,
  },
  'de: told by nobody, and who that is': {
    lines: [
      'Hollern hat wieder eine Fähre',
      'Seit Montag fährt die Fähre von Hollern wieder über die Oste und bringt täglich 800 Pendler ans andere Ufer.',
      'Kapitän Arne Wulf hatte das Schiff im März 2026 für 340.000 Euro gekauft und den Motor umbauen lassen.',
      'Der Landkreis Stade hat für die Fähre 90.000 Euro gegeben und will im Herbst über eine zweite entscheiden.',
      'In Hollern sei die Stimmung an der Fähre schlecht, und 12 Matrosen hätten bei der Fähre schon gekündigt.',
      'Die zweite Fähre von Hollern sei „ein Versprechen an alle 800 Pendler“ und werde 340.000 Euro kosten.',
      'Der darf die Fähre von Hollern mit 60 Autos nur bei Tageslicht und nur bis Windstärke sieben fahren.',
      'Eine Fahrt mit der Fähre von Hollern kostet 2,40 Euro, Kinder unter sechs Jahren fahren umsonst.',
    ],
    never: /^In Hollern sei|^Die zweite Fähre|^Der darf/,
  },
  'it: what shares cost': {
    lines: [
      'Il forno di Borgo sfama un paese',
      'Il forno di Borgo vende 1.400 pani alla settimana da quando ha aperto nel marzo 2026 a tutto il paese.',
      'Il forno di Borgo ha perso 4.000 euro nel primo inverno, e il paese ha pagato la bolletta di tutto il forno.',
      'Il forno di Borgo (8.350, -0.11, -1.30%) sfama un paese con 3.100 pani che regala ai bambini della scuola.',
      'Il consiglio comunale deciderà a giugno se il pane si potrà vendere dopo le sei di sera.',
    ],
    never: /-1\.30%/,
  },
  en: {
    lines: [
      'Marsh Lane bakery feeds a town from one oven',
      'The Marsh Lane bakery in Tolby has sold 1,400 loaves a week since it opened to the whole town in March 2026.',
      'Edith Crane, who bought the oven for £900, bakes from two in the morning until the school bell rings at nine.',
      'The bakery keeps a shelf of unpaid bread by the door. Together they have given away 3,100 loaves from that shelf.',
      'In her first winter the bakery lost £4,000 and two of its bakers. Crane says the town paid the gas bill in coins.',
      'The company that sold the flour to the bakery closed in May. The company still owes the bakery £2,200.',
      'Shopkeepers on Marsh Lane have their own view of the bakery. “We smell it before we see it,” said Tom Beale, a cobbler.',
      'The town council will decide in June whether bread may be sold from the bakery after six in the evening.',
      'A loaf at the bakery costs £1.80, which is 70 pence less than in the supermarket on the ring road.',
      'Pupils of the Tolby school have baked 240 loaves there in their lessons, and the school now teaches milling.',
    ],
    never: /Together they|In her first|The company still|their own view/,
  },
  de: {
    lines: [
      'Die Fähre von Hollern fährt wieder für 800 Pendler',
      'Seit Montag fährt die Fähre von Hollern wieder über die Oste und bringt täglich 800 Pendler ans andere Ufer.',
      'Kapitän Arne Wulf hatte das Schiff im März 2026 für 340.000 Euro gekauft und den Motor in Hollern umbauen lassen.',
      'Nach ihren Berechnungen spart die Fähre im Jahr 1.200 Tonnen Kohlendioxid. Das Amt für Schifffahrt prüft die Zahl noch.',
      'Der Verein hat für die Fähre 90.000 Euro gesammelt. Damit wurde die Rampe in Hollern bezahlt.',
      'Eine Fahrt mit der Fähre kostet 2,40 Euro, Kinder unter sechs Jahren fahren umsonst.',
      'Die Wirtin Karla Mohr sieht das anders. „Die Fähre bringt Leute, aber keinen Hunger“, sagt Mohr.',
      'Im Herbst will der Kreistag von Stade über eine zweite Fähre für 60 Autos entscheiden.',
      'Im vergangenen Jahr standen Pendler in Hollern durchschnittlich 50 Minuten im Stau vor der Brücke.',
    ],
    never: /Nach ihren|Der Verein hat|Damit wurde|sieht das anders/,
  },
  fr: {
    lines: [
      'À Vaulny, le moulin produit de nouveau 40 tonnes de farine',
      'Depuis janvier, le moulin de Vaulny produit de nouveau de la farine : 40 tonnes en quatre mois, pour douze boulangeries.',
      'La commune de Vaulny a racheté le moulin 210 000 euros en 2024 et l’a confié à Hélène Roussy, meunière de métier.',
      'Dix mois plus tard, le moulin employait déjà quatre personnes de Vaulny. Cette farine coûte 1,30 euro le kilo.',
      'Elle a remplacé les meules du moulin par des pierres de Champagne, qui tournent à 90 tours par minute.',
      'Les riverains, eux, se plaignent du bruit du moulin la nuit. La mairie a limité les heures de travail de 6 à 20 heures.',
      'La région a versé 65 000 euros pour la roue du moulin, longue de sept mètres et taillée dans du chêne.',
      'Un deuxième moulin doit ouvrir à Saint-Brice en 2028, selon la chambre d’agriculture du département.',
      'Le blé du moulin vient de neuf fermes, toutes à moins de quinze kilomètres de Vaulny.',
    ],
    never: /^(?:Dix mois plus tard|Cette farine|Elle a|Les riverains, eux)/m,
  },
  'zh-Hant': {
    lines: [
      '鹽埕老戲院重開 三個月賣出兩萬張票',
      '高雄鹽埕的老戲院今年三月重新開門，三個月賣出兩萬一千張票，是關門前一整年的兩倍。',
      '戲院由導演許若蘭租下，租金每個月八萬元，放映機是從屏東一家倉庫找回來的三十五釐米機器。',
      '該協會為戲院募得四百二十萬元。兩人用這筆錢換了三百個座位。',
      '她每天下午在戲院門口賣票，一張票一百二十元，學生只收八十元。',
      '鹽埕區公所統計，戲院開門之後，附近商店晚上的營業額平均多了兩成五。',
      '不過也有鄰居對戲院有不同看法。',
      '文化局表示，明年將編列六百萬元修戲院的屋頂，工程預計在十月完成。',
      '戲院每個星期三放映台語老片，場場坐滿，最年長的觀眾今年九十三歲。',
    ],
    never: /該協會|兩人用|^她每天|不同看法/m,
  },
  ja: {
    lines: [
      '海辺の銭湯「波の湯」再開 町民160人が出資',
      '富浜町の銭湯「波の湯」が4月、3年ぶりに営業を再開した。町民160人が計1200万円を出資した。',
      '「波の湯」の店主は元漁師の江本悟さん（58）で、湯は地下80メートルからくみ上げる。',
      '同組合は「波の湯」に年間60万円を補助している。それで燃料代の3割をまかなう。',
      '毎朝5時から薪をくべ、湯を42度に保つ。',
      '入浴料は大人480円で、町外から来る客が全体の4割を占めている。',
      '町によると、県内の銭湯は20年前の120軒から31軒に減った。',
      '常連の女性は次のように話しています。',
      '富浜町は来年度、「波の湯」の隣に足湯を造る方針で、予算は900万円を見込んでいる。',
    ],
    never: /^(?:同組合|それで|毎朝5時)|次のように/m,
  },
  ko: {
    lines: [
      '폐교 도서관 석 달 만에 3만명 다녀갔다',
      '강원 솔마을의 폐교를 고친 도서관에 석 달 만에 3만명이 다녀갔다고 솔마을군이 12일 밝혔다.',
      '도서관은 군이 28억원을 들여 지난 3월 문을 열었고 책 5만권을 갖췄다.',
      '이는 군 인구의 두 배에 이르는 숫자다. 그는 도서관 책 2천권을 직접 골랐다.',
      '회사는 도서관에 해마다 1억원을 기부하기로 했다.',
      '방문객의 62%는 다른 지역에서 왔고 평균 세 시간을 머물렀다고 군은 설명했다.',
      '이웃 상인들의 생각은 조금 다르다.',
      '솔마을군은 내년 도서관 옆 운동장에 숲길 2㎞를 만드는 데 6억원을 쓰기로 했다.',
      '도서관 밤 시간을 맡는 자원봉사자는 40명이고 가장 나이가 많은 이는 81세다.',
    ],
    never: /^(?:이는|그는|회사는)|조금 다르다/m,
  },
};

describe.each(Object.entries(samples))('%s', (tag, { lines, never }) => {
  test('shows points that stand alone, and no other', async () => {
    const { language, keyPoints } = await digestOf(lines);
    expect(language).toBe(tag.split(':', 1)[0]);
    const shown = keyPoints.map(({ text }) => text).join('\n');
    expect(shown).not.toMatch(never);
    expect(keyPoints.length).toBeGreaterThan(0);
  });
});

test('somebody is named in short only where title or summary name them whole', async () => {
  const { summary, keyPoints } = await digestOf([
    'Harbour pilots strike over night work',
    'Pilots in the harbour of Lenn will stop work on Friday night after talks over their rosters failed for a third time.',
    'The strike will keep 40 ships at anchor, the harbour board of Lenn said, at a cost of about £2 million a day.',
    'About 120 pilots guide ships in and out of the harbour, and each of them works nine nights in a row.',
    'The board offered a rise of 4 per cent in June, and the pilots voted against it by 96 votes to 11.',
    'A strike in 2019 lasted eleven days and emptied the shelves of every supermarket on the islands.',
    '“We are asleep on our feet,” said Una Garvey, who has been a pilot for sixteen years. Garvey ran a ship aground in March, with 300 passengers.',
    'Talks will begin again on Monday, when a mediator from the ministry arrives in Lenn with a new offer.',
  ]);
  const shown = summary.map(({ text }) => text).join('\n');
  for (const { text } of keyPoints)
    if (/Garvey/.test(text)) expect(`${shown}\n${text}`).toMatch(/Una Garvey/);
});

const told: Record<string, { lines: string[]; never: RegExp }> = {
  'by what they are, by nobody who was told of': {
    lines: [
      'Tolby opens a second ferry for nine hundred people',
      'The town of Tolby has opened a second ferry, which takes nine hundred people a day over the bay.',
      'The new boat cost 1.2 million pounds, and the old one will be sold to a museum on the other shore.',
      'The town had voted on it for three years. A night ferry will follow in the autumn of next year.',
      'The lawyer lets it sail 14 times a day, and tickets are sold by a machine on the pier since May.',
      'Tickets for the ferry cost 2.40 pounds, which is 60 pence less than the bus around the bay.',
      'The bay is 900 metres wide at the pier, and the ferry needs seven minutes for it in any weather.',
    ],
    never: /The lawyer/,
  },
  'in short, though they say nothing': {
    lines: [
      'Tolby opens a second ferry for nine hundred people',
      'The town of Tolby has opened a second ferry, which takes nine hundred people a day over the bay.',
      'The new boat cost 1.2 million pounds, and the old one will be sold to a museum on the other shore.',
      'Tickets for the ferry cost 2.40 pounds, which is 60 pence less than the bus around the bay.',
      'The ferry sails 14 times a day. In the winter it will sail nine times, and on Sundays not at all.',
      'The bay is 900 metres wide at the pier, and the ferry needs seven minutes for it in any weather.',
      'A night ferry will follow in the autumn of next year, and the town has voted 60,000 pounds for it.',
      'For Strand the ferry is the fourth ship of Tolby in ten years, and the first that has 90 windows. On the pier grew up Helen Strand, whom the town trusts.',
    ],
    never: /For Strand/,
  },
};

test.each(Object.entries(told))('nobody is told of in a point %s', async (_, { lines, never }) => {
  const { keyPoints } = await digestOf(lines);
  expect(keyPoints.length).toBeGreaterThan(1);

  expect(keyPoints.map(({ text }) => text).join('\n')).not.toMatch(never);
});

test('a question is no point, nor is a call to the reader', async () => {
  const { keyPoints } = await digestOf([
    'Lenn harbour opens its lock to swimmers',
    'The old lock in Lenn harbour opens to swimmers in May, after 400 people tested the water over two summers.',
    'The city paid £600,000 for stairs, a fence and a buoy line along the harbour wall of the lock.',
    'Is the water of the harbour lock clean enough for 400 swimmers a day?',
    'Buy a ticket for the harbour lock at the kiosk and swim with 400 people this summer.',
    'Lifeguards will watch the lock from seven to nine, and the harbour master closes it when a ship comes in.',
    'The water authority measures bacteria in the lock twice a week, and its limit is half of what the law allows.',
  ]);
  expect(keyPoints.map(({ text }) => text).join('\n')).not.toMatch(/\?|^Buy/m);
});

test('a scene is no point where others tell something', async () => {
  const { keyPoints } = await digestOf([
    'Lenn harbour opens its lock to swimmers',
    'The old lock in Lenn harbour opens to swimmers in May, after 400 people tested the water over two summers.',
    'The city paid £600,000 for stairs, a fence and a buoy line along the harbour wall of the lock.',
    'Lifeguards will watch the lock from seven to nine, and the harbour master closes it when a ship comes in.',
    'The water authority of Lenn measures bacteria in the lock twice a week, and its limit is half of what the law allows.',
    'Swimmers must wear a cap of one colour, and 1,200 caps have been ordered from a factory in Lenn.',
    'Ships have the right of way in the lock, and 30 of them pass through the harbour on a summer day.',
    'A ticket for the lock costs £3 and lasts for 2 hours, and pupils of the schools in Lenn swim for nothing.',
    'The first race through the lock is on 14 June, and 80 swimmers from six towns have put down their names.',
    'The harbour police of Lenn will fine whoever dives from the lock gates, which are 9 metres high.',
    'Children lie on warm planks and share a bag of chips. A grey gull walks along an empty quay and stares at nobody in particular.',
  ]);
  expect(keyPoints.length).toBeGreaterThanOrEqual(3);
  expect(keyPoints.map(({ text }) => text).join('\n')).not.toMatch(/gull|chips/);
});

describe('the summary and the line beside the subject', () => {
  const article = {
    de: [
      'Klinik Altenfeld schließt die Geburtshilfe zum Jahresende',
      'Altenfeld.',
      'Die Geburtshilfe der Klinik Altenfeld wird zum 31. Dezember geschlossen. Das hat der Aufsichtsrat am Mittwoch beschlossen.',
      'Im vergangenen Jahr kamen in der Klinik Altenfeld 311 Kinder zur Welt.',
      'Das Defizit der Geburtshilfe lag nach Angaben der Klinik bei 2,4 Millionen Euro.',
      'Vor der Klinik protestierten am Abend rund 150 Menschen aus Altenfeld.',
    ],
    ja: [
      '落語家の柳亭松葉さん死去',
      '落語家の柳亭松葉さんが11月30日、肺炎のため東京都内の病院で死去した。88歳。葬儀は近親者で営んだ。',
      '柳亭松葉さんは「芝浜」や「文七元結」を得意とし、生涯で約9800回の高座を務めた。',
      '落語家連盟は1日、ホームページに柳亭松葉さんの追悼文を載せた。',
      '柳亭松葉さんは2015年、36年ぶりに落語家連盟に復帰していた。',
    ],
  };

  test.each(Object.entries(article))('have no fragment, in %s', async (_, lines) => {
    const { summary } = await digestOf(lines);
    for (const { text } of summary) expect(text).not.toMatch(/^(?:Altenfeld\.|88歳。)$/u);
  });

  test.each([
    ['en', 'Outside the town hall, opinion was divided.'],
    ['en', 'Not everybody on Gull Lane is convinced.'],
    ['es', 'Los agricultores no lo ven igual.'],
    ['it', "Di tutt'altro umore la panchina ospite."],
    ['fr', 'Élodie Marquant reconnaît la faiblesse.'],
    ['pt', 'Henrique Vasques, que não participou no estudo, pede cautela.'],
    ['ja', '住民の受け止めはさまざまです。'],
    ['ja', '社長の香坂直哉は、次のようにコメントしております。'],
    ['ja', '元部下で現編集長の荒垣みどりさんは振り返る。'],
    ['ja', '今後の夢を尋ねると、津村さんは少し考えてから答えた。'],
    ['ja', '日下部さんはにこりともせずに言った。'],
    ['ko', '왜 더 받지 않느냐고 묻자 손자 제형우 씨가 나섰다.'],
    ['zh-Hant', '馬國棟則賣關子。'],
  ])('what promises and does not tell is found, in %s: %s', (language, sentence) => {
    expect(teases(sentence, languageOf(language))).toBe(true);
  });
});

test.each([['ko', '당헌이 바뀌면 다음 경선에도 같은 비율이 적용되기 때문이다.']])(
  'a reason leans on what it is the reason for, in %s',
  (language, sentence) => {
    expect(leansOutside(sentence, '', languageOf(language))).toBe(true);
  },
);

test('no point begins with the words of somebody who is not named', async () => {
  const { keyPoints } = await digestOf([
    'Zwembad De Waterlinde blijft open',
    'Zwembad De Waterlinde in Oosterveen blijft de komende vijf jaar open, besloot de gemeenteraad.',
    'De gemeenteraad stemde in met een bijdrage van 650.000 euro per jaar voor het zwembad.',
    '"Die stuur je niet met de bus naar de stad." Raadslid Anneke Bos vindt het besluit over het zwembad onverstandig.',
    '"Het dak lekt al jaren", gaf hij toe.',
    '"Het zwembad van Oosterveen kost ons al jaren geld", heeft gemopperd.',
    '"In het zwembad van Oosterveen heb ik in de winter van 1974 leren zwemmen."',
    'Exploitant AquaNoord legt volgend jaar 400 zonnepanelen op het dak van het zwembad.',
  ]);
  for (const { text } of keyPoints) expect(text).not.toMatch(/^"/);
});

test.each([
  [
    'it',
    [
      'Tolbia ribalta Vernate e riapre il campionato di pallavolo',
      'Sotto di due set, la Tolbia ha battuto la Vernate per 3-2 davanti a 3.100 spettatori e ha riaperto il campionato.',
      'Vera Kovač, arrivata in estate, ha chiuso la partita con 31 punti, il massimo della stagione per la Tolbia.',
      'La Vernate resta prima in classifica con 26 punti, ma il vantaggio sulla Tolbia scende a quattro lunghezze.',
      'La Tolbia tornerà in campo domenica prossima contro la squadra di Montalto, che ha perso le ultime tre partite.',
      'TOLBIA-VERNATE 3-2. Tolbia: Kovač 31, Carrani 14, Dal Bon 11, Furlan 9, Rigoni 4, Tessi 1, Mori (L).',
      'Vernate: Van Hool 24, Brusa 17, Osai 12, Lodi 8.',
    ],
    /Kovač 31,|Van Hool 24,|TOLBIA/,
  ],
  [
    'de',
    [
      'Hollern gewinnt in letzter Sekunde gegen Rotheim',
      'Der HSV Hollern hat am Samstagabend den TV Rotheim mit 29:28 besiegt, es war der erste Sieg seit dem 3. Oktober.',
      'In der Tabelle verlässt die Mannschaft die Abstiegsplätze und steht jetzt mit elf Punkten auf dem vierzehnten Rang.',
      'Rotheim, zuletzt viermal siegreich, führte nach 22 Minuten mit fünf Toren, und auf den Rängen der Halle wurde es still.',
      'HSV Hollern: Drago, Menk – Ohler 8/3, Wehmer 7, Thöl 5, Kahr 4, Broder 3, Ivers 2.',
    ],
    /Ohler 8/,
  ],
])('no line tells who played and scored, in %s', async (_language, lines, never) => {
  const { summary, keyPoints, preheader } = await digestOf(lines);
  for (const { text } of [...summary, ...keyPoints]) expect(text).not.toMatch(never);
  expect(preheader).not.toMatch(never);
});

test.each([
  ['es', 'Por contra, el proyecto de la biblioteca se quedó en un cajón.'],
  ['it', 'Insomma, le posizioni sulla biblioteca restano distanti.'],
  ['fr', 'Quasiment tous sont venus du village d’à côté.'],
  ['fr', 'C’est-à-dire à l’endroit où la barque a coulé.'],
  ['pt', 'A mesma iniciativa falhou no porto de Tavares.'],
  ['de', 'Der darf nur ab und an eine Frage stellen.'],
  ['nl', 'Nee, zegt havenmeester Anna Rood.'],
  ['fr', 'L’une d’elles, chargée de sable, a coulé devant la jetée.'],
  ['fr', 'A fortiori, au vu de l’état de la jetée.'],
  ['pt', 'O que não quer dizer que a barca vá voltar ao cais.'],
  ['en', 'The hearing then continued in the harbour office.'],
])('what goes on from a sentence before leans on it, in %s: %s', (language, sentence) => {
  expect(leansOutside(sentence, '', languageOf(language))).toBe(true);
});

test.each([['fr', 'Ce qui est fragile, c’est l’enthousiasme.']])(
  'what stands alone does not, in %s: %s',
  (language, sentence) => {
    expect(leansOutside(sentence, '', languageOf(language))).toBe(false);
  },
);

test('an I without marks is somebody else’s, where an article does not say I', async () => {
  const { preheader, keyPoints } = await digestOf([
    'Un barco cruza el lago con 120 madres',
    'Me voy contenta porque en la otra orilla del lago me esperan mis hijos.',
    'El barco cruzó el lunes el lago de Valdoria con 120 madres que buscan trabajo en la otra orilla, según la capitana del puerto.',
    'El ayuntamiento de Valdoria pagó 4.000 euros por el viaje del barco y por la comida de las madres en la fonda del puerto.',
    'La orilla norte del lago tiene 80 talleres que cosen velas para los barcos de toda la comarca y de la costa de enfrente.',
    'El viaje del barco dura 50 minutos, y la fonda del puerto guarda la cena de las madres hasta las diez de la noche.',
    'La capitana del puerto piensa pedir en mayo un segundo barco, que costaría 90.000 euros a los vecinos de la comarca.',
  ]);
  expect([preheader, ...keyPoints.map(({ text }) => text)].join()).not.toMatch(/Me voy/);
});

test('no key point of the sample tells how the buses ran before', async () => {
  const raw = readFileSync(new URL('../../config/samples/article.txt', import.meta.url), 'utf8');
  const { keyPoints } = await digestOfText(raw);
  expect(keyPoints.length).toBeGreaterThanOrEqual(3);
  expect(keyPoints.map(({ text }) => text).filter((text) => text.startsWith('班次固定'))).toEqual([]);
});
