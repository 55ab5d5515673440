// What is particular to SMTP: the sessions behind the pool, and the bytes on the wire.
import { describe, expect, test } from '@jest/globals';
import smtp from '../../src/transports/smtp.ts';
import type { Mail } from '../../src/transports/types.ts';
import { type Faults, openFaultySmtp } from './servers/faulty-smtp.ts';

const mail: Mail = {
  from: 'a@news.example',
  to: 'reader@example.com',
  raw: Buffer.from(`Subject: x\r\n\r\n${'a line of the body\r\n'.repeat(200)}`),
};

const openMailer = (url: string, variables: Record<string, string> = {}, maxConnections = 1) =>
  smtp.open(
    smtp.settings.parse({
      SMTP_URL: url,
      SMTP_CONNECT_TIMEOUT_S: '0.5',
      SMTP_SILENCE_TIMEOUT_S: '0.5',
      ...variables,
    }),
    { maxConnections },
  );

async function sendTo(faults: Faults, mails: Mail[] = [mail], variables: Record<string, string> = {}) {
  await using server = await openFaultySmtp(faults);
  const mailer = openMailer(server.url, variables);
  const outcomes = [];
  for (const each of mails) outcomes.push(await mailer.send(each));
  await mailer.close();
  return { outcomes, server };
}

describe.each([true, false])('with PIPELINING: %s', (pipelining) => {
  test.each<[Faults, object]>([
    [{ rcpt: '550 5.1.1 unknown\r\n' }, { kind: 'rejected', code: 550, enhanced: '5.1.1', at: 'recipient' }],
    [{ mail: '550 5.7.1 not you\r\n' }, { kind: 'rejected', code: 550, enhanced: '5.7.1', at: 'sender' }],
    [{ data: '451 no\r\n' }, { kind: 'rejected', code: 451, enhanced: null, at: 'data' }],
    [{ message: '421 4.7.0 bye\r\n' }, { kind: 'rejected', code: 421, enhanced: '4.7.0', at: 'data' }],
    [{ greeting: '421 4.3.2 too many\r\n' }, { kind: 'rejected', code: 421, at: 'connection' }],
    [{ greeting: '554 5.7.1 blocked\r\n' }, { kind: 'rejected', code: 554, at: 'connection' }],
    [{ mail: '421 4.3.2 bye\r\n' }, { kind: 'rejected', code: 421, enhanced: '4.3.2', at: 'sender' }],
    [{ greeting: 'close' }, { kind: 'not-begun' }],
    [{ greeting: null }, { kind: 'not-begun' }],
    [{ mail: 'reset' }, { kind: 'not-begun' }],
    [{ data: 'reset' }, { kind: 'not-begun' }],
    [{ midMessage: 'reset' }, { kind: 'unknown' }],
    [{ message: '25…' }, { kind: 'unknown' }],
    [{ message: '250 2.0.0 queued…' }, { kind: 'unknown' }],
    // A code without its line end: nobody knows what was to come.
    [{ message: '550 5…' }, { kind: 'unknown' }],
    [{ message: 'nonsense\r\n' }, { kind: 'unknown' }],
  ])('%j', async (faults, outcome) => {
    const { outcomes } = await sendTo({ ...faults, pipelining });
    expect(outcomes).toMatchObject([outcome]);
  });

  test('a session goes on after a refused mail', async () => {
    await using server = await openFaultySmtp({ pipelining, rcpt: '550 5.1.1 unknown\r\n' });
    const mailer = openMailer(server.url);
    expect(await mailer.send(mail)).toMatchObject({ kind: 'rejected' });
    server.faults = { pipelining };
    expect(await mailer.send(mail)).toMatchObject({ kind: 'accepted' });
    await mailer.close();
    expect(server.connections).toBe(1);
    expect(server.messages).toHaveLength(1);
  });
});

describe('sessions', () => {
  test('are used again for the next mail', async () => {
    const { outcomes, server } = await sendTo({}, [mail, mail, mail]);
    expect(outcomes).toMatchObject([{ kind: 'accepted' }, { kind: 'accepted' }, { kind: 'accepted' }]);
    expect(server.connections).toBe(1);
  });

  test('end after the set number of mails', async () => {
    const { server } = await sendTo({}, [mail, mail, mail], { SMTP_MAILS_PER_CONNECTION: '2' });
    expect(server.connections).toBe(2);
  });

  test('that the server ended while idle cost nothing: the mail goes through a new one', async () => {
    const { outcomes, server } = await sendTo({ closeAfterMails: 1 }, [mail, mail, mail]);
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(server.messages).toHaveLength(3);
  });

  test('are never more than allowed', async () => {
    await using server = await openFaultySmtp();
    const mailer = openMailer(server.url, {}, 3);
    await Promise.all(Array.from({ length: 30 }, () => mailer.send(mail)));
    await mailer.close();
    expect(server.connections).toBe(3);
  });

  test('a send under way when the pool closes is unknown, not lost', async () => {
    await using server = await openFaultySmtp({ message: null });
    const mailer = openMailer(server.url, { SMTP_SILENCE_TIMEOUT_S: '60' });
    const sending = mailer.send(mail);
    while (server.messages.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await mailer.close();
    expect(await sending).toMatchObject({ kind: 'unknown' });
  });

  test('with a password ask for TLS, but not on this machine itself', async () => {
    await using server = await openFaultySmtp();
    const withPassword = server.url.replace('smtp://', 'smtp://user:secret@');
    const far = openMailer(withPassword.replace('127.0.0.1', '[::ffff:127.0.0.1]'));
    const refused = await far.send(mail);
    await far.close();
    expect(refused.kind).not.toBe('accepted');
    expect(server.commands.join()).not.toContain('AUTH');
    expect(server.messages).toEqual([]);
    expect(JSON.stringify(refused)).not.toContain('secret');
  });
});

describe('bytes', () => {
  test.each([
    ['CRLF throughout', 'Subject: x\r\n\r\nbody\r\n', 'Subject: x\r\n\r\nbody\r\n'],
    ['lines that begin with dots', 'a\r\n.\r\n..b\r\n. c\r\n', 'a\r\n.\r\n..b\r\n. c\r\n'],
    ['a dot first of all', '.a\r\n', '.a\r\n'],
    ['a lone LF, CR or LF and dot', 'a\nb\rc\n.\r\nd\r\n', 'a\r\nb\r\nc\r\n.\r\nd\r\n'],
    ['no line end at the end', 'a\r\nb', 'a\r\nb\r\n'],
  ])('%s arrive whole and smuggle nothing', async (_name, given, arrived) => {
    const { outcomes, server } = await sendTo({}, [{ ...mail, raw: Buffer.from(given) }]);
    expect(outcomes).toMatchObject([{ kind: 'accepted' }]);
    expect(server.messages).toEqual([arrived]);
    expect(server.commands.filter((line) => line.startsWith('MAIL'))).toHaveLength(1);
  });

  test('a mail larger than the server takes is refused unsent', async () => {
    const { outcomes } = await sendTo({ mail: '552 5.3.4 too big\r\n' });
    expect(outcomes).toMatchObject([{ kind: 'rejected', code: 552, enhanced: '5.3.4' }]);
  });
});
