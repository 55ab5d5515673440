// Lines that sites put over (H), into (M) and behind (T) an article, each alone in one: what is noise is left out, and
// nothing else is.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';

const articles: Record<string, { title: string; text: [string, string, string, string] }> = {
  zh: {
    title: '旗津電動渡輪滿週歲 省下的不只柴油',
    text: [
      '往返鼓山與旗津的電動渡輪昨天滿週歲，船隊一年載客四百萬人次，比前一年增加兩成，柴油用量則減少六成。',
      '渡輪航程只有七百多公尺，真正的考驗在靠岸的空檔，岸邊設了兩座貨櫃大小的儲能櫃，平時慢慢買電。',
      '這套做法讓輪船公司避開了拉專用高壓線的麻煩，澎湖與金門的交通船也已排入評估，最快後年換裝。',
      '第二艘電動渡輪已在基隆的船廠安放龍骨，造價一億多元，預計明年端午節前交船，屆時比例將達七成。',
    ],
  },
  en: {
    title: 'A cheap sensor in a drainpipe is changing how a town braces for floods',
    text: [
      'The river rose four feet in ninety minutes last April, and the first to know was not the county but a teacher.',
      'A year later, dozens of those homemade gauges line the river and its creeks, and warning times have grown.',
      'The harder question is what happens after the alert, since many residents are old and own no smartphone at all.',
      'The university plans to publish the design this summer, and three towns downstream have already asked for it.',
    ],
  },
  ja: {
    title: '閉じかけた刃物工房、注文は海の向こうから',
    text: [
      '注文の電話は夜中に鳴る。人口一万人の山あいの町にある工房では、昨年度の売り上げの七割を海外が占めた。',
      '転機はフランスから来た一人の見習いだった。研修ビザで来日し、工房に住み込んで火花の色を覚えていった。',
      'もっとも、工房は生産を増やしていない。一日に仕上げるのは十二本までで、納期は十四カ月待ちになった。',
      '町も動いた。来年四月に共同の研ぎ場を開き、若手の鍛冶職人五人を受け入れることが決まっている。',
    ],
  },
  de: {
    title: 'Das Moor kehrt zurück und mit ihm der Streit ums Wasser',
    text: [
      'Wo vor vierzig Jahren Mais wuchs, steht heute das Wasser knöcheltief, und die Kraniche bleiben länger als je zuvor.',
      'Am Rand der Flächen ist die Stimmung schlechter, denn mancher Keller ist seit dem Winter nicht mehr trocken geworden.',
      'Inzwischen wächst auf einem Teil der Flächen Rohrkolben, aus dem ein Betrieb im Nachbarort Dämmplatten macht.',
      'Im Herbst will der Kreistag über die zweite Stufe entscheiden, die noch einmal doppelt so groß werden soll.',
    ],
  },
  fr: {
    title: 'Les derniers moulins tournent pour la 5G',
    text: [
      'La roue du moulin n’avait pas tourné depuis longtemps. Depuis octobre, elle alimente une antenne posée sur le toit de la filature.',
      'On a promis la fibre pendant douze ans aux habitants, qui captent désormais un signal grâce au ruisseau du village.',
      'La préfecture est plus réservée, car le débit peut chuter en août et les batteries ne tiennent que trois semaines.',
      'Le modèle pourrait s’étendre à d’autres vallées, à condition de ne pas assécher les frayères des truites sauvages.',
    ],
  },
  es: {
    title: 'El último farero digital de la costa',
    text: [
      'Cada noche, antes de acostarse, el marinero jubilado abre el portátil y mira las doce luces que vigila desde su casa.',
      'Una máquina dice si la lámpara está encendida, pero son los voluntarios quienes dicen si de verdad se puede ver.',
      'La autoridad portuaria, que al principio desconfiaba, ha pedido ampliar el programa a los faros de todo el noroeste.',
      'El coste anual ronda los treinta y ocho mil euros, menos de lo que costaba antes el sueldo de un solo farero.',
    ],
  },
  it: {
    title: 'Gli ultimi mulini girano per la rete',
    text: [
      'La ruota del mulino non girava da molti anni. Da ottobre alimenta un’antenna posata sul tetto della vecchia filanda.',
      'Agli abitanti avevano promesso la fibra per dodici anni, e ora captano un segnale grazie al ruscello del paese.',
      'La prefettura è più cauta, perché la portata può calare in agosto e le batterie durano soltanto tre settimane.',
      'Il modello potrebbe estendersi ad altre valli, a patto di non prosciugare i luoghi dove depongono le trote.',
    ],
  },
  pt: {
    title: 'Os últimos moinhos giram pela rede',
    text: [
      'A roda do moinho não girava havia muitos anos. Desde outubro, ela alimenta uma antena no telhado da velha fábrica.',
      'Prometeram fibra aos moradores durante doze anos, e agora eles captam um sinal graças ao riacho da aldeia.',
      'A prefeitura é mais cautelosa, porque a vazão pode cair em agosto e as baterias duram apenas três semanas.',
      'O modelo poderia ser levado a outros vales, desde que não seque os lugares onde as trutas desovam no inverno.',
    ],
  },
  nl: {
    title: 'De laatste molens draaien voor het netwerk',
    text: [
      'Het rad van de molen had jarenlang niet gedraaid. Sinds oktober voedt het een antenne op het dak van de fabriek.',
      'De bewoners kregen twaalf jaar lang glasvezel beloofd en hebben nu bereik dankzij de beek in hun eigen dorp.',
      'De provincie is voorzichtiger, omdat de beek in augustus kan opdrogen en de accu’s maar drie weken meegaan.',
      'Het idee zou naar andere dalen kunnen, zolang de plekken waar de forellen paaien maar niet droog komen te staan.',
    ],
  },
  ko: {
    title: '섬마을 보건소에 로봇이 왔다',
    text: [
      '지난달 이곳 보건진료소에 혈압을 재고 약을 챙겨 주는 로봇이 들어왔고, 주민들은 매일 아침 줄을 서기 시작했다.',
      '군은 올해 수억 원을 들여 섬 다섯 곳에 로봇을 배치했다. 의사를 구하지 못해 선택한 차선책이라고 설명했다.',
      '전문가들은 기대와 우려를 함께 내놓는다. 수치는 정확하지만 왜 올랐는지는 사람이 물어야 안다는 것이다.',
      '할머니의 바람은 소박하다. 로봇이 화투도 칠 줄 알면 좋겠다고 말하며 웃었고, 진료소에도 웃음이 번졌다.',
    ],
  },
};

const noiseOf = (language: string): string[] =>
  readFileSync(new URL(`../../../fixtures/cleaning/noise/${language}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

describe.each(Object.entries(articles))('%s', (language, { title, text }) => {
  test.each(noiseOf(language))('%s', (line) => {
    const noise = line.slice(2);
    const [first, second, third, fourth] = text;
    const lines =
      line[0] === 'H'
        ? [title, noise, ...text]
        : line[0] === 'M'
          ? [title, first, second, noise, third, fourth]
          : [title, ...text, noise];
    for (const between of ['\n\n', '\n']) {
      const { blocks } = cleanArticle({ kind: 'text', ref: 'stdin', raw: lines.join(between), metadata: {} });
      expect(blocks.filter((block) => block.kept).map((block) => block.text)).toEqual([title, ...text]);
    }
  });
});
