// Sentences that tell by themselves whom and what they are about, and those that do not.
import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../../src/language/registry.ts';
import { leansOutside, teases } from '../../../src/language/text/referents.ts';

/** Of each language: sentences of which a reader asks "who?" or "what?", and sentences that stand alone. */
const sentences: Record<string, { leans: string[]; stands: string[] }> = {
  en: {
    leans: [
      'Together they have cut the delay by half an hour.',
      'In her last years the workshop made no violins at all.',
      'The company said in a letter that it would sell the mill.',
      'Three towns downstream have already asked for it.',
      'Of those from the valley, only a third came back.',
      'Residents, however, still pay the old price.',
      'Ravi Holm, the cellist, has owned one since 2009.',
      'A nephew gave up a job in insurance to learn from her.',
      'The notice told readers how the two had met.',
    ],
    stands: [
      'Ines Holm told the council that she would close the mill in May.',
      'The Tarn Valley Trust said it would study the findings.',
      'Members reserve a desk for an hour and leave their phones outside.',
      'A neighbour said he had heard the bell at four.',
      'The ferry carried 4,212 people in its first week.',
    ],
  },
  de: {
    leans: [
      'Hinzu kämen rund elf Millionen Menschen.',
      'Dorthin wurden die ersten beiden Meteoriten aus Elmshorn geschickt.',
      'Indes soll eine Reporterin im Zug angegriffen worden sein.',
      'Nach ihren Messungen bindet der Boden 5.800 Tonnen im Jahr.',
      'Der Verein hat 300 Mitglieder und kein Haus.',
      'Anders als befürchtet wich er nicht auf die Nachbarstraßen aus.',
      'Heute schwärmt die Trainerin, ihre Nummer eins lese jeden Wurf.',
      'Am Abend reibt sie den Hebel mit einem Lappen ab.',
      'Tatsächlich hatte der Klub 400 Karten verteilt.',
      'Die beiden wollen im Mai heiraten.',
    ],
    stands: [
      'Die Stadt hat für Poller und Schilder 214.000 Euro ausgegeben.',
      'Eine Anwohnerin berichtet, sie habe ein Scheppern gehört.',
      'Der Verein für Heimatpflege hat 300 Mitglieder.',
      'Landrat Thore Evers sagt, er werde im Herbst entscheiden.',
    ],
  },
  fr: {
    leans: [
      'Dix mois plus tard, le nombre de camions est tombé à 61 300.',
      'Cette somme a été versée en mars par la commune.',
      'Le fondateur a quitté la maison en 2011.',
      'Les riverains, eux, ont surtout gagné du silence.',
      'Selon lui, le pont tiendra encore dix ans.',
      'C’est évidemment lié au barrage, et le chantier avance.',
      'Celle-ci a été versée en mars par la commune.',
    ],
    stands: [
      'La préfecture a prolongé l’autorisation jusqu’en 2030.',
      'Claire Vasseur assure qu’elle ouvrira la maison en mai.',
      'Chacun des sociétaires dispose d’une voix, quel que soit son apport.',
    ],
  },
  es: {
    leans: [
      'Había llegado a la emisora en 1961, como secretaria.',
      'El equipo plantó 1.860 bellotas en 2013.',
      'También los vecinos pagan la obra.',
      'Según él, la niebla volverá en otoño.',
      'Era Eugenio Bonal, el relojero más conocido del pueblo.',
      'Ponderó que la presa se limpió en abril.',
      'Adujo que nadie le había avisado.',
      'Estas familias siguen sin agua.',
      'Insisto que la presa es segura.',
    ],
    stands: [
      'El Ayuntamiento prevé instalar otras 30 redes antes del verano.',
      'Murió Amparo Tejeda, la voz de la madrugada.',
      'Murieron tres vecinos de Soto en la riada.',
      'Se registraron lluvias de cien litros en Soto.',
      'Este verano la presa de Soto estará cerrada.',
      'La alcaldesa, Rosa Medina, pide 90.000 euros para su pueblo.',
    ],
  },
  it: {
    leans: [
      'Aveva 86 anni e dodici stagioni da professionista.',
      'Negli ultimi anni non si era fermato mai.',
      'Dentro ci sono quattordici cavalli e due cigni.',
      'Secondo lei, il limite arriverà a giugno.',
      'Il giudice parla anche di un clima di paura.',
      'Questa somma copre metà dei lavori.',
      'Quei lavori sono costati due milioni.',
      'Affermò che la diga è sicura.',
      'Arrivarono prima dell’alba e chiusero la diga.',
    ],
    stands: [
      'Arrivarono due ruspe nella notte.',
      'A insospettirsi è stato un pensionato di Soto.',
      'Nel pomeriggio la Procura ha aperto un fascicolo.',
      'I lavori sono costati 2,8 milioni, il 45% coperto da fondi europei.',
      'Il presidente della Lega, Corrado Vianello, ha annunciato una sua visita.',
    ],
  },
  pt: {
    leans: [
      'Ainda assim, considera que o trabalho é o mais completo feito em Portugal.',
      'É o último episódio de uma novela que começou em Janeiro.',
      'Em 2025, fez 9.482 atendimentos.',
      'Ela guarda as cartas numa caixa de sapatos.',
      'Esse valor cobre metade das obras.',
      'Ponderou que a barragem segue fechada.',
      'Determinei que a escola reabra amanhã.',
    ],
    stands: [
      'Em dois edifícios houve infiltrações, e as obras custaram 210 mil euros.',
      'A câmara paga metade das obras dos telhados.',
      'A margem operacional desceu para 9,8% no ano.',
      'Chegaram dois barcos com material.',
      'Museu de Soto reabre em maio.',
    ],
  },
  nl: {
    leans: [
      'Volgens hem had een stemming de fusie kunnen redden.',
      'Daarmee gaat 14,6 miljoen euro verloren.',
      'De burgemeester spreekt dat tegen.',
      'Ook de buren willen nu een dijk.',
    ],
    stands: [
      'Twaalf raadsleden stemden voor, dertien tegen.',
      'Burgemeester Griet Maas zegt dat ze in mei vertrekt.',
    ],
  },
  pl: {
    leans: [
      'Jeszcze dziesięć lat temu nie było tam ani jednej.',
      'Jego zdaniem most wytrzyma dziesięć lat.',
      'Ten pomysł kosztował 48 mln zł.',
    ],
    stands: [
      'Według ratusza nowym mostem przejeżdża dziennie 6200 samochodów.',
      'Pierwszy wykonawca zszedł z placu budowy po ośmiu miesiącach.',
    ],
  },
  'zh-Hant': {
    leans: [
      '該協會今年收到兩百件申請。',
      '去年，這個數字只剩兩千一百部。',
      '兩人同姓不同宗，卻都出身海邊。',
      '台南市政府想把攤子列入路線，他婉拒了。',
      '屆時船隊的電動比例將達到七成。',
      '同協會將在五月公布名單。',
      '至於男子的背景，她說仍在調查。',
      '也有居民擔心噪音。',
    ],
    stands: [
      '南埔園區預計明年擴建，投資額達三百八十億元。',
      '館長林語安說，她每天清晨四點開門。',
      '應該由縣府負擔的經費有四成沒有編列。',
    ],
  },
  'zh-Hans': {
    leans: ['该党已向委员会投诉三次。', '后来才发现，门一直没有锁。', '根据他们去年的试验，冰面少融了一米。'],
    stands: ['截至六日，当地已调拨帐篷八十顶、发电机六台。', '每周更换菜单的食堂，到店次数高于其他食堂。'],
  },
  ja: {
    leans: [
      '同協会は来春、名簿を公表する。',
      '一緒に試食した娘さんは笑った。',
      'それを知った町は会議を開いた。',
      '週3日、朝6時40分から高校生を駅まで送り届ける。',
      '遺族4人は、同会に損害賠償を求めている。',
      'また、蔵書も6千冊にとどまる。',
      '三浦さんによれば、本人は展示を渋っていた。',
    ],
    stands: [
      '利用者の6割は高校生と大学生だ。',
      '県内では今年、果物の盗難が17件確認された。',
      '町産業課によると、来年4月に研ぎ場を開く。',
    ],
  },
  ko: {
    leans: [
      '이는 지난해보다 45% 많은 금액이다.',
      '그는 6년 전 고향으로 돌아왔다.',
      '회사는 내년 연구개발비를 620억원으로 책정했다.',
      '한 해에 한 줄씩 생기는 무늬를 세기 위해서다.',
      '인쇄기를 살 돈이 없던 초기에는 송곳으로 찍었다.',
      '졸업식에서는 학생들에게 “틀려라”라는 말을 남겼다.',
      '하지만 비용이 문제다.',
    ],
    stands: [
      '사업에 들어간 국비는 42억원이다.',
      '운영사인 하늘다리는 원가를 절반으로 낮추겠다는 입장이다.',
      '초속 10m가 넘는 바람이 불면 드론은 뜨지 못한다.',
    ],
  },
};

describe.each(Object.entries(sentences))('%s', (tag, { leans, stands }) => {
  const language = languageOf(tag);
  test.each(leans)('%s — leans', (sentence) => {
    expect(leansOutside(sentence, '', language)).toBe(true);
  });
  test.each(stands)('%s — stands', (sentence) => {
    expect(leansOutside(sentence, '', language)).toBe(false);
  });
});

test('what the title names is known', () => {
  const sentence = 'The company said it would sell the mill.';
  expect(leansOutside(sentence, 'A paper company leaves the valley', languageOf('en'))).toBe(false);
});

test.each([
  ['en', 'Fishermen in the harbour have their own view.'],
  ['en', 'The team found something nobody had set out to measure.'],
  ['de', 'Eine Nachbarin sieht das anders.'],
  ['nl', 'Een oude boer denkt er anders over.'],
  ['pl', 'Rybacy patrzą na foki inaczej.'],
  ['zh-Hans', '教授叶枫泼了一盆冷水。'],
  ['ja', '担当者は次のように話しています。'],
  ['ko', '이웃 상인들의 생각은 조금 다르다.'],
])('%s: %s — promises what it does not tell', (tag, sentence) => {
  expect(teases(sentence, languageOf(tag))).toBe(true);
});
