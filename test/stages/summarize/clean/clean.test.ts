// What cleaning makes of particular shapes of text.
import { describe, expect, test } from '@jest/globals';
import type { Article, Block } from '../../../../src/domain/article.ts';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';

const article = (raw: string, metadata: Article['metadata'] = {}): Article => ({
  kind: 'text',
  ref: 'stdin',
  raw,
  metadata,
});
const clean = (raw: string) => cleanArticle(article(raw));
const kinds = (blocks: readonly Block[]) => blocks.map(({ kind, text }) => `${kind}: ${text}`);
const kept = (raw: string) =>
  clean(raw)
    .blocks.filter((block) => block.kept)
    .map(({ text }) => text);

const first =
  '港邊的老燈塔在去年冬天換上新的透鏡，耗電只有從前的三分之一，照得卻更遠，連外海的漁船都說看得見。';
const second = '守燈人在島上住了二十二年，她說燈不是給人看的，是給看不見的人用的，所以一夜也不能不亮。';
const third = '明年起，這座燈塔將開放參觀，門票收入的一半用來修補碼頭，另一半留給下一任守燈人買柴油。';
const english =
  'The old lighthouse got a new lens last winter; it takes a third of the power and reaches farther than before.';
const englishSecond =
  'The keeper, who has lived on the island for twenty-two years, says that the light is for those who cannot see it.';

test('the points of a table of contents are left out, and the headings that they name are kept', () => {
  const raw = `## 透鏡\n\n- 新的透鏡\n- 守燈的人\n\n${first}\n\n## 新的透鏡\n\n${second}\n\n## 守燈的人\n\n${third}`;
  const { blocks } = clean(raw);
  const named = blocks.filter(({ text }) => text === '新的透鏡' || text === '守燈的人');
  expect(named.map(({ kept }) => kept)).toEqual([false, false, true, true]);
});

describe('captions', () => {
  test('are no sentences that say who is on a picture beside them', () => {
    const text = '항만청이 23일 한도윤 산들지사(61·사진)의 출장과 관련해 비용을 모두 공개하라고 요구했다.';
    const { blocks } = cleanArticle({
      kind: 'text',
      ref: 'ko',
      raw: `산들지사 출장 논란\n\n${text}\n`,
      metadata: {},
    });
    expect(blocks.map((block) => [block.kind, block.text])).toEqual([
      ['title', '산들지사 출장 논란'],
      ['paragraph', text],
    ]);
  });

  test('end at their credit, and what sticks behind is a heading', () => {
    const { blocks } = clean(`${first}\n\n▲燈塔的新透鏡。(圖/港務公司/提供) 燈不是給人看的\n${second}`);
    expect(kinds(blocks)).toEqual([
      `paragraph: ${first}`,
      'caption: ▲燈塔的新透鏡。(圖/港務公司/提供)',
      'heading: 燈不是給人看的',
      `paragraph: ${second}`,
    ]);
  });

  test('are no part of a sentence that goes on behind an agency in parentheses', () => {
    const sentence =
      'The first wave hurt Jane Roe, a reporter of Agence Harbour (AFP) who stood on the pier.';
    expect(kept(`${english}\n\n${sentence}\n\n${englishSecond}`)).toContain(sentence);
  });

  test('stick to a paragraph in front as well', () => {
    const { blocks } = clean(`${first}▲燈塔的新透鏡。（攝影／林小海）\n\n${second}`);
    expect(kinds(blocks)[1]).toBe('caption: ▲燈塔的新透鏡。（攝影／林小海）');
    expect(blocks[0]?.text).toBe(first);
  });

  test.each([
    '圖說：燈塔的新透鏡',
    '新透鏡運抵碼頭。記者林小海攝',
    '新しいレンズを運ぶ作業員＝３日、港で',
    '灯台で新しいレンズを磨く作業を見守った真下小海さん',
    '새 렌즈를 옮기는 작업자들. 사진=연합뉴스',
    'The new lens on its way up. Photograph: Jane Roe/The Paper',
    'The new lens on its way up. JANE ROE / THE PAPER',
    'Die neue Linse auf dem Weg nach oben. Foto: J. Roe/dpa',
    'La nouvelle lentille, en décembre. Photo J. Roe',
    'Le maire de Lornec, Alban Le Goff, accueille la présidente du conseil régional, Solène Kergat, devant le phare de Lornec, pour la sixième fois depuis le début des travaux, le 4 novembre 2023. © Mairie de Lornec via AFP',
  ])('%s', (caption) => {
    expect(clean(`${first}\n\n${caption}\n\n${second}`).blocks[1]).toMatchObject({
      kind: 'caption',
      kept: false,
      text: caption,
    });
  });

  test('are not paragraphs that speak of pictures', () => {
    for (const sentence of [
      '照片裡的人後來成了他的岳父。',
      'Photos by the police show an empty room.',
      '写真は三年前に撮影された。',
    ])
      expect(kept(`${first}\n\n${sentence}\n\n${second}`)).toContain(sentence);
  });
});

describe('copies', () => {
  test('are found though width, punctuation and captions differ', () => {
    const copy = first.replaceAll('，', ',').replace('三分之一', '三分之一');
    const { blocks } = clean(
      `${first}\n\n${second}\n\n我是廣告 請繼續往下閱讀\n${copy}\n${second}\n\n${third}`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'ad',
      'duplicate',
      'duplicate',
      'paragraph',
    ]);
  });

  test('take the headings of the copied stretch along, and no other line that comes again', () => {
    const { blocks } = clean(
      `${first}\n\n新的透鏡\n${second}\n\n小結\n${third}\n\n新的透鏡\n${second}\n\n小結\n這一段是第一次出現，說的是別的事，所以上面的小標要留下來。`,
    );
    expect(kinds(blocks).slice(5)).toEqual([
      'duplicate: 新的透鏡',
      `duplicate: ${second}`,
      'heading: 小結',
      'paragraph: 這一段是第一次出現，說的是別的事，所以上面的小標要留下來。',
    ]);
  });

  test('are not lines that differ in their numbers', () => {
    const lines = [2021, 2022, 2023].map(
      (year) => `${year}年全年共有${year * 3}人次登上燈塔，門票收入為${year * 7}元。`,
    );
    expect(kept([first, ...lines].join('\n\n'))).toEqual([first, ...lines]);
  });

  test('may come first, pulled out of the text in large letters', () => {
    const pulled = '燈不是給人看的，是給看不見的人用的。';
    const { blocks } = clean(
      `${first}\n\n${pulled}\n\n守燈人說：「${pulled}」她在島上住了二十二年，一夜也沒有讓燈熄過。`,
    );
    expect(blocks[1]).toMatchObject({ kind: 'duplicate', reason: 'pulled out of the text' });
  });
});

describe('lines', () => {
  const wrapped = [
    'The old lighthouse got a new lens last winter; it takes a third of',
    'the power and reaches farther than before. Fishermen say they see it',
    'from beyond the reef.',
    '',
    'The keeper, who has lived on the island for twenty-two years, says',
    'that the light is for those who cannot see it, and so it must not',
    'fail for a night.',
  ];

  test.each(['\n', '\r\n'])('broken to a margin are joined into paragraphs (%j)', (end) => {
    const { blocks } = clean(`A lens for the old lighthouse${end}${end}${wrapped.join(end)}`);
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph']);
    expect(blocks[1]?.text.split(end)).toEqual(wrapped.slice(0, 3));
  });

  test('broken to a margin are joined though the headline over them is longer than any', () => {
    const title =
      'Report: a lens for the old lighthouse reaches farther and costs the keepers less than before';
    const { blocks } = clean(`${title}\nFrom: Harbour Desk <desk@harbour.example>\n\n${wrapped.join('\n')}`);
    expect(blocks.filter(({ kept }) => kept).map(({ text }) => text)).toEqual([
      title,
      wrapped.slice(0, 3).join('\n'),
      wrapped.slice(4).join('\n'),
    ]);
  });

  test('broken by hand are joined where one is left short without an end', () => {
    // The word "that" would have fitted before its line's end.
    const last = ['She will not leave it, she told the men of the harbour, and', 'that is all.'];
    const text = [...wrapped, '', ...last];
    expect(kept(text.join('\n'))).toHaveLength(3);
  });

  test('broken to a margin in Chinese, too', () => {
    const text = (first + second + third + first.slice(0, 20) + third).match(/.{1,36}/g)!.join('\n');
    expect(clean(text).blocks.filter(({ kind }) => kind !== 'duplicate')).toHaveLength(1);
  });

  test('are paragraphs each where no empty line parts them', () => {
    expect(kept(`燈塔換新\n${first}\n　　${second}\n${third}`)).toEqual(['燈塔換新', first, second, third]);
  });

  test('lose invisible characters at their ends only', () => {
    expect(kept(`\ufeff\u200b${first}\u200f\n\n${second.slice(0, 9)}\u200b${second.slice(9)}`)).toEqual([
      first,
      `${second.slice(0, 9)}\u200b${second.slice(9)}`,
    ]);
  });

  test('are recognised through full-width forms and invisible characters', () => {
    expect(
      clean(
        `${first}\n\nＡＤＶＥＲＴＩＳＥＭＥＮＴ\n\n我\u200b是\u200b廣告　請繼續往下閱讀\n\n${second}`,
      ).blocks.map(({ kind }) => kind),
    ).toEqual(['paragraph', 'ad', 'ad', 'paragraph']);
  });
});

describe('the title', () => {
  test('is the line over the article', () => {
    expect(clean(`燈塔換新 省下的不只柴油\n記者林小海／基隆報導\n\n${first}\n\n${second}`)).toMatchObject({
      title: '燈塔換新 省下的不只柴油',
      metadata: { byline: '林小海' },
    });
  });

  test('is the first sentence where the article begins with one, and not the heading of a part of it', () => {
    const cleaned = clean(
      `守燈人林海清一句話說明了一切：「燈不是給人看的。」\n${first}\n新的透鏡\n${second}`,
    );
    expect(cleaned.title).toBe('守燈人林海清一句話說明了一切：「燈不是給人看的。」');
    expect(cleaned.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  test('is the first sentence where there is no heading', () => {
    expect(clean(`燈塔換上了新的透鏡。${first}\n\n${second}`).title).toBe('燈塔換上了新的透鏡');
  });

  test('is the first line, be it what many say and who they are', () => {
    const title = '“The bridge is ours!”, cry hundreds of ferrymen in the harbour town';
    const article = `${title}\n\n${english}\n\nThe new rules\n\n${englishSecond}`;
    expect(clean(article).title).toBe(title);
  });

  test('is the line over it, and not what somebody says in the first sentence', () => {
    const said = '“The bridge is full every morning,” said Mayor Ann Field';
    const article = `Town says yes\n\n${said}\n\nThe office opens in June, and forty people will work there.\n`;
    const { title, blocks } = cleanArticle({ kind: 'text', ref: 'said', raw: article, metadata: {} });
    expect(title).toBe('Town says yes');
    expect(blocks[1]).toMatchObject({ text: said, kind: 'paragraph', kept: true });
  });

  test('is not the name of a column over it', () => {
    expect(clean(`人物\n守燈人的二十二年：她讓一座島在夜裡有了名字\n\n${first}`).title).toBe(
      '守燈人的二十二年：她讓一座島在夜裡有了名字',
    );
  });

  test('is not the names of site and section over it', () => {
    const title = 'Q&A: Why Dr. Amina Osei wants lighthouses to stop turning';
    const cleaned = clean(`The Harbour\nShipping\n${title}\nBy Nina Hart\n\n${english}\n\n${englishSecond}`);
    expect(cleaned.title).toBe(title);
    expect(cleaned.blocks.slice(0, 2).map(({ kept }) => kept)).toEqual([false, false]);
  });

  test('is what the source states, found in the text without the name of the site', () => {
    const cleaned = cleanArticle(article(`燈塔換新\n\n${first}`, { title: '燈塔換新 - 港都晚報' }));
    expect(cleaned.title).toBe('燈塔換新');
    expect(cleaned.blocks[0]?.kind).toBe('title');
  });
});

describe('headings', () => {
  test('have levels by mark, underline and way of numbering', () => {
    const { blocks } = clean(
      `# 燈塔\n\n${first}\n\n## 透鏡\n\n${second}\n\n一、人\n${third}\n（一）守燈人\n${english}\n二、船\n${englishSecond}\n\n碼頭\n----\n這一段只是為了讓上面的小標有東西可以帶，內容並不重要。`,
    );
    const levels = blocks.filter(({ level }) => level).map(({ text, level }) => `${level} ${text}`);
    expect(levels).toEqual(['1 燈塔', '2 透鏡', '2 一、人', '3 （一）守燈人', '2 二、船', '2 碼頭']);
  });

  test('are not the questions of an interview', () => {
    const { blocks } = clean(
      `專訪守燈人\n\n${first}\n\n問：為什麼是現在？\n答：因為柴油漲價了，而且新的透鏡已經在倉庫裡放了三年，沒有人記得它。\n\n問：你會想念它嗎？\n答：不會。我想念的是看它的人，他們已經不在這座島上了，有的去了城裡。`,
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', ...Array(5).fill('paragraph')]);
  });

  test('are not the lines of a poem', () => {
    const poem = ['海是一張床', '燈是一根針', '夜裡有人縫著', '島與島'];
    expect(
      clean(`${first}\n\n${poem.join('\n')}\n\n${second}`).blocks.filter(({ kind }) => kind === 'heading'),
    ).toEqual([]);
  });
});

test('a box that asks for an address is left out with the words that praise it', () => {
  const box = [
    'Sign up to Harbour Weekly',
    'The best of the coast. Get the good, the bad and the wet',
    'Enter your email address',
  ];
  expect(kept([english, ...box, englishSecond].join('\n\n'))).toEqual([english, englishSecond]);
});

test('a heading in guillemets is no trail of links', () => {
  const { blocks } = clean(`${english}\n\nADVERTISEMENT\n\n« Pas un gadget »\n\n${englishSecond}`);
  expect(blocks[2]).toMatchObject({ kind: 'heading', kept: true });
});

describe('what stands behind an article', () => {
  test('is the list of others under its heading', () => {
    const { blocks } = clean(
      `${first}\n\n${second}\n\n延伸閱讀\n碼頭邊的第三家麵店\n誰來修船？一個行業的黃昏\n\n版權所有 © 港都晚報`,
    );
    expect(blocks.slice(2).every(({ kept }) => !kept)).toBe(true);
  });

  test('does not take the text along where a list stands in its middle', () => {
    expect(
      kept(`${first}\n\n延伸閱讀\n碼頭邊的第三家麵店\n誰來修船？一個行業的黃昏\n\n新的透鏡\n${second}`),
    ).toEqual([first, '新的透鏡', second]);
  });

  test('is comments only where most of the text stands above', () => {
    expect(kept(`燈塔換新的一年\n留言 (3)\n${first}\n\n${second}\n\n${third}`)).toEqual([
      '燈塔換新的一年',
      first,
      second,
      third,
    ]);
    expect(
      kept(
        `燈塔換新的一年\n${first}\n\n${second}\n\n${third}\n\n留言 (3)\n這座燈塔我小時候去過，那時候還可以爬上去看海，現在不行了。`,
      ),
    ).toEqual(['燈塔換新的一年', first, second, third]);
  });
});

describe('words of the rules stay in the text', () => {
  // Each between two paragraphs, as a heading or a short paragraph.
  test.each(
    [
      '市府回應|廣告市場的冬天|討論|下一步|版權之爭|記者會上的沉默|作者的話|他在看什么|圖書館的夜',
      '他在臉書上宣布退出，並請粉絲關注他的新頻道。|公司指出，未經授權轉載將提告。|業者表示，加入會員的人數一週內增加三成。',
      'Next steps|More from less|Comments from the mayor|Share of the market|The conversation|Photo finish|Skip to the good part',
      'He told subscribers to sign up for the newsletter before the end of the week.|Tags were found on three of the birds.',
      'Mehr aus weniger|Foto von der Front|Kommentar der Bürgermeisterin|Lire entre les lignes|Más en común',
      '広告の未来|保存|コメント力|彼女は毎朝メルマガを配信し続けた。|댓글의 힘|구독 경제|그는 매일 아침 뉴스레터를 보냈다.',
    ].flatMap((lines) => lines.split('|')),
  )('%s', (line) => {
    expect(kept(`${first}\n\n${english}\n\n${line}\n\n${second}\n\n${englishSecond}`)).toContain(line);
  });
});

describe('a megabyte of anything comes to an end', () => {
  // The interest is in the shape: each made a quadratic or an exponential pattern run for hours while the rules grew.
  const size = 1_000_000;
  const shapes: Record<string, string> = {
    'one letter': 'a',
    'open brackets': '(',
    'credits without end': '(圖/',
    credits: '(圖/a)',
    'hash marks': '#a ',
    bars: '| ',
    captions: '▲圖',
    quotes: '「',
    capitals: 'A ',
    dates: '2026-01-01 ',
    joiners: '\u200d',
    'lone surrogates': '\ud83d',
    'empty lines': '\n',
    addresses: 'a@a.',
  };
  test.each(Object.entries(shapes))('%s', (_, unit) => {
    const raw = unit.repeat(size / unit.length);
    const blocks = clean(raw).blocks;
    expect(blocks.every(({ start, end, text }) => raw.slice(start, end) === text)).toBe(true);
  });

  test('lists after lists', () => {
    expect(clean('延伸閱讀\n標題\n'.repeat(5_000)).blocks.every((block) => !block.kept)).toBe(true);
  });
});
