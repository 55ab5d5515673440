// How a process and the engine room of a data folder find and talk to each other: a Unix socket in the folder, whose
// permissions are the folder's, and one JSON object a line. No engine is known here.
import { openSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ErrorCode } from '../errors.ts';

export const engineNames = ['postgres', 'redis', 'outbox'] as const;
export type EngineName = (typeof engineNames)[number];

/** From a process to the room. `leave` is answered by closing the connection, after the engines if it was the last. */
export type Message = { need: EngineName[] } | { leave: true };

/** From the room. null = asked for, but not to be had on this machine. */
export type Answer = { urls: EngineUrls; roomPid: number } | { error: { code: ErrorCode; message: string } };

export type EngineUrls = Partial<Record<EngineName, string | null>>;

export interface RoomPaths {
  socket: string;
  /** Locked by the room for its whole life: the kernel lets go of it, however the room ends. */
  lock: string;
  log: string;
}

/** A socket's path may be 107 bytes long; longer ones go by a short name of the folder, which Linux has. */
const maxSocketPath = 100;

/** @param dataDir an existing folder */
export function roomPaths(dataDir: string): RoomPaths {
  const socket = join(dataDir, 'engines.sock');
  const linux = process.platform === 'linux';
  return {
    socket: linux && Buffer.byteLength(socket) > maxSocketPath ? shortName(dataDir) : socket,
    lock: join(dataDir, 'engines.lock'),
    log: join(dataDir, 'engines.log'),
  };
}

const openFolders = new Map<string, number>();

function shortName(dataDir: string): string {
  const fd = openFolders.get(dataDir) ?? openSync(dataDir, 'r');
  openFolders.set(dataDir, fd);
  return `/proc/self/fd/${fd}/engines.sock`;
}

/** null where nobody listens. */
export function connectTo(path: string): Promise<Socket | null> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

export const send = (socket: Socket, line: Message | Answer): void => {
  if (socket.writable) socket.write(`${JSON.stringify(line)}\n`);
};

export function onLine<T extends Message | Answer>(socket: Socket, handle: (line: T) => void): void {
  createInterface({ input: socket })
    .on('line', (line) => handle(JSON.parse(line) as T))
    // It repeats the socket's errors; the socket's close says all there is to say.
    .on('error', () => {});
}
