// Reads a file of templates/: the only file of this folder that touches a file's bytes. A file that is broken is told by its name.
import { readFileSync } from 'node:fs';
import { messageOf, PullquoteError } from '../errors.ts';

/** Ends in a slash. */
export const templates = new URL('../../templates/', import.meta.url);

export function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** @throws RENDER_FAILED */
export function readJson(file: URL): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const name = file.pathname.split('/').slice(-2).join('/');
    throw new PullquoteError('RENDER_FAILED', `${name} is not readable JSON: ${messageOf(cause)}`, { cause });
  }
}
