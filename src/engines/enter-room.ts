// A process's way into the engine room of its data folder: opens the room if it is empty, stays connected, and opens
// it again should it go down. Knows no engine.
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { access, chmod, constants, mkdir, stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { messageOf, PullquoteError } from '../errors.ts';
import type { Logger } from '../log.ts';
import {
  type Answer,
  connectTo,
  type EngineName,
  type EngineUrls,
  onLine,
  type RoomPaths,
  roomPaths,
  send,
} from './room-protocol.ts';

export interface RoomOptions {
  /** False for tests: engines that forget at a power cut. Whoever opens the room decides. */
  durable?: boolean;
  /** True for tests: the connection doesn't keep the process alive. */
  background?: boolean;
}

export interface Room extends AsyncDisposable {
  urls: EngineUrls;
}

const roomFile = fileURLToPath(new URL('./room-process.ts', import.meta.url));
/** Of node:sqlite. */
const quiet = '--disable-warning=ExperimentalWarning';
/** It waits for the most part: no memory for garbage, and one thread to collect it, is what it needs. */
const small = ['--max-semi-space-size=2', '--single-threaded-gc', '--v8-pool-size=1'];
const openWithinMs = 30_000;
const leaveWithinMs = 30_000;
const maxLogBytes = 5 * 1024 * 1024;

/** @throws ENGINE_UNAVAILABLE */
export async function enterRoom(
  dataDir: string,
  need: EngineName[],
  log: Logger,
  options: RoomOptions = {},
): Promise<Room> {
  await makeFolder(dataDir, log);
  let left = false;
  let { socket, urls } = await enter(dataDir, need, options);

  const watch = () => {
    if (options.background) socket.unref();
    socket.once('close', () => {
      if (!left) void comeBack();
    });
  };
  const comeBack = async () => {
    log.warn('the engines went down; starting them again');
    for (let waitMs = 50; !left; waitMs = Math.min(waitMs * 2, 5_000)) {
      try {
        const again = await enter(dataDir, need, options);
        if (left) return void again.socket.destroy();
        if (JSON.stringify(again.urls) !== JSON.stringify(urls))
          log.error('the engines run again on other ports, since theirs were taken; restart this process');
        socket = again.socket;
        return watch();
      } catch (error) {
        log.error(messageOf(error));
        await sleep(waitMs, undefined, { ref: false });
      }
    }
  };
  watch();

  return {
    urls,
    async [Symbol.asyncDispose]() {
      if (left) return;
      left = true;
      await leave(socket);
    },
  };
}

/** Of its owner alone: it holds subscribers' addresses, and the way to the engines. */
async function makeFolder(dataDir: string, log: Logger): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.W_OK | constants.X_OK);
    const found = await stat(dataDir);
    const mode = found.mode & 0o777;
    // As root, the group is that of the user as whom Postgres runs.
    const isClosed = mode === 0o700 || (found.uid === 0 && mode === 0o710);
    if (!isClosed && found.uid === process.getuid?.()) {
      await chmod(dataDir, 0o700);
      log.warn(
        `the data folder ${dataDir} was open to other users of this machine (0${mode.toString(8)}); now it is its owner's alone`,
      );
    }
  } catch (cause) {
    throw new PullquoteError(
      'ENGINE_UNAVAILABLE',
      `the data folder ${dataDir} cannot be used (${messageOf(cause)}); make it yours, or set PULLQUOTE_DATA_DIR to another`,
      { cause },
    );
  }
}

async function enter(
  dataDir: string,
  need: EngineName[],
  options: RoomOptions,
): Promise<{ socket: Socket; urls: EngineUrls }> {
  const paths = roomPaths(dataDir);
  let room: ChildProcess | null = null;
  for (const deadline = Date.now() + openWithinMs; ; ) {
    const socket = await connectTo(paths.socket);
    if (socket !== null) {
      const answer = await ask(socket, need);
      if (answer === null) continue;
      if ('urls' in answer) {
        // Another's room was quicker: ours must not open once that one closes.
        if (room !== null && room.pid !== answer.roomPid) room.kill();
        return { socket, urls: answer.urls };
      }
      socket.destroy();
      throw new PullquoteError(answer.error.code, answer.error.message);
    }
    // Status 0: another process's room was there first, and may be gone again by now.
    if (room === null || room.exitCode === 0) room = openRoom(dataDir, paths, options);
    if (room.exitCode !== null || room.signalCode !== null || Date.now() > deadline) throw notOpened(paths);
    await sleep(15);
  }
}

/** null where the room closed before it answered. */
function ask(socket: Socket, need: EngineName[]): Promise<Answer | null> {
  return new Promise((resolve) => {
    socket.on('error', () => {});
    socket.once('close', () => resolve(null));
    onLine<Answer>(socket, resolve);
    send(socket, { need });
  });
}

/** In its own session, with nothing of this process's terminal. */
function openRoom(dataDir: string, paths: RoomPaths, { durable = true }: RoomOptions): ChildProcess {
  const log = openLogFile(paths.log);
  const room = spawn(
    process.execPath,
    [quiet, ...small, roomFile, dataDir, durable ? 'durable' : 'volatile'],
    {
      cwd: dataDir,
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  room.on('error', () => {});
  room.unref();
  closeSync(log);
  return room;
}

function openLogFile(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxLogBytes) renameSync(path, `${path}.old`);
  return openSync(path, 'a', 0o600);
}

function notOpened(paths: RoomPaths): PullquoteError {
  const last = readFileSync(paths.log, 'utf8').trimEnd().split('\n').at(-1) ?? '';
  return new PullquoteError(
    'ENGINE_UNAVAILABLE',
    `the embedded engines did not start; the last line of ${paths.log} is: ${last}`,
  );
}

/** Resolves when the room took notice: as the last one out, when the engines have stopped. */
async function leave(socket: Socket): Promise<void> {
  if (socket.destroyed) return;
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  socket.ref();
  send(socket, { leave: true });
  await Promise.race([closed, sleep(leaveWithinMs, undefined, { ref: false })]);
  socket.destroy();
}
