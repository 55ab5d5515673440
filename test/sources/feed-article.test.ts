// Articles of feed items: whole texts are told from teasers, a digest keeps every word verbatim, the best come first.
import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/domain/article.ts';
import type { FeedItem } from '../../src/domain/feed.ts';
import { articleOfItem, isWhole, makeRoundup, rankItems } from '../../src/sources/feed-article.ts';
import { cleanArticle } from '../../src/stages/summarize/clean/index.ts';

const feed = {
  url: 'https://harbour.example/feed.xml',
  title: '港邊日報',
  siteUrl: 'https://harbour.example/',
};
const item = (title: string, given: Partial<FeedItem> = {}): FeedItem => ({
  guid: title,
  url: `https://harbour.example/${title}`,
  title,
  byline: null,
  publishedAt: null,
  content: null,
  summary: null,
  ...given,
});
const sentence = '渡輪週一上午九點從北碼頭出發，載了兩百一十二名乘客，多半是去上班的居民。';
const long = `<p>${sentence}</p><p>「我們等了三年，再等三年也願意。」港務長林美說。</p><p>這艘船自從前年秋天的風暴弄彎了傳動軸後就停在船塢，承修的船廠兩度倒閉，最後由港務局自己的工班修好。</p><p>單程票價調漲為一百二十元，十二歲以下孩童免費，六十五歲以上長者半價，上班日尖峰時段每十五分鐘一班。</p><p>市議會下個月要再討論夜間航班，釣客團體則要求保留舊碼頭的棧板，兩件事情都還沒有結論，港務局說年底以前會再開一次說明會。</p>`;
const keptBlocks = (article: Article) => cleanArticle(article).blocks.filter((block) => block.kept);
const wholeness = (given: Partial<FeedItem>) => {
  const one = item('渡輪復航', given);
  const article = articleOfItem(one, feed)!;
  return isWhole(article, keptBlocks(article), one);
};

describe('what a feed says of an item', () => {
  test('is an article with what the item tells of itself', () => {
    const article = articleOfItem(
      item('渡輪復航', { content: long, byline: '陳怡君', publishedAt: '2026-11-23T09:00:00+08:00' }),
      feed,
    );
    expect(article?.raw.startsWith(`渡輪復航\n\n${sentence}\n\n「我們`)).toBe(true);
    expect(article?.ref).toBe('https://harbour.example/渡輪復航');
    expect(article?.metadata).toMatchObject({
      title: '渡輪復航',
      siteName: '港邊日報',
      byline: '陳怡君',
      publishedAt: '2026-11-23T09:00:00+08:00',
      outline: expect.arrayContaining([expect.objectContaining({ kind: 'heading', level: 1 })]),
    });
  });

  test('is nothing where there is only a title', () => {
    expect(articleOfItem(item('渡輪復航', { summary: '<p> </p><img src="x.png">' }), feed)).toBeNull();
  });

  test('is the whole text where it is long and not broken off', () => {
    expect(wholeness({ content: long })).toBe(true);
    expect(wholeness({ content: `<p>${sentence}</p>` })).toBe(false);
    expect(wholeness({ content: `${long}<p>市議會下個月要再討論夜間航班……</p>` })).toBe(false);
    expect(wholeness({ content: `${long}<p>The council will meet again [...]</p>` })).toBe(false);
  });

  test('is a teaser where it calls itself a summary, unless it is very long', () => {
    expect(wholeness({ summary: long })).toBe(false);
  });
});

describe('a roundup', () => {
  const parts = ['渡輪復航', '舊煤碼頭重新開放'].map((title) => {
    const one = item(title, {
      content: `<h2>${title}</h2><p>${title}之後，${sentence}</p><h2>後來</h2><p>居民說，${title}是這一年最好的消息。</p><p><a href="/">繼續閱讀</a></p>`,
    });
    return { item: one, kept: keptBlocks(articleOfItem(one, feed)!) };
  });
  const roundup = makeRoundup(parts, feed, '2026-11-30');

  test('has a section for each item, where its text lies', () => {
    const sections = roundup.metadata.sections!;
    expect(sections.map(({ title, url }) => [title, url])).toEqual([
      ['渡輪復航', 'https://harbour.example/渡輪復航'],
      ['舊煤碼頭重新開放', 'https://harbour.example/舊煤碼頭重新開放'],
    ]);
    expect(sections.map(({ start, end }) => roundup.raw.slice(start, end))).toEqual(
      parts.map(
        ({ item: { title } }) =>
          `${title}\n\n${title}之後，${sentence}\n\n後來\n\n居民說，${title}是這一年最好的消息。`,
      ),
    );
  });

  test('is named after the feed and leads to its site', () => {
    expect(roundup.raw.startsWith('港邊日報\n\n')).toBe(true);
    expect(roundup.metadata).toMatchObject({
      title: '港邊日報',
      publishedAt: '2026-11-30',
      canonicalUrl: 'https://harbour.example/',
    });
  });
});

describe('the best', () => {
  const ranked = (...items: FeedItem[]) =>
    rankItems(items.map((one) => ({ item: one }))).map((one) => one.item.title);

  test('say more, and let people speak', () => {
    const text = `<p>${sentence.repeat(4)}</p>`;
    expect(
      ranked(
        item('bare'),
        item('notice', { summary: sentence }),
        item('story', { content: text }),
        item('interview', {
          content: `${text}<p>「我們等了三年，再等三年也願意。」「那天的風浪大得嚇人，沒有人敢出海。」</p>`,
        }),
      ),
    ).toEqual(['interview', 'story', 'notice', 'bare']);
  });

  test('are the newer ones among equals, and then those further up in the feed', () => {
    const at = (publishedAt: string) => ({ summary: sentence, publishedAt });
    expect(
      ranked(
        item('first', { summary: sentence }),
        item('second', { summary: sentence }),
        item('old', at('2026-11-01T00:00:00Z')),
        item('new', at('2026-11-02T00:00:00Z')),
      ),
    ).toEqual(['new', 'old', 'first', 'second']);
  });
});
