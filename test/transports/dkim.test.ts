// Our signatures, verified by another implementation (mailauth).
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { compileMessage } from '../../src/mail/compile.ts';
import { splice } from '../../src/mail/splice.ts';
import smtp from '../../src/transports/smtp.ts';
import { openFaultySmtp } from './servers/faulty-smtp.ts';

const keys = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ed25519: generateKeyPairSync('ed25519'),
};
const pemOf = (kind: keyof typeof keys) =>
  String(keys[kind].privateKey.export({ type: 'pkcs8', format: 'pem' }));
/** What the DNS would hold. */
function recordOf(kind: keyof typeof keys): string {
  const der = keys[kind].publicKey.export({ type: 'spki', format: 'der' });
  // RFC 8463 §4: of Ed25519 the bare 32 bytes.
  return `v=DKIM1; k=${kind}; p=${(kind === 'rsa' ? der : der.subarray(-32)).toString('base64')}`;
}

const raw = splice(
  compileMessage({
    from: { name: '每日一讀', email: 'editor@news.example' },
    subject: '港口今天重新開放，港務局長說：我們等了三年，今天終於可以再看見船隻進港了',
    language: 'zh-Hant',
    list: { id: 'readers.news.example', name: '每日一讀' },
    text: ['港口今天重新開放。\r\n'.repeat(50)],
    html: ['<p>港口今天重新開放。</p>'.repeat(50)],
  }),
  {
    to: 'reader@example.com',
    name: '讀者',
    messageId: 'a.b@news.example',
    date: new Date('2026-11-24T12:00:00Z'),
    unsubscribeUrl: 'https://news.example/u/token',
    viewUrl: 'https://news.example/v/token',
    preferencesUrl: 'https://news.example/p/token',
  },
);

async function sendSigned(kind: keyof typeof keys, message = raw): Promise<string> {
  await using server = await openFaultySmtp({ pipelining: true });
  const mailer = smtp.open(
    smtp.settings.parse({
      SMTP_URL: server.url,
      SMTP_DKIM_DOMAIN: 'news.example',
      SMTP_DKIM_SELECTOR: 's1',
      SMTP_DKIM_KEY: pemOf(kind),
    }),
    { maxConnections: 1 },
  );
  const outcome = await mailer.send({ from: 'editor@news.example', to: 'reader@example.com', raw: message });
  await mailer.close();
  expect(outcome.kind).toBe('accepted');
  return server.messages[0] ?? '';
}

async function verify(message: string, kind: keyof typeof keys) {
  const { results } = await dkimVerify(Buffer.from(message, 'latin1'), {
    resolver: async () => [[recordOf(kind)]],
  });
  return results[0];
}

describe.each(['rsa', 'ed25519'] as const)('signed with %s', (kind) => {
  test('a mail verifies, both List-Unsubscribe fields among what is signed', async () => {
    const arrived = await sendSigned(kind);
    expect(arrived.endsWith(raw.toString('latin1'))).toBe(true);
    const result = await verify(arrived, kind);
    expect(result?.status.result).toBe('pass');
    expect(result?.signingDomain).toBe('news.example');
    const [header = ''] = arrived.split(/\r\n(?![ \t])/);
    const signedFields = header
      .replace(/\s/g, '')
      .match(/h=([^;]+)/)?.[1]
      ?.split(':');
    expect(signedFields).toEqual(
      expect.arrayContaining(['list-unsubscribe', 'list-unsubscribe-post', 'from']),
    );
    for (const line of header.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  });

  test.each([
    ['another subject', (mail: string) => mail.replace('Subject: ', 'Subject: x')],
    ['another body', (mail: string) => `${mail.slice(0, -20)}x${mail.slice(-19)}`],
    ['another unsubscribe link', (mail: string) => mail.replace('/u/token', '/u/other')],
    [
      'a second From',
      (mail: string) => mail.replace('MIME-Version', 'From: evil@evil.example\r\nMIME-Version'),
    ],
  ])('a mail with %s does not', async (_name, change) => {
    const changed = change(await sendSigned(kind));
    expect((await verify(changed, kind))?.status.result).not.toBe('pass');
  });
});

test('a half-set DKIM, or a key that is none, is refused at once and without the key', () => {
  const open = (variables: Record<string, string>) => () =>
    smtp.open(smtp.settings.parse({ SMTP_URL: 'smtp://127.0.0.1:1', ...variables }), { maxConnections: 1 });
  expect(open({ SMTP_DKIM_DOMAIN: 'news.example' })).toThrow('set all three');
  const all = { SMTP_DKIM_DOMAIN: 'news.example', SMTP_DKIM_SELECTOR: 's1' };
  expect(open({ ...all, SMTP_DKIM_KEY: '-----BEGIN nonsense' })).toThrow('RSA or Ed25519');
  expect(open({ ...all, SMTP_DKIM_KEY: '/no/such/file' })).toThrow('SMTP_DKIM_KEY');
});
