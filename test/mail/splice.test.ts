import { describe, expect, test } from '@jest/globals';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import PostalMime from 'postal-mime';
import type { MessageSlots } from '../../src/domain/rendition.ts';
import { type BodyTemplate, compileMessage, type MessageSource } from '../../src/mail/compile.ts';
import { displayName } from '../../src/mail/headers.ts';
import { type BodySlot, decodeCompiledMessage, encodeCompiledMessage } from '../../src/mail/message.ts';
import { readBody } from '../../src/mail/read-message.ts';
import { splice } from '../../src/mail/splice.ts';
import { isMessageWireReady, isWireReady } from '../../src/mail/wire.ts';
import { escapeHtml } from '../../src/markup/escape-html.ts';
import fc from '../setup/properties.ts';

const name = (context: 'html' | 'text'): BodySlot => ({
  slot: 'name',
  context,
  before: 'Dear ',
  after: ',',
  otherwise: 'Hello,',
});
const unsubscribe = (context: 'html' | 'text'): BodySlot => ({ slot: 'unsubscribeUrl', context });
const view = (context: 'html' | 'text'): BodySlot => ({ slot: 'viewUrl', context });

const source: MessageSource = {
  from: { name: '引文 Weekly', email: 'hello@例子.example' },
  replyTo: 'editor@example.org',
  subject: 'DeepSeek戳破了集體迷思',
  language: 'zh-Hant',
  list: { id: 'readers.example.org', name: '讀者' },
  text: [name('text'), '\n\n內文。\n', unsubscribe('text'), '\n'],
  html: [
    '<p>',
    name('html'),
    '</p><p>內文。</p><a href="',
    unsubscribe('html'),
    '">x</a><a href="',
    view('html'),
    '">y</a>',
  ],
};
const slots: MessageSlots = {
  to: 'reader@example.com',
  name: '王小明',
  messageId: '0f3a.campaign@example.org',
  date: new Date('2026-11-24T05:45:00Z'),
  unsubscribeUrl: 'https://example.org/u/abc?x=1&y=2',
  viewUrl: 'https://example.org/v/abc',
  preferencesUrl: 'https://example.org/p/abc',
};

const spliced = (over: Partial<MessageSource> = {}, given: Partial<MessageSlots> = {}) =>
  splice(compileMessage({ ...source, ...over }), { ...slots, ...given });

/** Base64 keeps CRLF, the parser makes LF of quoted-printable's; and a final line break is the encoding's own. */
const lines = (text = '') => text.replaceAll('\r\n', '\n').replace(/\n+$/, '');

describe('a spliced message', () => {
  test('parses into what was put in', async () => {
    const mail = await PostalMime.parse(spliced());
    expect(mail.subject).toBe(source.subject);
    expect(mail.from).toEqual({ name: '引文 Weekly', address: 'hello@xn--fsqu00a.example' });
    expect(mail.to).toEqual([{ name: '王小明', address: 'reader@example.com' }]);
    expect(mail.replyTo).toEqual([{ name: '', address: 'editor@example.org' }]);
    expect(lines(mail.text)).toBe(`Dear 王小明,\n\n內文。\n${slots.unsubscribeUrl}`);
    expect(mail.html).toContain('<a href="https://example.org/u/abc?x=1&amp;y=2">');
    const header = (key: string) => mail.headers.filter((h) => h.key === key).map((h) => h.value);
    expect(header('list-unsubscribe')).toEqual([`<${slots.unsubscribeUrl}>`]);
    expect(header('list-unsubscribe-post')).toEqual(['List-Unsubscribe=One-Click']);
    expect(header('date')).toEqual(['Tue, 24 Nov 2026 05:45:00 +0000']);
    expect(header('message-id')).toEqual(['<0f3a.campaign@example.org>']);
    expect(header('content-language')).toEqual(['zh-Hant']);
    for (const key of ['from', 'to', 'subject', 'date', 'message-id', 'mime-version', 'list-id'])
      expect(header(key)).toHaveLength(1);
  });

  test('greets someone without a name gracefully', async () => {
    const mail = await PostalMime.parse(spliced({}, { name: '  ' }));
    expect(mail.text).toMatch(/^Hello,\r?\n/);
    expect(mail.to?.[0]).toEqual({ name: '', address: 'reader@example.com' });
  });

  test('offers a mailbox beside the link where the brand has one', () => {
    const wire = spliced({ unsubscribeEmail: 'stop@example.org' }).toString();
    expect(wire).toContain(
      'List-Unsubscribe: <https://example.org/u/abc?x=1&y=2>,\r\n <mailto:stop@example.org?subject=unsubscribe>\r\n',
    );
  });

  test('escapes a slot for where it stands', async () => {
    const hostile = '<script>"&\'';
    const mail = await PostalMime.parse(spliced({}, { name: hostile }));
    expect(mail.html).toContain('Dear &lt;script&gt;&quot;&amp;&#39;,');
    expect(mail.text).toContain(`Dear ${hostile},`);
    expect(mail.to?.[0]).toEqual({ name: hostile, address: 'reader@example.com' });
  });

  test('keeps a name and a subject that look like encoded words', async () => {
    const mail = await PostalMime.parse(spliced({ subject: '=?UTF-8?Q?x?=' }, { name: '=?UTF-8?B?eA==?=' }));
    expect(mail.subject).toBe('=?UTF-8?Q?x?=');
    expect(mail.to?.[0]).toEqual({ name: '=?UTF-8?B?eA==?=', address: 'reader@example.com' });
  });

  test('writes an address outside ASCII as UTF-8, its domain in punycode', () => {
    expect(spliced({}, { to: '王@例子.example', name: '' }).toString()).toContain(
      'To: <王@xn--fsqu00a.example>\r\n',
    );
  });

  test.each([
    ['a second recipient', { to: 'a@example.com, b@example.com' }],
    ['a header behind the address', { to: 'a@example.com\r\nBcc: b@example.com' }],
    ['a header behind the name', { name: 'A\r\nBcc: b@example.com' }],
    ['a NUL in the name', { name: 'A\0' }],
    ['a header behind the Message-ID', { messageId: 'a@b\r\nX: y' }],
    ['a header behind the link', { unsubscribeUrl: 'https://example.org/\r\nX: y' }],
    ['a link that is none', { viewUrl: 'javascript:alert(1)' }],
    ['a link that closes its brackets', { unsubscribeUrl: 'https://example.org/>,<mailto:x@y.example' }],
  ] satisfies [string, Partial<MessageSlots>][])('refuses %s', (_what, given) => {
    expect(() => spliced({}, given)).toThrow(expect.objectContaining({ code: 'MESSAGE_INVALID' }));
  });

  test('refuses a subject of two lines when it is compiled', () => {
    expect(() => spliced({ subject: 'a\r\nBcc: b@example.com' })).toThrow(/line break/);
  });

  test('is the same after a round trip through the blob, and from a second compilation', () => {
    const image = { cid: 'a@b', file: 'a.png', mediaType: 'image/png', body: Buffer.from([0, 255, 1, 254]) };
    const message = compileMessage({ ...source, images: [image] });
    const blob = encodeCompiledMessage(message);
    expect(encodeCompiledMessage(compileMessage({ ...source, images: [image] }))).toEqual(blob);
    expect(splice(decodeCompiledMessage(blob), slots)).toEqual(splice(message, slots));
  });

  test('is not decoded from other bytes', () => {
    expect(() => decodeCompiledMessage(Buffer.from('From: a@b\r\n\r\n'))).toThrow(
      /render the campaign again/,
    );
  });
});

// Properties. A body is any text with slots anywhere in it; long stretches make base64 or quoted-printable likely in turn.
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '=',
    '==',
    '--',
    '=_pq1_',
    '.\n.',
    'From x\n',
    ' \n',
    '\t\r\n',
    '&{{',
    '「」',
    '\ud800',
    '👩‍👩‍👧‍👦',
    'שלום',
    '🇹🇼',
  ),
  fc
    .tuple(fc.constantFrom('內文、', 'plain text ', 'é=', '😀'), fc.integer({ min: 1, max: 120 }))
    .map(([s, n]) => s.repeat(n)),
);
const body = (context: 'html' | 'text') =>
  fc.array(fc.oneof(words, fc.constantFrom(name(context), unsubscribe(context), view(context))), {
    minLength: 1,
    maxLength: 12,
  });
const oneLine = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.constantFrom(
      '"quoted", a <b>',
      '=?UTF-8?Q?x?=',
      'שלום עולם',
      '👩‍👩‍👧‍👦'.repeat(12),
      '\ud800x',
      '測試，'.repeat(60),
      'a, b; c@d',
    ),
  )
  .map((text) => displayName(text.replace(/[\r\n\0]/g, '')).replace(/\s+/g, ' '));
const path = fc
  .array(fc.constantFrom(...'abcXYZ019-_.~%&=?/'), { maxLength: 300 })
  .map((chars) => `https://example.org/${chars.join('')}`);
const anySlots = fc.record({
  to: fc.constantFrom('reader@example.com', 'first.last+tag@sub.example.org', 'x@例子.example'),
  name: oneLine,
  messageId: fc.constant(slots.messageId),
  date: fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
  unsubscribeUrl: path,
  viewUrl: path,
  preferencesUrl: path,
});
const anySource = fc.record({
  subject: oneLine,
  text: body('text'),
  html: body('html'),
  withImage: fc.boolean(),
});

function filled(template: BodyTemplate, given: MessageSlots): string {
  return template
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const escaped = piece.context === 'html' ? escapeHtml : (text: string) => text;
      if (piece.slot !== 'name') return escaped(given[piece.slot]);
      const shown = displayName(given.name);
      return shown === '' ? piece.otherwise : piece.before + escaped(shown) + piece.after;
    })
    .join('');
}

const image = {
  cid: 'card@cards.example',
  file: 'card.png',
  mediaType: 'image/png',
  body: Buffer.from('PNG\x00\xff'.repeat(99), 'latin1'),
};

test('any message parses as nodemailer’s own composition of the same content does', async () => {
  await fc.assert(
    fc.asyncProperty(anySource, anySlots, async ({ subject, text, html, withImage }, given) => {
      // Nodemailer hands a name that looks like an encoded word through, so it arrives as another name.
      fc.pre(!`${subject}${given.name}`.includes('=?'));
      const images = withImage ? [image] : [];
      const mail = splice(compileMessage({ ...source, subject, text, html, images }), given);
      expect([readBody(mail, 'text/plain'), readBody(mail, 'text/html')]).toEqual(
        [text, html].map((body) => filled(body, given).toWellFormed().replace(/\r\n?/g, '\n')),
      );
      const ours = await PostalMime.parse(mail);
      const composer = new MailComposer({
        from: { name: source.from.name, address: 'hello@xn--fsqu00a.example' },
        replyTo: source.replyTo as string,
        to: { name: displayName(given.name), address: given.to },
        subject,
        date: given.date,
        messageId: `<${given.messageId}>`,
        text: filled(text, given).toWellFormed(),
        html: filled(html, given).toWellFormed(),
        attachments: images.map((i) => ({
          cid: i.cid,
          filename: i.file,
          contentType: i.mediaType,
          content: i.body,
          contentDisposition: 'inline' as const,
        })),
        headers: { 'Content-Language': 'zh-Hant', 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
        newline: '\r\n',
      });
      const theirs = await PostalMime.parse(await composer.compile().build());
      const compared = (mail: typeof ours) => ({
        from: mail.from,
        to: mail.to,
        replyTo: mail.replyTo,
        subject: mail.subject ?? '',
        date: mail.date,
        messageId: mail.messageId,
        text: lines(mail.text),
        html: lines(mail.html),
        attachments: mail.attachments.map((a) => [
          a.filename,
          a.mimeType,
          a.contentId,
          a.disposition,
          Buffer.from(a.content as ArrayBuffer).toString('hex'),
        ]),
        headers: ['content-language', 'list-unsubscribe-post'].map(
          (key) => mail.headers.find((h) => h.key === key)?.value,
        ),
      });
      expect(compared(ours)).toEqual(compared(theirs));
    }),
    { numRuns: 300 },
  );
});

test('any message keeps to the limits of the wire', () => {
  fc.assert(
    fc.property(anySource, anySlots, ({ subject, text, html, withImage }, given) => {
      const message = compileMessage({ ...source, subject, text, html, images: withImage ? [image] : [] });
      const wire = splice(message, given).toString('latin1');
      expect(wire.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
      // Nothing to escape, as its static pieces alone tell.
      expect([isMessageWireReady(message), isWireReady(Buffer.from(wire, 'latin1'))]).toEqual([true, true]);
      const [head, ...bodies] = wire.split('\r\n\r\n');
      // A link may not be folded; everything else can be.
      for (const line of (head as string).split('\r\n'))
        expect(line.length).toBeLessThanOrEqual(line.startsWith('List-Unsubscribe:') ? 998 : 78);
      for (const line of bodies.join('\r\n\r\n').split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
      for (const word of (head as string).match(/=\?UTF-8\?[BQ]\?[^?]*\?=/g) ?? []) {
        expect(word.length).toBeLessThanOrEqual(75);
        if (!`${subject}${given.name}`.toWellFormed().includes('\ufffd'))
          expect(decodeWord(word)).not.toContain('\ufffd');
      }
      // Every boundary line is one that compileMessage wrote: 4 parts at most.
      const boundary = /boundary="(=_pq1_[0-9a-f]{24})"/.exec(wire)?.[1] as string;
      expect(wire.split(`\r\n--${boundary}`)).toHaveLength(4);
      expect(splice(message, given).toString('latin1')).toBe(wire);
    }),
    { numRuns: 300 },
  );
});

/** Each word by itself: a character cut in two would come out as U+FFFD. */
function decodeWord(word: string): string {
  const [, , encoding, data] = word.split('?') as [string, string, string, string];
  return encoding === 'B'
    ? Buffer.from(data, 'base64').toString()
    : Buffer.from(
        data
          .replaceAll('_', ' ')
          .replace(/=(..)/g, (_m, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
        'latin1',
      ).toString();
}
