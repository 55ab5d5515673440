// What holds for any input: no crash, exact offsets, nothing dropped, and cleaning what was kept changes nothing.
import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../../../src/domain/article.ts';
import { cleanArticle } from '../../../../src/stages/summarize/clean/index.ts';
import fc from '../../../setup/properties.ts';

const article = (raw: string): Article => ({ kind: 'text', ref: 'stdin', raw, metadata: {} });

const noise = [
  '我是廣告 請繼續往下閱讀',
  '▲港邊的燈塔，攝於去年。(圖/港務公司提供) 燈塔的新工作',
  '延伸閱讀',
  '記者王大同／台北報導',
  '（中央社記者王大同台北3日電）市長今天宣布新的計畫。',
  'ADVERTISEMENT',
  'Article continues below advertisement',
  'By Jane Roe, Staff Writer',
  'LONDON (Reuters) - The city said on Monday that it would try again.',
  'Related stories',
  'Comments (12)',
  '【PR】春の台所用品フェア',
  'この記事は有料会員限定です。残り300文字',
  '[광고] 봄맞이 할인',
  'Lesen Sie auch: Der Turm am Hafen',
  '# A heading',
  '一、緣起',
  '----',
  '===',
  '• a point of a list',
  'Q：為什麼是現在？',
];
const prose = [
  '港邊的老燈塔在去年冬天換上新的透鏡，耗電只有從前的三分之一，照得卻更遠。',
  '「我們不是修古蹟，我們是修一盞還在用的燈。」守燈人說，他已經在島上住了二十二年。',
  'The lighthouse keeper has lived on the island for twenty-two years, and she says she is not done yet.',
  '“It is a lamp that still works,” she said. “That is all we set out to mend.”',
  '灯台は去年の冬に新しいレンズに替わり、消費電力は三分の一になった。',
  'Der alte Leuchtturm bekam im Winter eine neue Linse und verbraucht nur noch ein Drittel des Stroms.',
];
const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...noise) },
  { weight: 4, arbitrary: fc.constantFrom(...prose) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('燈塔的新工作', 'A lamp that works', '守燈人怎麼說？', '短', 'ok', '12'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'「」（）(圖/▲)。，,: |·>-#*\u3000\u200b\ufeffA中あ가1'),
      maxLength: 60,
    }),
  },
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', '\n\n\n', ' ', '\u2028')), { maxLength: 24 })
  .map((lines) => lines.map(([words, end]) => words + end).join(''));

/** What may lie between blocks: blanks, invisible characters, heading marks and bullets. */
const between =
  /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff#\-*+•‣▪▫●○◦◆◇■□★☆❖➢➤✓✔☑·・◎=_~—─═]*$/u;

/** The text with a line break for each block that was not kept. */
function withoutDropped(raw: string): string {
  const dropped = cleanArticle(article(raw)).blocks.filter((block) => !block.kept);
  return dropped
    .toReversed()
    .reduce((text, { start, end }) => `${text.slice(0, start)}\n${text.slice(end)}`, raw);
}

describe('for any text', () => {
  test('blocks are verbatim, in order, and leave out nothing but blanks and marks', () => {
    fc.assert(
      fc.property(text, (raw) => {
        let cursor = 0;
        for (const { start, end, text: words } of cleanArticle(article(raw)).blocks) {
          expect(start).toBeGreaterThanOrEqual(cursor);
          expect(end).toBeGreaterThan(start);
          expect(raw.slice(start, end)).toBe(words);
          expect(raw.slice(cursor, start)).toMatch(between);
          cursor = end;
        }
        expect(raw.slice(cursor)).toMatch(between);
      }),
      { numRuns: 300 },
    );
  });

  test('cleaning what was kept keeps all of it', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const again = cleanArticle(article(withoutDropped(raw)));
        // A mark that is left alone, since its heading was cut out, says nothing.
        expect(again.blocks.filter((block) => !block.kept && block.reason !== 'separator')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
