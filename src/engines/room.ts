// The engine room: the one process that owns the Postgres, the Redis and the outbox of a data folder, for every
// process that uses the folder. Each holds a connection to it; when the last is gone, it stops the engines and ends.
// Started by enter-room.ts, in a process of its own (room-process.ts), detached, so that Ctrl-C reaches only those who use it.
import { chmodSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, PullquoteError } from '../errors.ts';
import type { Engine, EngineOptions } from './engine.ts';
import { openOutbox } from './outbox.ts';
import { freePort } from './port.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';
import {
  type Answer,
  connectTo,
  type EngineName,
  type EngineUrls,
  type Message,
  onLine,
  type RoomPaths,
  roomPaths,
  send,
} from './room-protocol.ts';
import { type RoomState, readState, writeState } from './room-state.ts';

/** After the last one went without a word (kill -9): who is started again finds everything running. */
const graceMs = 2_000;
/** For the one who started the room to come in. */
const firstGraceMs = 10_000;
/** SQLITE_BUSY */
const sqliteBusy = 5;

const note = (line: string): void => console.log(`${new Date().toISOString()} ${line}`);

/**
 * Opens the room of a data folder in this process, which ends with it; returns at once where another has the folder.
 * @param durable false for tests: engines that forget at a power cut
 */
export async function openRoom(dataDir: string, durable: boolean): Promise<void> {
  const paths = roomPaths(dataDir);
  if (!(await takeRoom(paths))) return;
  const server = createServer();
  const state = readState(dataDir);
  const engines = new Map<EngineName, Promise<Engine | null>>();
  const guests = new Set<Socket>();
  let closing = false;

  /** Started once; a failure is forgotten, so that the next who asks tries again. */
  const engine = (name: EngineName): Promise<Engine | null> => {
    const started = engines.get(name) ?? startEngine(name, dataDir, durable, state);
    engines.set(name, started);
    started.catch(() => engines.delete(name));
    return started;
  };

  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    // First of all nobody new comes in: they start a room of their own, which waits for this one's lock.
    server.close();
    await rm(paths.socket, { force: true });
    // Whoever is killed while its engine starts must not keep it from being stopped.
    const started = await Promise.allSettled(engines.values());
    await Promise.all(started.map((e) => (e.status === 'fulfilled' ? e.value?.stop() : undefined)));
    process.exit(0);
  };

  let grace = setTimeout(close, firstGraceMs);
  const goodbye = (guest: Socket): void => {
    guests.delete(guest);
    // The last one waits for the end of the engines: its connection closes with this process.
    if (guests.size === 0) void close();
    else guest.end();
  };
  const lost = (guest: Socket): void => {
    if (guests.delete(guest) && guests.size === 0) grace = setTimeout(close, graceMs);
  };

  server.on('connection', (guest) => {
    clearTimeout(grace);
    guests.add(guest);
    guest.on('error', () => {});
    guest.on('close', () => lost(guest));
    onLine<Message>(guest, (message) => {
      if ('need' in message) urlsOf(message.need, engine).then((answer) => send(guest, answer));
      else goodbye(guest);
    });
  });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, close);
  // Last, since from here on processes come in.
  await listens(server, paths.socket);
  // Whoever could connect would hold the engines open, and be given the password.
  chmodSync(paths.socket, 0o600);
  note('the engine room is open');
}

/**
 * False where another room has the folder already. Waits for one that is closing.
 * The lock is SQLite's, since Node has no other that the kernel lets go of: nothing is ever written into that file.
 */
async function takeRoom(paths: RoomPaths): Promise<boolean> {
  const lock = new DatabaseSync(paths.lock, { timeout: 0 });
  while (!locks(lock)) {
    if (await hasRoom(paths)) return false;
    await sleep(20);
  }
  // Held for as long as it is open.
  process.on('exit', () => lock.close());
  await rm(paths.socket, { force: true });
  return true;
}

function locks(file: DatabaseSync): boolean {
  try {
    file.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === sqliteBusy) return false;
    throw error;
  }
}

function listens(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function hasRoom(paths: RoomPaths): Promise<boolean> {
  const socket = await connectTo(paths.socket);
  socket?.destroy();
  return socket !== null;
}

async function startEngine(
  name: EngineName,
  dataDir: string,
  durable: boolean,
  state: RoomState,
): Promise<Engine | null> {
  const choosePort = async () => {
    const port = await freePort(state.ports[name]);
    state.ports[name] = port;
    writeState(dataDir, state);
    return port;
  };
  const began = Date.now();
  const engine = await starters[name]({
    dataDir,
    choosePort,
    password: state.password,
    superuserPassword: state.superuserPassword,
    durable,
    logFd: 1,
    note,
  });
  if (engine !== null) note(`${name} is ready after ${Date.now() - began} ms`);
  return engine;
}

const starters: Record<EngineName, (options: EngineOptions) => Promise<Engine | null>> = {
  postgres: startPostgres,
  redis: startRedis,
  outbox: startOutbox,
};

async function startOutbox({ dataDir, choosePort }: EngineOptions): Promise<Engine> {
  const outbox = await openOutbox(join(dataDir, 'outbox'), await choosePort());
  return { url: `smtp://127.0.0.1:${outbox.port}`, stop: () => outbox.close() };
}

async function urlsOf(
  need: EngineName[],
  engine: (name: EngineName) => Promise<Engine | null>,
): Promise<Answer> {
  const urls: EngineUrls = {};
  // All at once; the first failure is the answer.
  const started = await Promise.allSettled(need.map(engine));
  for (const [index, result] of started.entries()) {
    const name = need[index] as EngineName;
    if (result.status === 'rejected') return { error: describe(name, result.reason) };
    urls[name] = result.value?.url ?? null;
  }
  return { urls, roomPid: process.pid };
}

function describe(name: EngineName, error: unknown): { code: 'ENGINE_UNAVAILABLE'; message: string } {
  note(`${name}: ${error instanceof Error ? error.stack : error}`);
  const message =
    error instanceof PullquoteError
      ? error.message
      : `the embedded ${name} did not start: ${messageOf(error)}; engines.log in the data folder says more`;
  return { code: 'ENGINE_UNAVAILABLE', message };
}
