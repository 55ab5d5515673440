// Reads what the email is made of from templates/: a theme's MJML with the shared partials.
import { readdirSync } from 'node:fs';
import { parseTemplate } from '../design/template.ts';
import { type EmailTheme, themeSchema } from '../design/theme.ts';
import { PullquoteError } from '../errors.ts';
import { readIfThere, readJson, templates } from './read-template.ts';

/**
 * @param folder where the themes and partials are; ends in a slash
 * @throws RENDER_FAILED naming the file and what is wrong with it
 */
export function loadEmailTheme(name: string, folder: URL = templates): EmailTheme {
  const themes = themeNames(folder);
  if (!themes.includes(name)) {
    throw new PullquoteError('RENDER_FAILED', `there is no theme "${name}"; there are ${themes.join(', ')}`);
  }
  const own = new URL(`themes/${name}/`, folder);
  const parsed = themeSchema.safeParse(readJson(new URL('theme.json', own)));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new PullquoteError('RENDER_FAILED', `theme ${name}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  if (parsed.data.name !== name)
    throw new PullquoteError('RENDER_FAILED', `theme ${name}: its theme.json calls it "${parsed.data.name}"`);
  const partial = (part: string) =>
    readIfThere(new URL(`partials/${part}.mjml`, own)) ??
    readIfThere(new URL(`partials/${part}.mjml`, folder));
  const source = readIfThere(new URL('email.mjml', own));
  if (source === undefined) throw new PullquoteError('RENDER_FAILED', `theme ${name} has no email.mjml`);
  return { theme: parsed.data, email: parseTemplate(`${name}/email.mjml`, source, partial) };
}

/** For who asks before the work is done. @throws USAGE where there is no theme of that name */
export function assertTheme(name: string): void {
  const names = themeNames();
  if (!names.includes(name))
    throw new PullquoteError('USAGE', `expected a theme out of ${names.join(', ')}, but got "${name}"`);
}

export function themeNames(folder: URL = templates): string[] {
  return readdirSync(new URL('themes/', folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
