// A subject is a whole line: a clause, a phrase or the title. It breaks off nowhere, and is no furniture of a page.
import { describe, expect, test } from '@jest/globals';
import { digestOf } from './extractive-digest.ts';

const subjectsOf = async (lines: readonly string[]): Promise<string[]> => (await digestOf(lines)).subjects;

interface Sample {
  lines: string[];
  /** What breaks off, leans, or is no line of the article's. */
  never: RegExp;
}

const samples: Record<string, Sample> = {
  'en: what stands behind the lead and has no word of the headline': {
    lines: [
      'Tolby harbour gets its ferry back after nine winters',
      'The ferry will sail from Tolby harbour again in April, the council said on Monday. It was laid up nine winters ago.',
      'The new ferry takes forty cars. Its first captain will be Ann Marsh, who sailed on the old ferry as a girl.',
      'The bakery on Mill Lane won three prizes last summer. Its owner plans a second oven for the spring.',
    ],
    never: /bakery|second oven/u,
  },
  'es: where the news comes from': {
    lines: [
      'Procesan a seis guardas por el asalto a la biblioteca',
      'Valdoria, Méx. El juzgado de control dictó esta noche vinculación a proceso a seis guardas de la biblioteca municipal como presuntos copartícipes en el robo de los mapas antiguos y de las cartas del fundador.',
      'Los guardas agredieron al bibliotecario que intentaba cerrar la puerta del sótano, en el que se guardan los mapas más antiguos de la ciudad y las cartas que dejó su fundador.',
    ],
    never: /^Valdoria, Méx/u,
  },
  'de: a headline that a list of articles had no room for': {
    lines: [
      'Streit um die Mühle: Gemeinde will 20.000 Euro an ...',
      'Die Gemeinde Tolbach streitet seit Wochen mit dem Besitzer der alten Mühle. Sie soll im März abgerissen werden.',
      'Der Gemeinderat stimmte am Dienstag mit zehn zu neun Stimmen für den Abriss der Mühle. Die Bürger von Tolbach wollen dagegen klagen.',
    ],
    never: /\san\b[ .…]*$|\.\.$/u,
  },
  'en: a few words out of a sentence': {
    lines: [
      'Fire crews search the boatyard in Tolby for a third day while the owner waits at the gate with her dogs',
      'The fire at the boatyard in Tolby “burned like dry straw on a windy day”, said Owen Marsh, who lives opposite the gate.',
      'Crews from four towns have searched the sheds since Sunday. The church opposite the boatyard stays closed until May.',
    ],
    never: /burned like dry straw/u,
  },
  'es: whose word it is that a headline has in marks': {
    lines: [
      'La biblioteca era ‘la más descuidada’ de la comarca: Quesada',
      'El concejal Ramiro Quesada presentó este lunes las cuentas de la biblioteca municipal, que cerró en enero por las goteras.',
      'La obra costará 300.000 euros y durará todo el invierno, según el Ayuntamiento de Valdoria.',
    ],
    never: /descuidada’ de la comarca$/u,
  },
  'es: a name and who that is, and a word or two': {
    lines: [
      'El entrenador de Valdoria habla del delantero juvenil que ha elegido jugar con la selección de otro país',
      'El entrenador de Valdoria, Ramiro Quesada, se refirió este lunes al delantero que cumplió dieciocho años en marzo y que todavía no ha decidido con qué selección quiere jugar el año que viene.',
      'Lo mejor, según el entrenador, que habló en la sala de prensa del estadio durante más de media hora y no quiso contestar a otras preguntas, es que el muchacho no tiene prisa por decidirlo todavía.',
    ],
    never: /^El entrenador de Valdoria, Ramiro Quesada$|^Lo mejor$|\.$/iu,
  },
  'en: a short article of long sentences': {
    lines: [
      'The bench that Edith Crane built for the whole town of Tolby has been stolen from the harbour for the third time since March',
      'The bench that Edith Crane built from the planks of a herring boat disappeared from the harbour in Tolby on Sunday night, when the whole of the town was watching the fireworks over the bay.',
      'Crane, a retired joiner, wants to build another one from oak, which is heavier than pine, and to bolt it to the harbour wall with four bolts from the old crane of the shipyard.',
    ],
    never:
      /(?<!\p{L})(?:the|a|an|of|that|which|to|and|in|for|from|has|been|was|it|is|by|on|at|with|when|whole)$|^The bench that Edith Crane built$/iu,
  },
  'en: who is named next, and pictures': {
    lines: [
      'Two charged after boatyard fire in Tolby, which burned for three days and took the roof of the church and the school',
      'Owen Marsh, of Gull Lane, was charged on Monday with setting fire to the boatyard in Tolby and the sheds behind it.',
      'Rhys Marsh, 24, his cousin, and Lena Poole, who owns the boatyard, were questioned by the police until the evening.',
      'Ann Holm and Tom Beale, Lenn Newswire',
      'Rhys Marsh by the burnt slipway in Tolby',
      'Not that their mother saw it.',
      'The fire started in a shed for paint and spread to nine boats. Firemen pumped water from the harbour for three days.',
      'Boats burn faster than houses, the fire brigade of Tolby says, and the wind did the rest that night.',
    ],
    never: /Newswire|Gull Lane$|^Rhys Marsh, 24|cousin$|slipway|^Not that/,
  },
  'de: a heading that leans, and who wrote it': {
    lines: [
      'Grellberg bekommt für 4,8 Millionen Euro ein Hallenbad aus Holz, und alle Bürgerinnen und Bürger dürfen mitbauen',
      'Aus Grellberg von Mara Tiede',
      'Im Mai beginnt Grellberg mit dem Bau eines Hallenbads aus Holz, das 4,8 Millionen Euro kosten soll.',
      'Deshalb wollen sie jetzt',
      'Der Kreis zahlt die Hälfte. Die Stadt Grellberg nimmt für das Hallenbad einen Kredit über zwei Millionen auf.',
      'Bürgermeisterin Ute Sander, die seit 2019 im Amt ist, will selbst Balken tragen, solange der Rücken hält.',
      'Das alte Bad wurde 2021 geschlossen, weil das Dach einzustürzen drohte.',
    ],
    never:
      /von Mara Tiede|^Deshalb|(?<!\p{L})(?:für|und|die|der|das|von|alle|ein|eines|dem)$|^Bürgermeisterin Ute Sander$/u,
  },
  'fr: a headline of two verbs that is too long': {
    lines: [
      'Les loirs se réveillent trois semaines plus tôt et le paient très cher',
      'Les loirs du massif des Combes se réveillent désormais vers le 11 avril, selon une étude de l’institut Vermeil.',
      'L’étude a suivi 1 340 animaux pendant vingt-huit ans. Le printemps arrive plus tôt, les fruits non.',
      'J’ai compté les loirs moi-même un soir de mai.',
      'Les chercheurs de Vermeil proposent de planter des noisetiers au bord de la forêt.',
    ],
    never:
      /^(?!Les loirs se réveillent trois semaines plus tôt(?: et le paient très cher)?$).*(?:plus tôt et|J’ai)/iu,
  },
  'fr: small letters after a colon': {
    lines: [
      'Lornec : la digue qui coûte 41 000 euros et que personne ne voulait réparer, ni la région ni la commune ni l’État',
      'À Lornec, quatorze pêcheurs ont réparé la digue en trois nuits, avec 60 tonnes de béton.',
      'Eux n’ont rien demandé',
      'Le maire de Lornec a payé le béton avec l’argent de la fête. La préfecture veut un rapport avant la fin de juin.',
      'La digue protège 210 maisons. Une tempête avait emporté douze mètres de pierre en janvier.',
      'Alban Le Goff, maire de Lornec, et Solène Kergat, qui préside le port, ont inauguré la digue samedi.',
    ],
    never:
      /^la digue qui|^Eux|(?<!\p{L})(?:et|que|qui|le|la|les|de|du|des|à|ni|avec)$|^Alban Le Goff, maire de Lornec$/iu,
  },
  'zh-Hant: whose words a headline gives': {
    lines: [
      '延長九局逆轉！海口高中奪冠 左投獨撐一百二十球？教練：是九十球',
      '海口高中三日在台東以四比三逆轉，拿下隊史第一座冠軍。',
      '海口高中的左投陳以安先發七局，網路流傳他投了一百二十球。',
      '那麼，回到開頭的問題',
      '教練郭世文說，記分系統當機，重複計算了三十球。「我不會拿孩子的手去換獎盃。」郭世文說。',
      '冠軍戰有一萬兩千名觀眾進場，是台東球場啟用以來最多的一次。',
    ],
    never: /教練$|^那麼|[的和與在是把被讓因](?:$|」$)/u,
  },
  'ko: a headline that goes on': {
    lines: [
      '점자책 6만쪽 남기고…‘손끝의 사서’ 함다운 씨 은퇴',
      '점자책을 평생 만든 사서 함다운 씨가 12일 은퇴했다.',
      '함 씨가 40년 동안 점자로 옮긴 책은 1830권, 6만 쪽에 이른다.',
      '솔마을 도서관은 함 씨의 책을 전시하는 방을 5월에 연다.',
      '“책은 눈이 아니라 시간을 먹는다.” 함 씨가 말했다. 도서관은 후임 두 명을 뽑았다.',
    ],
    never: /남기고$|[을를의]$/u,
  },
  'ja: what a page says about itself': {
    lines: [
      '港の預金4280万円を着服、元職員に懲役4年の判決が言い渡され、町は再発防止の会議を開いて名簿を公表する',
      '記事を保存 メールで送る 文字サイズ 小 中 大',
      '汐見町の港湾組合の預金4280万円を着服した罪に問われた元職員に17日、懲役4年の判決が出た。',
      '組合の預金は9人の漁師が20年かけて積み立てたものだった。',
      'それを知った町は会議を開いた。',
      '判決によると、元職員は187回にわたって現金を引き出した。汐見町は6月に名簿を公表する。',
    ],
    never: /文字サイズ|^それを|[のがはをにでとや]$/u,
  },
};

describe.each(Object.entries(samples))('%s', (_, { lines, never }) => {
  test('gives whole subjects, three where there are so many', async () => {
    const subjects = await subjectsOf(lines);
    expect(subjects.length).toBeGreaterThanOrEqual(1);
    expect(new Set(subjects).size).toBe(subjects.length);
    for (const subject of subjects) expect(subject).not.toMatch(never);
  });
});

test('a text of long sentences has one subject rather than pieces of several', async () => {
  expect(
    await subjectsOf([
      'Leopardos hieren a una cuidadora en el parque',
      'Una pareja de leopardos hirió de gravedad el martes a una cuidadora que limpiaba el foso del parque de Valdoria, según contó a este diario una portavoz de la empresa que lo gestiona.',
      'La mujer, cuya identidad continúa siendo un misterio para los vecinos que la vieron salir en camilla, llevaba once años en el parque y había pedido una segunda puerta hace solo tres meses.',
    ]),
  ).toEqual(['Leopardos hieren a una cuidadora en el parque']);
});

test('half a title that only names a topic is no subject, nor is the heading of a part that tells of something else', async () => {
  const subjects = await subjectsOf([
    'Valdoria y Lorca: un taller de barcas en el puerto viejo',
    'Valdoria y Lorca abren en mayo un taller de barcas en el puerto viejo, con veinte plazas.',
    'Un barrio con memoria',
    'El taller enseña a reparar barcas de madera. Lo pagan las dos ciudades a medias.',
  ]);
  expect(subjects).not.toContain('Valdoria y Lorca');
  expect(subjects).not.toContain('Un barrio con memoria');
});

/** A headline that is too long for an inbox, and how the first subject tells it. */
const headlines: Record<string, [headline: string, subject: string]> = {
  'a clause behind a comma': [
    'The harbour town of Tolby rejects the second ferry plan, citing the cost of a longer pier for it',
    'The harbour town of Tolby rejects the second ferry plan',
  ],
  'a phrase of its end': [
    'Harbour town tells its nine hundred households ‘how to moor’ in a new pamphlet of forty-eight pages',
    'Harbour town tells its nine hundred households ‘how to moor’',
  ],
  'what happens meanwhile': [
    'The ferry pilots of Tolby are to walk off for two long days as talks about pay run aground again',
    'The ferry pilots of Tolby are to walk off for two long days',
  ],
  'two sentences': [
    'The ferry town has sold its old lighthouse. Who will now look after the bell?',
    'The ferry town has sold its old lighthouse',
  ],
  'what it is about, and what it says': [
    'Ferry fire: Young pilot Holly Marsh becomes the sixth to die as the police question both of the owners',
    'Young pilot Holly Marsh becomes the sixth to die',
  ],
  'no end before what a noun is of': [
    'Harbour town honours Holly Marsh, pilot of the very first ferry that crossed the bar',
    'Harbour town honours Holly Marsh, pilot of the very first ferry that crossed the bar',
  ],
};

test.each([
  'Harbour town weighs the second ferry plan while the pilots walk off the first',
  'Ferry pilot who steered by the stars found asleep, says the harbour office',
  'Are the deals at the boatyard of Tolby as foul as the harbour office says?',
])('a headline that an inbox cuts is sent whole: %s', async (headline) => {
  const [first] = await subjectsOf([
    headline,
    'The harbour town of Tolby has one ferry, and nobody here can say what a second one would cost.',
    'The council of the town meets again in May. The bell of the lighthouse rings at noon.',
  ]);
  expect(first).toBe(headline);
});

test('the first subject is nobody’s opinion alone', async () => {
  const [first] = await subjectsOf([
    'The county and eleven of its towns ask the court in Lenn to stop the harbour works that the ministry began in a hurry last week',
    '“The ministry treats our harbour with utter contempt”, Margaret Hollingsworth-Pemberton, who chairs the county’s harbour committee, told the court. The works at the harbour began last week.',
    'The judge in Lenn will hear the ministry in May. Eleven towns have joined the county.',
  ]);
  expect(first).not.toMatch(/^“/u);
});

test.each(Object.entries(headlines))(
  'a headline that is too long gives %s',
  async (_, [headline, subject]) => {
    const [first] = await subjectsOf([
      headline,
      'The harbour town of Tolby has one ferry, and nobody here can say what a second one would cost.',
      '“We asked for numbers, and what we got from the office were pictures of a pier,” said Owen Barr, who steers it.',
      'The council of the town meets again in May. The bell of the lighthouse rings at noon.',
    ]);
    if (subject === headline) expect(first === headline || !headline.startsWith(first!)).toBe(true);
    else expect(first).toBe(subject);
  },
);

/** Headlines that are too long, and what no subject is of them. */
const brokenHeadlines: Record<string, { lines: string[]; never: RegExp }> = {
  'es: a verb without what it wants': {
    lines: [
      'Un incendio en el almacén de barcas de Valdoria obliga a cerrar el puerto viejo',
      'Un incendio destruyó este lunes el almacén de barcas de Valdoria, y el puerto viejo seguirá cerrado hasta mayo.',
      'Los bomberos sacaron nueve barcas. Nadie resultó herido.',
    ],
    never: /obliga$/u,
  },
  'es: a verb that goes somewhere': {
    lines: [
      'El Valdoria gana en el último minuto y se mete en la lucha por el ascenso',
      'El Valdoria ganó este domingo al Lorca con un gol en el último minuto y se queda a tres puntos del ascenso.',
      'El partido tuvo nueve mil espectadores. El gol lo marcó un defensa.',
    ],
    never: /se mete$/u,
  },
  'it: half of a number': {
    lines: [
      'Furto di barche a Valdoria, due anni e nove mesi al vecchio custode del porto',
      'Il vecchio custode del porto di Valdoria è stato condannato lunedì a due anni e nove mesi per il furto di sette barche.',
      'Le barche valevano novantamila euro. Il custode ha chiesto scusa ai pescatori.',
    ],
    never: /due anni$/u,
  },
  'nl: a clause without its verb, a verb without what belongs to it': {
    lines: [
      'Twee jaar geëist tegen schipper die vissers voor tonnen oplichtte met oude boten: ‘Sorry’',
      'Het Openbaar Ministerie eiste maandag twee jaar cel tegen een schipper uit Tolby die negen vissers oude boten verkocht.',
      'De vissers betaalden samen vier ton. De rechtbank doet in mei uitspraak.',
    ],
    never: /die vissers$/u,
  },
  'fr: since when, and a verb that lasts': {
    lines: [
      'Lornec : le voleur de la halle dormait depuis trois semaines au-dessus des fromages',
      'Un homme de 34 ans a été arrêté lundi à Lornec, où il dormait au-dessus de la halle depuis trois semaines.',
      'Il avait pris quarante fromages. Le tribunal le jugera en mai.',
    ],
    never: /dormait$/u,
  },
  'en: words whose mark stands behind the cut': {
    lines: [
      "Harbour pilot who sold the town's three ferries 'spent it all on a model boat'",
      'The harbour pilot of Tolby, who sold three ferries of the town, went before a judge on Monday.',
      'The ferries were worth nine thousand pounds. The judge will decide in May.',
    ],
    never: /^[^']*(?:'s[^']*)?'spent it(?: all)?$/u,
  },
};

test.each(Object.entries(brokenHeadlines))('%s', async (_, { lines, never }) => {
  for (const subject of await subjectsOf(lines)) expect(subject).not.toMatch(never);
});

test('what a headline tells behind a colon is a subject of its own and begins like one', async () => {
  const subjects = await subjectsOf([
    'Saint-Lornec : la digue du vieux port tiendra encore trente ans',
    'La digue du vieux port de Lornec tiendra encore trente ans, selon une étude publiée lundi.',
    'La commune a payé l’étude avec l’argent de la fête. La région doit répondre avant la fin de juin.',
  ]);
  expect(subjects[0]).toMatch(/^La digue du vieux port tiendra encore trente ans/u);
});

test('words whose speaker has a long name are set behind the short one, and those of a witness behind what they are', async () => {
  const subjects = await subjectsOf([
    'Tolby loses its last ferry after 96 years as the shipyard finds no engine for it and the council has no money for a new one',
    'The last ferry between Tolby and Holm was taken out of service on Monday, after 96 years.',
    '“I have carried three brides and a piano,” said Bartholomew Vanderhoeven, who steered it for forty years.',
    'Vanderhoeven will retire in May. The council has promised a bus.',
    '“My shop is on the wrong side now, and so am I,” a baker said on the quay.',
    'The bus will take 50 minutes for a way that the ferry made in nine.',
  ]);
  expect(subjects).toContain('Vanderhoeven: “I have carried three brides and a piano”');
  expect(subjects).toContain('A baker: “My shop is on the wrong side now, and so am I”');
});

test('words that lean are no subject, whoever says them', async () => {
  const subjects = await subjectsOf([
    'Tolby loses its last ferry after 96 years',
    'The last ferry between Tolby and Holm was taken out of service on Monday, and 300 people waved.',
    '“It has got to change itself a bit and be open to all,” said Owen Barr, who steered it for forty years.',
    'The council has promised a bus that takes 50 minutes for a way that the ferry made in nine.',
  ]);
  expect(subjects.join()).not.toMatch(/It has got/);
});

test('a heading of two words about something else is no subject where a sentence tells the news', async () => {
  const subjects = await subjectsOf([
    'Tolby ferry stops after 96 years',
    'The ferry between Tolby and Holm made its last trip on Monday, and about 300 people waved from the quay.',
    'The shipyard in Holm found no engine for the old boat, and the council of Tolby had no money for a new one.',
    'The brides and the grand piano',
    'The council of Tolby wants to build a bridge by 2031, which would cost as much as forty of the boats.',
    'The old ferry goes to a museum in May, and its bell will hang in the school of Tolby from the summer on.',
  ]);
  expect(subjects).not.toContain('The brides and the grand piano');
});
