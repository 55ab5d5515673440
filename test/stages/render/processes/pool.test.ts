import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { CardContent } from '../../../../src/design/card-design.ts';
import { openRenderPool } from '../../../../src/stages/render/processes/pool.ts';
import { contentOf, jobFor } from '../cards/samples.ts';

const pool = openRenderPool({ processes: 2, timeLimitMs: 30_000, maxMemoryMb: 512, idleMs: 60_000 });
afterAll(() => pool.close());

const quote = (text: string): CardContent => ({ kind: 'quote', text, speaker: null, role: null });
const draw = (text: string, language = 'en') =>
  pool.run('drawCard', jobFor('editorial', language, quote(text)));

/** A child without a parent may stay a zombie where nobody waits for it. */
const isRunning = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));

describe('a render process', () => {
  test('gives the same bytes for the same card, whichever process draws it and whatever it drew before', async () => {
    const job = jobFor('bold', 'zh-Hant', contentOf('zh-Hant', 'quote'));
    const [one, two] = await Promise.all([pool.run('drawCard', job), pool.run('drawCard', job)]);
    await draw('「另一張卡片，用了別的字。」', 'zh-Hant');
    const later = await pool.run('drawCard', job);
    expect(Buffer.compare(one as Buffer, two as Buffer)).toBe(0);
    expect(Buffer.compare(one as Buffer, later as Buffer)).toBe(0);
  });

  test('refuses a quote that is too long to be legible', async () => {
    expect(await draw('word '.repeat(180))).toBeNull();
  });

  test.each([
    ['of 10,000 characters', '字'.repeat(10_000), 'TEXT_REFUSED'],
    ['with half of a surrogate pair', 'a\ud800b', 'TEXT_REFUSED'],
    ['that no font draws', 'ༀ', 'GLYPH_MISSING'],
    ['written from right to left', 'مرحبا', 'TEXT_REFUSED'],
  ])('answers a text %s with an error', async (_, text, code) => {
    await expect(draw(text)).rejects.toMatchObject({ name: 'PullquoteError', code });
  });

  test.each([
    ['joiners', `a${'\u200d'.repeat(900)}b`],
    ['controls', `a${'\u0000\u001b'.repeat(400)}b`],
    ['brackets', `${'「'.repeat(200)}a${'」'.repeat(200)}`],
    ['emoji', '👩‍👩‍👧‍👦'.repeat(40)],
    ['markup', '<img src="file:///etc/passwd" onerror=x>]]>{{x}}&amp;'],
  ])('gets through a text full of %s without hanging', async (_, text) => {
    const png = await draw(text);
    if (png) expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG');
  });

  test('leaves when it has had nothing to do for a while, and the next task gets a new one', async () => {
    const lazy = openRenderPool({ processes: 1, timeLimitMs: 30_000, maxMemoryMb: 512, idleMs: 1 });
    const job = jobFor('editorial', 'en', contentOf('en', 'quote'));
    const first = await lazy.run('drawCard', job);
    while (lazy.size() > 0) await sleep(5);
    expect(Buffer.compare(first as Buffer, (await lazy.run('drawCard', job)) as Buffer)).toBe(0);
    await lazy.close();
  });

  test('keeps what it compiled for those after it, though it will be killed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pullquote-compiled-'));
    const tasks = join(folder, 'tasks.ts');
    await writeFile(tasks, 'export const tasks = { answer: () => 42 };');
    const child = fork(
      fileURLToPath(new URL('../../../../src/processes/child.ts', import.meta.url)),
      [pathToFileURL(tasks).href],
      { env: { TMPDIR: folder } },
    );
    await once(child, 'message');
    child.send({ task: 'answer', input: null });
    expect(await once(child, 'message')).toMatchObject([{ ok: true, output: 42 }, undefined]);
    const kept = async () =>
      (await readdir(folder, { recursive: true })).filter((name) => name !== 'tasks.ts');
    // The cache, the folder of this version of Node in it, and in that a file.
    while ((await kept()).length < 3) await sleep(20);
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    await rm(folder, { recursive: true });
  });

  test('is replaced after a task that takes too long, and the next task is done', async () => {
    const hasty = openRenderPool({ processes: 1, timeLimitMs: 1, maxMemoryMb: 512, idleMs: 60_000 });
    const job = jobFor('editorial', 'en', contentOf('en', 'points'));
    await expect(hasty.run('drawCard', job)).rejects.toThrow(/took longer than 0.001 s/);
    await expect(hasty.run('drawCard', job)).rejects.toThrow(/took longer/);
    await hasty.close();
  });

  test('is ended by a task that spends what several may take together; those that share it are not begun', async () => {
    const shared = openRenderPool({ processes: 1, timeLimitMs: 30_000, maxMemoryMb: 512, idleMs: 60_000 });
    const job = jobFor('editorial', 'en', contentOf('en', 'points'));
    const enough = { leftMs: 30_000 };
    await shared.run('drawCard', job, undefined, enough);
    expect(enough.leftMs).toBeLessThan(30_000);
    const little = { leftMs: 1 };
    const both = [1, 2].map(() => shared.run('drawCard', job, undefined, little));
    const other = shared.run('drawCard', job);
    const [first, second] = await Promise.allSettled(both);
    expect(first).toMatchObject({ reason: { message: expect.stringMatching(/took longer than 0.001 s/) } });
    expect(second).toMatchObject({
      reason: { code: 'RENDER_FAILED', message: expect.stringMatching(/others took longer/) },
    });
    expect(await other).not.toBeNull();
    await expect(shared.run('drawCard', job, undefined, { leftMs: 0.4 })).rejects.toThrow(
      /others took longer/,
    );
    await shared.close();
  });

  test('ends with a parent that was killed, and not by a Ctrl-C that its parent gets too', async () => {
    const pool = new URL('../../../../src/stages/render/processes/pool.ts', import.meta.url).href;
    const parent = spawn(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `const { openRenderPool } = await import(${JSON.stringify(pool)});
        await openRenderPool({ processes: 1, timeLimitMs: 1000, maxMemoryMb: 512, idleMs: 60_000 }).start();
        setInterval(() => {}, 1000);
        console.log('ready');`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    try {
      await once(parent.stdout, 'data');
      const child = Number(readFileSync(`/proc/${parent.pid}/task/${parent.pid}/children`, 'utf8'));
      expect(child).toBeGreaterThan(0);
      process.kill(child, 'SIGINT');
      process.kill(child, 'SIGTERM');
      await sleep(100);
      expect(isRunning(child)).toBe(true);
      parent.kill('SIGKILL');
      while (isRunning(child)) await sleep(20);
    } finally {
      parent.kill('SIGKILL');
    }
  });

  test('does nothing for a signal that is aborted', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(pool.run('drawCard', jobFor('editorial', 'en', quote('a')), signal)).rejects.toThrow(
      'stopped',
    );
  });

  test('refuses tasks once it is closed', async () => {
    const closed = openRenderPool({ processes: 1, timeLimitMs: 1000, maxMemoryMb: 512, idleMs: 60_000 });
    await closed.close();
    await expect(closed.run('drawCard', jobFor('editorial', 'en', quote('a')))).rejects.toThrow(/closed/);
  });
});
