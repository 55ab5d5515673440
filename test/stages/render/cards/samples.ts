// The fixed texts of the golden cards and what they are drawn with. Written for these tests.
import { readdirSync, readFileSync } from 'node:fs';
import type { CardContent } from '../../../../src/design/card-design.ts';
import { paletteOf } from '../../../../src/design/palette.ts';
import { type ColourMode, themeSchema } from '../../../../src/design/theme.ts';
import {
  type CardFormat,
  type CardKind,
  cardFormats,
  maxCardBytes,
} from '../../../../src/domain/rendition.ts';
import type { CardJob } from '../../../../src/stages/render/cards/draw-card.ts';
import { themeGround } from '../../../../src/stages/render/cards/ground.ts';

const root = new URL('../../../../', import.meta.url);
/** A new theme is tested by being there. */
export const themes = readdirSync(new URL('templates/themes/', root)).sort();
export const languages = ['zh-Hant', 'en', 'ja'] as const;

const contents: Record<string, CardContent[]> = {
  'zh-Hant': [
    {
      kind: 'quote',
      text: '「真正稀缺的從來不是資訊,而是願意花3個月把一件事情講清楚的人。」',
      speaker: '周素雲',
      role: '獨立書店「慢讀」發起人',
    },
    {
      kind: 'statement',
      text: '小型公民電廠最難複製的不是技術，而是願意為鄰居多開一次會的耐心',
      speaker: '林柏元',
      role: '能源政策學者',
    },
    { kind: 'stat', value: '41.6萬', unit: '度', label: '第一年的發電量，比原先預估多出18%' },
    { kind: 'title', text: '把電廠搬上老公寓的屋頂：一條巷子自己發電的第一年', byline: '文／周苡庭' },
    {
      kind: 'points',
      heading: '重點',
      points: [
        '社區在第一年共發電41.6萬度，比原先預估多出18%。',
        '扣除維護費之後，每戶平均分到9,240元；其中三成提撥為老舊電梯的更新基金。',
        '他建議超過三十年的建物應該先做結構鑑定，再決定鋪設的面積。',
        '第二年，巷子裡的住戶打算把多餘的電存進二手電動機車電池。',
      ],
    },
    { kind: 'cta', text: '閱讀全文', link: 'pullquote.example/rooftop' },
  ],
  en: [
    {
      kind: 'quote',
      text: '“We thought we were fixing toasters, but what people came for was somebody who would look at the problem with them.”',
      speaker: 'Maeve Okafor',
      role: 'founder of the repair café',
    },
    {
      kind: 'statement',
      text: 'The log is worth more than the repairs, because it shows manufacturers exactly which part fails first',
      speaker: 'Jonas Lindqvist',
      role: null,
    },
    { kind: 'stat', value: '11.3', unit: 'tonnes', label: 'kept out of landfill in the first year' },
    { kind: 'title', text: 'The Repair Café That Outgrew Its Basement', byline: 'By Priya Raman' },
    {
      kind: 'points',
      heading: 'Key points',
      points: [
        'The city’s waste authority estimates that the café kept 11.3 tonnes out of landfill.',
        'He has already matched 40 of the entries to a single brand of kettle.',
        'This autumn the café moves upstairs, into a former classroom with daylight and fourteen workbenches.',
      ],
    },
    { kind: 'cta', text: 'Read the full story', link: 'pullquote.example/repair-cafe' },
  ],
  ja: [
    {
      kind: 'quote',
      text: '「教える場所ではなくて、黙って一緒にいられる場所がほしかったんです」',
      speaker: '佐伯みどり',
      role: '元郵便局員',
    },
    { kind: 'statement', text: '目的のない場所こそが町に残る理由を作る', speaker: '高瀬律', role: '准教授' },
    { kind: 'stat', value: '29', unit: '%', label: '商店街の空き店舗率' },
    { kind: 'title', text: '駅前の空き店舗が、町でいちばん静かな教室になるまで', byline: null },
    {
      kind: 'points',
      heading: '要点',
      points: [
        '開設から二年で、利用者は延べ8,400人になった。',
        '商店街の空き店舗率は、この間に38%から29%へ下がった。',
        '今は常連が少しずつ出し合う「灯油の箱」が店を支えている。',
        '来春には、二階を改修して泊まり込みの自習室を開く予定だ。',
      ],
    },
    { kind: 'cta', text: '続きを読む', link: 'pullquote.example' },
  ],
};

export function contentOf(language: string, kind: CardKind): CardContent {
  return contents[language]?.find((content) => content.kind === kind) as CardContent;
}

/** What a card that stands alone is from. */
function headlineOf(language: string, { kind }: CardContent): string | null {
  const title = contents[language]?.find((content) => content.kind === 'title');
  return title && ['quote', 'statement', 'stat'].includes(kind) ? title.text : null;
}

/** Fixed here, so that a change of the shipped brand changes no golden card. */
const brand = {
  name: 'Pullquote',
  sender: { name: 'Pullquote', email: 'hello@pullquote.example' },
  postalAddress: '1 Example Street',
  colours: { accent: '#b3261e', ink: '#1c1b1a', paper: '#faf8f4' },
  socialLinks: [],
};

export function jobFor(
  theme: string,
  language: string,
  content: CardContent,
  format: CardFormat = '1200x675',
  mode: ColourMode = 'light',
): CardJob {
  const { cards, colours } = themeSchema.parse(
    JSON.parse(readFileSync(new URL(`templates/themes/${theme}/theme.json`, root), 'utf8')),
  );
  const palette = paletteOf({ colours }, brand, mode);
  return {
    theme,
    content,
    ...cardFormats[format],
    language,
    palette,
    ground: themeGround({ cards }, palette),
    maxBytes: maxCardBytes,
    faces: { display: cards.display, text: cards.text },
    publication: { name: brand.name, host: 'pullquote.example' },
    headline: headlineOf(language, content),
    page: content.kind === 'cta' ? { number: 6, of: 6 } : null,
  };
}
