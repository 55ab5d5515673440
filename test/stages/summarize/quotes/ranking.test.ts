// The order of quotes for cards, and the span of a long speech.
import { expect, test } from '@jest/globals';
import { cardLength } from '../../../../src/domain/rendition.ts';
import { readingLength } from '../../../../src/language/text/width.ts';
import { findQuotes } from '../../../../src/stages/summarize/quotes/index.ts';
import { paragraphs } from '../paragraphs.ts';

test('what stands alone and judges comes before what leans and reports, and words before statements', () => {
  const { raw, blocks } = paragraphs(
    '工程師王小明說：「那是去年的事，我記得那天下雨。」',
    '園長林美玉說：「真正的問題不是錢，而是我們從來沒有問過孩子要什麼。」',
    '局長陳志豪表示，明年將增設三座公園與兩條步道。',
  );
  expect(findQuotes(raw, blocks, 'zh-Hant').map((quote) => quote.speaker)).toEqual([
    '林美玉',
    '王小明',
    '陳志豪',
  ]);
});

test('the first places go to different people', () => {
  const { raw, blocks } = paragraphs(
    '園長林美玉說：「真正的問題不是錢，而是時間永遠不夠用。」',
    '林美玉說：「最重要的是耐心，因為孩子會記得每一句話。」',
    '林美玉說：「最重要的是腳步，因為孩子會學每一個大人。」',
    '林美玉說：「最重要的是安靜，因為孩子會聽每一種聲音。」',
    '家長王小明說：「我希望這裡永遠不要改變，因為這是最後一片草地。」',
  );
  const shown = findQuotes(raw, blocks, 'zh-Hant').slice(0, 4);
  expect(new Set(shown.map((quote) => quote.speaker))).toEqual(new Set(['林美玉', '王小明']));
});

test('behind the best one stand those that a mail shows as the article tells them: no answer before its question', () => {
  const { raw, blocks } = paragraphs(
    '“Does anybody here know what the bridge will cost?” asked Omar Fields.',
    '“Nobody here has ever been told what the bridge will cost,” replied Ruth Okafor.',
    '“The real problem is that we never asked the people who cross it,” said Helga Brandt.',
  );
  expect(findQuotes(raw, blocks, 'en').map((quote) => quote.speaker)).toEqual([
    'Helga Brandt',
    'Omar Fields',
    'Ruth Okafor',
  ]);
});

test('the second half of a quotation is not shown without the first', () => {
  const { raw, blocks } = paragraphs(
    '“The council talks about a street to live in,” said Rajan Pillai. “I cannot live on the street if the van cannot come.”',
    '“The road opens in the spring of the year after next,” said Helga Brandt.',
  );
  const shown = findQuotes(raw, blocks, 'en').map((quote) => quote.text);
  expect(shown.findIndex((text) => text.startsWith('The council'))).toBeLessThan(
    shown.findIndex((text) => text.startsWith('I cannot')),
  );
});

test('a piece of a sentence comes behind what is one', () => {
  const { raw, blocks } = paragraphs(
    'Omar Fields said that he was “not angry about the bridge but just counting the days”.',
    '“Then there was the long discussion,” said Ruth Okafor.',
  );
  expect(findQuotes(raw, blocks, 'en').map((quote) => quote.speaker)).toEqual(['Ruth Okafor', 'Omar Fields']);
});

test('a long speech gives one or two whole sentences that fit a card', () => {
  const speech =
    '我們從海邊出發，走了三天才找到水。那時候沒有路，也沒有人相信地圖。真正讓人活下來的不是力氣，而是願意停下來聽的耐心。後來的事情大家都知道了，我就不再多說。總之，謝謝那些把水分給我們的人。';
  const { raw, blocks } = paragraphs(`隊長羅世昌說：「${speech}」`);
  const [quote] = findQuotes(raw, blocks, 'zh-Hant');
  expect(readingLength(quote!.text)).toBeLessThanOrEqual(cardLength);
  expect(speech).toContain(quote!.text);
  expect(quote!.text).toMatch(/。$/);
  expect(quote!.text).toContain('真正讓人活下來的');
});

test('what counts something that was named before comes behind what stands alone', () => {
  const { raw, blocks } = paragraphs(
    '“Now I miss two a week,” said Omar Fields.',
    'Then there was a long discussion in the hall about the boats and the tides.',
    '“The road to the island opens in the spring,” said Helga Brandt.',
  );
  expect(findQuotes(raw, blocks, 'en').map((quote) => quote.speaker)).toEqual([
    'Helga Brandt',
    'Omar Fields',
  ]);
});

test('an hour at the end of a sentence counts nothing', () => {
  const { raw, blocks } = paragraphs(
    '“The gauge on the bridge did not move until almost four,” said Ruth Okafor.',
    'Then there was a long discussion in the hall about the boats and the tides.',
    '“It is the road to the island that opens in the spring,” said Helga Brandt.',
  );
  expect(findQuotes(raw, blocks, 'en').map((quote) => quote.speaker)).toEqual([
    'Ruth Okafor',
    'Helga Brandt',
  ]);
});
