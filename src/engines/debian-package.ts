// Gets packages of Debian and its kin: the distribution's own and what they need, by apt, unpacked into a folder.
// Installs nothing on the machine and needs no root; apt checks the signatures as always.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { messageOf } from '../errors.ts';

const run = promisify(execFile);

/**
 * @param folder replaced as a whole, and only by what works
 * @param choices names of packages that belong together; the first that can be had
 * @throws Error saying in one line why it can't be had
 */
export async function unpackPackages(
  folder: string,
  choices: readonly (readonly string[])[],
  works: (tree: string) => boolean,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  try {
    await download(work, choices);
    const tree = join(work, 'tree');
    for (const file of await readdir(work))
      if (file.endsWith('.deb')) await run('dpkg-deb', ['-x', join(work, file), tree]);
    if (!works(tree)) throw new Error('its package does not run on this machine');
    await rm(folder, { recursive: true, force: true });
    await rename(tree, folder);
  } catch (cause) {
    throw new Error(reason(cause), { cause });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** With the machine's package lists, or where it has none (or old ones) with lists of our own. */
async function download(work: string, choices: readonly (readonly string[])[]): Promise<void> {
  const common = [
    ['Debug::NoLocking', 'true'],
    ['APT::Sandbox::User', 'root'],
    ['Acquire::Retries', '1'],
    ['Acquire::http::Timeout', '15'],
    ['Acquire::https::Timeout', '15'],
  ];
  const ownLists = [
    ['Dir::State::lists', join(work, 'lists')],
    ['Dir::Cache', join(work, 'cache')],
    ['Acquire::Languages', 'none'],
    ['Acquire::IndexTargets::deb::DEP-11::DefaultEnabled', 'false'],
  ];
  try {
    await downloadBy(flags(common), work, choices);
  } catch {
    for (const path of ['lists/partial', 'cache/archives/partial'])
      await mkdir(join(work, path), { recursive: true });
    const own = flags([...common, ...ownLists]);
    // A source that is down must not matter if another has it, so only the download's own word counts.
    await run('apt-get', [...own, 'update'], options(work)).catch(() => {});
    await downloadBy(own, work, choices);
  }
}

async function downloadBy(
  apt: string[],
  work: string,
  choices: readonly (readonly string[])[],
): Promise<void> {
  let failure: unknown;
  for (const names of choices) {
    try {
      const { stdout } = await run('apt-get', [...apt, '-s', 'install', ...names], options(work));
      // What this machine lacks: the packages by name, and the libraries they need.
      const lacking = [...stdout.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
      await run('apt-get', [...apt, 'download', ...new Set([...names, ...lacking])], options(work));
      return;
    } catch (error) {
      failure ??= error;
    }
  }
  throw failure;
}

const flags = (settings: string[][]): string[] => [
  '-q',
  '--no-install-recommends',
  ...settings.flatMap(([name, value]) => ['-o', `${name}=${value}`]),
];

const options = (cwd: string) => ({ cwd, timeout: 180_000, maxBuffer: 16 * 1024 * 1024 });

/** apt's own words where it has said any. */
function reason(error: unknown): string {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'this machine has no apt';
  const { stderr } = error as { stderr?: string };
  return stderr?.match(/^E: .*/m)?.[0] ?? messageOf(error).split('\n')[0] ?? '';
}
