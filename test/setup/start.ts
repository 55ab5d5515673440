// Jest's global set-up: a temp folder with an engine room that this process keeps open for the whole run. The engines
// start when a test file first imports database.ts, so a run of pure tests pays nothing.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enterRoom } from '../../src/engines/enter-room.ts';
import { openLog } from '../../src/log.ts';

const prefix = 'pullquote-test-';

export default async function start(): Promise<void> {
  removeWhatKilledRunsLeft();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // Inherited by everything that the run starts: how stop.ts finds what was left running.
  process.env.PULLQUOTE_TEST_FOLDER = folder;
  const room = await enterRoom(join(folder, 'data'), [], openLog('silent'), { durable: false });
  Object.assign(globalThis, { testRun: { folder, room } });
}

/** Folders whose run (the pid in their names) is no more. */
function removeWhatKilledRunsLeft(): void {
  for (const name of readdirSync(tmpdir()).filter((n) => n.startsWith(prefix))) {
    const pid = Number(name.slice(prefix.length).split('-')[0]);
    if (pid > 0 && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
