// A mail server of Debian in a file system of its own: its package, the libraries that it needs, its users. Nothing is installed on
// the machine. Kept between runs, under node_modules.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { unpackPackages } from '../../../src/engines/debian-package.ts';

const run = promisify(execFile);
const cache = resolve(import.meta.dirname, '../../../node_modules/.cache/pullquote/mail-servers');

/** Users that Debian's packages make, and their groups. */
export const users = { nobody: 65_534, 'Debian-exim': 901, postfix: 902, opensmtpd: 903, opensmtpq: 904 };
const groups = { ...users, postdrop: 905 };

/** A copy of the server's tree for one run; remove it. @throws where this machine has no apt, or no such package */
export async function openTree(packages: readonly string[]): Promise<string> {
  const kept = join(cache, packages[0] ?? '');
  await mkdir(cache, { recursive: true });
  if (!(await readdir(cache)).includes(packages[0] ?? '')) await build(kept, packages);
  const tree = await mkdtemp(join(cache, 'run-'));
  await run('cp', ['-al', `${kept}/.`, tree]);
  return tree;
}

async function build(kept: string, packages: readonly string[]): Promise<void> {
  const work = await mkdtemp(join(cache, 'new-'));
  try {
    const tree = join(work, 'tree');
    await unpackPackages(tree, [packages], () => true);
    await rm(join(tree, 'usr/share'), { recursive: true, force: true });
    for (const folder of ['dev', 'tmp', 'etc', 'run', 'var/empty', 'var/log', 'var/lib', 'var/spool'])
      await mkdir(join(tree, folder), { recursive: true });
    for (const library of await librariesOf(tree)) {
      const to = join(tree, library);
      await mkdir(dirname(to), { recursive: true });
      await copyFile(library, to);
    }
    await device(join(tree, 'dev/null'), 3, Buffer.alloc(0));
    await device(join(tree, 'dev/urandom'), 9, randomBytes(65_536));
    const lines = (of: object, line: (name: string, id: number) => string) =>
      Object.entries({ root: 0, ...of })
        .map(([name, id]) => `${line(name, id)}\n`)
        .join('');
    const etc = (name: string, text: string) => writeFile(join(tree, 'etc', name), text);
    await etc(
      'passwd',
      lines(users, (name, id) => `${name}:x:${id}:${id}::/:/bin/false`),
    );
    await etc(
      'group',
      lines(groups, (name, id) => `${name}:x:${id}:`),
    );
    await etc('hosts', '127.0.0.1 localhost mx.example\n');
    await etc('nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files\n');
    await rename(tree, kept);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A file of the same name will do in a container whose root makes no devices. */
async function device(path: string, minor: number, instead: Buffer): Promise<void> {
  await run('mknod', ['-m', '666', path, 'c', '1', `${minor}`]).catch(() =>
    writeFile(path, instead, { mode: 0o666 }),
  );
}

/** What its programs load of this machine. */
async function librariesOf(tree: string): Promise<string[]> {
  const places = ['usr/sbin', 'usr/lib'].map((place) => join(tree, place));
  const { stdout: files } = await run('find', [...places, '-type', 'f', '-perm', '-100']).catch(
    (error: { stdout: string }) => error,
  );
  const own = (await run('find', [tree, '-name', '*.so*', '-printf', '%h:'])).stdout;
  const found = new Set<string>();
  for (const file of files.trim().split('\n')) {
    const { stdout } = await run('ldd', [file], { env: { ...process.env, LD_LIBRARY_PATH: own } }).catch(
      (error: { stdout: string }) => error,
    );
    for (const [library] of stdout.matchAll(/\/\S+/g)) if (!library.startsWith(tree)) found.add(library);
  }
  const [libc = ''] = [...found].filter((library) => library.includes('/libc.so'));
  return [...found, join(dirname(libc), 'libnss_files.so.2')];
}
