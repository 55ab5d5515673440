// A provider's settings, read from the environment by its own schema: configured, not configured, or half configured.
import type { z } from 'zod';
import type { Env } from '../../config/env.ts';
import { PullquoteError } from '../errors.ts';

interface Provider<Settings> {
  name: string;
  settings: z.ZodType<Settings>;
}

/**
 * The settings, or null where none of the provider's variables is set.
 * @throws CONFIG_INVALID where some are set and others are missing or wrong: a half configured account must not fall
 * back silently to something else
 */
export function readSettings<Settings>(provider: Provider<Settings>, env: Env): Settings | null {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = provider.settings.safeParse(given);
  if (parsed.success) return parsed.data;
  if (variablesOf(provider).every((name) => given[name] === undefined)) return null;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path[0] ?? '');
  const came = given[name] === undefined ? `${name} is missing` : `${name}: ${issue?.message}`;
  throw new PullquoteError(
    'CONFIG_INVALID',
    `${provider.name} is half configured: ${came}; set ${neededBy(provider).join(', ')} or unset all its variables`,
  );
}

/**
 * The one provider out of several that is configured, with its settings; null where none is. What it needs counts, not what
 * it may have beside.
 * @throws CONFIG_INVALID where two are, or one by half
 */
export function chooseConfigured<P extends Provider<unknown>>(
  providers: Iterable<P>,
  env: Env,
): { provider: P; settings: unknown } | null {
  const [provider, other] = [...providers].filter((each) => neededBy(each).some((name) => env[name]));
  if (provider === undefined) return null;
  if (other !== undefined)
    throw new PullquoteError(
      'CONFIG_INVALID',
      `expected one of them, but ${provider.name} and ${other.name} are configured; unset ${neededBy(provider).join(', ')} or ${neededBy(other).join(', ')}`,
    );
  return { provider, settings: readSettings(provider, env) };
}

/** The variables that a provider reads as its own: those that others read too are marked `shared` in its schema. */
export function variablesOf(provider: Provider<unknown>): string[] {
  return Object.entries(shapeOf(provider))
    .filter(([, schema]) => schema.meta()?.shared !== true)
    .map(([name]) => name);
}

/** Those of them without which it is not configured. */
export function neededBy(provider: Provider<unknown>): string[] {
  const shape = shapeOf(provider);
  return variablesOf(provider).filter((name) => !shape[name]?.safeParse(undefined).success);
}

const shapeOf = ({ settings }: Provider<unknown>): Record<string, z.ZodType> =>
  'shape' in settings ? (settings.shape as Record<string, z.ZodType>) : {};
