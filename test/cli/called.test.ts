import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { asCalled, nameOf } from '../../src/cli/called.ts';
import type { Door } from '../../src/cli/door/door.ts';
import { followCampaign } from '../../src/cli/progress.ts';
import { setHints } from '../../src/cli/terminal.ts';
import { runCli } from './run-cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

describe('a hint names the command as it works where it was started', () => {
  test.each([
    ['npx in a checkout', 'node', `${root}/node_modules/.bin/pullquote`, root, 'npx pullquote'],
    ['npm start, npm run demo', 'node', `${root}/src/cli/main.ts`, root, 'npx pullquote'],
    [
      'npx on an older Node',
      `${root}/node_modules/.bin/pullquote`,
      `${root}/src/cli/main.ts`,
      root,
      'npx pullquote',
    ],
    ['a linked command', 'node', '/usr/local/bin/pullquote', root, 'pullquote'],
    [
      'a linked command on an older Node',
      '/usr/local/bin/pullquote',
      `${root}/src/cli/main.ts`,
      '/',
      'pullquote',
    ],
    ['a path', 'node', `${root}/bin/pullquote.js`, `${root}/docs`, '../node_modules/.bin/pullquote'],
  ])('%s', (_, argv0, file, cwd, name) => {
    expect(nameOf(argv0, ['node', file], cwd)).toBe(name);
  });

  test('and leaves alone what is none', () => {
    const text =
      'Usage: pullquote show; pullquote show X; npx pullquote show; the pullquote is set; bin/pullquote show';
    expect(asCalled(text, 'npx pullquote', ['show'])).toBe(
      'Usage: pullquote show; npx pullquote show X; npx pullquote show; the pullquote is set; bin/pullquote show',
    );
  });

  test('also while a campaign is followed', async () => {
    const waits = {
      kind: 'workers',
      for: 'no worker is running',
      since: null,
      fix: 'start them: pullquote worker',
    };
    const status = {
      state: 'scheduled',
      channels: ['email'],
      stages: {},
      waits,
      pausedAt: null,
      timeZone: null,
    };
    const door = { campaignStatus: async () => status } as unknown as Door;
    const written: string[] = [];
    const { write } = process.stderr;
    process.stderr.write = ((chunk: string) => written.push(chunk) > 0) as typeof write;
    setHints((text) => asCalled(text, 'npx pullquote', ['worker']));
    try {
      await followCampaign(door, 'x', {
        signal: new AbortController().signal,
        quiet: false,
        done: () => true,
      });
    } finally {
      process.stderr.write = write;
      setHints((text) => text);
    }
    expect(written.join('')).toContain('To do: start them: npx pullquote worker');
  });

  test('also in help and in errors', async () => {
    const help = await runCli(['approve', '--help'], { cwd: root });
    expect(help.stdout).toContain('$ npx pullquote approve 4x7k2m9q1abc');
    expect((await runCli(['--help'], { cwd: root })).stdout).toMatch(/\$ npx pullquote compose article\.txt/);
  });
});
