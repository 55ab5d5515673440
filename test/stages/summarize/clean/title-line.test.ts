// Which line of a pasted page is its title: neither the bar over it, nor the paper's name, nor a picture's caption.
import { expect, test } from '@jest/globals';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';

const titleOf = (lines: readonly string[]): string =>
  cleanArticle({ kind: 'text', ref: 'sample', raw: lines.join('\n'), metadata: {} }).title;

const pages: Record<string, [title: string, lines: string[]]> = {
  'ja: a bar, the paper, and who may read': [
    '灯台に郵便局が開く　島の子ら35年ぶりに切手を買う',
    [
      'トップ　ニュース　スポーツ　天気　占い',
      '海鳴新聞デジタル',
      '有料会員限定記事',
      '灯台に郵便局が開く　島の子ら35年ぶりに切手を買う',
      '2026年5月3日 6時00分',
      '',
      '使われなくなった灯台に3日、郵便局が開いた。島の子ら12人が列をつくり、35年ぶりに島で売られる切手を買い求めた。',
      '',
      '局長の浜口あゆみさんは灯台の鍵を父から継いだ。「光は消えたが、手紙は届く」と話す。',
      '',
      '郵便局によると、島の人口は210人で、切手は初日に900枚が売れた。灯台の改修には480万円がかかった。',
    ],
  ],
  'ja: whoever publishes a release stands over its title': [
    '海藻で編んだ買い物袋「モバコ」を10月1日に発売　海に落ちても3カ月で消える',
    [
      'ニュースリリース配信　かわらばん',
      '報道関係者各位',
      '2026年9月12日',
      '株式会社ナミノ工房',
      '',
      '海藻で編んだ買い物袋「モバコ」を10月1日に発売　海に落ちても3カ月で消える',
      '',
      '株式会社ナミノ工房（本社：汐見市）は、海藻で編んだ買い物袋「モバコ」を10月1日に全国の売店で発売します。価格は1枚380円です。',
      '',
      '「モバコ」は海に落ちても3カ月で消え、10キロまでの荷物に耐えます。当社の試験では2,000回の使用で破れた袋は4枚でした。',
    ],
  ],
  'en: a menu stands between the section’s name and it': [
    'The woman who keeps the ferry clock',
    [
      'The Sunday Shore Read',
      'Shore reads | Talks | Food | Boats | Puzzles',
      'The woman who keeps the ferry clock',
      'Owen Barr',
      'Sun 3 May 2026 07.00 BST',
      '',
      'The ferry clock has run for ninety years, and for forty of them the woman who winds it has been Marla Quist.',
      '',
      'She keeps the key in a tin. “If I lose it, the ferry is late,” she says.',
      '',
      'The town wants to replace the clock by a screen, and 900 people have signed against it.',
    ],
  ],
  'de: whose page it is stands over it and in the last line': [
    'Die Uhr der Fähre geht nach',
    [
      'Seeburger Rundschau',
      'Menü  Suche  Mein Konto',
      'Die Uhr der Fähre geht nach',
      'Von Marla Quast',
      '',
      'Die Uhr der Fähre geht seit Mai acht Minuten nach, und niemand weiß, wer sie stellen darf. Die Stadt prüft das.',
      '',
      'Der Kapitän sagt, er fahre nach der Sonne. Im Sommer sei das kein Fehler, im Winter schon eher.',
      '',
      'Eine neue Uhr würde 9.000 Euro kosten. Darüber will der Rat im Juni beraten.',
      '',
      '© Seeburger Rundschau Verlags GmbH',
    ],
  ],
  'fr: the words of a menu in a row are none': [
    'Le phare rallumé par deux sœurs',
    [
      'Accueil Sorties Société Politique Sports Annonces',
      'Le phare rallumé par deux sœurs',
      'Par Marthe Quesnel',
      '',
      'Deux sœurs ont rallumé le phare, éteint depuis 1998. Il éclaire de nouveau la passe chaque nuit.',
      '',
      'La commune a payé la lampe, 4 200 euros, et les deux sœurs montent chaque soir à 20 heures.',
      '',
      'Les pêcheurs disent que la lumière leur manquait. Le phare restera allumé jusqu’en octobre.',
    ],
  ],
  'fr: a bar, the paper, and who may read': [
    'Au port de Lornec, les pêcheurs réparent eux-mêmes la digue',
    [
      'Accueil  Politique  Société  Sport',
      'LE COURRIER DE LORNEC',
      'Réservé aux abonnés',
      'Au port de Lornec, les pêcheurs réparent eux-mêmes la digue',
      'Faute de crédits, quatorze patrons de chalutiers ont coulé 60 tonnes de béton en trois nuits au pied de la digue.',
      'Par Solène Kergat',
      'Publié hier à 18 h 12',
      '',
      'Au port de Lornec, la digue avait perdu douze mètres en janvier. Les pêcheurs ont attendu la préfecture, puis ils ont commandé le béton.',
      '',
      'Le maire de Lornec, Alban Le Goff, dit avoir appris la nouvelle par le bruit des bétonnières. La réparation a coûté 41 000 euros.',
    ],
  ],
  'de: the desk has a line of its own': [
    'Das Tor von Grellberg',
    [
      'Politik  Sport  Kultur  Wetter',
      'Sport / Handball / Dritte Liga',
      'Handball',
      'Das Tor von Grellberg',
      '',
      'Drei Sekunden vor Schluss warf Mira Tolk den Ball vom eigenen Kreis in das Tor von Grellberg. Es war ihr erstes Tor in der dritten Liga.',
      '',
      'Grellberg bleibt damit in der Liga, und Tolk muss am Montag um sechs wieder in die Backstube.',
    ],
  ],
  'pt: the paper in small letters': [
    'Padaria de Serra Fria assa pão com calor do vulcão',
    [
      'Pular para o conteúdo',
      'jornal da serra fria',
      'assine  entre',
      'CIDADES',
      'Padaria de Serra Fria assa pão com calor do vulcão',
      'Por Lia Monte',
      '12/04/2026 08h10',
      '',
      'A padaria de Serra Fria assa desde abril 800 pães por dia com o calor do vulcão. O forno não gasta lenha nem gás.',
      '',
      'A prefeitura de Serra Fria pagou R$ 90 mil pela tubulação, e o pão ficou 20 centavos mais barato para a cidade.',
    ],
  ],
  'zh-Hans: whose page it is': [
    '青陵省试行“校园菜市场”：学生卖菜抵学分，首批四十所学校',
    [
      '青陵省教育厅新闻办公室',
      '首页　新闻发布　政策解读　互动交流',
      '青陵省试行“校园菜市场”：学生卖菜抵学分，首批四十所学校',
      '发布时间：2026-04-12 09:30　浏览次数：1,204',
      '',
      '4月12日，青陵省教育厅召开新闻发布会，介绍“校园菜市场”试行情况。首批四十所学校的学生可以卖菜抵学分。',
      '',
      '省教育厅副厅长简宁说，菜由学生自己种，学校每学期提供两千元的种子钱，卖菜所得归班级所有。',
    ],
  ],
  'nl: a question and its answer': [
    'Een brug van riet? Na een jaar rijden er al vrachtwagens over',
    [
      'Nieuws  Sport  Weer  Verkeer',
      'Binnenland · Techniek',
      'maandag 9 maart, 11:40',
      'Een brug van riet? Na een jaar rijden er al vrachtwagens over',
      '',
      'De brug van riet bij Oudeveen draagt na een jaar ook vrachtwagens. Niemand had dat verwacht toen de eerste fietsers eroverheen reden.',
      '',
      'De rietbrug in de ochtend. Foto NPX / Tom Wiel',
      '',
      'De brug kostte 1,2 miljoen euro en is gemaakt van 90 ton riet uit de polder. De gemeente meet elke week hoe ver het riet doorbuigt.',
    ],
  ],
  'pl: two sentences, the second without a stop': [
    'Latarnia w Mielnie znów świeci. Gmina szuka latarnika, chętnych brak',
    [
      'Latarnia w Mielnie znów świeci. Gmina szuka latarnika, chętnych brak',
      '',
      'Latarnia w Mielnie świeci od poniedziałku po dziewięciu latach przerwy. Naprawa kosztowała gminę 1,4 mln zł.',
      '',
      'Gmina szuka latarnika od marca. Zgłosiły się dwie osoby, ale żadna nie chce mieszkać na wieży zimą.',
    ],
  ],
};

test.each(Object.entries(pages))('%s', (_, [title, lines]) => {
  expect(titleOf(lines)).toBe(title.replace('　', ' '));
});
