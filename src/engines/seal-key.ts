// The key that seals credentials at rest: PULLQUOTE_KEY, or a file of the data folder that only its owner reads, made with the first need.
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../../config/env.ts';

/** The secret that the key is made of; null where there is none yet. */
export async function readSealSecret({
  key,
  dataDir,
}: Pick<Config, 'key' | 'dataDir'>): Promise<string | null> {
  if (key !== null) return key;
  try {
    return (await readFile(join(dataDir, 'key'), 'utf8')).trim() || null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whichever process comes first makes it. */
export async function ensureSealSecret(config: Pick<Config, 'key' | 'dataDir'>): Promise<string> {
  const before = await readSealSecret(config);
  if (before !== null) return before;
  await mkdir(config.dataDir, { recursive: true });
  const made = randomBytes(32).toString('base64url');
  const draft = join(config.dataDir, `key.${randomBytes(4).toString('hex')}`);
  try {
    // Written first and named then: who comes second, or after a crash, finds it whole or not at all.
    await writeFile(draft, `${made}\n`, { mode: 0o600, flag: 'wx' });
    await link(draft, join(config.dataDir, 'key'));
    return made;
  } catch (error) {
    const theirs = (error as NodeJS.ErrnoException).code === 'EEXIST' ? await readSealSecret(config) : null;
    if (theirs === null) throw error;
    return theirs;
  } finally {
    await rm(draft, { force: true });
  }
}
