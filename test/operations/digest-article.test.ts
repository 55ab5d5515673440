// Which engines an operator's settings choose, and what the cache and the limits do with them, against a local model.
import { expect, test } from '@jest/globals';
import { configFromEnv } from '../../config/env.ts';
import { chooseReaders } from '../../src/operations/choose-readers.ts';
import { assertWrites, digestArticle } from '../../src/operations/digest-article.ts';
import { cleanArticle } from '../../src/stages/summarize/clean/index.ts';
import { verdictsOn } from '../../src/stages/summarize/clean/verdicts.ts';
import { loadSummarizers } from '../../src/summarizers/registry.ts';
import type { ModelServer } from '../servers/model-server.ts';
import { startChatCompletions } from '../servers/openai.ts';
import { keptProcesses } from '../setup/processes.ts';
import { articleOf, englishAnswer, goodAnswer } from '../summarizers/sample.ts';

const summarizers = await loadSummarizers();
const key = 'sk-very-secret-of-this-test';
const { signal } = new AbortController();
const { reading } = keptProcesses();

const configured = (env: Record<string, string>) => ({ config: configFromEnv(env), summarizers, reading });
const withServer = (server: ModelServer, more: Record<string, string> = {}) =>
  configured({ DEEPSEEK_API_KEY: key, DEEPSEEK_BASE_URL: server.url, SUMMARIZER: 'deepseek', ...more });

function memory() {
  const kept = new Map<string, string>();
  return {
    kept,
    get: async (name: string): Promise<unknown> => JSON.parse(kept.get(name) ?? 'null'),
    put: async (name: string, output: unknown) => void kept.set(name, JSON.stringify(output)),
  };
}

async function startModel(): Promise<ModelServer> {
  const server = await startChatCompletions('content_filter');
  server.think = ({ prompt }) =>
    prompt.includes('Lines of the newsletter') ? { findings: [] } : goodAnswer();
  return server;
}

test('the extractive engine needs no settings, and nothing stands in for it', () => {
  expect(chooseReaders(configured({}))).toMatchObject({
    engine: { summarizer: { name: 'extractive' } },
    fallback: undefined,
    secondReader: undefined,
  });
});

test.each([
  [
    'an engine that is not there',
    { SUMMARIZER: 'oracle' },
    'USAGE',
    /out of anthropic, deepseek, extractive/,
  ],
  ['a missing key', { SUMMARIZER: 'deepseek' }, 'CONFIG_INVALID', /set DEEPSEEK_API_KEY$/],
  ['a model of an engine without models', { SUMMARIZER: 'extractive:large' }, 'USAGE', /has no models/],
  ['a second reader that is no model', { SECOND_READER: 'extractive' }, 'CONFIG_INVALID', /^SECOND_READER/],
  ['a second reader without its key', { SECOND_READER: 'google' }, 'CONFIG_INVALID', /set GEMINI_API_KEY$/],
  [
    'a server without its model',
    { SUMMARIZER: 'openai-compatible', OPENAI_COMPATIBLE_BASE_URL: 'http://127.0.0.1:11434/v1' },
    'CONFIG_INVALID',
    /OPENAI_COMPATIBLE_MODEL is missing/,
  ],
])('%s is refused before anything is asked', (_, env, code, message) => {
  expect(() => chooseReaders(configured(env))).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  );
});

test('a model may be named with its engine, and another with the second reader', async () => {
  await using server = await startModel();
  const setting = withServer(server, { SECOND_READER: 'deepseek:deepseek-v4-pro' });
  const digest = await digestArticle(setting, articleOf(), {
    engine: 'deepseek:deepseek-v4-flash',
    cache: memory(),
    signal,
  });
  expect(digest.usage?.map(({ purpose, model }) => [purpose, model])).toEqual([
    ['summary', 'deepseek-v4-flash'],
    ['second reader', 'deepseek-v4-pro'],
  ]);
  expect(server.asked.map(({ model }) => model)).toEqual(['deepseek-v4-flash', 'deepseek-v4-pro']);
  expect(JSON.stringify(digest)).not.toContain(key);
});

test('the retired names of DeepSeek’s models mean what replaced them, at DeepSeek itself', () => {
  const { engine } = chooseReaders(configured({ DEEPSEEK_API_KEY: key }), 'deepseek:deepseek-reasoner');
  const { generative } = engine.summarizer;
  expect(generative?.identify(engine.settings)).toContain('"deepseek-flash",null,"high"');
});

test('the same article is asked about once, and what an older version kept is asked about again', async () => {
  await using server = await startModel();
  const cache = memory();
  const once = () => digestArticle(withServer(server), articleOf(), { cache, signal });
  await once();
  expect((await once()).usage).toMatchObject([{ fromCache: true, costUsd: 0 }]);
  expect(server.asked).toHaveLength(1);
  expect([...cache.kept.values()].join()).not.toContain(key);
  for (const name of cache.kept.keys()) cache.kept.set(name, '{"title":"of another shape"}');
  expect((await once()).usage).toMatchObject([{ fromCache: false }]);
});

test('the same article with a block taken back is asked about anew', async () => {
  await using server = await startModel();
  const cache = memory();
  const { blocks } = cleanArticle(articleOf());
  const verdicts = verdictsOn(blocks, { keep: [3] });
  const once = (over?: typeof verdicts) =>
    digestArticle(withServer(server), articleOf(), { cache, signal, verdicts: over });
  await once();
  expect(server.asked).toHaveLength(1);
  expect((await once(verdicts)).blocks[2]).toMatchObject({ kept: true, reason: 'kept by the operator' });
  expect((await once(verdicts)).usage).toMatchObject([{ fromCache: true }]);
  expect((await once()).blocks[2]).toMatchObject({ kept: false });
  expect(server.asked).toHaveLength(2);
});

test('of several articles each is asked for in the other language, and once more where one is left out', async () => {
  await using server = await startModel();
  const { summary, quotes, ...answer } = englishAnswer();
  const [one, three] = summary.map(({ translation }) => translation);
  const sections = [{ title: 'One pot of soup', sentences: [one, quotes[0]?.translation, three] }];
  server.think = (_, nth) => ({ ...answer, summary, quotes, sections: nth === 0 ? [] : sections });
  const article = articleOf();
  article.metadata.sections = [{ title: '夜市老店的一鍋湯', url: null, start: 0, end: article.raw.length }];
  const cache = memory();
  const once = () => digestArticle(withServer(server), article, { language: 'en', cache, signal });
  const digest = await once();
  expect(server.asked[0]?.prompt).toMatch(/^\[s1\] 夜市老店的一鍋湯\n\[s1\.1\] 台南/m);
  expect(server.asked[1]?.prompt).toContain('there are 1 sections to translate, but 0 were');
  expect(digest.sections).toMatchObject([
    { title: '夜市老店的一鍋湯', translation: 'One pot of soup', summary: [{ translation: one }, {}, {}] },
  ]);
  expect(digest.subjects[0]).toBe('One pot of soup');
  expect((await once()).sections).toEqual(digest.sections);
  expect(server.asked).toHaveLength(2);
});

test('another language is asked of a model, and refused of an engine without words of its own', async () => {
  await using server = await startModel();
  server.think = englishAnswer;
  const digest = await digestArticle(withServer(server), articleOf(), {
    language: 'en',
    cache: memory(),
    signal,
  });
  expect(digest).toMatchObject({ engine: 'deepseek', language: 'en', articleLanguage: 'zh-Hant' });
  const { engine } = chooseReaders(configured({}));
  await expect(assertWrites(reading, engine, articleOf(), { language: 'en' })).rejects.toThrow(
    expect.objectContaining({
      code: 'USAGE',
      message: expect.stringContaining('the article’s language zh-Hant'),
    }),
  );
  await assertWrites(reading, engine, articleOf(), { language: 'zh-Hant' });
});
