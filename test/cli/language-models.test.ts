// compose with a language model, as a user calls it, against a local server.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startChatCompletions } from '../servers/openai.ts';
import { articleOf, englishAnswer, goodAnswer, sentences } from '../summarizers/sample.ts';
import { runCli } from './run-cli.ts';
import { runHere } from './run-here.ts';

const key = 'sk-very-secret-of-this-test';
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pullquote-models-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const compose = (args: string[], env: Record<string, string>, run = runHere) =>
  run(['compose', '-', '--out', join(folder, 'out'), '--formats', '1200x675', ...args], {
    env: { PULLQUOTE_DATA_DIR: join(folder, 'data'), LLM_RETRY_SECONDS: '0', ...env },
    stdin: articleOf().raw,
  });

test('a missing key is told by its variable, and nothing is written', async () => {
  const { code, stderr } = await compose(['--engine', 'deepseek'], {});
  expect(code).toBe(78);
  expect(stderr).toContain('set DEEPSEEK_API_KEY');
  await expect(readFile(join(folder, 'out', 'digest.json'))).rejects.toThrow('ENOENT');
});

test('the report tells engine, model, tokens and cost, and a second run asks nobody', async () => {
  await using server = await startChatCompletions('content_filter');
  server.think = goodAnswer;
  const env = { DEEPSEEK_API_KEY: key, DEEPSEEK_BASE_URL: server.url, SUMMARIZER: 'deepseek' };
  const first = await compose([], env);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(first.stdout).toContain(
    'summary: deepseek (deepseek-flash), 1 call, 1000 tokens in and 200 out, $0.0005 by list price',
  );
  expect((await compose([], env)).stdout).toContain('summary: deepseek (deepseek-flash), from the cache');
  expect(server.asked).toHaveLength(1);
});

test('what stands in is told with the reason, and the key is told nowhere', async () => {
  await using server = await startChatCompletions('content_filter');
  server.failAlways('unauthorized');
  const env = {
    DEEPSEEK_API_KEY: key,
    DEEPSEEK_BASE_URL: server.url,
    SUMMARIZER: 'deepseek:deepseek-v4-pro',
    LOG_LEVEL: 'trace',
  };
  // In a process of its own: what it logs is looked at too.
  const { code, stdout, stderr } = await compose(['--debug'], env, runCli);
  expect(code).toBe(0);
  expect(stdout).toMatch(/! fallback: extractive stands in for deepseek: .*401.*check DEEPSEEK_API_KEY/);
  const written = await readFile(join(folder, 'out', 'digest.json'), 'utf8');
  expect(stdout + stderr + written).not.toContain(key);
});

test('a digest in another language has the article’s words beside its own, in the mail too', async () => {
  await using server = await startChatCompletions('content_filter');
  server.think = englishAnswer;
  const { code, stdout } = await compose(['--language', 'en-US'], {
    DEEPSEEK_API_KEY: key,
    DEEPSEEK_BASE_URL: server.url,
    SUMMARIZER: 'deepseek',
  });
  expect(code).toBe(0);
  expect(stdout).toContain(sentences[0]);
  const text = await readFile(join(folder, 'out', 'email.txt'), 'utf8');
  expect(text).toContain('One pot of soup, two generations');
  expect(text).toContain('「湯頭可以教，火候教不來。」');
  expect(text).toMatch(/Translation: .The broth can be taught, the fire cannot\./);
});

test('another language is refused without a language model', async () => {
  const { code, stderr } = await compose(['--language', 'en'], {});
  expect(code).toBe(64);
  expect(stderr).toContain('choose a language model with --engine');
});
