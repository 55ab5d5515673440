// The mail of one recipient out of the campaign's compiled messages.
import { expect, test } from '@jest/globals';
import { compileMessage } from '../../../src/mail/compile.ts';
import { verifyLink } from '../../../src/mail/links.ts';
import { openComposer } from '../../../src/stages/email/index.ts';
import { delivery } from './memory-ledger.ts';

const messageIn = (language: string) =>
  compileMessage({
    from: { name: 'News', email: 'editor@news.example' },
    subject: 'x',
    language,
    list: { id: 'readers.news.example', name: 'News' },
    text: [{ slot: 'viewUrl', context: 'text' }, '\r\n'],
    html: ['<p>x</p>'],
  });
const composing = {
  campaignId: 'abcdefgh0123',
  messages: new Map(['zh-TW', 'en'].map((locale) => [locale, messageIn(locale)])),
  language: 'zh-Hant',
  linkSecret: 'a secret of the test',
  baseUrl: 'https://news.example',
  now: () => new Date('2026-11-24T12:00:00Z'),
};
const languageOf = (mail: Buffer) => /^Content-Language: (\S+)/m.exec(mail.toString())?.[1];

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['zh-Hant', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  // None of theirs: the campaign's own.
  ['fr', 'zh-TW'],
  ['not a locale', 'zh-TW'],
])('a reader of %s gets the message in %s', (locale, expected) => {
  expect(languageOf(openComposer(composing)(delivery({ locale })))).toBe(expected);
});

test('each link is signed for its recipient and its purpose', () => {
  const mail = openComposer(composing)(delivery({ subscriberId: 42 })).toString();
  const token = /\/u\/([\w.-]+)/.exec(mail)?.[1] ?? '';
  const target = { campaignId: 'abcdefgh0123', subscriberId: 42 };
  expect(verifyLink('a secret of the test', 'unsubscribe', token)).toEqual(target);
  expect(verifyLink('a secret of the test', 'view', token)).toBeNull();
});

test('a mail may be written where another one was', () => {
  const compose = openComposer(composing);
  const room = Buffer.alloc(100_000);
  const fresh = compose(delivery({ subscriberId: 2, name: 'Bo' }));
  compose(delivery({ subscriberId: 1, name: 'A much longer name than the other one' }), room);
  expect(compose(delivery({ subscriberId: 2, name: 'Bo' }), room).equals(fresh)).toBe(true);
});

test('a campaign without any message is refused before its first row', () => {
  expect(() => openComposer({ ...composing, messages: new Map() })).toThrow('no compiled message');
});
