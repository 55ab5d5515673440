// The loop that keeps the connections busy and the ledger ahead of them.
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { SendOutcome } from '../../../src/domain/delivery.ts';
import { PullquoteError } from '../../../src/errors.ts';
import { type Chunk, openSender } from '../../../src/stages/email/index.ts';
import { eventually } from '../../queue/waiting.ts';
import { delivery, type MemoryLedger, memoryLedger } from './memory-ledger.ts';

const accepted: SendOutcome = { kind: 'accepted', reply: '250 ok' };
const never = new AbortController().signal;
const tick = () => new Promise((resolve) => setTimeout(resolve, 1));
const readers = (count: number, domains = 1) =>
  Array.from({ length: count }, (_, i) =>
    delivery({
      subscriberId: i + 1,
      domain: `d${i % domains}.example`,
      email: `r${i + 1}@d${i % domains}.example`,
    }),
  );

interface Given {
  send?(to: string): Promise<SendOutcome>;
  maxConnections?: number;
  now?(): Date;
}

function openTestSender({
  send = async () => accepted,
  maxConnections = 5,
  now = () => new Date(),
}: Given = {}) {
  const sentTo: string[] = [];
  let underWay = 0;
  let mostUnderWay = 0;
  const sender = openSender({
    maxConnections,
    connections: () => maxConnections,
    async send({ to }) {
      sentTo.push(to);
      underWay += 1;
      mostUnderWay = Math.max(mostUnderWay, underWay);
      await tick();
      try {
        return await send(to);
      } finally {
        underWay -= 1;
      }
    },
    now,
    random: () => 0,
    log: { warn: () => {} },
  });
  return { sender, sentTo, mostUnderWay: () => mostUnderWay };
}

const chunkOf = (ledger: MemoryLedger, compose: Chunk['compose'] = () => Buffer.from('x\r\n')): Chunk => ({
  campaignId: 'c',
  ledger,
  compose,
  isWireReady: true,
  renewEveryMs: 60_000,
});

describe('a chunk', () => {
  test('is sent to everybody once, over all connections, with no more in doubt than there are of them', async () => {
    const ledger = memoryLedger(readers(350, 7));
    const { sender, sentTo, mostUnderWay } = openTestSender();
    expect(await sender.sendChunk(chunkOf(ledger), never)).toBe('done');
    expect(ledger.count('sent')).toBe(350);
    expect(new Set(sentTo).size).toBe(350);
    expect(sentTo).toHaveLength(350);
    expect(mostUnderWay()).toBe(5);
    expect(ledger.mostInflight).toBeLessThanOrEqual(5);
  });

  test('shares the connections with the other chunks of the process', async () => {
    const ledgers = [memoryLedger(readers(120)), memoryLedger(readers(120)), memoryLedger(readers(120))];
    const { sender, mostUnderWay } = openTestSender();
    const ends = await Promise.all(ledgers.map((ledger) => sender.sendChunk(chunkOf(ledger), never)));
    expect(ends).toEqual(['done', 'done', 'done']);
    expect(ledgers.map((ledger) => ledger.count('sent'))).toEqual([120, 120, 120]);
    expect(mostUnderWay()).toBe(5);
  });

  test('of nobody is done at once', async () => {
    expect(await openTestSender().sender.sendChunk(chunkOf(memoryLedger([])), never)).toBe('done');
  });
});

describe('stopping', () => {
  test('lets what is under way end and gives back the rest', async () => {
    const stopping = new AbortController();
    const ledger = memoryLedger(readers(300));
    let sends = 0;
    const { sender, sentTo } = openTestSender({
      async send() {
        sends += 1;
        if (sends === 40) stopping.abort();
        return accepted;
      },
    });
    expect(await sender.sendChunk(chunkOf(ledger), stopping.signal)).toBe('stopped');
    expect(ledger.count('sent')).toBe(sentTo.length);
    expect(ledger.count('sent') + ledger.count('pending')).toBe(300);
    expect(sentTo.length).toBeLessThan(60);
  });

  test('a campaign that is paused meanwhile begins no other mail', async () => {
    const ledger = memoryLedger(readers(300));
    let sends = 0;
    const { sender, sentTo } = openTestSender({
      async send() {
        sends += 1;
        if (sends === 40) ledger.isOpen = false;
        return accepted;
      },
    });
    expect(await sender.sendChunk(chunkOf(ledger), never)).toBe('closed');
    expect(sentTo.length).toBeLessThan(50);
    expect(ledger.count('sent')).toBe(sentTo.length);
    expect(ledger.count('pending')).toBe(300 - sentTo.length);
  });
});

describe('answers', () => {
  const no = (code: number, enhanced: string): SendOutcome => ({
    kind: 'rejected',
    code,
    enhanced,
    at: 'recipient',
    reply: `${code} ${enhanced} no`,
  });

  test('a dead address is noted with its row', async () => {
    const ledger = memoryLedger(readers(3));
    const { sender } = openTestSender({
      send: async (to) => (to.startsWith('r2@') ? no(550, '5.1.1') : accepted),
    });
    await sender.sendChunk(chunkOf(ledger), never);
    expect(ledger.settlements.filter(({ isDead }) => isDead)).toMatchObject([
      { subscriberId: 2, state: 'failed' },
    ]);
  });

  test('one that is about us pauses the campaign, and nobody is suppressed', async () => {
    const ledger = memoryLedger(readers(200, 50));
    const { sender, sentTo } = openTestSender({ send: async () => no(550, '5.7.1') });
    expect(await sender.sendChunk(chunkOf(ledger), never)).toBe('closed');
    expect(ledger.reasons[0]).toContain('5.7.1');
    expect(ledger.settlements.some(({ isDead }) => isDead)).toBe(false);
    expect(sentTo.length).toBeLessThanOrEqual(10);
    expect(ledger.count('deferred')).toBe(sentTo.length);
  });

  test('that end in doubt again and again pause the campaign', async () => {
    const ledger = memoryLedger(readers(200));
    const { sender, sentTo } = openTestSender({
      send: async () => ({ kind: 'unknown', reply: 'connection closed' }),
    });
    expect(await sender.sendChunk(chunkOf(ledger), never)).toBe('closed');
    expect(sentTo.length).toBeLessThan(40);
    expect(ledger.count('unknown')).toBe(sentTo.length);
    expect(ledger.reasons).toHaveLength(1);
  });

  test('of a busy domain do not hold up the other domains', async () => {
    const ledger = memoryLedger(readers(200, 2));
    const { sender } = openTestSender({
      send: async (to) => (to.endsWith('@d0.example') ? no(421, '4.7.0') : accepted),
    });
    expect(await sender.sendChunk(chunkOf(ledger), never)).toBe('done');
    expect(ledger.count('sent')).toBe(100);
    expect(ledger.count('deferred')).toBe(100);
  });

  test('of a busy domain that stands first do not keep the rest waiting behind it', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const domain = i < 300 ? 'busy.example' : 'free.example';
      return delivery({ subscriberId: i + 1, domain, email: `r${i + 1}@${domain}` });
    });
    const ledger = memoryLedger(rows);
    let busyOnes = 0;
    const served = Promise.withResolvers<void>();
    const { sender, sentTo } = openTestSender({
      async send(to) {
        if (to.endsWith('@free.example')) return accepted;
        busyOnes += 1;
        if (busyOnes <= 2) return no(421, '4.7.0');
        await served.promise;
        return accepted;
      },
    });
    const stopping = new AbortController();
    const sending = sender.sendChunk(chunkOf(ledger), stopping.signal);
    // The busy ones answer no sooner: behind them nobody would ever be served.
    await eventually(() => expect(sentTo.filter((to) => to.endsWith('@free.example'))).toHaveLength(100));
    served.resolve();
    stopping.abort();
    await sending;
  });

  test('of a busy domain that come at each step of a slow ledger keep nobody waiting either', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => {
      const domain = i < 300 ? 'busy.example' : 'free.example';
      return delivery({ subscriberId: i + 1, domain, email: `r${i + 1}@${domain}` });
    });
    const ledger = memoryLedger(rows);
    const { advance } = ledger;
    // So long that what is under way has ended when it is done.
    ledger.advance = async (...step) => {
      await sleep(5);
      return advance.call(ledger, ...step);
    };
    let busyOnes = 0;
    const { sender, sentTo } = openTestSender({
      async send(to) {
        if (to.endsWith('@free.example')) return accepted;
        busyOnes += 1;
        return busyOnes <= 2 ? no(421, '4.7.0') : accepted;
      },
    });
    await sender.sendChunk(chunkOf(ledger), never);
    const firstFree = sentTo.findIndex((to) => to.endsWith('@free.example'));
    expect(firstFree).toBeLessThan(60);
  });

  test('that never come because the server is away put the whole chunk off', async () => {
    const ledger = memoryLedger(readers(300));
    const { sender, sentTo } = openTestSender({
      send: async () => ({ kind: 'not-begun', at: 'connection', reply: 'ECONNREFUSED' }),
    });
    expect(await sender.sendChunk(chunkOf(ledger), never)).toBe('away');
    expect(ledger.told.at(-1)).toContain('ECONNREFUSED');
    expect(sentTo.length).toBeLessThanOrEqual(10);
    expect(ledger.count('deferred')).toBe(300 - ledger.count('pending'));
  });

  test('a name that cannot stand in a mail fails its own row only', async () => {
    const ledger = memoryLedger(readers(3));
    const { sender, sentTo } = openTestSender();
    await sender.sendChunk(
      chunkOf(ledger, (row) => {
        if (row.subscriberId === 2)
          throw new PullquoteError('MESSAGE_INVALID', 'the name holds a line break');
        return Buffer.from('x\r\n');
      }),
      never,
    );
    expect(sentTo).toHaveLength(2);
    expect(ledger.settlements.find((row) => row.subscriberId === 2)).toMatchObject({
      state: 'failed',
      reply: 'the name holds a line break',
    });
  });
});

describe('a ledger that is away', () => {
  const away = new PullquoteError('POSTGRES_UNREACHABLE', 'Postgres is away', { retry: 'backoff' });

  test('for a moment costs nothing: what was sent is settled when it is back', async () => {
    const ledger = memoryLedger(readers(60));
    let calls = 0;
    ledger.before = async (call) => {
      if (call !== 'advance') return;
      calls += 1;
      if (calls === 3 || calls === 4) throw away;
    };
    const { sender, sentTo } = openTestSender();
    expect(await sender.sendChunk(chunkOf(ledger), never)).toBe('done');
    expect(ledger.count('sent')).toBe(60);
    expect(sentTo).toHaveLength(60);
  });

  test('an error of whatever kind keeps what was sent and gives no place on, until it can be written', async () => {
    const broken = memoryLedger(readers(60));
    const other = memoryLedger(readers(60));
    const mended = Promise.withResolvers<void>();
    let isBroken = false;
    let failures = 0;
    let sends = 0;
    broken.before = async (call) => {
      if (call !== 'advance' || !isBroken) return;
      failures += 1;
      if (failures === 2) mended.resolve();
      throw new Error('could not extend file: No space left on device');
    };
    const { sender, sentTo } = openTestSender({
      async send() {
        sends += 1;
        isBroken ||= sends === 20;
        return accepted;
      },
    });
    const sending = sender.sendChunk(chunkOf(broken), never);
    await mended.promise;
    const begun = sentTo.length;
    const sendingOther = sender.sendChunk(chunkOf(other), never);
    await sleep(50);
    expect(sentTo.length).toBe(begun);
    isBroken = false;
    expect(await Promise.all([sending, sendingOther])).toEqual(['done', 'done']);
    expect([broken.count('sent'), other.count('sent')]).toEqual([60, 60]);
    expect(sentTo).toHaveLength(120);
  });

  test('an error before anything was sent ends the chunk, and the connections are free for others', async () => {
    const broken = memoryLedger(readers(60));
    broken.before = async (call) => {
      if (call === 'advance') throw new Error('no such column');
    };
    const { sender } = openTestSender();
    await expect(sender.sendChunk(chunkOf(broken), never)).rejects.toThrow('no such column');
    const ledger = memoryLedger(readers(60));
    expect(await sender.sendChunk(chunkOf(ledger), never)).toBe('done');
    expect(ledger.count('sent')).toBe(60);
  });
});
