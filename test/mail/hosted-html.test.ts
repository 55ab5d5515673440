import { expect, test } from '@jest/globals';
import { fillHostedHtml, hostedCardUrl, placeholderLinks } from '../../src/mail/hosted-html.ts';

const hash = 'a'.repeat(64);
const html = `<img src="${hostedCardUrl(hash)}"><!--subscriber--><a href="${placeholderLinks.unsubscribeUrl}">x</a><a href="${placeholderLinks.preferencesUrl}">y</a><!--/subscriber-->`;
const preferencesUrl = 'https://x.example/p';
const cardUrl = (sha256: string) => `/cards/${sha256}.png`;

test('a hosted page is filled for its reader, and the values are escaped', () => {
  expect(
    fillHostedHtml(html, {
      reader: { unsubscribeUrl: 'https://x.example/?a=1&b="', preferencesUrl },
      cardUrl,
    }),
  ).toBe(
    `<img src="/cards/${hash}.png"><a href="https://x.example/?a=1&amp;b=&quot;">x</a><a href="https://x.example/p">y</a>`,
  );
});

test('a page for nobody in particular has no link of a subscriber', () => {
  expect(fillHostedHtml(html, { reader: null, cardUrl })).toBe(`<img src="/cards/${hash}.png">`);
});

test('a value is put in as it is, whatever a replacement would make of it', () => {
  expect(
    fillHostedHtml(html, {
      reader: { unsubscribeUrl: 'https://x.example/$&$1', preferencesUrl },
      cardUrl: () => '/$&',
    }),
  ).toBe('<img src="/$&amp;"><a href="https://x.example/$&amp;$1">x</a><a href="https://x.example/p">y</a>');
});
