// Feeds of every format, in the encodings and with the faults that feeds have, become the same items; a hostile one
// becomes nothing, quickly.
import { describe, expect, test } from '@jest/globals';
import { parseFeed } from '../../src/sources/feed.ts';
import fc from '../setup/properties.ts';
import { encode } from './encode.ts';

const url = 'https://harbour.example/feeds/all.xml';
const parse = (text: string | Buffer, contentType?: string) =>
  parseFeed(typeof text === 'string' ? Buffer.from(text) : text, url, contentType);
const itemsOf = (text: string | Buffer) => parse(text)?.items ?? [];
const inRss = (items: string, channel = '<title>Harbour</title><link>https://harbour.example/</link>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
    xmlns:media="http://search.yahoo.com/mrss/"><channel>${channel}${items}</channel></rss>`;

describe('a feed is read in', () => {
  test('RSS 2.0, with the whole text in content:encoded', () => {
    const feed = parse(
      inRss(`<item>
        <title>The ferry sails again</title><media:title>A picture</media:title>
        <link>https://harbour.example/ferry</link><guid isPermaLink="false">post-17</guid>
        <pubDate>Mon, 23 Nov 2026 00:30:00 +0800</pubDate><dc:creator>Mei Lin</dc:creator>
        <description>After three years…</description>
        <content:encoded><![CDATA[<p>After three years the ferry &amp; its crew are back.</p>]]></content:encoded>
      </item>`),
    );
    expect(feed).toEqual({
      title: 'Harbour',
      siteUrl: 'https://harbour.example/',
      items: [
        {
          guid: 'post-17',
          url: 'https://harbour.example/ferry',
          title: 'The ferry sails again',
          byline: 'Mei Lin',
          publishedAt: '2026-11-23T00:30:00+08:00',
          content: '<p>After three years the ferry &amp; its crew are back.</p>',
          summary: 'After three years…',
        },
      ],
    });
  });

  test('RSS 1.0, whose items stand beside the channel, with a document type that is passed over', () => {
    const feed = parse(`<?xml version="1.0"?>
      <!DOCTYPE rdf:RDF [<!ENTITY % HTMLlat1 PUBLIC "-//W3C//ENTITIES Latin 1 for XHTML//EN" "http://harbour.example/x.ent">]>
      <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
        <channel r:about="https://harbour.example/"><title>Hafen</title><link>https://harbour.example/</link></channel>
        <item r:about="urn:hafen:1"><title>Die F&#228;hre f&auml;hrt</title><link>https://harbour.example/1</link>
          <d:date>2026-11-23T09:00+01:00</d:date><description>Nach drei Jahren.</description></item>
      </r:RDF>`);
    expect(feed?.title).toBe('Hafen');
    expect(feed?.items).toEqual([
      expect.objectContaining({
        guid: 'urn:hafen:1',
        url: 'https://harbour.example/1',
        title: 'Die Fähre fährt',
        publishedAt: '2026-11-23T09:00:00+01:00',
        summary: 'Nach drei Jahren.',
      }),
    ]);
  });

  test('RSS 0.91, which knows neither guids nor dates', () => {
    const feed = itemsOf(
      '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://harbour.example/rss.dtd"><rss version="0.91"><channel><title>H</title><item><title>One</title><link>/one</link></item></channel></rss>',
    );
    expect(feed).toEqual([
      expect.objectContaining({
        guid: 'https://harbour.example/one',
        url: 'https://harbour.example/one',
        publishedAt: null,
      }),
    ]);
  });

  test('Atom, with XHTML as content, under any prefix', () => {
    const feed =
      parse(`<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://harbour.example/blog/">
      <a:title type="html">Harbour &amp;amp; town</a:title><a:link rel="self" href="/feed"/><a:link href="/"/>
      <a:entry><a:id>tag:harbour.example,2026:1</a:id><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <b>ferry</b></div></a:title>
        <a:link rel="enclosure" href="/ferry.mp3"/><a:link rel="alternate" type="text/html" href="ferry"/>
        <a:author><a:name>Mei Lin</a:name></a:author>
        <a:updated>2026-11-24T00:00:00Z</a:updated><a:published>2026-11-23T00:00:00Z</a:published>
        <a:content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Back <x:em>at last</x:em>.</x:p></x:div></a:content>
        <a:summary>5 &lt; 6</a:summary></a:entry></a:feed>`);
    expect(feed).toEqual({
      title: 'Harbour & town',
      siteUrl: 'https://harbour.example/',
      items: [
        {
          guid: 'tag:harbour.example,2026:1',
          url: 'https://harbour.example/blog/ferry',
          title: 'The ferry',
          byline: 'Mei Lin',
          publishedAt: '2026-11-23T00:00:00.000Z',
          content: expect.stringContaining('<p>Back <em>at last</em>.</p>'),
          summary: '5 &lt; 6',
        },
      ],
    });
  });

  test('JSON Feed 1.1, where an item may have its text as text and its id as a number', () => {
    const feed = parse(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Harbour',
        home_page_url: 'https://harbour.example/',
        items: [
          {
            id: 7,
            url: '/ferry',
            title: 'The ferry',
            content_text: 'Back <at last>.\n\nIt sails at nine.',
            date_published: '2026-11-23T09:00:00+08:00',
            authors: [{ name: 'Mei Lin' }],
          },
          { id: '8', content_html: '<p>No title, no address.</p>', authors: 'nobody' },
        ],
      }),
    );
    expect(feed?.items).toEqual([
      expect.objectContaining({
        guid: '7',
        url: 'https://harbour.example/ferry',
        byline: 'Mei Lin',
        content: '<p>Back &lt;at last&gt;.</p>\n<p>It sails at nine.</p>',
        publishedAt: '2026-11-23T09:00:00+08:00',
      }),
      expect.objectContaining({ guid: '8', url: null, title: 'No title, no address.', byline: null }),
    ]);
  });

  test.each(['big5', 'shift_jis', 'euc-kr', 'gb18030', 'windows-1252'])(
    '%s, as its first line says',
    (encoding) => {
      const title = {
        big5: '渡輪復航，居民歡迎',
        shift_jis: 'フェリー、三年ぶりに運航',
        'euc-kr': '여객선이 다시 운항한다',
        gb18030: '渡轮复航，居民欢迎',
        'windows-1252': 'Die Fähre fährt wieder über den Fluß',
      }[encoding]!;
      const xml = `<?xml version='1.0' encoding='${encoding}'?><rss version="2.0"><channel><title>x</title><item><title>${title}</title><link>https://harbour.example/1</link></item></channel></rss>`;
      expect(itemsOf(encode(xml, encoding)!)).toEqual([expect.objectContaining({ title })]);
    },
  );
});

describe('what feeds get wrong is put right:', () => {
  test('an item without a guid keeps the same one at every look', () => {
    const [byAddress] = itemsOf(inRss('<item><title>a</title><link>https://harbour.example/1</link></item>'));
    expect(byAddress?.guid).toBe('https://harbour.example/1');
    const bare = inRss('<item><title>a</title><description>b</description></item>');
    expect(itemsOf(bare)[0]?.guid).toMatch(/^[0-9a-f]{64}$/);
    expect(itemsOf(bare)[0]?.guid).toBe(itemsOf(bare)[0]?.guid);
  });

  test('items that a feed gives one id to all are told apart by title and text', () => {
    const item = (title: string) =>
      `<item><title>${title}</title><guid>${url}</guid><description>${title}.</description></item>`;
    const items = itemsOf(inRss(item('One') + item('Two')));
    expect(items.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(2);
  });

  test('what a film is about is its text', () => {
    const media = 'xmlns:media="http://search.yahoo.com/mrss/"';
    const text = 'The mayor says how the cable car will be built, and who will pay for it.';
    const inGroup = `<feed ${media} xmlns="http://www.w3.org/2005/Atom"><title>TV</title><entry><id>1</id><title>The car</title><media:group><media:description>${text}</media:description></media:group></entry></feed>`;
    expect(itemsOf(inGroup)[0]?.summary).toBe(text);
    const bare = `<rss version="2.0" ${media}><channel><title>TV</title><item><title>The car</title><media:description>${text}</media:description></item></channel></rss>`;
    expect(itemsOf(bare)[0]?.summary).toBe(text);
  });

  test('a guid that is an address stands for a missing link, unless it says it is none', () => {
    expect(
      itemsOf(inRss('<item><title>a</title><guid>https://harbour.example/1</guid></item>'))[0]?.url,
    ).toBe('https://harbour.example/1');
    expect(
      itemsOf(
        inRss('<item><title>a</title><guid isPermaLink="false">https://harbour.example/1</guid></item>'),
      )[0]?.url,
    ).toBeNull();
  });

  test('a guid of any length becomes one that can be kept', () => {
    const [item] = itemsOf(inRss(`<item><title>a</title><guid>${'x'.repeat(5_000)}</guid></item>`));
    expect(item?.guid).toHaveLength(64);
  });

  test('an item that comes twice is one', () => {
    const item = '<item><title>a</title><guid>1</guid></item>';
    expect(itemsOf(inRss(item + item))).toHaveLength(1);
  });

  test('relative links, unescaped ampersands and links in an element of Atom', () => {
    const items = itemsOf(
      inRss(
        '<item><title>A & B</title><link>/a?b=1&c=2</link></item><item><title>c</title><atom:link rel="hub" href="https://hub.example/"/><atom:link href="https://harbour.example/c"/></item>',
      ),
    );
    expect(items.map((item) => [item.title, item.url])).toEqual([
      ['A & B', 'https://harbour.example/a?b=1&c=2'],
      ['c', 'https://harbour.example/c'],
    ]);
  });

  test('addresses that a browser should not open are none', () => {
    const items = itemsOf(
      inRss(
        '<item><title>a</title><link>javascript:alert(1)</link></item><item><title>b</title><link>https://user:hush@harbour.example/</link></item>',
      ),
    );
    expect(items.map((item) => item.url)).toEqual([null, null]);
  });

  test('titles in HTML, escaped once or twice; a "<" that is meant stays', () => {
    const titles = itemsOf(
      inRss(
        [
          '&lt;b&gt;Tom&lt;/b&gt; &amp;amp; Ann',
          '<![CDATA[<em>Tom</em> &#8217;s]]>',
          'Use &lt;div&gt;',
          '5 &lt; 6',
        ]
          .map((title) => `<item><title>${title}</title></item>`)
          .join(''),
      ),
    ).map((item) => item.title);
    expect(titles).toEqual(['Tom & Ann', 'Tom ’s', 'Use <div>', '5 < 6']);
  });

  test('dates that are none, and authors that are addresses', () => {
    const [item] = itemsOf(
      inRss('<item><title>a</title><pubDate>Tomorrow</pubDate><author>desk@harbour.example</author></item>'),
    );
    expect(item).toMatchObject({ publishedAt: null, byline: null });
    const [named] = itemsOf(
      inRss('<item><title>a</title><author>desk@harbour.example (Mei Lin)</author></item>'),
    );
    expect(named?.byline).toBe('Mei Lin');
  });

  test('old items above new ones; one with a bad date stays behind the one that it follows', () => {
    const dated = (day: number) =>
      `<item><title>${day}</title><pubDate>${day} Nov 2026 09:00:00 GMT</pubDate></item>`;
    expect(itemsOf(inRss(dated(1) + dated(3) + dated(2))).map((item) => item.title)).toEqual(['3', '2', '1']);
    expect(
      itemsOf(inRss(`${dated(1)}${dated(3)}<item><title>x</title></item>`)).map((item) => item.title),
    ).toEqual(['3', 'x', '1']);
  });

  test('of a feed that ends in the middle the items that came whole', () => {
    const cut = inRss('<item><title>a</title></item><item><title>b</title><link>https://harb').split(
      '</channel>',
    )[0]!;
    expect(itemsOf(cut).map((item) => item.title)).toEqual(['a']);
  });

  test('an item with unclosed elements inside, which is whole nevertheless', () => {
    const [item] = itemsOf(inRss('<item><title>a<br>b</title><description><p>x</description></item>'));
    expect(item).toMatchObject({ title: expect.stringContaining('a') });
  });
});

describe('a hostile feed', () => {
  test('brings no control characters, however they are written', () => {
    const item = { id: 'a\0b', title: 'x\x1b[2J', content_html: '<p>a\0b</p>', summary: 'c\x1bd' };
    const version = 'https://jsonfeed.org/version/1.1';
    const items = itemsOf(JSON.stringify({ version, title: 'H', items: [item] }));
    expect(items).toMatchObject([{ guid: 'a␀b', content: '<p>a␀b</p>', summary: '<p>c␛d</p>' }]);
    expect(JSON.stringify(items)).not.toMatch(/\\u00[01]/);
  });

  test('defines no entity, reads no file and reaches no address', () => {
    const items =
      itemsOf(`<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
      <!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY web SYSTEM "http://169.254.169.254/">]>
      <rss version="2.0"><channel><title>x</title><item><title>&c; &file; &web;</title></item></channel></rss>`);
    expect(items).toEqual([expect.objectContaining({ title: '&c; &file; &web;' })]);
  });

  test.each([
    ['nested without end', `<rss><channel>${'<a>'.repeat(500_000)}`],
    ['of ends without beginnings', `<rss><channel>${'<a>'.repeat(60_000)}${'</b>'.repeat(60_000)}`],
    ['of more elements than any feed has', inRss('<x/>'.repeat(300_000))],
    ['of one tag that never ends', `<rss><channel><item ${'a="1" '.repeat(300_000)}`],
    ['of opening brackets', inRss(`<item><title>${'<'.repeat(2_000_000)}`)],
    ['of half attributes', '<rss version="2.0"><channel><item a="'.repeat(60_000)],
    ['of comments', `<rss><channel>${'<!--'.repeat(500_000)}`],
    [
      'of namespaces',
      inRss(
        '<item xmlns:constructor="x" xmlns:__proto__="y"><__proto__:title>x</__proto__:title></item>'.repeat(
          2_000,
        ),
      ),
    ],
  ])('%s is read in a moment or not at all', (_, text) => {
    expect(itemsOf(text).length).toBeLessThanOrEqual(1);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test('with more items than can be looked at gives the first of them', () => {
    const many = Array.from({ length: 2_000 }, (_, i) => `<item><title>${i}</title></item>`).join('');
    expect(itemsOf(inRss(many))).toHaveLength(500);
  });

  test.each([
    ['a page', '<!doctype html><html><body><p>Hello</p></body></html>'],
    ['other XML', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['other JSON', '{"title":"x","items":[]}'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1"'],
    ['text', 'Hello'],
  ])('that is %s is no feed', (_, text) => {
    expect(parse(text)).toBeNull();
  });

  test('whatever comes, nothing is thrown but what is said', () => {
    const piece = fc.constantFrom(
      '<item>',
      '</item>',
      '<title>',
      '</title>',
      '<link>',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '<rss>',
      '<channel>',
      '<feed>',
      '<entry>',
      'xmlns="http://www.w3.org/2005/Atom"',
      '>',
      '<',
      '"',
      'x',
      '港',
      '<!--',
      '-->',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const feed = parse(`<rss version="2.0"><channel>${pieces.join('')}`);
        for (const item of feed?.items ?? []) expect(item.guid && item.title).toBeTruthy();
      }),
      { numRuns: 300 },
    );
  });
});
