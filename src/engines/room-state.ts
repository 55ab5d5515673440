// What the engines of a data folder keep between starts: one password and their ports, so that a process that was
// connected finds them again. Written by the room only.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineName } from './room-protocol.ts';

export interface RoomState {
  password: string;
  superuserPassword: string;
  ports: Partial<Record<EngineName, number>>;
}

const path = (dataDir: string) => join(dataDir, 'engines.json');

export function readState(dataDir: string): RoomState {
  const kept = existsSync(path(dataDir))
    ? (JSON.parse(readFileSync(path(dataDir), 'utf8')) as Partial<RoomState>)
    : {};
  const state = { password: secret(), superuserPassword: secret(), ports: {}, ...kept };
  // A folder made before has one password.
  if (kept.superuserPassword === undefined) writeState(dataDir, state);
  return state;
}

/** Hex, so that it needs no escaping in a URL, a Redis command or a file. */
const secret = (): string => randomBytes(24).toString('hex');

/** At one go, so that engines which start side by side don't write into each other's file. */
export function writeState(dataDir: string, state: RoomState): void {
  writeFileSync(`${path(dataDir)}.new`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path(dataDir)}.new`, path(dataDir));
}
