import { expect, test } from '@jest/globals';
import {
  readSettings,
  type SettingsDefinition,
  settingsSchema,
} from '../../../src/summarizers/llm/settings.ts';

const definition: SettingsDefinition = {
  prefix: 'ORACLE',
  keyNeeded: true,
  baseUrl: 'https://oracle.example/v1',
  model: 'pythia-2',
  reasoning: 'low',
  prices: { 'pythia-2': { input: 1, output: 2 } },
  aliases: { pythia: { model: 'pythia-2', reasoning: 'high' } },
};

const read = (variables: Record<string, string>) =>
  readSettings(settingsSchema(definition).parse({ ORACLE_API_KEY: 'k', ...variables }), definition);

test('a key is enough: all else has a default', () => {
  expect(read({})).toMatchObject({
    apiKey: 'k',
    baseUrl: 'https://oracle.example/v1',
    model: 'pythia-2',
    reasoning: 'low',
    temperature: undefined,
    price: { input: 1, output: 2 },
    timeoutMs: 60_000,
  });
});

test('variables replace the defaults', () => {
  expect(
    read({
      ORACLE_BASE_URL: 'http://127.0.0.1:9/',
      ORACLE_MODEL: 'sibyl',
      ORACLE_TEMPERATURE: '0.2',
      ORACLE_USD_PER_MTOK: '0.5,2',
      LLM_TIMEOUT_SECONDS: '5',
      LLM_MAX_USD_PER_ARTICLE: '0.01',
    }),
  ).toMatchObject({
    baseUrl: 'http://127.0.0.1:9',
    model: 'sibyl',
    temperature: 0.2,
    price: { input: 0.5, output: 2 },
    timeoutMs: 5_000,
    maxUsd: 0.01,
  });
});

test('a model that thinks at length may write more and take longer, unless told otherwise', () => {
  const brief = read({ ORACLE_REASONING: 'low' });
  const deep = read({ ORACLE_REASONING: 'high' });
  expect(deep.maxOutputTokens).toBeGreaterThan(brief.maxOutputTokens);
  expect(deep.timeoutMs).toBeGreaterThan(brief.timeoutMs);
  expect(read({ ORACLE_REASONING: 'high', LLM_MAX_OUTPUT_TOKENS: '900' }).maxOutputTokens).toBe(900);
});

test('a retired name means what it meant, at the service that retired it only', () => {
  expect(read({ ORACLE_MODEL: 'pythia' })).toMatchObject({ model: 'pythia-2', reasoning: 'high' });
  expect(read({ ORACLE_MODEL: 'pythia', ORACLE_BASE_URL: 'http://127.0.0.1:9' })).toMatchObject({
    model: 'pythia',
    price: null,
  });
});

test.each([
  ['ORACLE_BASE_URL', 'ftp://oracle.example'],
  ['ORACLE_TEMPERATURE', '3'],
  ['ORACLE_REASONING', 'much'],
  ['ORACLE_USD_PER_MTOK', '1'],
  ['LLM_TIMEOUT_SECONDS', 'soon'],
])('%s is refused as %s', (name, value) => {
  const parsed = settingsSchema(definition).safeParse({ ORACLE_API_KEY: 'k', [name]: value });
  expect(parsed.error?.issues[0]?.path).toEqual([name]);
});

test('a limit of cost is refused where it could not be kept', () => {
  const parsed = settingsSchema(definition).safeParse({
    ORACLE_API_KEY: 'k',
    ORACLE_MODEL: 'sibyl',
    LLM_MAX_USD_PER_ARTICLE: '1',
  });
  expect(parsed.error?.issues[0]).toMatchObject({
    path: ['LLM_MAX_USD_PER_ARTICLE'],
    message: expect.stringContaining('ORACLE_USD_PER_MTOK'),
  });
});
