// The lockfile as CI and every other platform take it.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';

test('the lockfile holds the packages of every platform, so that npm ci takes it anywhere', () => {
  const script = resolve(import.meta.dirname, '../../.ci/complete-lockfile.js');
  const { stderr, status } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
});
