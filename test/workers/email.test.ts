// Campaigns from due to sent, by real workers over a real Redis and Postgres to an SMTP server.
import { describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import postalMime from 'postal-mime';
import { verifyLink } from '../../src/mail/links.ts';
import { cancelCampaign, pauseCampaign, resumeCampaign } from '../../src/store/campaign-moves.ts';
import { campaignStatus, getCampaign, type NewCampaign } from '../../src/store/campaigns.ts';
import { findSuppressed } from '../../src/store/suppressions.ts';
import { eventually } from '../queue/waiting.ts';
import { freshStore } from '../setup/store.ts';
import type { Faults, FaultySmtp } from '../transports/servers/faulty-smtp.ts';
import { addDueCampaign } from './campaign.ts';
import { type MailBench, openMailBench } from './mail-bench.ts';
import { linkSecret, type SmallAppOptions } from './small-app.ts';

const { db, url } = await freshStore();

const openBench = (faults: Faults = {}, options: Partial<SmallAppOptions> = {}): Promise<MailBench> =>
  openMailBench(url, faults, options);

const stateOf = async (id: string) => (await getCampaign(db, id)).state;
const sent = (id: string) => eventually(async () => expect(await stateOf(id)).toBe('sent'));
const recipients = (smtp: FaultySmtp) =>
  smtp.messages.map((message) => /^To: .*?([^\s<]+@[^\s>]+)/m.exec(message)?.[1] ?? '').sort();
const add = (readers: number, given: Partial<NewCampaign> = {}) => addDueCampaign(db, readers, given);

describe('a campaign', () => {
  test('reaches everybody once, each in their language with their own name and links, and closes', async () => {
    await using bench = await openBench();
    const id = await add(130);
    await sent(id);
    expect((await campaignStatus(db, id)).deliveries).toEqual({ sent: 130 });
    expect(new Set(recipients(bench.smtp)).size).toBe(130);
    expect(bench.smtp.messages).toHaveLength(130);

    const mails = await Promise.all(
      bench.smtp.messages.map((raw) => postalMime.parse(Buffer.from(raw, 'latin1'))),
    );
    for (const mail of mails) {
      const number = /^r(\d+)@/.exec(mail.to?.[0]?.address ?? '')?.[1];
      expect(mail.to).toEqual([
        { address: expect.stringMatching(/@d[0-3]\.example$/), name: `讀者${number}` },
      ]);
      expect(mail.text?.startsWith(`${Number(number) % 3 === 0 ? 'Hello' : '您好'}, 讀者${number}\r\n`)).toBe(
        true,
      );
      const [, token = ''] = /\/u\/(\S+)/.exec(mail.text ?? '') ?? [];
      expect(verifyLink(linkSecret, 'unsubscribe', token)?.campaignId).toBe(id);
      const [, preferences = ''] = /\/p\/(\S+)/.exec(mail.text ?? '') ?? [];
      expect(verifyLink(linkSecret, 'preferences', preferences)?.campaignId).toBe(id);
      expect(mail.headers.find(({ key }) => key === 'list-unsubscribe')?.value).toContain(token);
    }
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(130);
  });

  test('begins at once when it is due, however rarely the sweeper looks', async () => {
    await using bench = await openMailBench(url, {}, { sweepEveryMs: 600_000 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const id = await add(20);
    await sent(id);
    const later = await add(30);
    await sent(later);
    expect(bench.smtp.messages).toHaveLength(50);
  });

  test('on the queues in Postgres does the same', async () => {
    await using bench = await openBench({}, { redisUrl: null });
    const id = await add(40);
    await sent(id);
    expect(new Set(recipients(bench.smtp)).size).toBe(40);
  });

  test('stops within a moment of being paused, and goes on where it stood', async () => {
    await using bench = await openBench({}, { maxConnections: 1 });
    const id = await add(250);
    await eventually(() => expect(bench.smtp.messages.length).toBeGreaterThan(20));
    await pauseCampaign(db, id, new Date());
    await eventually(async () => {
      const { deliveries } = await campaignStatus(db, id);
      expect(deliveries.inflight ?? 0).toBe(0);
    });
    const atPause = bench.smtp.messages.length;
    expect(atPause).toBeLessThan(250);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(bench.smtp.messages).toHaveLength(atPause);
    await resumeCampaign(db, id, new Date());
    await sent(id);
    expect(new Set(recipients(bench.smtp)).size).toBe(250);
    expect(bench.smtp.messages).toHaveLength(250);
  });

  test('that is cancelled settles what is in flight and sends no more', async () => {
    await using bench = await openBench({}, { maxConnections: 1 });
    const id = await add(250);
    await eventually(() => expect(bench.smtp.messages.length).toBeGreaterThan(20));
    await cancelCampaign(db, id, new Date());
    await eventually(async () => {
      const { deliveries } = await campaignStatus(db, id);
      expect(deliveries.inflight ?? 0).toBe(0);
      expect(deliveries.sent).toBe(bench.smtp.messages.length);
    });
    expect(bench.smtp.messages.length).toBeLessThan(250);
  });
});

describe('schedules', () => {
  test('two schedulers with clocks an hour apart send once, and never before the time of either that is due', async () => {
    const scheduledAt = new Date(Date.now() + 30 * 60_000);
    await using behind = await openBench();
    const id = await add(20, { scheduledAt, timeZone: 'Asia/Taipei' });
    await behind.workers.close();
    await using ahead = await openBench();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await stateOf(id)).toBe('scheduled');
    ahead.pass(60 * 60_000);
    await using alsoAhead = await openBench();
    alsoAhead.pass(60 * 60_000);
    await sent(id);
    expect(behind.smtp.messages).toEqual([]);
    expect([...recipients(ahead.smtp), ...recipients(alsoAhead.smtp)]).toHaveLength(20);
  });

  test('that passed while everything was down wait for the operator', async () => {
    const id = await add(5, { scheduledAt: new Date(Date.now() - 2 * 3_600_000), timeZone: 'Asia/Taipei' });
    await using bench = await openBench();
    await eventually(async () => expect(await stateOf(id)).toBe('overdue'));
    expect(bench.smtp.messages).toEqual([]);
  });
});

describe('answers of the server', () => {
  test('30 % 451 and 5 % 550: everybody settles, each dead address is tried once and suppressed', async () => {
    const tries = new Map<string, number>();
    const numberOf = (address: string) => Number(/^r(\d+)@/.exec(address)?.[1]);
    await using bench = await openBench({
      rcptFor(address) {
        tries.set(address, (tries.get(address) ?? 0) + 1);
        if (numberOf(address) % 20 === 0) return '550 5.1.1 no such user\r\n';
        // Deterministic, and for each address another try that succeeds.
        if ((numberOf(address) + (tries.get(address) ?? 0)) % 3 === 0) return '451 4.3.0 later\r\n';
        return undefined;
      },
    });
    const id = await add(200);
    await eventually(async () => {
      bench.pass(5 * 60_000);
      expect(await stateOf(id)).toBe('sent');
    });
    expect((await campaignStatus(db, id)).deliveries).toEqual({ sent: 190, failed: 10 });
    const dead = [...tries.keys()].filter((address) => numberOf(address) % 20 === 0);
    expect(dead).toHaveLength(10);
    for (const address of dead) expect(tries.get(address)).toBe(1);
    expect(Math.max(...tries.values())).toBeLessThanOrEqual(4);
    expect((await findSuppressed(db, dead)).size).toBe(10);
    expect(new Set(recipients(bench.smtp)).size).toBe(190);
    expect(bench.smtp.messages).toHaveLength(190);
  });

  test('a storm of 421 slows one domain and nobody else, and passes', async () => {
    let isStorm = true;
    await using bench = await openBench({
      rcptFor: (address) =>
        isStorm && address.endsWith('@d0.example') ? '421 4.7.0 too many connections\r\n' : undefined,
    });
    const id = await add(80);
    await eventually(async () => expect((await campaignStatus(db, id)).deliveries.sent).toBe(60));
    isStorm = false;
    await eventually(async () => {
      bench.pass(10 * 60_000);
      expect(await stateOf(id)).toBe('sent');
    });
    expect(new Set(recipients(bench.smtp)).size).toBe(80);
    expect(bench.smtp.messages).toHaveLength(80);
  });

  test('a refusal of the sender pauses the campaign with the reason, and suppresses nobody', async () => {
    await using bench = await openBench({ message: '550 5.7.515 sender does not meet the requirements\r\n' });
    const id = await add(60);
    await eventually(async () => expect((await getCampaign(db, id)).pausedAt).not.toBeNull());
    expect((await getCampaign(db, id)).reason).toContain('5.7.515');
    expect(await db.execute(sql`select * from suppressions`)).toMatchObject({ rows: [] });
    bench.smtp.faults = { pipelining: true };
    bench.smtp.messages.length = 0;
    await resumeCampaign(db, id, new Date());
    await eventually(async () => {
      bench.pass(60_000);
      expect(await stateOf(id)).toBe('sent');
    });
    expect(new Set(recipients(bench.smtp)).size).toBe(60);
  });

  test.each<[string, Faults, Partial<SmallAppOptions>]>([
    ['drops the connection', { message: 'close' }, {}],
    ['resets the connection', { message: 'reset' }, {}],
    ['says half a 250', { message: '250 2.0…' }, {}],
    ['hangs', { message: null }, { silenceMs: 300 }],
  ])(
    'a server that %s after the final dot: every one is in doubt, none is sent again unseen',
    async (_name, faults, options) => {
      await using bench = await openBench(faults, options);
      const id = await add(12, { unknownPolicy: 'hold' });
      await sent(id);
      expect((await campaignStatus(db, id)).deliveries).toEqual({ unknown: 12 });
      expect(bench.smtp.messages).toHaveLength(12);
    },
  );

  test('resend-once sends a doubtful one once more with the same Message-ID, and then leaves it', async () => {
    await using bench = await openBench({ message: 'close' });
    const id = await add(6);
    await sent(id);
    expect((await campaignStatus(db, id)).deliveries).toEqual({ unknown: 6 });
    const ids = bench.smtp.messages.map((message) => /^Message-ID: (\S+)/m.exec(message)?.[1]);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(6);
  });

  test('a server that is away costs nothing: the campaign goes on when it is back', async () => {
    await using bench = await openBench({ greeting: 'close' });
    const id = await add(30);
    await eventually(() => expect(bench.smtp.connections).toBeGreaterThan(3));
    bench.smtp.faults = { pipelining: true };
    await eventually(async () => {
      bench.pass(60_000);
      expect(await stateOf(id)).toBe('sent');
    });
    expect((await campaignStatus(db, id)).deliveries).toEqual({ sent: 30 });
    expect(bench.smtp.messages).toHaveLength(30);
  });
});
