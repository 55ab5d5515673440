// Ends what an earlier run left behind on the same folder. Touches no process that isn't proven to be that one.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Ends the process of a pid file if it works in the folder (both engines change to theirs), and waits for its end.
 * A pid that is dead or has become another program's is left alone.
 * @param signals sent one after another, 5 s apart
 */
export async function endOrphan(
  pidFile: string,
  folder: string,
  signals: readonly NodeJS.Signals[],
): Promise<void> {
  const pid = readPid(pidFile);
  if (pid === null || !isOurs(pid, folder)) return;
  for (const signal of signals) {
    signalTo(pid, signal);
    for (let waitedMs = 0; waitedMs < 5_000; waitedMs += 20) {
      if (!isOurs(pid, folder)) return;
      await sleep(20);
    }
  }
  throw new Error(`process ${pid} from an earlier run still holds ${folder} and does not end`);
}

function readPid(pidFile: string): number | null {
  if (!existsSync(pidFile)) return null;
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  return Number.isInteger(pid) && pid > 1 ? pid : null;
}

function isOurs(pid: number, folder: string): boolean {
  return workingFolder(pid) === folder;
}

/** null where there is no such process, or one that we may not look at. */
function workingFolder(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`);
    const fields = execFileSync('lsof', ['-a', '-p', `${pid}`, '-d', 'cwd', '-Fn'], { encoding: 'utf8' });
    return /^n(.*)$/m.exec(fields)?.[1] ?? null;
  } catch {
    return null;
  }
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal.
  }
}
