// The sweeper, alone and beside a real queue: a ring that is lost is rung again.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openLog } from '../../src/log.ts';
import { openQueues, type Queues } from '../../src/queue/index.ts';
import type { Job } from '../../src/queue/jobs.ts';
import { startSweeper } from '../../src/queue/sweep.ts';
import { freshPrefix, redisUrl } from '../setup/database.ts';
import { eventually, gate } from './waiting.ts';

const log = openLog('silent');
const job: Job = { stage: 'email', payload: { campaignId: 'abcdefgh0123', chunk: 0 } };

describe('a sweep', () => {
  test('runs its steps in order, one at a time, and rings for what they name', async () => {
    const calls: string[] = [];
    const step = (name: string, jobs: Job[]) => ({
      name,
      async run() {
        calls.push(`${name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 1));
        calls.push(`${name} ends`);
        return jobs;
      },
    });
    const rung: (readonly Job[])[] = [];
    const sweeper = startSweeper(
      [step('a', []), step('b', [job])],
      async (jobs) => void rung.push(jobs),
      { everyMs: 60_000 },
      log,
    );
    await Promise.all([sweeper.sweep(), sweeper.sweep()]);
    await sweeper.close();
    expect(calls).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(rung).toEqual([[job]]);
  });

  test('goes on where a step fails, and tries that one again', async () => {
    let tries = 0;
    let others = 0;
    const sweeper = startSweeper(
      [
        {
          name: 'failing',
          async run() {
            tries += 1;
            throw new Error('Postgres is away');
          },
        },
        {
          name: 'other',
          async run() {
            others += 1;
            return [];
          },
        },
      ],
      async () => {},
      { everyMs: 1 },
      log,
    );
    await eventually(() => expect(tries).toBeGreaterThan(2));
    await sweeper.close();
    expect(others).toBeGreaterThan(1);
    const atClose = tries;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(tries).toBe(atClose);
  });
});

describe('beside a queue', () => {
  let queues: Queues;
  beforeAll(async () => {
    queues = await openQueues(
      { backend: 'redis', redisUrl: redisUrl(), databaseUrl: '', prefix: freshPrefix() },
      log,
    );
  });
  afterAll(() => queues.close());

  test('a ring that came while its job was running is not lost: what it was for is still due', async () => {
    // The rows of a chunk: one is there, a second one comes after the job has looked for the last time.
    const due = [1];
    const done: number[] = [];
    const looked = gate();
    const finish = gate();
    const worker = queues.work(
      'email',
      async () => {
        done.push(...due.splice(0));
        looked.open();
        await finish.opened;
      },
      { concurrency: 1 },
    );
    await queues.ring(job);
    await looked.opened;
    due.push(2);
    await queues.ring(job);
    finish.open();
    await eventually(async () =>
      expect((await queues.depth()).email).toEqual({ waiting: 0, active: 0, delayed: 0 }),
    );
    expect(done).toEqual([1]);

    const sweeper = startSweeper(
      [{ name: 'due', run: async () => (due.length > 0 ? [job] : []) }],
      (jobs) => queues.ringAll(jobs),
      { everyMs: 5 },
      log,
    );
    await eventually(() => expect(done).toEqual([1, 2]));
    await sweeper.close();
    await worker.close();
  });
});
