import { describe, expect, test } from '@jest/globals';
import { checkSize, scanHtml } from '../../../../src/stages/render/email/scan-html.ts';

const image = 'https://pullquote.example/cards/a.png';

describe('the scan of a mail', () => {
  test.each([
    [
      'links, and images that are allowed',
      `<a href="https://a.example/?a=1&amp;b=2">x</a><img src="${image}" alt="">`,
    ],
    [
      'text that only looks like code',
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; on=1 javascript: &#123;&#123;x&#125;&#125;</p>',
    ],
    ['conditional comments', '<!--[if mso]><style>td{color:red}</style><![endif]-->'],
  ])('passes %s', (_what, html) => {
    expect(() => scanHtml(html, new Set([image]))).not.toThrow();
  });

  test.each([
    ['a script', '<script>1</script>', '<script>'],
    ['a script for Outlook', '<!--[if mso]><script>1</script><![endif]-->', '<script>'],
    ['a script for all but Outlook', '<!--[if !mso]><!--><script>1</script><!--<![endif]-->', '<script>'],
    ['a handler', '<p onload="x">', 'an onload attribute'],
    ['a handler in capitals', '<p oNcLiCk=x>', 'an onclick attribute'],
    ['a javascript: link', '<a href="java&#115;cript:alert(1)">x</a>', 'a link to "javascript:alert(1)"'],
    ['a data: link', '<a href="data:text/html,x">x</a>', 'a link to "data:'],
    ['a foreign image', '<img src="https://tracker.example/x.gif">', 'something from outside in <img src>'],
    [
      'a source set',
      `<img src="${image}" srcset="https://x.example 2x">`,
      'something from outside in <img srcset>',
    ],
    [
      'a background',
      '<td background="https://x.example/x.png">',
      'something from outside in <td background>',
    ],
    ['a style sheet', '<link rel="stylesheet" href="https://x.example/x.css">', '<link>'],
    ['an import', '<style>@import "https://x.example/x.css";</style>', '"@import" in a style'],
    ['a font', '<style>@font-face{src:url(https://x.example/x)}</style>', '"url(" in a style'],
    ['a url() in disguise', '<p style="background:u\\72 l(https://x.example)">', 'in a style'],
    ['an SVG', '<svg></svg>', '<svg>'],
    ['a form', '<form action="https://x.example"><input></form>', '<form>'],
    ['a frame', '<iframe src="https://x.example"></iframe>', '<iframe>'],
    ['a redirect', '<meta http-equiv="Refresh" content="0;url=https://x.example">', 'a redirecting <meta>'],
    ['a base', '<base href="https://x.example/">', '<base>'],
    ['a slot left over', '<p>{{name}}</p>', 'an unresolved {{slot}}'],
  ])('finds %s', (_what, html, found) => {
    expect(() => scanHtml(html, new Set([image]))).toThrow(
      expect.objectContaining({ code: 'RENDER_FAILED', message: expect.stringContaining(found) }),
    );
  });
});

test('a mail that Gmail would clip is refused, naming what is too large', () => {
  const html = 'x'.repeat(90_000);
  expect(() => checkSize(html, { summary: ['y'.repeat(60_000)], quotes: ['z'.repeat(1_000)] })).toThrow(
    /HTML is 88 KB, at most 80 KB .* largest: summary 59 KB, markup of the theme 29 KB, quotes 1 KB; shorten that/,
  );
  expect(() => checkSize('x'.repeat(80 * 1024), {})).not.toThrow();
});
