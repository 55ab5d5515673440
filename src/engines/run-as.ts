// How a child is started: so that it ends with this process, and Postgres not as root, which it refuses.
// Starts nothing but probes.
import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync } from 'node:fs';
import { PullquoteError } from '../errors.ts';

/** A way to start commands: what to put before them and whose they are. */
export interface Runner {
  prefix: readonly string[];
  /** Whom the child's files must belong to; null = to whoever runs this. */
  owner: { uid: number; gid: number } | null;
  /** Node's own switch of user, where no prefix does it. */
  switchUser: boolean;
}

/**
 * As the same user, with a signal for when this process dies, however it dies (prctl(2), PR_SET_PDEATHSIG).
 * Where there is no setpriv (macOS), a child may outlive a kill -9; the next start ends it.
 */
export function sameUser(deathSignal: 'INT' | 'TERM'): Runner {
  const prefix = ['setpriv', `--pdeathsig=${deathSignal}`, '--'];
  return { prefix: works(prefix, ['true']) ? prefix : [], owner: null, switchUser: false };
}

/**
 * For a program that refuses root: another user, with none of root's rights. Its folder lies in the data folder, so that user's
 * group may pass there. Where a checkout lies where only root can go (/root is 0700), the other user keeps one right, to pass
 * and read by file permissions. access(2) asks the real user's rights and drops that one unless no_setuid_fixup is set
 * (capabilities(7)).
 * @param options folder: the data folder, of whoever runs this. ownedBefore: what an earlier user made in it. probe: a command that
 * must succeed, such as `initdb --version`
 * @throws ENGINE_UNAVAILABLE where root can become nobody else
 */
export function notRoot(
  deathSignal: 'INT' | 'TERM',
  { folder, ownedBefore, probe }: { folder: string; ownedBefore: string; probe: string[] },
): Runner {
  if (process.getuid?.() !== 0) return sameUser(deathSignal);
  const owner = ownerOf(ownedBefore) ?? accountOf('postgres') ?? accountOf('nobody');
  if (owner === null) throw cannotLeaveRoot('there is no user postgres or nobody');
  chownSync(folder, 0, owner.gid);
  chmodSync(folder, 0o710);
  const prefixOf = (rights: string[]) => [
    'setpriv',
    `--reuid=${owner.uid}`,
    `--regid=${owner.gid}`,
    '--clear-groups',
    ...rights,
    `--pdeathsig=${deathSignal}`,
    '--',
  ];
  const rightToPass = [
    '--securebits=+no_setuid_fixup',
    '--inh-caps=-all,+dac_read_search',
    '--ambient-caps=-all,+dac_read_search',
  ];
  for (const prefix of [prefixOf(['--inh-caps=-all', '--no-new-privs']), prefixOf(rightToPass)])
    if (works(prefix, probe) && works(prefix, ['sh', '-c', 'cd "$0"', folder]))
      return { prefix, owner, switchUser: false };
  if (works([], probe, owner)) return { prefix: [], owner, switchUser: true };
  throw cannotLeaveRoot(`user ${owner.uid} cannot run ${probe[0]}`);
}

/** Starts a command the runner's way. */
export function run(runner: Runner, command: readonly string[], options: SpawnOptions): ChildProcess {
  const [file = '', ...args] = [...runner.prefix, ...command];
  return spawn(file, args, { ...options, ...(runner.switchUser ? runner.owner : {}) });
}

function works(prefix: readonly string[], probe: readonly string[], user?: { uid: number; gid: number }) {
  const [file = '', ...args] = [...prefix, ...probe];
  return spawnSync(file, args, { stdio: 'ignore', timeout: 10_000, cwd: '/', ...user }).status === 0;
}

/** Data made earlier keeps its owner, whatever users came since. */
function ownerOf(path: string): { uid: number; gid: number } | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined || stat.uid === 0 ? null : { uid: stat.uid, gid: stat.gid };
}

function accountOf(name: string): { uid: number; gid: number } | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((l) => l.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? null : { uid: Number(uid), gid: Number(gid) };
}

const cannotLeaveRoot = (why: string) =>
  new PullquoteError(
    'ENGINE_UNAVAILABLE',
    `Postgres refuses to run as root and ${why}; run Pullquote as an ordinary user or set DATABASE_URL`,
  );
