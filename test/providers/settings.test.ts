import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { chooseConfigured, neededBy, readSettings, variablesOf } from '../../src/providers/settings.ts';

const provider = {
  name: 'gazette',
  settings: z.object({ GAZETTE_KEY: z.string().min(4), GAZETTE_SECRET: z.string() }),
};

test('a provider with all its variables is configured', () => {
  expect(readSettings(provider, { GAZETTE_KEY: 'abcd', GAZETTE_SECRET: 'x', OTHER: '1' })).toEqual({
    GAZETTE_KEY: 'abcd',
    GAZETTE_SECRET: 'x',
  });
});

test('a provider with none of its variables is not, an empty one counting as unset', () => {
  expect(readSettings(provider, { GAZETTE_KEY: '', OTHER: '1' })).toBeNull();
});

test('a provider without variables of its own is always configured', () => {
  expect(readSettings({ name: 'plain', settings: z.object({}) }, {})).toEqual({});
});

test.each([
  [
    'a missing variable',
    { GAZETTE_KEY: 'abcd' },
    /half configured: GAZETTE_SECRET is missing; set GAZETTE_KEY, GAZETTE_SECRET/,
  ],
  ['a wrong variable', { GAZETTE_KEY: 'a', GAZETTE_SECRET: 'hush-hush' }, /GAZETTE_KEY: /],
])('half a configuration is refused by name: %s', (_, env, message) => {
  expect(() => readSettings(provider, env)).toThrow(
    expect.objectContaining({ code: 'CONFIG_INVALID', message: expect.stringMatching(message) }),
  );
  expect(() => readSettings(provider, env)).not.toThrow(/hush-hush/);
});

test('the variables of a provider are those of its schema', () => {
  expect(variablesOf(provider)).toEqual(['GAZETTE_KEY', 'GAZETTE_SECRET']);
});

test('a variable that others share configures nobody, and is nobody’s own', () => {
  const sharing = {
    name: 'herald',
    settings: z.object({
      HERALD_KEY: z.string(),
      HERALD_EDITION: z.string().default('late'),
      PAPER_SIZE: z.string().optional().meta({ shared: true }),
    }),
  };
  expect(readSettings(sharing, { PAPER_SIZE: 'A4' })).toBeNull();
  expect(variablesOf(sharing)).toEqual(['HERALD_KEY', 'HERALD_EDITION']);
  expect(neededBy(sharing)).toEqual(['HERALD_KEY']);
});

test('of several providers the one that is configured is chosen, by what it needs alone', () => {
  const herald = {
    name: 'herald',
    settings: z.object({ HERALD_KEY: z.string(), HERALD_EDITION: z.string().default('late') }),
  };
  const choose = (env: Record<string, string>) => chooseConfigured([provider, herald], env);
  expect(choose({ HERALD_EDITION: 'early', GAZETTE_KEY: '' })).toBeNull();
  expect(choose({ HERALD_KEY: 'k' })).toEqual({
    provider: herald,
    settings: { HERALD_KEY: 'k', HERALD_EDITION: 'late' },
  });
  expect(() => choose({ GAZETTE_KEY: 'abcd' })).toThrow(/half configured: GAZETTE_SECRET is missing/);
  expect(() => choose({ HERALD_KEY: 'k', GAZETTE_KEY: 'abcd' })).toThrow(/gazette and herald are configured/);
});
