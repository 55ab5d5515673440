// Finds a Redis or Valkey server: on PATH, or the distribution's package that the set-up unpacked. Starts nothing
// but `--version`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the set-up unpacks the package: in the checkout, so that it goes when the checkout goes. */
export const redisPackageFolder = fileURLToPath(
  new URL('../../node_modules/.cache/pullquote/redis', import.meta.url),
);

const names = ['redis-server', 'valkey-server'];

/** The command that runs a server, or null where there is none. */
export function findRedisServer(unpacked = redisPackageFolder): string[] | null {
  const commands = [...names.map((name) => [name]), ...unpackedServers(unpacked)];
  return commands.find(answers) ?? null;
}

function answers([file = '', ...args]: string[]): boolean {
  return spawnSync(file, [...args, '--version'], { stdio: 'ignore', timeout: 5_000 }).status === 0;
}

function unpackedServers(folder: string): string[][] {
  return names
    .map((name) => join(folder, 'usr/bin', name))
    .filter((path) => existsSync(path))
    .map((path) => ['env', `LD_LIBRARY_PATH=${libraryFolders(folder).join(':')}`, path]);
}

/** usr/lib/<triplet> and lib/<triplet>: the one folder below that a machine's own libraries have. */
function libraryFolders(folder: string): string[] {
  return ['usr/lib', 'lib']
    .map((lib) => join(folder, lib))
    .filter((lib) => existsSync(lib))
    .flatMap((lib) => [lib, ...readdirSync(lib).map((name) => join(lib, name))])
    .filter((path) => readdirSyncOrNone(path).some((name) => name.includes('.so')));
}

const readdirSyncOrNone = (path: string): string[] => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};
