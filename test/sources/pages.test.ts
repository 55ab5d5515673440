// Pages whose article is not in the usual place, or whose frame looks like it: what is read of them, and what is not.
import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/sources/html.ts';
import { cleanArticle } from '../../src/stages/summarize/clean/index.ts';

const sentences = [
  'The town will build a cable car over the harbour, and the council will talk about it in June.',
  'The work would cost 80 million euros by a first estimate, and it would take three years.',
  'People who live near the shore fear the noise, while shopkeepers hope for more guests.',
  'A decision should come before the summer, a spokesman said.',
];
const more = [
  'The ferry has run since the war and carries nine hundred people on a working day.',
  'Its captain would lose his job, but has been offered another one on the island.',
  'Three firms have shown that they can build such a thing within the winter.',
  'The state pays half of it if the first pillar stands by the end of next year.',
];
const title = 'Town plans a cable car over the harbour';
const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('');

function clean(page: string, head = `<title>${title}</title>`) {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body>${page}</body></html>`;
  const cleaned = cleanArticle({ kind: 'html', ref: 'page', ...readHtml(html, 'https://paper.example/a') });
  const of = (kind: string) =>
    cleaned.blocks.filter((b) => b.kept && b.kind === kind).map(({ text }) => text);
  return { title: cleaned.title, paragraphs: of('paragraph'), headings: of('heading') };
}

describe('the whole article and nothing else is read', () => {
  test.each([
    ['of a page in a form', `<form action="x.aspx"><div><h1>${title}</h1>${body}</div></form>`],
    [
      'that is streamed into hidden parts',
      `<template id="B:0"></template><div hidden id="S:0"><article><h1>${title}</h1>${body}</article></div>`,
    ],
    [
      'whose paragraphs are named after the wall that hides them',
      `<article><h1>${title}</h1>${sentences.map((s) => `<p class="paywall">${s}</p>`).join('')}</article>`,
    ],
    [
      'in elements of the page’s own making',
      `<x-story><x-head><h1>${title}</h1></x-head>${sentences.map((s) => `<x-text>${s}</x-text>`).join('')}</x-story>`,
    ],
    ['in <div>s alone', `<h1>${title}</h1>${sentences.map((s) => `<div class="t">${s}</div>`).join('')}`],
    [
      'in several <article>s',
      sentences.map((s, i) => `<article>${i === 0 ? `<h1>${title}</h1>` : ''}<p>${s}</p></article>`).join(''),
    ],
    [
      'beside a cookie layer longer than it',
      `<article><h1>${title}</h1>${body}</article><div id="onetrust-consent-sdk"><h2>Your choices</h2>${'<p>When you visit our site, we store cookies on your browser, and they let us count the visits and measure how it works.</p>'.repeat(30)}</div>`,
    ],
    [
      'above the author’s own story',
      `<article><h1>${title}</h1>${body}<div class="author-bio"><p>Jane Roe has written about towns for twenty years, and lives by the sea.</p></div></article>`,
    ],
    [
      'without the summary that a machine made of it',
      `<article><h1>${title}</h1><div class="aiArticleSummary"><h2>In short</h2><ul><li>The cable car is planned and will be talked about in June.</li></ul></div>${body}</article>`,
    ],
    [
      'without teasers of others, which are cut after two lines',
      `<article><h1>${title}</h1>${body}<div class="more"><h3><a href="/b">Old bridge</a></h3><p class="lead line-clamp-2">The old bridge was closed last week, and nobody knows for how long it will stay so.</p></div></article>`,
    ],
    [
      'without a box that stays shut until it is opened',
      `<article><h1>${title}</h1><div class="hidden aria-expanded:block"><p>This text was made by a machine, and our desk has read it before you did.</p></div>${body}</article>`,
    ],
    [
      'without a newsletter’s box, however long its script',
      `<article><h1>${title}</h1>${body}<div class="newsletter box"><p>Our daily overview of the news from the harbour and the town.</p><script>${'let x = 1;'.repeat(300)}</script></div></article>`,
    ],
    [
      'without a caption that is set as a heading',
      `<article><h1>${title}</h1>${body}<figure><img src="a.jpg" alt=""><figcaption><h2>The harbour in June, seen from the old light, with two ferries.</h2></figcaption></figure></article>`,
    ],
    [
      'in wrappers that tell what they have beside it',
      `<article><h1>${title}</h1><div class="column has-caption hasVideoPlayer">${body}</div></article>`,
    ],
    [
      'without what the desk says in italics behind it',
      `<article><h1>${title}</h1>${body}<p><em>Our website is the place for news from the harbour. <strong>Sign up here.</strong></em></p></article>`,
    ],
    [
      'without a short article in it that leads to another',
      `<article><h1>${title}</h1>${body}<article><h3><a href="/b">Old bridge shut</a></h3><p>The old bridge was closed last week, and nobody knows how long.</p></article></article>`,
    ],
    [
      'without a list of links',
      `<article><h1>${title}</h1>${body}<ul><li>Blog: <a href="/b">all the news of the harbour today</a></li><li><a href="/c">The ferry and its captain</a></li></ul></article>`,
    ],
    [
      'without a caption that stands beside its picture once more',
      `<article><h1>${title}</h1>${body}<figure><img src="a.jpg" alt=""><figcaption>The new piers wait for their first guests in June. Ann Field</figcaption></figure><div><div>The new piers wait for their first guests in June.</div></div></article>`,
    ],
    [
      'around a post of a network',
      `<article><h1>${title}</h1>${body}<blockquote class="twitter-tweet"><p>Nobody asked us about this thing.</p>&mdash; Shore Group (@shore) <a href="https://t.co/x">May 12</a></blockquote></article>`,
    ],
    [
      'among links to others',
      `<article><h1>${title}</h1><p>${sentences[0]}</p><p><a href="/b">Harbour master retires after forty years</a></p>${body.slice(body.indexOf('</p>') + 4)}</article>`,
    ],
    [
      'above the next article of a page that goes on',
      `<article><h1>${title}</h1>${body}</article><article><h1>Harbour master retires</h1>${more.map((text) => `<p>${text}</p>`).join('')}</article>`,
    ],
    [
      'above a heading over links',
      `<article><h1>${title}</h1>${body}<h2>See too</h2><p><a href="/b">Harbour master retires</a></p></article>`,
    ],
    [
      'around text that no one sees',
      `<article><h1>${title}</h1>${body}<div class="sign-in hidden"><h2>Reserved for members</h2><p>Enjoy all news of the harbour, and of the town.</p></div></article>`,
    ],
    [
      'with marks for line breaks inside its words',
      `<article><h1>${title}</h1>${body.replaceAll('harbour', 'har&shy;bour').replaceAll('council', 'coun&#8203;cil')}</article>`,
    ],
  ])('%s', (_, page) => {
    expect(clean(page)).toEqual({ title, paragraphs: sentences, headings: [] });
  });

  const all = [...sentences, ...more];
  const long = all.map((text) => `<p>${text}</p>`).join('');
  /** Between the paragraphs of a longer article. */
  const amid = (html: string) =>
    `<article><h1>${title}</h1>${body}${html}${more.map((text) => `<p>${text}</p>`).join('')}</article>`;
  const page = (html: string) => `${amid(html)}<footer>${'Imprint, privacy and terms. '.repeat(80)}</footer>`;

  test.each([
    [
      'words that are clipped away in place',
      amid('').replace(
        'in June.',
        'in June<span style="position:absolute;width:1px;clip:rect(0 0 0 0)">, opens new tab</span>.',
      ),
    ],
    [
      'a box around a field to fill in',
      page(
        '<div><h3>The harbour every morning</h3><p>All that happened by the water, before you have had your tea.</p><div><input type="email"><button>OK</button></div></div>',
      ),
    ],
    [
      'a box around a link to an account',
      page(
        '<div><h3>Good that you read us</h3><p>We tell what happens by the water, and somebody has to pay for it.</p><a href="/account/subscribe?from=a">Go on</a></div>',
      ),
    ],
    [
      'what asks before it shows somebody else’s film',
      page(
        '<div><p>Here stands something from elsewhere that tells more about it.</p><input type="checkbox"><label>Show it</label><p>I agree that it is shown, and that my data go to whoever made it.</p></div>',
      ),
    ],
    [
      'comments with their own paragraphs',
      `${page('')}<div><h2>3 voices</h2>${[1, 2, 3].map((n) => `<article><a href="#comment-${n}">today</a><p>I have never seen such a thing in all my life, and I am old.</p></article>`).join('')}</div>`,
    ],
    [
      'a card with another headline, its picture and its first sentence',
      amid(
        '<div class="c"><div><img src="b.jpg" alt=""></div><h3><a href="/b">Old bridge shut</a></h3><p>The old bridge was closed last week, and nobody knows how long.</p></div>',
      ),
    ],
    [
      'a line over links to something else',
      amid(
        '<p>Offers at the harbour</p><div><a href="/j">Captain for the ferry to the island</a></div><div><a href="/k">Engineer for pillars and ropes</a></div>',
      ),
    ],
    [
      'a label and a link in any language',
      amid('<p><strong>FUNDA FUTHI |</strong> <a href="/b">Ibhuloho elidala livaliwe</a></p>'),
    ],
    [
      'at its end what announces a film that is not there',
      `<article><h1>${title}</h1>${long}<p>This is what the ride looked like from the front seat:</p><iframe src="/v"></iframe></article>`,
    ],
    [
      'the words of a picture that nothing but the picture shows',
      amid(
        '<div class="m"><picture><img src="a.jpg" alt=""></picture><div><p>The new piers wait for their first guests in the evening sun.</p></div></div>',
      ),
    ],
    [
      'the choices of a layer that asks for consent',
      `${page('')}<div><h2>Your choices</h2>${[1, 2, 3].map((n) => `<h4>Kind ${n}</h4><div><input type="checkbox"></div><p>These let us count the visits to our pages, and see which of them are read.</p>`).join('')}</div>`,
    ],
    [
      'an ad’s label in a language without rules',
      amid('<div>BACA JUGA: <a href="/b">Jembatan lama ditutup</a></div><div>Quảng cáo</div>'),
    ],
    [
      'a layer that asks for consent without a field in it',
      amid('').replace(
        '</article>',
        `<div><h3>Your choices</h3>${['count the visits to this site', 'keep what you chose in your browser', 'show you what others pay for on this site'].map((what) => `<h4>Kind</h4><p>These cookies let us ${what}, and you may refuse them at any time.</p>`).join('')}</div></article>`,
      ),
    ],
    [
      'a label that comes again and again beside its paragraphs',
      `<article><h1>${title}</h1>${all.map((text) => `<p>${text}</p><div><span>Harga di toko</span></div>`).join('')}</article>`,
    ],
    [
      'what follows the line of whoever owns it',
      `<article><h1>${title}</h1>${long}<p>© The Harbour Ltd. 2026</p><h3>Harbour</h3><p>Harbour belongs to this house, and you read it here since we chose it for you.</p></article>`,
    ],
    [
      'the place and hour of its publication',
      amid('').replace('</h1>', '</h1><div>Desk for the harbour 12.06.2026, 11.08 h 7 min</div>'),
    ],
  ])('and not %s', (_, html) => {
    expect(clean(html)).toEqual({ title, paragraphs: all, headings: [] });
  });

  test('and not a box of facts, however long it is, where an article is left without it', () => {
    const numbered = (text: string, count: number) =>
      Array.from({ length: count }, (_, i) => `<p>Number ${i + 11} tells of ${text.repeat(i + 1)}.</p>`).join(
        '',
      );
    const text = numbered('the harbour and its people ', 12);
    const box = `<div class="fact-box"><h2>All stops</h2>${numbered('a stop by the old light ', 12)}</div>`;
    const { paragraphs, headings } = clean(`<article><h1>${title}</h1>${text}${box}</article>`);
    expect([paragraphs.length, headings]).toEqual([12, []]);
    const alone = clean(`<article><h1>${title}</h1><p>${sentences[0]}</p>${box}</article>`);
    expect(alone.paragraphs).toHaveLength(13);
  });

  test('and not who wrote it, where the page’s data name them', () => {
    const head = `<title>${title}</title><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Jane Roe"}}</script>`;
    const line = '<p>Jane Roe, our desk at the sea</p>';
    const bios =
      '<p>A veteran of thirty years, Jane has told of the sea in four books.</p><p>Jane Roe lives by the harbour with a dog and two boats.</p>';
    expect(clean(`<article><h1>${title}</h1>${line}${long}${bios}</article>`, head).paragraphs).toEqual(all);
    const told = clean(
      `<article><h1>${title}</h1><p>Jane Roe has won the race.</p>${long}</article>`,
      '<title>x</title>',
    );
    expect(told.paragraphs).toHaveLength(all.length + 1);
  });

  test('with what it tells of cookies that are baked', () => {
    const baked = ['with butter', 'with honey', 'without flour'].map(
      (how) => `The third stand sells cookies ${how}, and the queue for them is as long as the pier.`,
    );
    const text = [...all, ...baked].map((line) => `<p>${line}</p>`).join('');
    expect(clean(`<article><h1>${title}</h1>${text}</article>`).paragraphs).toEqual([...all, ...baked]);
  });

  test.each([
    [
      'steps that are ticked off',
      `<article><h1>${title}</h1>${all.map((text) => `<div><input type="checkbox"><p>${text}</p></div>`).join('')}</article>`,
    ],
    [
      'a picture over each paragraph',
      `<article><h1>${title}</h1>${all.map((text) => `<div><img src="a.jpg" alt=""><p>${text}</p></div>`).join('')}</article>`,
    ],
    [
      'a wrapper that is named after what opens it',
      `<article><h1>${title}</h1><div class="read-more footnotes">${long}</div></article>`,
    ],
    [
      'questions that open in boxes of their own',
      `<article><h1>${title}</h1>${all.map((text) => `<div class="expandable-box"><p>${text}</p></div>`).join('')}</article>`,
    ],
  ])('with %s', (_, html) => {
    expect(clean(html).paragraphs).toEqual(all);
  });

  test('with a paragraph that has a picture and prose beside it', () => {
    const { paragraphs } = clean(
      `<article><h1>${title}</h1>${body}<div><img src="a.jpg" alt="">${more.map((text) => `<p>${text}</p>`).join('')}</div></article>`,
    );
    expect(paragraphs).toEqual(all);
  });

  test('with its contents in the fields of a form around it', () => {
    const { paragraphs } = clean(
      `<main><h1>${title}</h1><label><input type="checkbox">Dark</label>${long}</main>`,
    );
    expect(paragraphs).toEqual(all);
  });

  test('where old browsers have their <html> in a comment', () => {
    const page = `<!doctype html><!--[if lte IE 9]><html class="ie"><![endif]--><head><title>${title}</title></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
    expect(readHtml(page).raw).toContain(sentences[3]);
  });

  test('where a <template> with scripts stands in the head', () => {
    const head = `<title>${title}</title><template><div><script>${'q.push("a", "ad slot");'.repeat(20)}</script></div></template>`;
    expect(clean(`<div><h1>${title}</h1>${body}</div>`, head).paragraphs).toEqual(sentences);
  });

  test('from the page’s data, where the page itself shows only its beginning', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: title,
      articleBody: [...sentences, ...more].join('\n\n'),
    });
    const { paragraphs } = clean(
      `<article><h1>${title}</h1><p>${sentences[0]}</p></article>`,
      `<title>${title}</title><script type="application/ld+json">${data}</script>`,
    );
    expect(paragraphs).toEqual([...sentences, ...more]);
  });

  test('with short linked paragraphs, each in wrappers of its own', () => {
    const linked = 'In 2008, the pact said that <a href="/b">the country could join one day</a>.';
    const wrap = (text: string) =>
      `<div data-component="text"><div class="a"><div class="b"><p class="c">${text}</p></div></div></div>`;
    const { paragraphs } = clean(
      `<main><article><h1>${title}</h1>${[sentences[0]!, sentences[1]!, linked, sentences[2]!, sentences[3]!].map(wrap).join('')}</article></main>`,
    );
    expect(paragraphs[2]).toBe('In 2008, the pact said that the country could join one day.');
  });

  test('with its standfirst, which the page describes itself with', () => {
    const lead =
      'Eighty million euros for three years of work: what the town has in mind, and what those on the shore say';
    const { paragraphs } = clean(
      `<header class="top"><h1>${title}</h1><div class="teaser-text">${lead}</div></header><main><article>${body}</article></main>`,
      `<title>${title}</title><meta name="description" content="${lead}">`,
    );
    expect(paragraphs).toEqual([lead, ...sentences]);
  });
});

describe('the title', () => {
  test('is not the name of the site, though that is the first heading', () => {
    const page = `<h1><a href="/">Harbour Post</a></h1><article><h2>Town plans a cable car</h2>${body}</article>`;
    const head = `<title>${title}</title><meta property="og:title" content="Cable car: what the town plans"><meta property="og:site_name" content="Harbour Post">`;
    expect(clean(page, head).title).toBe('Cable car: what the town plans');
  });

  test('is not the kicker over it, and does not run into it', () => {
    const head = '<title>Ski jumping | Blame and shame over the suits | Post</title>';
    expect(
      clean(
        `<article><p class="kicker">Ski jumping</p><h1>Blame and shame over the suits</h1>${body}</article>`,
        head,
      ).title,
    ).toBe('Blame and shame over the suits');
    expect(
      clean(
        `<article><h1><span>Ski jumping</span><span>Blame and shame over the suits</span></h1>${body}</article>`,
        head,
      ).title,
    ).toBe('Ski jumping Blame and shame over the suits');
  });

  test('is what most places call it, where the heading alone says otherwise', () => {
    const other = 'Clifton looks up: what comes next';
    const head = `<title>${title} | Harbour Post</title><meta property="og:title" content="${title}">`;
    const outvoted = clean(`<article><h1>${other}</h1>${body}</article>`, head);
    expect(outvoted).toMatchObject({ title, headings: [] });
    const linked = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${other}"}</script>`;
    const even = clean(`<article><h1>${other}</h1>${body}</article>`, `${head}${linked}`);
    expect(even.title).toBe(other);
    const alone = clean(`<article><h1>${other}</h1>${body}</article>`, `<title>Harbour Post</title>`);
    expect(alone.title).toBe(other);
  });

  test('is said once: neither another wording of it nor a part of it stands over the text', () => {
    const head = `<title>${title}</title><meta property="og:title" content="After the flood: Rope instead of bridge">`;
    const over = '<h2>Town’s cable car: over the harbour by plan</h2><h2>After the flood</h2>';
    const deck =
      '<h2>Nine hundred people would ride it every day, and the town plans to let them do so for less than the ferry</h2>';
    const page = (headings: string) => `<article><h1>${title}</h1>${headings}${body}</article>`;
    expect(clean(page(over), head)).toMatchObject({ title, headings: [] });
    expect(clean(page(deck), head).headings).toHaveLength(1);
  });

  test('is without the kicker that stands in a heading with it', () => {
    const page = `<article><h2><div>Harbour transport news</div><div>${title}</div></h2>${body}</article>`;
    expect(clean(page)).toMatchObject({ title, headings: [] });
  });

  test('is without a heading of lower rank that stands over it', () => {
    const page = `<article><h2>Harbour transport</h2><h1>${title}</h1>${body}</article>`;
    const head = `<title>Post | Harbour transport | ${title}</title><meta property="og:title" content="Harbour transport | ${title}">`;
    expect(clean(page, head)).toMatchObject({ title, headings: [] });
  });

  test('has no address of its site at its end', () => {
    const page = `<article>${body}</article>`;
    expect(clean(page, `<title>${title} | HARBOUR.example</title>`).title).toBe(title);
    expect(clean(page, '<title>Why the town left Node.js</title>').title).toBe('Why the town left Node.js');
  });

  test('has neither site nor section at its end', () => {
    const head =
      '<title>x</title><meta property="og:title" content="시장 &quot;다리 짓겠다&quot;-정치ㅣ항구일보"><meta property="og:site_name" content="항구일보">';
    expect(readHtml(`<head>${head}</head><body>${body}</body>`).metadata.title).toBe('시장 "다리 짓겠다"');
  });
});

describe('a sentence', () => {
  test('is whole where a <div> stands in its paragraph', () => {
    const { paragraphs } = clean(
      `<article><h1>${title}</h1><div><p>When it comes to a <div class="q"><a href="/q">cable car</a></div>, new guests are led by friends to try it, says a study.</p></div>${body}</article>`,
    );
    expect(paragraphs[0]).toBe(
      'When it comes to a cable car, new guests are led by friends to try it, says a study.',
    );
  });

  test('is without the readings over its characters', () => {
    const { raw } = readHtml(
      '<p>市は来年から、<ruby>虐待<rp>(</rp><rt>ぎゃくたい</rt><rp>)</rp></ruby>を早く見つけます。</p>',
    );
    expect(raw).toBe('市は来年から、虐待を早く見つけます。\n');
  });

  test('goes on over the end of a line in the file, without a blank between two wide characters', () => {
    const { raw } = readHtml(
      '<p>市は来年から、\n<ruby>虐待<rp>(</rp><rt>ぎゃくたい</rt><rp>)</rp></ruby>\nを\n  <b>AI</b>\n で早く\n見つけます。</p>',
    );
    expect(raw).toBe('市は来年から、虐待を AI で早く見つけます。\n');
  });

  test('is without what only a screen reader says', () => {
    const { raw } = readHtml(
      '<p>The report<span class="visually-hidden">, opens new tab</span> by the council came on Monday.</p>',
    );
    expect(raw).toBe('The report by the council came on Monday.\n');
  });

  test('keeps whose it is, in the footer of its quotation', () => {
    const { paragraphs } = clean(
      `<article><h1>${title}</h1>${body}<blockquote><p>“The bridge is full every morning and nobody can build a second one.”</p><footer>— <cite>Ann Field</cite>, mayor</footer></blockquote>${more.map((text) => `<p>${text}</p>`).join('')}</article>`,
    );
    expect(paragraphs).toContain('— Ann Field, mayor');
  });
});

test('a standfirst set as a heading that the text says again leaves the text its paragraph', () => {
  const page = `<article><h1>${title}</h1><h2>${sentences[0]!.slice(0, -1)}</h2>${body}</article>`;
  expect(clean(page)).toEqual({ title, headings: [], paragraphs: sentences });
});

test('parts that are set side by side in a line do not run into each other', () => {
  const line = '<div><span>The council of Clifton</span><span>Tuesday in June</span></div>';
  const { raw } = readHtml(`<body><article><h1>${title}</h1>${line}${body}</article></body>`);
  expect(raw).toContain('The council of Clifton Tuesday in June');
});
