import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { summaryFiles } from '../../src/operations/summary-files.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-summaries-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('what was kept is found again by its key', async () => {
  const files = summaryFiles(join(folder, 'made', 'when needed'));
  expect(await files.get('a')).toBeNull();
  await files.put('a', { title: '湯' });
  expect(await files.get('a')).toEqual({ title: '湯' });
  expect(await readdir(join(folder, 'made', 'when needed'))).toEqual(['a.json']);
});

test('a file that cannot be read counts as none', async () => {
  await writeFile(join(folder, 'torn.json'), '{"title":');
  expect(await summaryFiles(folder).get('torn')).toBeNull();
});
