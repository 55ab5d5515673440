// A provider's settings, read from the environment by its own schema: configured, not configured, or half configured.
import type { z } from 'zod';
import type { Env } from '../config/env.ts';
import { PullquoteError } from './errors.ts';

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
    `${provider.name} is half configured: ${came}; set ${variablesOf(provider).join(', ')} or unset them all`,
  );
}

/** The variables that a provider reads. */
export function variablesOf(provider: Provider<unknown>): string[] {
  return 'shape' in provider.settings ? Object.keys(provider.settings.shape as Record<string, unknown>) : [];
}
