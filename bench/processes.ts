// What processes cost, from Linux' /proc: memory, processor time and connections, by process and with all that they
// started. It starts and ends nothing.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

export interface Process {
  pid: number;
  parent: number;
  /** Its arguments, joined by spaces. */
  command: string;
}

/** A clock tick of /proc/<pid>/stat, in every Linux that Node runs on. */
const tickMs = 10;

/** The file's text; '' where the process has gone, or is another user's. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** Fields of /proc/<pid>/stat from the third on (proc_pid_stat(5)): the second is a name that may hold anything. */
const statOf = (pid: number | string): string[] =>
  read(`/proc/${pid}/stat`).split(') ').at(-1)?.trim().split(' ') ?? [];

/** All processes of the machine. */
export function listProcesses(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({
      pid: Number(name),
      parent: Number(statOf(name)[1] ?? 0),
      command: read(`/proc/${name}/cmdline`).replaceAll('\0', ' ').trim(),
    }));
}

/** The process itself and everything below it. */
export function treeOf(pid: number): Process[] {
  const all = listProcesses();
  const tree = all.filter((process) => process.pid === pid);
  for (const process of tree) tree.push(...all.filter(({ parent }) => parent === process.pid));
  return tree;
}

export function isNode({ pid }: Process): boolean {
  try {
    return readlinkSync(`/proc/${pid}/exe`).endsWith('/node');
  } catch {
    return false;
  }
}

/** Processor time, user and system, in ms: of the process, and of its children that have ended and been waited for. */
export function cpuMsOf(pid: number): number {
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = statOf(pid).slice(11, 15).map(Number);
  return (user + system + childUser + childSystem) * tickMs;
}

const megabytes = (text: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) / 1_024;

/** Proportional set size: a page that n processes share counts for an nth of it in each. In MB. */
export const pssMbOf = (pid: number): number => megabytes(read(`/proc/${pid}/smaps_rollup`), 'Pss');

/** In MB. */
export const rssMbOf = (pid: number): number => megabytes(read(`/proc/${pid}/status`), 'VmRSS');

/** Established TCP connections (state 01) of this network namespace whose local end is the port. */
export function connectionsAt(port: number): number {
  const local = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return ['/proc/net/tcp', '/proc/net/tcp6']
    .flatMap((path) => read(path).split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, address, , state]) => address?.endsWith(local) && state === '01').length;
}
