// Data folders for these tests, and the processes that run in them.
import { mkdtempSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type EngineNeeds, type Engines, startEngines } from '../../src/engines/index.ts';
import { type Logger, openLog } from '../../src/log.ts';

/** Goes with the folder of the test run. */
export const freshFolder = (): string =>
  mkdtempSync(join(process.env.PULLQUOTE_TEST_FOLDER ?? '', 'engines-'));

export const noUrls = { databaseUrl: null, redisUrl: null };

/** As one process of the product does; several calls are as several processes. */
export function enter(dataDir: string, need: EngineNeeds, log: Logger = openLog('silent')): Promise<Engines> {
  return startEngines({ ...noUrls, dataDir }, log, need, { durable: false });
}

export interface Running {
  pid: number;
  command: string;
}

/** Processes that were started for the folder or work in it. Linux only. */
export function runningIn(folder: string): Running[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0)
    .map((pid) => ({ pid, command: ofProcess(pid, commandLine), cwd: ofProcess(pid, workingFolder) }))
    .filter(({ command, cwd }) => command !== '' && (command.includes(folder) || cwd.startsWith(folder)))
    .map(({ pid, command }) => ({ pid, command }));
}

const commandLine = (pid: number) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
const workingFolder = (pid: number) => readlinkSync(`/proc/${pid}/cwd`);

/** Empty for a process that has ended since. */
function ofProcess(pid: number, read: (pid: number) => string): string {
  try {
    return read(pid);
  } catch {
    return '';
  }
}

export function pidOf(folder: string, program: string): number {
  const found = runningIn(folder).find(({ command }) => command.includes(program));
  if (found === undefined) throw new Error(`no ${program} runs in ${folder}`);
  return found.pid;
}

/** Waits for something that comes about by itself. */
export async function until(condition: () => boolean | Promise<boolean>, withinMs = 200_000): Promise<void> {
  for (const deadline = Date.now() + withinMs; !(await condition()); await sleep(20))
    if (Date.now() > deadline) throw new Error(`not within ${withinMs} ms: ${condition}`);
}

export const logOf = (folder: string): string => readFileSync(join(folder, 'engines.log'), 'utf8');
