// What a campaign comes to when its SMTP server says no, or says nothing that makes sense: by real workers, rows and
// suppressions in a real Postgres.

import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { SMTPServer } from 'smtp-server';
import { cancelCampaign, resumeCampaign, retryCampaign } from '../../src/store/campaign-moves.ts';
import { campaignStatus, getCampaign, type NewCampaign } from '../../src/store/campaigns.ts';
import { listSuppressions } from '../../src/store/suppressions.ts';
import { eventually } from '../queue/waiting.ts';
import { freshStore } from '../setup/store.ts';
import type { Faults } from '../transports/servers/faulty-smtp.ts';
import { addDueCampaign } from './campaign.ts';
import { type MailBench, openMailBench } from './mail-bench.ts';
import type { SmallAppOptions } from './small-app.ts';

const { db, url } = await freshStore();

const openBench = (...given: Tail<Parameters<typeof openMailBench>>): Promise<MailBench> =>
  openMailBench(url, ...given);
type Tail<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** To r1@d0.example, r2@d1.example … over four domains. @param firstReader another address for the first */
async function add(readers: number, given: Partial<NewCampaign> = {}, firstReader?: string): Promise<string> {
  const scheduledAt = new Date(Date.now() + 3_600_000);
  const id = await addDueCampaign(db, readers, { ...given, scheduledAt, timeZone: 'UTC' });
  if (firstReader)
    await db.execute(sql`update subscribers set email = ${firstReader} where email like 'r1@%'`);
  await db.execute(sql`update campaigns set scheduled_at = null where id = ${id}`);
  return id;
}
const statusOf = (id: string) => campaignStatus(db, id);
const reached = (id: string, state: string) =>
  eventually(async () => expect((await getCampaign(db, id)).state).toBe(state));
const paused = (id: string) =>
  eventually(async () => expect((await getCampaign(db, id)).pausedAt).not.toBeNull());
const suppressed = async () => (await listSuppressions(db)).length;
const isTo = (name: string) => (address: string) => address.startsWith(`${name}@`);

describe('a refusal that is about the sender', () => {
  test.each<[string, Faults, RegExp]>([
    [
      'a daily limit (5.1.90)',
      { message: "550 5.1.90 Your message can't be sent because you've reached your daily limit\r\n" },
      /limit/,
    ],
    ['a sending quota (5.4.5)', { message: '550 5.4.5 Daily user sending quota exceeded\r\n' }, /limit/],
    [
      'a sender that is refused at RCPT (5.1.0)',
      { rcpt: '550 5.1.0 <x>: Sender address rejected: User unknown\r\n' },
      /sender's address/,
    ],
    [
      'a mail that is too large (5.3.4)',
      { message: '552 5.3.4 message size exceeds fixed limit\r\n' },
      /smaller/,
    ],
    [
      'a refused login',
      { on: (line) => (line.startsWith('AUTH') ? `535 5.7.8 ${line}: bad\r\n` : undefined) },
      /the password/,
    ],
    ['a greeting', { greeting: '554 5.7.1 your address is listed\r\n' }, /takes mail from this machine/],
  ])('%s pauses at once, loses nobody and suppresses nobody', async (_name, faults, advice) => {
    await using _bench = await openBench(faults, { login: 'user:correcthorse' });
    const id = await add(60);
    await paused(id);
    const status = await statusOf(id);
    expect(status.reason).toMatch(advice);
    expect(status.reason).not.toMatch(/SPF|correcthorse/);
    await eventually(async () => {
      const { deferred = 0, pending = 0 } = (await statusOf(id)).deliveries;
      expect(deferred + pending).toBe(60);
    });
    expect(await suppressed()).toBe(0);
    await cancelCampaign(db, id, new Date());
  });

  test('a server that knows nobody suppresses nobody; mended, everybody gets the mail', async () => {
    await using bench = await openBench({ rcpt: '550 5.1.1 User unknown in local recipient table\r\n' });
    const id = await add(60);
    await paused(id);
    // Those that were under way when it paused are settled after it.
    await eventually(async () => {
      const { failed = 0, deferred = 0, pending = 0 } = (await statusOf(id)).deliveries;
      expect(failed).toBeGreaterThanOrEqual(20);
      expect(failed + deferred + pending).toBe(60);
    });
    bench.smtp.faults = { pipelining: true };
    await retryCampaign(db, id, new Date());
    expect((await getCampaign(db, id)).reason).toMatch(/failed or ended in doubt/);
    await resumeCampaign(db, id, new Date());
    await reached(id, 'sent');
    expect((await statusOf(id)).deliveries).toEqual({ sent: 60 });
    expect(await suppressed()).toBe(0);
  });
});

describe('a refusal that is about a reader', () => {
  test("of the reader's own 5.7.1 fails that row, and the rest goes out", async () => {
    const isR3 = isTo('r3');
    await using bench = await openBench({
      rcptFor: (to) =>
        isR3(to) ? '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required\r\n' : undefined,
    });
    const id = await add(30);
    await eventually(async () => expect((await statusOf(id)).deliveries.sent).toBe(29));
    bench.pass(60_000);
    await reached(id, 'sent');
    expect(await statusOf(id)).toMatchObject({
      deliveries: { sent: 29, failed: 1 },
      pausedAt: null,
      reason: 'of 30 mails 1 failed',
    });
    expect(await suppressed()).toBe(0);
  });

  test.each<[string, string, RegExp]>([
    ['a block list', '554 5.7.1 Client host blocked using bl.example\r\n', /block.*SPF/],
    ['relaying', '554 5.7.1 Relay access denied\r\n', /Relay access.*SMTP_URL names a user/],
    ['words alone', '550 Message rejected due to policy restrictions\r\n', /policy.*SPF/],
  ])(
    'of policy by the servers of several domains pauses, loses nobody and suppresses nobody: %s',
    async (_name, refusal, why) => {
      // Every second reader: those of two of the four domains, and the first, who has one of their own.
      await using _bench = await openBench({
        rcptFor: (to) => (/^r\d*[13579]@/.test(to) ? refusal : undefined),
      });
      const id = await add(40, {}, 'r1@d9.example');
      await paused(id);
      expect((await statusOf(id)).reason).toMatch(why);
      await eventually(async () => {
        const { deferred = 0, sent = 0, pending = 0 } = (await statusOf(id)).deliveries;
        expect(deferred + sent + pending).toBe(40);
        expect(deferred).toBeGreaterThanOrEqual(3);
      });
      expect(await suppressed()).toBe(0);
      await cancelCampaign(db, id, new Date());
    },
  );

  test('of a Chinese address at a server without SMTPUTF8 says so, and the others get their mail', async () => {
    await using bench = await openBench({ ehlo: ['8BITMIME'] });
    const id = await add(3, {}, '王小明@d9.example');
    await reached(id, 'sent');
    expect((await statusOf(id)).deliveries).toEqual({ sent: 2, failed: 1 });
    const { rows } = await db.execute(sql`select email, reply from deliveries where state = 'failed'`);
    expect(rows).toEqual([{ email: '王小明@d9.example', reply: expect.stringContaining('SMTPUTF8') }]);
    expect(bench.smtp.commands.join()).not.toContain('王');
  });
});

describe('a server that cannot take mail now', () => {
  test.each<[string, Faults, Partial<SmallAppOptions> & { login?: string }, RegExp]>([
    [
      'has no TLS just now',
      { ehlo: ['STARTTLS'], on: () => '454 4.7.0 TLS not available\r\n' },
      { smtp: { SMTP_TLS: 'auto' } },
      /TLS not available.*SMTP_TLS/,
    ],
    [
      'puts off the login',
      { on: (line) => (line.startsWith('AUTH') ? '454 4.7.0 temporary failure\r\n' : undefined) },
      { login: 'user:correcthorse' },
      /454 4.7.0.*the password/,
    ],
    ['is not there', {}, { smtpUrl: 'smtp://127.0.0.1:9' }, /ECONNREFUSED.*SMTP_URL/],
    ['has no time', { greeting: '421 4.3.2 not now\r\n' }, {}, /not now.*SMTP_URL/],
  ])(
    'because it %s: the campaign says why, since when and what to do',
    async (_name, faults, options, why) => {
      await using bench = await openBench(faults, options);
      const id = await add(5);
      await eventually(async () => {
        bench.pass(1_000);
        expect((await getCampaign(db, id)).reason).toMatch(why);
      });
      const { reason, pausedAt, state } = await getCampaign(db, id);
      expect([pausedAt, state]).toEqual([null, 'sending']);
      expect(reason).toMatch(/nothing goes out since \d{4}-\d\d-\d\dT\d\d:\d\dZ/);
      await cancelCampaign(db, id, new Date());
    },
  );

  test('because its certificate is nobody known: the campaign says so', async () => {
    // It brings a self-signed one of its own.
    const server = new SMTPServer({ authOptional: true, logger: false });
    server.on('error', () => {});
    const listener = server.listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as { port: number };
    await using bench = await openBench(
      {},
      { smtpUrl: `smtp://127.0.0.1:${port}`, smtp: { SMTP_TLS: 'required' } },
    );
    const id = await add(5);
    await eventually(async () => {
      bench.pass(1_000);
      expect((await getCampaign(db, id)).reason).toMatch(/certificate.*NODE_EXTRA_CA_CERTS/);
    });
    await cancelCampaign(db, id, new Date());
    await new Promise<void>((resolve) => server.close(resolve));
  });

  test('says no more of it when it is back', async () => {
    await using bench = await openBench({ greeting: '421 4.3.2 not now\r\n' });
    const id = await add(20);
    await eventually(async () => {
      bench.pass(1_000);
      expect((await getCampaign(db, id)).reason).toContain('not now');
    });
    bench.smtp.faults = { pipelining: true };
    await eventually(async () => {
      bench.pass(10_000);
      expect(await getCampaign(db, id)).toMatchObject({ state: 'sent', reason: null });
    });
  });

  test('because it takes five mails in a session: none is put off', async () => {
    await using bench = await openBench({
      mailFor: (taken) => (taken >= 5 ? '421 4.7.0 too many messages in this session\r\n' : undefined),
    });
    const id = await add(120);
    await reached(id, 'sent');
    expect(bench.smtp.messages).toHaveLength(120);
    const { rows } = await db.execute(sql`select 1 from deliveries where deferred_since is not null`);
    expect(rows).toEqual([]);
  });

  test('because three connections are too many: none is put off', async () => {
    await using bench = await openBench(
      { greetingFor: (open) => (open > 3 ? '421 4.7.0 too many concurrent connections\r\n' : undefined) },
      { maxConnections: 10 },
    );
    const id = await add(100);
    await reached(id, 'sent');
    expect(bench.smtp.messages).toHaveLength(100);
    expect(bench.smtp.connections).toBeLessThan(20);
  });
});

describe('a server that makes no sense', () => {
  test('by a NUL in one reply troubles nobody else', async () => {
    await using bench = await openBench({
      rcptFor: (to) => (isTo('r7')(to) ? '550 5.1.1 no\0such\x1b[31m user\r\n' : undefined),
    });
    const id = await add(40);
    await reached(id, 'sent');
    expect(await statusOf(id)).toMatchObject({ deliveries: { sent: 39, failed: 1 }, resent: 0 });
    expect(bench.smtp.messages).toHaveLength(39);
    const { rows } = await db.execute(sql`select reply from deliveries where state = 'failed'`);
    expect(rows).toEqual([{ reply: '550 5.1.1 no␀such␛[31m user' }]);
  });

  test.each<[string, Faults]>([
    ['answers each mail twice', { message: '250 2.0.0 queued\r\n250 2.0.0 queued\r\n' }],
    ['answers each mail once more a moment later', { again: '250 2.0.0 queued\r\n' }],
  ])(
    'because it %s: each mail goes out once, and no row has the answer of another',
    async (_name, faults) => {
      await using bench = await openBench({
        ...faults,
        rcptFor: (to) => (isTo('r5')(to) ? '550 5.1.1 no such user\r\n' : undefined),
      });
      const id = await add(40);
      await eventually(async () => {
        bench.pass(5_000);
        expect((await getCampaign(db, id)).state).toBe('sent');
      });
      expect((await statusOf(id)).deliveries).toEqual({ sent: 39, failed: 1 });
      const addresses = bench.smtp.messages.map((message) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(message)?.[1]);
      expect(new Set(addresses).size).toBe(39);
      expect(addresses).toHaveLength(39);
    },
  );

  test.each<[string, Faults]>([
    ['a 354 after the final dot', { message: '354 go on\r\n' }],
    ['an answer that drips and never ends', { drip: '250-still ' }],
  ])('%s is a doubt; what a retry sends again is flagged and counted', async (_name, faults) => {
    await using bench = await openBench(faults, { silenceMs: 500 });
    const id = await add(6, { unknownPolicy: 'hold' });
    await reached(id, 'sent');
    expect(await statusOf(id)).toMatchObject({
      deliveries: { unknown: 6 },
      resent: 0,
      reason: 'of 6 mails 6 in doubt',
    });
    bench.smtp.faults = { pipelining: true };
    await retryCampaign(db, id, new Date());
    await reached(id, 'sent');
    expect(await statusOf(id)).toMatchObject({ deliveries: { sent: 6 }, resent: 6, reason: null });
    const ids = bench.smtp.messages.map((message) => /^Message-ID: (\S+)/m.exec(message)?.[1]);
    expect(new Set(ids).size).toBe(6);
  });
});

test('a ledger that cannot be written begins no other mail, and sends none twice when it can', async () => {
  await using bench = await openBench({});
  await db.execute(sql`
    create function full_disk() returns trigger language plpgsql as
    $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`);
  const id = await add(400);
  await eventually(() => expect(bench.smtp.messages.length).toBeGreaterThan(20));
  await db.execute(sql`
    create trigger full_disk before update on deliveries for each row when (new.state = 'sent') execute function full_disk()`);
  // None comes for longer than a settle takes, and a lease.
  for (let before = 0; before < bench.smtp.messages.length; ) {
    before = bench.smtp.messages.length;
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
  expect(bench.smtp.messages.length).toBeLessThan(400);
  await db.execute(sql`drop trigger full_disk on deliveries`);
  await db.execute(sql`drop function full_disk()`);
  await reached(id, 'sent');
  expect(await statusOf(id)).toMatchObject({ deliveries: { sent: 400 }, resent: 0 });
  expect(bench.smtp.messages).toHaveLength(400);
});
