// Pages to text with an outline.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readHtml } from '../../src/sources/html.ts';

const sentence = (i: number): string =>
  `The keeper of lighthouse number ${i} says that the lamp must not fail for a night, and that she will see to it.`;
const paragraphs = [1, 2, 3, 4, 5].map((i) => `<p>${sentence(i)}</p>`).join('\n');

const outlineOf = (html: string) => {
  const { raw, metadata } = readHtml(html, 'https://paper.example/a/b');
  return (metadata.outline ?? []).map(({ start, end, kind, level, reason }) => ({
    text: raw.slice(start, end),
    kind,
    ...(level && { level }),
    ...(reason && { reason }),
  }));
};

describe('the text of a page', () => {
  test('is what a reader sees, entities resolved, blanks collapsed, and nothing run', () => {
    const { raw } = readHtml(
      `<p>Fish &amp; chips &#8212; <b>cheap</b>\n  and <i>good</i>.</p><script>document.write('no')</script><style>p{}</style>
       <noscript>no</noscript><template><p>no</p></template><!-- no --><p hidden>no</p><p style="display: none">no</p>`,
    );
    expect(raw).toBe('Fish & chips — cheap and good.\n');
  });

  test.each([
    '<!doctype html><html lang="en"><title>Lamps</title>',
    '<html><head><title>Lamps</title></head>',
    '<html><!-- <body> -->',
    // In a script that is no comment, and ends nowhere.
    '<html><head><script><!--\nvar a = 1;</script></head><body><!-- one -->',
    '<html><!--><head></head><body>',
  ])('is read where its page leaves the body out, as it may: %s', (start) => {
    const { raw } = readHtml(`${start}<article><h1>Lamps</h1>${paragraphs}</article></html>`);
    for (const i of [1, 5]) expect(raw).toContain(sentence(i));
  });

  test('has the levels of headings, captions of figures, and list items as blocks', () => {
    const outline = outlineOf(
      `<article><h1>Lamps</h1>${paragraphs}<h3>Oil</h3><figure><img src=x><figcaption>A lamp.</figcaption></figure>
       <ul><li>One lamp</li><li>Two lamps</li></ul>${paragraphs.replaceAll('number', 'no.')}</article>`,
    );
    expect(outline).toContainEqual({ text: 'Lamps', kind: 'heading', level: 1 });
    expect(outline).toContainEqual({ text: 'Oil', kind: 'heading', level: 3 });
    expect(outline).toContainEqual({ text: 'A lamp.', kind: 'caption', reason: 'figure' });
    expect(outline).toContainEqual({ text: 'One lamp', kind: 'paragraph' });
  });

  test('keeps what lies outside the article, marked', () => {
    const outline = outlineOf(
      `<body><nav><a href=/>Home</a><ul><li>News</li></ul></nav><main><article>${paragraphs}<aside>Sign up</aside>
       <div class="social-share">Share Tweet</div></article></main><footer>© 2026</footer></body>`,
    );
    expect(outline.filter(({ kind }) => kind === 'boilerplate')).toEqual([
      { text: 'Home\nNews', kind: 'boilerplate', reason: 'navigation' },
      { text: 'Sign up', kind: 'boilerplate', reason: 'aside' },
      { text: 'Share Tweet', kind: 'boilerplate', reason: 'share bar' },
      { text: '© 2026', kind: 'boilerplate', reason: 'page footer' },
    ]);
    expect(outline.filter(({ kind }) => kind === 'paragraph')).toHaveLength(5);
  });

  test('is not lost to a class name that only frames it', () => {
    const outline = outlineOf(
      `<div class="has-sidebar comments-open social">${paragraphs}${paragraphs.replaceAll('number', 'no.')}${paragraphs.replaceAll('keeper', 'boy')}</div>`,
    );
    expect(outline.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(5);
  });

  test('comes from pages without a frame, laid out with tables and line breaks', () => {
    const outline = outlineOf(
      `<table><tr><td>${[1, 2, 3].map(sentence).join('<br><br>')}<br>One line<br>another</td></tr></table>
       <table><tr><th>Year</th><th>Ships</th></tr><tr><td>2025</td><td>31</td></tr></table>`,
    );
    expect(outline.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)).toContain(sentence(2));
    expect(outline).toContainEqual({ text: 'Year Ships\n2025 31', kind: 'boilerplate', reason: 'table' });
  });

  test('holds for hostile pages', () => {
    const deep = `${'<div>'.repeat(20_000)}${sentence(1)}`;
    const wide = '<a href=x>y</a> '.repeat(12_000);
    for (const html of [
      deep,
      wide,
      '<'.repeat(15_000),
      '<p '.repeat(20_000),
      '<!--'.repeat(20_000),
      '&'.repeat(15_000),
    ])
      expect(typeof readHtml(html).raw).toBe('string');
  });
});

describe('metadata', () => {
  test('come from JSON-LD, OpenGraph and the page, addresses made whole', () => {
    const html = readFileSync(new URL('../fixtures/articles/en-library.html', import.meta.url), 'utf8');
    const { outline: _, ...metadata } = readHtml(html).metadata;
    expect(metadata).toEqual({
      title: 'The library that lends out its silence',
      byline: 'Marguerite Oduya',
      publishedAt: '2026-02-11T08:30:00+00:00',
      siteName: 'The Fenland Observer',
      canonicalUrl: 'https://observer.example/2026/02/the-library-that-lends-out-its-silence',
      leadImageUrl: 'https://observer.example/img/reading-room-1200.jpg',
      language: 'en-GB',
    });
  });

  test('are taken from a graph, and survive broken JSON', () => {
    const { metadata } = readHtml(
      `<html lang=zh-Hant><head><script type="application/ld+json">{broken</script>
       <script type="application/ld+json">{"@graph":[{"@type":"WebSite","name":"x"},{"@type":["NewsArticle"],"headline":"燈塔",
       "author":[{"name":"林小海"},{"name":"陳大山"}],"image":{"url":"/lamp.jpg"}}]}</script></head><body><p>文</p></body></html>`,
      'https://paper.example/a/b',
    );
    expect(metadata).toMatchObject({
      title: '燈塔',
      byline: '林小海, 陳大山',
      leadImageUrl: 'https://paper.example/lamp.jpg',
    });
  });

  test('of a page saved as a file have its picture at the address that it names', () => {
    const { metadata } = readHtml(
      '<head><link rel=canonical href="https://paper.example/a/b"><meta property="og:image" content="/lamp.jpg"></head><body><p>x</p></body>',
    );
    expect(metadata).toMatchObject({ leadImageUrl: 'https://paper.example/lamp.jpg' });
  });

  test('hold no address that is not http', () => {
    const { metadata } = readHtml(
      '<head><link rel=canonical href="javascript:alert(1)"><meta property="og:image" content="data:image/png;base64,AA"></head><body><p>x</p></body>',
    );
    expect(metadata).not.toHaveProperty('canonicalUrl');
    expect(metadata).not.toHaveProperty('leadImageUrl');
  });
});
