// Every registered network, against a local server that speaks its documented protocol and fails as networks fail.
// A network without a server of its name in test/servers/ fails the suite; the sandbox, which is a folder, has its own test.
import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PNG } from 'pngjs';
import { sha256 } from '../../src/domain/id.ts';
import type { Image, PartToPost, PostOutcome } from '../../src/domain/post-part.ts';
import { loadNetworks } from '../../src/networks/registry.ts';
import type { Account } from '../../src/networks/types.ts';
import { limitMs, type NetworkServer, type PostFault } from '../servers/faults.ts';
import type { NetworkSetup } from './network-setup.ts';

const networks = await loadNetworks();
const remote = [...networks.values()].filter((network) => network.name !== 'sandbox');
const timeoutMs = 1_500;

/** A part whose memo is kept from one attempt to the next, as the ledger keeps it. */
function aPart(text: string, more: Partial<PartToPost> = {}): PartToPost {
  const part: PartToPost = {
    text,
    language: 'zh-Hant',
    images: [],
    thread: '4jd8s0x2m1qz',
    replyTo: null,
    idempotencyKey: sha256(text),
    memo: null,
    async remember(memo) {
      part.memo = JSON.parse(JSON.stringify(memo));
    },
    ...more,
  };
  return part;
}

const anImage = (alt: string): Image => ({ png: PNG.sync.write(new PNG({ width: 64, height: 36 })), alt });

const text =
  '「湯頭可以教，火候教不來。」\n——第二代店主陳美玉 & Söhne <3\n\nhttps://example.com/a?b=1&c=2\n#夜市 #Taipei';

function posted(outcome: PostOutcome) {
  if (outcome.kind !== 'posted') throw new Error(`expected a post, got ${JSON.stringify(outcome)}`);
  return outcome.post;
}

describe.each(remote.map(({ name }) => name))('%s', (name) => {
  const network = networks.get(name)!;
  const file = new URL(`../servers/${name}.ts`, import.meta.url);

  async function openAccount(wrong = false) {
    const { default: setup } = (await import(file.href)) as { default: NetworkSetup };
    const server = await setup.start();
    const settings = network.settings.parse({
      ...setup.credentials(server),
      ...(wrong ? setup.wrong : {}),
    });
    const account = await network.connect(settings, { dataDir: '/nonexistent', timeoutMs });
    return { setup, server, account, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
  }

  /** An attempt under a fault, then what the stage does: look where in doubt, and post where it is not there. */
  async function failThenRecover(server: NetworkServer, account: Account, fault: PostFault) {
    const part = aPart(text, { images: [anImage('陳美玉的鍋')] });
    server.failNext(fault);
    const first = await account.post(part);
    const found = await account.find(part);
    const again = found.kind === 'found' ? found.post : posted(await account.post(part));
    return { first, found, again };
  }

  test('has a local server in test/servers, which tells how to reach it', () => {
    expect(existsSync(file)).toBe(true);
  });

  test('names the variable that is missing', () => {
    const { error, success } = network.settings.safeParse({});
    expect(success).toBe(false);
    expect(error?.issues[0]?.path.join('')).toMatch(/^[A-Z][A-Z_]+$/);
  });

  test('posts the text as it is, with images and their alt texts', async () => {
    await using bench = await openAccount();
    const images = [anImage('一口鍋'), anImage('一塊老招牌')];
    const post = posted(await bench.account.post(aPart(text, { images })));
    expect(new URL(post.url).protocol).toMatch(/^https?:$/);
    expect(bench.server.posts).toEqual([
      {
        ...bench.server.posts[0],
        id: post.id,
        text,
        replyTo: null,
        images: images.map(({ alt, png }) => ({ alt, bytes: png.length })),
      },
    ]);
  });

  test('replies to the part before, so that a thread hangs together', async () => {
    await using bench = await openAccount();
    const first = posted(await bench.account.post(aPart('one')));
    const second = posted(await bench.account.post(aPart('two', { replyTo: first })));
    posted(await bench.account.post(aPart('three', { replyTo: second })));
    expect(bench.server.posts.map((post) => post.replyTo)).toEqual([null, first.id, second.id]);
  });

  test('takes a text of exactly its limit, in its own way of counting', async () => {
    await using bench = await openAccount();
    const { measure, maxLength } = network.limits;
    let longest = '';
    while (measure(`${longest}味`) <= maxLength) longest += '味';
    posted(await bench.account.post(aPart(longest)));
    expect(bench.server.posts[0]?.text).toBe(longest);
  });

  test('finds a part that is there, and not one that is not', async () => {
    await using bench = await openAccount();
    const first = aPart(text, { images: [anImage('一口鍋')] });
    expect(await bench.account.find(first)).toEqual({ kind: 'absent' });
    const post = posted(await bench.account.post(first));
    expect(await bench.account.find(first)).toEqual({ kind: 'found', post });
    const reply = aPart('a reply', { replyTo: post });
    await bench.account.post(reply);
    expect(await bench.account.find(reply)).toMatchObject({ kind: 'found' });
    expect(await bench.account.find(aPart('another', { memo: reply.memo && null }))).toEqual({
      kind: 'absent',
    });
  });

  test('fails on wrong credentials and says which to check', async () => {
    await using bench = await openAccount(true);
    expect(await bench.account.post(aPart(text))).toMatchObject({
      kind: 'failed',
      reason: expect.stringMatching(/401.*check [A-Z]+_/s),
    });
    await expect(bench.account.verify()).rejects.toMatchObject({ code: 'NETWORK_FAILED' });
    expect(bench.server.posts).toEqual([]);
  });

  test('verifies right credentials, and says whose they are', async () => {
    await using bench = await openAccount();
    await expect(bench.account.verify()).resolves.toMatch(/^reader/);
  });

  test('waits for the reset of a rate limit, then posts once', async () => {
    await using bench = await openAccount();
    const { first, again } = await failThenRecover(bench.server, bench.account, 'rate-limited');
    expect(first).toMatchObject({ kind: 'deferred', reason: expect.stringContaining('429') });
    const { afterMs } = first as { afterMs: number };
    expect(afterMs).toBeGreaterThan(limitMs - 5_000);
    expect(afterMs).toBeLessThan(limitMs + 5_000);
    expect(bench.server.posts.map((post) => post.id)).toEqual([again.id]);
  });

  test('fails where the network refuses the post', async () => {
    await using bench = await openAccount();
    bench.server.failNext('refused');
    expect(await bench.account.post(aPart(text))).toMatchObject({ kind: 'failed' });
    expect(bench.server.posts).toEqual([]);
  });

  test.each(['error-before', 'error-after', 'dropped-after', 'hung-after'] as const)(
    'is in doubt after %s, looks, and has posted once in the end',
    async (fault) => {
      await using bench = await openAccount();
      const { first, found, again } = await failThenRecover(bench.server, bench.account, fault);
      expect(first.kind).toBe('unknown');
      expect(found.kind).toBe(fault === 'error-before' ? 'absent' : 'found');
      expect(bench.server.posts.map((post) => post.id)).toEqual([again.id]);
      expect(bench.server.posts[0]?.images).toHaveLength(1);
    },
  );

  test('never makes a second post of a part, even when told to post again without looking', async () => {
    await using bench = await openAccount();
    const part = aPart(text);
    bench.server.failNext('dropped-after');
    await bench.account.post(part);
    const second = await bench.account.post(part);
    expect(['posted', 'unknown']).toContain(second.kind);
    expect(await bench.account.find(part)).toMatchObject({ kind: 'found' });
    expect(bench.server.posts).toHaveLength(1);
  });

  test('defers where the network is out of reach', async () => {
    await using bench = await openAccount();
    await bench.server[Symbol.asyncDispose]();
    const part = aPart(text, { images: [anImage('一口鍋')] });
    expect(await bench.account.post(part)).toMatchObject({ kind: 'deferred' });
    expect(await bench.account.post(aPart(text))).toMatchObject({ kind: 'deferred' });
    await expect(bench.account.verify()).rejects.toMatchObject({ code: 'NETWORK_FAILED' });
  });

  test.each(['media-error', 'media-limited', 'media-stuck'] as const)(
    'defers on %s without posting, and uploads each image once',
    async (fault) => {
      await using bench = await openAccount();
      const part = aPart(text, { images: [anImage('一口鍋')] });
      bench.server.failNext(fault);
      expect(await bench.account.post(part)).toMatchObject({ kind: 'deferred' });
      expect(bench.server.posts).toEqual([]);
      bench.server.failNext('rate-limited');
      await bench.account.post(part);
      const { uploads } = bench.server;
      posted(await bench.account.post(part));
      expect(bench.server.uploads).toBe(uploads);
      expect(bench.server.posts).toHaveLength(1);
    },
  );

  test('fails where an image is refused', async () => {
    await using bench = await openAccount();
    bench.server.failNext('media-refused');
    const part = aPart(text, { images: [anImage('一口鍋')] });
    expect(await bench.account.post(part)).toMatchObject({ kind: 'failed' });
    expect(bench.server.posts).toEqual([]);
  });

  test('tells no secret in outcomes, errors or memos, though the server repeats them', async () => {
    const said: unknown[] = [];
    for (const wrong of [false, true]) {
      await using bench = await openAccount(wrong);
      for (const fault of [
        'rate-limited',
        'refused',
        'error-before',
        'error-after',
        'media-refused',
      ] as const) {
        const part = aPart(`${text} ${fault}`, { images: [anImage('一口鍋')] });
        bench.server.failNext(fault);
        said.push(await bench.account.post(part), await bench.account.find(part), part.memo);
      }
      said.push(await bench.account.verify().catch((error: Error) => `${error.stack} ${error.cause}`));
      said.push(bench.account.id);
      for (const secret of bench.setup.secrets) expect(JSON.stringify(said)).not.toContain(secret);
    }
  });
});
