// The files of the studio's bundle by their names: read when they are first asked for, and kept. What is no file of it is
// not there, so no name leads out of its folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface BundledFile {
  type: string;
  body(): Buffer;
  /** null where it is small enough as it is. */
  gzipped: (() => Buffer) | null;
}

export interface Bundle {
  file(name: string): BundledFile | undefined;
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const packed = new Set(['.woff2']);

/** null where it was not built. */
export function openBundle(folder: URL): Bundle | null {
  if (!existsSync(new URL('index.html', folder))) return null;
  const root = fileURLToPath(folder);
  const files = new Map<string, BundledFile>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const body = once(() => readFileSync(path));
    const ending = extname(entry.name);
    files.set(relative(root, path).replaceAll(sep, '/'), {
      type: types[ending] ?? 'application/octet-stream',
      body,
      gzipped: packed.has(ending) ? null : once(() => gzipSync(body(), { level: 9 })),
    });
  }
  return { file: (name) => files.get(name) };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
