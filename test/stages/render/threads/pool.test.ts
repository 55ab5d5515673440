import { afterAll, describe, expect, test } from '@jest/globals';
import type { CardContent } from '../../../../src/domain/card-design.ts';
import { openPool } from '../../../../src/stages/render/threads/pool.ts';
import { contentOf, jobFor } from '../cards/samples.ts';

const pool = openPool({ threads: 2, timeLimitMs: 30_000, maxMemoryMb: 512 });
afterAll(() => pool.close());

const quote = (text: string): CardContent => ({ kind: 'quote', text, speaker: null, role: null });
const draw = (text: string, language = 'en') =>
  pool.run('drawCard', jobFor('editorial', language, quote(text)));

describe('a render thread', () => {
  test('gives the same bytes for the same card, whichever thread draws it and whatever it drew before', async () => {
    const job = jobFor('bold', 'zh-Hant', contentOf('zh-Hant', 'quote'));
    const [one, two] = await Promise.all([pool.run('drawCard', job), pool.run('drawCard', job)]);
    await draw('「另一張卡片，用了別的字。」', 'zh-Hant');
    const later = await pool.run('drawCard', job);
    expect(Buffer.compare(one as Uint8Array, two as Uint8Array)).toBe(0);
    expect(Buffer.compare(one as Uint8Array, later as Uint8Array)).toBe(0);
  });

  test('refuses a quote that is too long to be legible', async () => {
    expect(await draw('word '.repeat(180))).toBeNull();
  });

  test.each([
    ['of 10,000 characters', '字'.repeat(10_000), 'RENDER_FAILED'],
    ['with half of a surrogate pair', 'a\ud800b', 'RENDER_FAILED'],
    ['that no font draws', 'ༀ', 'GLYPH_MISSING'],
    ['written from right to left', 'مرحبا', 'RENDER_FAILED'],
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

  test('is replaced after a task that takes too long, and the next task is done', async () => {
    const hasty = openPool({ threads: 1, timeLimitMs: 1, maxMemoryMb: 512 });
    const job = jobFor('editorial', 'en', contentOf('en', 'points'));
    await expect(hasty.run('drawCard', job)).rejects.toThrow(/took longer than 0.001 s/);
    await expect(hasty.run('drawCard', job)).rejects.toThrow(/took longer/);
    await hasty.close();
  });

  test('does nothing for a signal that is aborted', async () => {
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(pool.run('drawCard', jobFor('editorial', 'en', quote('a')), signal)).rejects.toThrow(
      'stopped',
    );
  });

  test('refuses tasks once it is closed', async () => {
    const closed = openPool({ threads: 1, timeLimitMs: 1000, maxMemoryMb: 512 });
    await closed.close();
    await expect(closed.run('drawCard', jobFor('editorial', 'en', quote('a')))).rejects.toThrow(/closed/);
  });
});
