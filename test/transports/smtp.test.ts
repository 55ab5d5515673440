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
    [{ greeting: 'close' }, { kind: 'not-begun', at: 'connection' }],
    [{ greeting: null }, { kind: 'not-begun' }],
    [{ mail: 'reset' }, { kind: 'not-begun' }],
    [{ data: 'reset' }, { kind: 'not-begun' }],
    [{ midMessage: 'reset' }, { kind: 'unknown' }],
    [{ message: '25…' }, { kind: 'unknown' }],
    [{ message: '250 2.0.0 queued…' }, { kind: 'unknown' }],
    // A code without its line end: nobody knows what was to come.
    [{ message: '550 5…' }, { kind: 'unknown' }],
    [{ message: 'nonsense\r\n' }, { kind: 'unknown' }],
    // Neither yes nor no to a message.
    [{ message: '354 go on\r\n' }, { kind: 'unknown' }],
    [{ message: '150 wait\r\n' }, { kind: 'unknown' }],
    [{ message: '25\r\n' }, { kind: 'unknown' }],
    [{ message: '250-first\r\n250 last\r\n' }, { kind: 'accepted' }],
    [{ message: '250\r\n' }, { kind: 'accepted' }],
    // Out of step: it answers some other command, and the message is never begun.
    [{ data: '250 OK\r\n' }, { kind: 'not-begun' }],
    [{ drip: '250-still ' }, { kind: 'unknown' }],
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

/** With enough mails before it that BDAT is used for the last one. */
async function sendChunked(faults: Faults, last: Partial<Mail> = {}, more: Mail[] = []) {
  await using server = await openFaultySmtp({ chunking: true });
  const mailer = openMailer(server.url);
  for (const each of [mail, mail, mail]) expect(await mailer.send(each)).toMatchObject({ kind: 'accepted' });
  expect(server.commands.filter((line) => line.startsWith('BDAT'))).toHaveLength(1);
  server.faults = { chunking: true, ...faults };
  server.messages.length = 0;
  const outcomes = [];
  for (const each of [{ ...mail, ...last }, ...more]) outcomes.push(await mailer.send(each));
  await mailer.close();
  return { outcomes, server };
}

describe('with CHUNKING', () => {
  test('a mail goes by BDAT once the session has proved itself, byte for byte', async () => {
    const raw = Buffer.from('a\r\n.\r\n..b\r\n');
    const { outcomes, server } = await sendChunked({}, { raw });
    expect(outcomes).toMatchObject([{ kind: 'accepted' }]);
    expect(server.messages).toEqual([raw.toString()]);
    expect(server.commands.filter((line) => line.startsWith('BDAT')).at(-1)).toBe(`BDAT ${raw.length} LAST`);
    expect(server.connections).toBe(1);
  });

  test.each<[Faults, object]>([
    [{ rcpt: '550 5.1.1 unknown\r\n' }, { kind: 'rejected', code: 550, enhanced: '5.1.1', at: 'recipient' }],
    [{ rcpt: '451 4.3.0 later\r\n' }, { kind: 'rejected', code: 451, at: 'recipient' }],
    [{ bdat: '554 5.7.1 spam\r\n' }, { kind: 'rejected', code: 554, enhanced: '5.7.1', at: 'data' }],
    [{ bdat: '452 4.3.1 full\r\n' }, { kind: 'rejected', code: 452, at: 'data' }],
    [{ bdat: null }, { kind: 'unknown' }],
    [{ bdat: 'close' }, { kind: 'unknown' }],
    [{ bdat: 'reset' }, { kind: 'unknown' }],
    [{ bdat: '250 2.0.0 que…' }, { kind: 'unknown' }],
    [{ bdat: '354 go on\r\n' }, { kind: 'unknown' }],
    // The answer to RCPT, one too late.
    [{ bdat: '250 2.1.5 OK\r\n' }, { kind: 'unknown' }],
    [{ rcpt: '250 2.1.0 OK\r\n250 2.1.5 OK\r\n' }, { kind: 'unknown' }],
    [{ mail: 'nonsense\r\n' }, { kind: 'unknown' }],
    // The whole mail was written: nobody can know what was read of it.
    [{ mail: 'reset' }, { kind: 'unknown' }],
  ])('%j', async (faults, outcome) => {
    expect((await sendChunked(faults)).outcomes).toMatchObject([outcome]);
  });

  test('a session goes on after a refused mail', async () => {
    const dead = { ...mail, to: 'dead@example.com' };
    const { outcomes, server } = await sendChunked(
      { rcptFor: (to) => (to.startsWith('dead@') ? '550 5.1.1 no such user\r\n' : undefined) },
      dead,
      [mail, dead, mail],
    );
    expect(outcomes.map(({ kind }) => kind)).toEqual(['rejected', 'accepted', 'rejected', 'accepted']);
    expect(server.messages).toHaveLength(2);
    expect(server.connections).toBe(1);
  });

  test('a server that offers BDAT and has none gets the mail by DATA, once, and no BDAT more', async () => {
    const { outcomes, server } = await sendChunked({ isBdatUnknown: true }, {}, [mail, mail, mail, mail]);
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['accepted']));
    expect(server.messages).toHaveLength(5);
    expect(server.commands.filter((line) => line.startsWith('BDAT'))).toHaveLength(2);
  });
});

describe.each<Faults>([{}, { pipelining: true }, { chunking: true }])(
  'replies that travel oddly: %j',
  (offered) => {
    const many = [mail, { ...mail, to: 'dead@example.com' }, mail, mail, mail];
    test.each(['in bytes', 'together'] as const)('%s', async (replies) => {
      const { outcomes, server } = await sendTo(
        {
          ...offered,
          replies,
          rcptFor: (to) =>
            to.startsWith('dead@') ? '550-5.1.1 no such user\r\n550 5.1.1 at all\r\n' : undefined,
        },
        many,
      );
      expect(outcomes.map(({ kind }) => kind)).toEqual([
        'accepted',
        'rejected',
        'accepted',
        'accepted',
        'accepted',
      ]);
      expect(server.messages).toHaveLength(4);
      expect(server.connections).toBe(1);
    });
  },
);

describe('a server that offers PIPELINING', () => {
  test('gets the envelope in one write, and no command after a refusal that it could take for another', async () => {
    const { outcomes, server } = await sendTo(
      { pipelining: true, takesNobody: true, rcpt: '550 5.1.1 unknown\r\n' },
      [mail, mail],
    );
    expect(outcomes).toMatchObject([{ kind: 'rejected' }, { kind: 'rejected' }]);
    // The 354 to nobody was ended by a lone dot.
    expect(server.messages).toEqual([]);
    expect(server.commands.filter((line) => line === 'RSET')).toHaveLength(2);
    expect(server.connections).toBe(1);
  });

  test('and cannot: the mail goes command by command at once, and so do those that follow', async () => {
    const { outcomes, server } = await sendTo({ pipelining: true, isDeaf: true }, [mail, mail, mail]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(server.messages).toHaveLength(3);
    expect(server.connections).toBe(2);
  });

  test('and closes at the first group gets the mail command by command', async () => {
    let groups = 0;
    await using server = await openFaultySmtp({ pipelining: true });
    server.faults = { pipelining: true, rcptFor: () => (groups++ === 0 ? 'close' : undefined) };
    const mailer = openMailer(server.url);
    expect(await mailer.send(mail)).toMatchObject({ kind: 'accepted' });
    await mailer.close();
    expect(server.messages).toHaveLength(1);
  });
});

describe('SMTP_URL', () => {
  const read = (SMTP_URL: string) => smtp.settings.safeParse({ SMTP_URL });

  test.each(['50%off!', 'pa#ss', 'pa/ss', '12/ss', '12#ss', '12?ss', '%zz'])(
    'with the password %j as it is says how to encode it',
    (password) => {
      const { error } = read(`smtp://user:${password}@mail.example:25`);
      expect(error?.issues[0]?.message).toContain('% is written %25');
      expect(error?.issues[0]?.message).not.toContain(password);
      expect(read(`smtp://user:${encodeURIComponent(password)}@mail.example:25`).success).toBe(true);
    },
  );
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
    const mailer = openMailer(server.url, { SMTP_MAILS_PER_CONNECTION: '1000' }, 3);
    await Promise.all(Array.from({ length: 300 }, () => mailer.send(mail)));
    await mailer.close();
    expect(server.connections).toBeGreaterThan(0);
    expect(server.connections).toBeLessThanOrEqual(3);
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

describe('a server that answers twice', () => {
  test.each(['250 2.0.0 queued\r\n', '250 2.1.0 OK\r\n'])(
    'to BDAT (%j) is left, and no refused mail counts as sent',
    async (again) => {
      const dead = { ...mail, to: 'dead@example.com' };
      const { outcomes } = await sendChunked(
        { again, rcptFor: (to) => (to.startsWith('dead@') ? '550 5.1.1 no such user\r\n' : undefined) },
        {},
        [dead, mail, dead],
      );
      expect([outcomes[1]?.kind, outcomes[3]?.kind]).not.toContain('accepted');
    },
  );

  const ehlo = '250-here\r\n250 PIPELINING\r\n';
  test.each<[string, Faults]>([
    ['EHLO', { ehloReply: ehlo.repeat(2) }],
    ['EHLO, without PIPELINING', { ehloReply: '250 here\r\n250 here\r\n' }],
    ['the connection', { greeting: '220 here\r\n220 here\r\n', pipelining: true }],
  ])('to %s begins no message, and puts nothing in doubt', async (_step, faults) => {
    const { outcomes, server } = await sendTo(faults, [mail, mail]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['not-begun', 'not-begun']);
    expect(server.messages).toEqual([]);
  });

  test('by lines of different codes says nothing of the mail', async () => {
    const { outcomes } = await sendTo({ message: '250-2.0.0 queued\r\n550 5.7.1 no\r\n' }, [mail]);
    expect(outcomes).toEqual([expect.objectContaining({ kind: 'unknown' })]);
  });

  const inStep = async (faults: Faults) => {
    const answered = new Set<string>();
    const { outcomes, server } = await sendTo(
      { ...faults, rcptFor: (to) => (to.startsWith('dead@') ? '550 5.1.1 no such user\r\n' : undefined) },
      [mail, { ...mail, to: 'dead@example.com' }, mail, mail],
    );
    for (const message of server.messages) answered.add(message);
    return { outcomes: outcomes.map(({ kind }) => kind), mails: server.messages.length };
  };
  const right = { outcomes: ['accepted', 'rejected', 'accepted', 'accepted'], mails: 3 };

  test.each([true, false])(
    'in one breath (PIPELINING: %s) is left before the next mail',
    async (pipelining) => {
      expect(await inStep({ pipelining, message: '250 2.0.0 queued\r\n250 2.0.0 queued\r\n' })).toEqual(
        right,
      );
    },
  );

  test.each([true, false])(
    'a moment later (PIPELINING: %s) gives no mail the answer of another',
    async (pipelining) => {
      const { outcomes, mails } = await inStep({ pipelining, again: '250 2.0.0 queued\r\n' });
      expect(outcomes.filter((kind) => kind === 'unknown')).toEqual([]);
      expect(outcomes[1]).toBe('rejected');
      expect(outcomes.filter((kind) => kind === 'accepted')).toHaveLength(mails);
    },
  );
});

describe('a server with limits', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => ({ ...mail, to: `r${i}@example.com` }));
  const sendAll = async (faults: Faults, variables: Record<string, string> = {}) => {
    await using server = await openFaultySmtp(faults);
    const mailer = openMailer(
      server.url,
      { SMTP_CONNECT_TIMEOUT_S: '5', SMTP_SILENCE_TIMEOUT_S: '5', ...variables },
      10,
    );
    const outcomes = await Promise.all(hundred.map((each) => mailer.send(each)));
    await mailer.close();
    return { kinds: new Set(outcomes.map(({ kind }) => kind)), server, outcomes };
  };

  test('of mails in a session gets new sessions, and each mail once', async () => {
    const { kinds, server } = await sendAll({
      mailFor: (taken) => (taken >= 5 ? '421 4.7.0 too many messages in this session\r\n' : undefined),
    });
    expect([...kinds]).toEqual(['accepted']);
    expect(server.messages).toHaveLength(100);
    expect(server.connections).toBeLessThanOrEqual(30);
  });

  test('of connections, said by its greeting, gets no more of them', async () => {
    const { kinds, server } = await sendAll({
      greetingFor: (open) => (open > 3 ? '421 4.7.0 too many concurrent connections\r\n' : undefined),
    });
    expect([...kinds]).toEqual(['accepted']);
    expect(server.connections).toBeLessThanOrEqual(20);
  });

  test('of connections, said by 432 to the message, gets no more of them', async () => {
    const { kinds, server } = await sendAll({
      readMs: 5,
      messageFor: (atOnce) =>
        atOnce > 3 ? '432 4.3.2 Concurrent connections limit exceeded\r\n' : undefined,
    });
    expect([...kinds]).toEqual(['accepted']);
    expect(server.messages.length).toBeLessThan(140);
  });

  test("of the recipients' server, which it tells of, costs no connection and no storm of tries", async () => {
    const { server, outcomes } = await sendAll({
      rcptFor: (to) => (/^r\d@/.test(to) ? '421 4.7.0 too many connections\r\n' : undefined),
    });
    expect(outcomes.filter(({ kind }) => kind === 'accepted')).toHaveLength(90);
    const tries = server.commands.filter((line) => /^RCPT TO:<r\d@/.test(line));
    expect(tries.length).toBeLessThanOrEqual(2 * 10);
  });

  test('of none at all is told as it is', async () => {
    const { outcomes } = await sendAll({ greeting: '421 4.3.2 not now\r\n' });
    expect(new Set(outcomes.map((one) => one.kind === 'rejected' && `${one.code} ${one.at}`))).toEqual(
      new Set(['421 connection']),
    );
  });

  test('and fewer connections can be set, or more', async () => {
    await using server = await openFaultySmtp({ readMs: 10 });
    for (const count of [1, 2, 12]) {
      server.connections = 0;
      const mailer = openMailer(
        server.url,
        { SMTP_CONNECTIONS: String(count), SMTP_MAILS_PER_CONNECTION: '1000' },
        10,
      );
      expect(mailer.maxConnections).toBe(count);
      await Promise.all(hundred.map((each) => mailer.send(each)));
      await mailer.close();
      expect(server.connections).toBeGreaterThanOrEqual(Math.min(2, count));
      expect(server.connections).toBeLessThanOrEqual(count);
    }
  });
});

describe('an address with letters beyond ASCII', () => {
  const chinese: Mail = { ...mail, to: '王小明@example.com' };

  test('goes where SMTPUTF8 is offered', async () => {
    expect((await sendTo({}, [chinese])).outcomes).toMatchObject([{ kind: 'accepted' }]);
  });

  test('is not sent elsewhere, and says why; the session goes on', async () => {
    const { outcomes, server } = await sendTo({ ehlo: ['8BITMIME'] }, [chinese, mail]);
    expect(outcomes).toMatchObject([
      { kind: 'rejected', enhanced: '5.6.7', at: 'recipient', reply: expect.stringContaining('SMTPUTF8') },
      { kind: 'accepted' },
    ]);
    expect(server.commands.join()).not.toContain('王');
    expect(server.connections).toBe(1);
  });
});

describe('what a server says', () => {
  test('holds no control characters, and is bounded', async () => {
    const { outcomes } = await sendTo({ rcpt: `550 5.1.1 no\0such \x1b[2J user ${'x'.repeat(9_000)}\r\n` });
    expect(outcomes[0]?.reply).toContain('no␀such ␛[2J user x');
    expect(outcomes[0]?.reply.length).toBeLessThanOrEqual(400);
  });

  test.each(['PLAIN', 'LOGIN'])('does not give our password back after AUTH %s', async (method) => {
    const secret = 'correct/horse+battery';
    const heard: string[] = [];
    await using server = await openFaultySmtp({
      ehlo: [`AUTH ${method}`],
      on(line) {
        if (line === 'AUTH LOGIN' || (heard.length === 0 && method === 'LOGIN')) {
          if (line !== 'AUTH LOGIN') heard.push(line);
          return '334 go on\r\n';
        }
        return `535 5.7.8 ${line} (${secret}) is wrong\r\n`;
      },
    });
    const url = server.url.replace('//', `//user:${encodeURIComponent(secret)}@`);
    const mailer = openMailer(url, { SMTP_TLS: 'off' });
    const outcome = await mailer.send(mail);
    expect(outcome).toMatchObject({ kind: 'rejected', code: 535, at: 'login' });
    const refused = await mailer.verify().catch((error: Error) => error);
    await mailer.close();
    for (const text of [outcome.reply, JSON.stringify(refused), String(refused)]) {
      expect(text).not.toContain(secret);
      expect(text).not.toContain(Buffer.from(secret).toString('base64').slice(0, 20));
      expect(text).not.toContain(Buffer.from(`\0user\0${secret}`).toString('base64').slice(10, 30));
    }
    expect(outcome.reply).toContain('[redacted]');
  });

  test('of TLS and of the login is told apart from what it says of the connection', async () => {
    const tls = await sendTo({ ehlo: ['STARTTLS'], on: () => '454 4.7.0 TLS not available\r\n' });
    expect(tls.outcomes).toMatchObject([{ kind: 'rejected', code: 454, at: 'tls' }]);
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

describe("groups of recipients' domains", () => {
  const read = (text: string) =>
    smtp.settings.safeParse({ SMTP_URL: 'smtp://127.0.0.1:25', SMTP_DOMAIN_GROUPS: text });

  test('are read as they are written, and shown so', async () => {
    const settings = read(' outlook.com=10  firm.example,例子.example=2 a.example,b.example ').data;
    if (!settings) throw new Error('not read');
    const mailer = smtp.open(settings, { maxConnections: 20 });
    const { groups } = mailer;
    expect(groups.mostOf(groups.nameOf('hotmail.com'))).toBe(10);
    expect(groups.nameOf('xn--fsqu00a.example')).toBe('firm.example');
    expect(groups.nameOf('b.example')).toBe('a.example');
    expect(smtp.shows(settings).find(({ name }) => name === 'domainGroups')?.value).toBe(
      'outlook.com=10 firm.example,xn--fsqu00a.example=2 a.example,b.example',
    );
    await mailer.close();
  });

  test.each(['outlook.com=0', 'outlook.com=many', '=5', 'outlook=5', 'a.example,,b.example=2'])(
    'not %j',
    (text) => {
      expect(read(text).error?.issues).toMatchObject([
        { path: ['SMTP_DOMAIN_GROUPS'], message: expect.stringContaining('domain,domain=10') },
      ]);
    },
  );
});
