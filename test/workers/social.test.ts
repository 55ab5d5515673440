// The social worker on a real Postgres, against a local X that fails as X fails: nothing posted twice, no reply astray.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { sql } from 'drizzle-orm';
import type { App } from '../../src/app.ts';
import type { Account } from '../../src/networks/types.ts';
import x from '../../src/networks/x.ts';
import { pauseCampaign, retryCampaign } from '../../src/store/campaign-moves.ts';
import { getCampaign } from '../../src/store/campaigns.ts';
import { duePostParts, listPostParts, sweepPostParts } from '../../src/store/post-parts.ts';
import { run } from '../../workers/social.ts';
import type { NetworkServer, PostFault } from '../servers/faults.ts';
import { startX, xCredentials } from '../servers/x.ts';
import { freshStore } from '../setup/store.ts';
import { noon } from '../store/sample.ts';
import { addSending, texts } from '../store/social-sample.ts';
import { quickStart } from './processes.ts';

const { store, url } = await freshStore();
let server: NetworkServer;
let account: Account;
let campaignId: string;

beforeEach(async () => {
  await server?.[Symbol.asyncDispose]();
  server = await startX();
  account = await x.connect({ ...xCredentials, X_API_BASE: server.url }, { dataDir: '', timeoutMs: 1_500 });
  campaignId = await addSending(store.db, [account]);
});
afterAll(async () => {
  await server[Symbol.asyncDispose]();
});

const appWith = (accounts: Account[]) => ({ store, accounts, now: () => noon }) as unknown as App;
const work = (signal = new AbortController().signal, accounts = [account]) =>
  run(appWith(accounts), { campaignId, account: account.id }, signal);
const rows = () => listPostParts(store.db, campaignId);
const states = async () => (await rows()).map((row) => row.state);

/** What the sweeper sees once every wait is over and every lease is lost. */
async function letTimePass() {
  await store.db.execute(sql`
    update post_parts set next_at = next_at - interval '1 day', lease_until = lease_until - interval '1 day'`);
  await sweepPostParts(store.db);
}

/** Works as the sweeper rings, until nothing is due. */
async function workUntilDone() {
  for (let round = 0; round < 20; round += 1) {
    await letTimePass();
    if ((await duePostParts(store.db)).length === 0) return;
    await work();
  }
  throw new Error('something stays due');
}

function expectOneWholeThread() {
  expect(server.posts.map((post) => post.text)).toEqual(texts);
  const [first, second] = server.posts;
  expect(server.posts.map((post) => post.replyTo)).toEqual([null, first?.id, second?.id]);
  expect(first?.images).toEqual([expect.objectContaining({ alt: '「我們等了三年。」——港務局長林怡君' })]);
}

test('posts the whole thread in one job', async () => {
  await work();
  expectOneWholeThread();
  expect(await rows()).toEqual(
    server.posts.map((post, index) =>
      expect.objectContaining({
        part: index + 1,
        state: 'posted',
        url: `https://x.com/i/status/${post.id}`,
        attempts: 1,
      }),
    ),
  );
  expect((await getCampaign(store.db, campaignId)).state).toBe('sent');
});

const faults: PostFault[] = ['rate-limited', 'error-before', 'error-after', 'dropped-after', 'hung-after'];

describe.each([1, 2, 3])('when part %i meets a fault', (part) => {
  test.each(faults)('%s: no repeat, and the reply chain is whole', async (fault) => {
    if (part === 1) server.failNext(fault);
    else {
      const post = account.post.bind(account);
      let calls = 0;
      account = {
        ...account,
        post(given) {
          calls += 1;
          if (calls === part) server.failNext(fault);
          return post(given);
        },
      };
    }
    await work();
    expect(await states()).toEqual(
      texts.map((_, index) =>
        index + 1 < part
          ? 'posted'
          : index + 1 > part
            ? 'pending'
            : fault === 'rate-limited'
              ? 'deferred'
              : 'unknown',
      ),
    );
    await workUntilDone();
    expectOneWholeThread();
    expect(await states()).toEqual(['posted', 'posted', 'posted']);
  });
});

test('several faults in a row, on one part', async () => {
  for (const fault of ['error-before', 'rate-limited', 'error-before', 'hung-after'] as const)
    server.failNext(fault);
  await workUntilDone();
  expectOneWholeThread();
});

test('a post that the timeline does not show yet is not made twice: X refuses the repeat, and it is adopted', async () => {
  const find = account.find.bind(account);
  let looks = 0;
  account = {
    ...account,
    async find(part) {
      looks += 1;
      return looks === 1 ? { kind: 'absent' } : find(part);
    },
  };
  server.failNext('dropped-after');
  await workUntilDone();
  expectOneWholeThread();
  expect(await states()).toEqual(['posted', 'posted', 'posted']);
  expect(looks).toBe(2);
});

test('a refusal fails the part and those after it; a retry posts them once the cause is gone', async () => {
  server.failNext('refused');
  await work();
  expect(await states()).toEqual(['failed', 'failed', 'failed']);
  expect(server.posts).toEqual([]);
  await retryCampaign(store.db, campaignId, noon);
  await workUntilDone();
  expectOneWholeThread();
});

test('a doubt that never clears is left to the operator, not posted again', async () => {
  server.failNext('dropped-after');
  account = {
    ...account,
    find: async () => ({ kind: 'unanswered', afterMs: 1_000, reason: 'X answered 503' }),
  };
  await workUntilDone();
  expect(server.posts).toHaveLength(1);
  const [first] = await rows();
  expect(first).toMatchObject({
    state: 'unknown',
    attempts: 10,
    nextAt: null,
    reason: expect.stringContaining('look at the account'),
  });
});

test('a limit that never lifts is given up after some attempts', async () => {
  for (let count = 0; count < 30; count += 1) server.failNext('rate-limited');
  await workUntilDone();
  expect((await rows())[0]).toMatchObject({ state: 'failed', attempts: 10 });
  expect(server.posts).toEqual([]);
});

test.each([
  [1, 'before'],
  [1, 'after'],
  [2, 'before'],
  [2, 'after'],
  [3, 'after'],
] as const)('killed at part %i, %s the call: no repeat, and the reply chain is whole', async (part, when) => {
  const script = new URL('./post-then-die.ts', import.meta.url).pathname;
  const child = spawn(
    process.execPath,
    ['--import', quickStart, script, url, server.url, campaignId, `${part}`, when],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [, signal] = await once(child, 'exit');
  expect(signal).toBe('SIGKILL');
  expect((await states())[part - 1]).toBe('inflight');
  expect(server.posts).toHaveLength(when === 'after' ? part : part - 1);
  await workUntilDone();
  expectOneWholeThread();
});

test('two workers on one thread post it once', async () => {
  await Promise.all([work(), work(), work()]);
  await workUntilDone();
  expectOneWholeThread();
});

test('a paused campaign stops after the post under way, and goes on when resumed', async () => {
  const post = account.post.bind(account);
  account = {
    ...account,
    async post(part) {
      await pauseCampaign(store.db, campaignId, noon);
      return post(part);
    },
  };
  await work();
  expect(await states()).toEqual(['posted', 'pending', 'pending']);
  expect(await duePostParts(store.db)).toEqual([]);
});

test('a stopping worker finishes the post under way and gives back the rest', async () => {
  const stop = new AbortController();
  const post = account.post.bind(account);
  account = {
    ...account,
    async post(part) {
      stop.abort();
      return post(part);
    },
  };
  await work(stop.signal);
  expect(await states()).toEqual(['posted', 'pending', 'pending']);
});

test('an account that is not configured any more fails its thread and says so', async () => {
  await work(undefined, []);
  expect((await rows())[0]).toMatchObject({
    state: 'failed',
    reason: expect.stringContaining('is not configured here'),
  });
});
