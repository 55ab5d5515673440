import { expect, test } from '@jest/globals';
import { fillHostedHtml, hostedCardUrl, hostedUnsubscribeUrl } from '../../src/domain/hosted-html.ts';

const hash = 'a'.repeat(64);
const html = `<img src="${hostedCardUrl(hash)}"><!--subscriber--><a href="${hostedUnsubscribeUrl}">x</a><!--/subscriber-->`;
const cardUrl = (sha256: string) => `/cards/${sha256}.png`;

test('a hosted page is filled for its reader, and the values are escaped', () => {
  expect(fillHostedHtml(html, { unsubscribeUrl: 'https://x.example/?a=1&b="', cardUrl })).toBe(
    `<img src="/cards/${hash}.png"><a href="https://x.example/?a=1&amp;b=&quot;">x</a>`,
  );
});

test('a page for nobody in particular has no link of a subscriber', () => {
  expect(fillHostedHtml(html, { unsubscribeUrl: null, cardUrl })).toBe(`<img src="/cards/${hash}.png">`);
});

test('a value is put in as it is, whatever a replacement would make of it', () => {
  expect(fillHostedHtml(html, { unsubscribeUrl: 'https://x.example/$&$1', cardUrl: () => '/$&' })).toBe(
    '<img src="/$&amp;"><a href="https://x.example/$&amp;$1">x</a>',
  );
});
