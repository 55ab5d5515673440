// The files of the studio's bundle by their names: read when they are first asked for, and kept while they are as they were, so
// that one that is built anew under a running server is the one that is served. No name leads out of its folder.
import { readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

export interface BundledFile {
  type: string;
  body: Buffer;
  /** null where it is small enough as it is. */
  gzipped: (() => Buffer) | null;
}

export interface Bundle {
  /** undefined where there is none now. */
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

export function openBundle(folder: URL): Bundle {
  const root = join(fileURLToPath(folder), sep);
  const kept = new Map<string, { file: BundledFile; writtenMs: number }>();
  return {
    file(name) {
      const path = join(root, name);
      if (!path.startsWith(root)) return undefined;
      const before = kept.get(path);
      const found = readIfNew(path, before?.writtenMs);
      if (found === 'as it was') return before?.file;
      kept.delete(path);
      if (found === null) return undefined;
      const { body, writtenMs } = found;
      const ending = extname(path);
      const file = {
        type: types[ending] ?? 'application/octet-stream',
        body,
        gzipped: packed.has(ending) ? null : once(() => gzipSync(body, { level: 9 })),
      };
      kept.set(path, { file, writtenMs });
      return file;
    },
  };
}

/** null = no file is there, or a build takes it away just now. */
function readIfNew(path: string, beforeMs: number | undefined) {
  try {
    const { mtimeMs } = statSync(path);
    return mtimeMs === beforeMs ? 'as it was' : { body: readFileSync(path), writtenMs: mtimeMs };
  } catch (error) {
    if (isNoFile.has((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** What a stranger may ask for as well: a folder, a name that is none. */
const isNoFile = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
