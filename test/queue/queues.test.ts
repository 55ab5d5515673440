// The queues on both back ends, on the run's real Redis and Postgres.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PullquoteError } from '../../src/errors.ts';
import { openLog } from '../../src/log.ts';
import { openQueues, type Queues } from '../../src/queue/index.ts';
import type { Job } from '../../src/queue/jobs.ts';
import { freshDatabase, freshPrefix, redisUrl } from '../setup/database.ts';
import { eventually, gate } from './waiting.ts';

const log = openLog('silent');
const campaignId = 'abcdefgh0123';
const job = { stage: 'email', payload: { campaignId, chunk: 0 } } satisfies Job;

describe.each(['redis', 'postgres'] as const)('queues on %s', (backend) => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let queues: Queues;

  beforeAll(async () => {
    database = await freshDatabase();
    queues = await openQueues(
      { backend, redisUrl: redisUrl(), databaseUrl: database.url, prefix: freshPrefix() },
      log,
    );
  });

  afterAll(async () => {
    await queues.close();
    await database[Symbol.asyncDispose]();
  });

  test('ringing twice for a waiting job is ringing once', async () => {
    await queues.ring(job);
    await queues.ringAll([job, { ...job, payload: { campaignId, chunk: 1 } }]);
    expect((await queues.depth()).email).toEqual({ waiting: 2, active: 0, delayed: 0 });

    const seen: number[] = [];
    const worker = queues.work('email', async ({ chunk }) => void seen.push(chunk), { concurrency: 1 });
    await eventually(async () => expect((await queues.depth()).email.waiting).toBe(0));
    await worker.close();
    expect(seen).toEqual([0, 1]);
  });

  test('a ring during the run of the same job is dropped, and the id can ring again once it is done', async () => {
    const started = gate();
    const finish = gate();
    let runs = 0;
    const worker = queues.work(
      'email',
      async () => {
        runs += 1;
        started.open();
        await finish.opened;
      },
      { concurrency: 2 },
    );
    await queues.ring(job);
    await started.opened;
    await queues.ring(job);
    expect((await queues.depth()).email).toEqual({ waiting: 0, active: 1, delayed: 0 });
    finish.open();
    await eventually(async () => expect((await queues.depth()).email.active).toBe(0));
    await queues.ring(job);
    await eventually(() => expect(runs).toBe(2));
    await worker.close();
  });

  test('an error that says never is not tried again and is reported once, with its reason', async () => {
    const failures: Error[] = [];
    let runs = 0;
    const worker = queues.work(
      'render',
      async () => {
        runs += 1;
        throw new PullquoteError('RENDER_FAILED', 'no card fits', { retry: 'never' });
      },
      { concurrency: 1, onFailed: async (_payload, error) => void failures.push(error) },
    );
    await queues.ring({ stage: 'render', payload: { campaignId } });
    await eventually(() => expect(failures).toHaveLength(1));
    await worker.close();
    expect(runs).toBe(1);
    expect(failures[0]).toMatchObject({ code: 'RENDER_FAILED', message: 'no card fits' });
    expect((await queues.depth()).render).toEqual({ waiting: 0, active: 0, delayed: 0 });
  });

  test('an error that names a time puts the job off without using up an attempt', async () => {
    let runs = 0;
    const failures: Error[] = [];
    const worker = queues.work(
      'social',
      async () => {
        runs += 1;
        if (runs < 8) throw new PullquoteError('NETWORK_FAILED', 'slow down', { retry: { afterMs: 1 } });
      },
      { concurrency: 1, onFailed: async (_payload, error) => void failures.push(error) },
    );
    await queues.ring({ stage: 'social', payload: { campaignId, account: 'x:me' } });
    await eventually(() => expect(runs).toBe(8));
    await worker.close();
    expect(failures).toEqual([]);
  });

  test('a payload that does not fit the schema never reaches the handler', async () => {
    let runs = 0;
    const worker = queues.work(
      'summarize',
      async () => {
        runs += 1;
      },
      { concurrency: 1 },
    );
    await queues.ring({ stage: 'summarize', payload: { campaignId: 'not an id' } });
    await queues.ring({ stage: 'summarize', payload: { campaignId } });
    await eventually(() => expect(runs).toBe(1));
    await eventually(async () =>
      expect((await queues.depth()).summarize).toEqual({ waiting: 0, active: 0, delayed: 0 }),
    );
    await worker.close();
    expect(runs).toBe(1);
  });

  test('closing a worker aborts the job under way, and the job goes back to the queue', async () => {
    const started = gate();
    const worker = queues.work(
      'email',
      async (_payload, signal) => {
        started.open();
        await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      },
      { concurrency: 1 },
    );
    await queues.ring(job);
    await started.opened;
    await worker.close();
    expect((await queues.depth()).email).toMatchObject({ active: 0, waiting: 1 });

    const again = gate();
    const next = queues.work('email', async () => again.open(), { concurrency: 1 });
    await again.opened;
    await next.close();
  });

  test('it answers a ping', async () => {
    await expect(queues.ping()).resolves.toBeUndefined();
  });
});

test('a Redis that is not there is an error that names it, without the password', async () => {
  const opening = openQueues(
    {
      backend: 'redis',
      redisUrl: 'redis://user:hunter2@127.0.0.1:1',
      databaseUrl: '',
      prefix: freshPrefix(),
    },
    log,
  );
  const error = await opening.then(
    () => null,
    (e: PullquoteError) => e,
  );
  expect(error).toMatchObject({ code: 'REDIS_UNREACHABLE' });
  expect(error?.message).toContain('127.0.0.1:1');
  expect(error?.message).not.toContain('hunter2');
});
