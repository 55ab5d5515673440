// digest makes stage 1 of many articles: a line each, and what fails is told beside what does not.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestSchema } from '../../src/domain/digest.ts';
import { runHere } from './run-here.ts';

const sample = fileURLToPath(new URL('../../config/samples/article.txt', import.meta.url));
let folder: string;
let empty: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-digest-'));
  empty = join(folder, 'empty.txt');
  await writeFile(empty, ' \n');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('--json prints one line an article, with its digest or its error, and goes on after a failure', async () => {
  const { code, stdout } = await runHere(['digest', empty, sample, '--json']);
  const [failed, made, ...rest] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(rest).toEqual([]);
  expect(failed).toMatchObject({ ref: empty, error: { code: 'ARTICLE_EMPTY' } });
  expect(made.ref).toBe(sample);
  expect(digestSchema.parse(made.digest).summary.length).toBeGreaterThan(0);
  expect(code).toBe(65);
});

test('without --json it is a table with a row an article', async () => {
  const { code, stdout } = await runHere(['digest', sample]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^article\.txt +zh-Hant .+ blocks, \d+ quotes, \d+ figures\n$/);
});

test('a row of an article that failed says how to mend it, to the end, beside those that did not', async () => {
  const pdf = join(folder, 'article.pdf');
  await writeFile(pdf, '%PDF-1.7\n');
  const { stdout } = await runHere(['digest', pdf, sample]);
  const [failed, made] = stdout.split('\n') as [string, string];
  expect(failed).toMatch(/^article\.pdf +ARTICLE_\w+ +.*save .*\.txt.*$/);
  // The columns of the other row are as wide as what stands in them.
  expect(made.length).toBeLessThan(200);
});

test('an engine that there is not is said once, before an article is read', async () => {
  const { code, stdout, stderr } = await runHere(['digest', 'nowhere.txt', sample, '--engine', 'oracle']);
  expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
  expect(stderr).toContain('expected a summarizer out of');
});
