// How the command was called, so that the commands that it hints at work where it was started: "npx pullquote" in a
// checkout, "pullquote" where it is linked, or the path that was typed.
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

/** @param argv of the process; bin/pullquote.js hands its own name on as argv0 */
export function nameOf(argv0: string, argv: readonly string[], cwd: string): string {
  const called = /pullquote(\.js)?$/.test(argv0) ? argv0 : (argv[1] ?? '');
  const isOfCheckout = /[\\/]node_modules[\\/]\.bin[\\/]pullquote$|(^|[\\/])(main\.ts|pullquote\.js)$/.test(
    called,
  );
  if (!isOfCheckout) return 'pullquote';
  if (resolve(cwd) === root) return 'npx pullquote';
  return relative(cwd, `${root}/node_modules/.bin/pullquote`);
}

/** The text with "pullquote COMMAND" as it works here; what is no command of ours stays. */
export function asCalled(text: string, name: string, commands: readonly string[]): string {
  if (name === 'pullquote') return text;
  const hint = new RegExp(`(?<!npx |Usage: |[\\w./-])pullquote (?=(?:${commands.join('|')})\\b)`, 'g');
  return text.replace(hint, `${name} `);
}
