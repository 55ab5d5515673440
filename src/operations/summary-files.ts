// The cache of language models' answers as files, for whoever has no Postgres: `compose` and `preview`.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '../domain/id.ts';

/** A cache in a folder, which is made where it is missing; a file that cannot be read counts as none. */
export function summaryFiles(folder: string) {
  const fileOf = (key: string) => join(folder, `${key}.json`);
  return {
    async get(key: string): Promise<unknown> {
      try {
        return JSON.parse(await readFile(fileOf(key), 'utf8'));
      } catch {
        return null;
      }
    },
    async put(key: string, output: unknown): Promise<void> {
      await mkdir(folder, { recursive: true });
      // Whole or not at all, whoever else writes the same.
      const partial = `${fileOf(key)}.${newId()}`;
      await writeFile(partial, JSON.stringify(output));
      await rename(partial, fileOf(key));
    },
  };
}
