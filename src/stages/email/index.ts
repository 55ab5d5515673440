// The email stage: sends chunks of campaigns over the connections of this process. Everything with an effect comes in as an
// argument: the mailer, the ledger, the clock.

import type { SendOutcome } from '../../domain/delivery.ts';
import type { DomainGroups } from '../../domain/domain-groups.ts';
import { openDomains } from './domains.ts';
import { openHealth } from './health.ts';
import { openPlaces } from './places.ts';
import { type Chunk, type ChunkEnd, sendChunk } from './send-chunk.ts';

export { openComposer } from './compose.ts';
export type { ChunkLedger } from './ledger.ts';
export type { Chunk, ChunkEnd } from './send-chunk.ts';

export interface SenderOptions {
  /** How many sends may ever be under way at once in this process. */
  maxConnections: number;
  /** How many may be just now: so many rows can be in doubt. */
  connections(): number;
  /** Domains that share what their server takes; each by itself where it is left out. */
  groups?: DomainGroups;
  send(mail: { to: string; raw: Buffer; isWireReady: boolean }): Promise<SendOutcome>;
  now(): Date;
  /** 0 to 1; for the jitter of backoffs. */
  random(): number;
  log: { warn(details: object, message: string): void };
}

/** One a process: what it learns about domains, campaigns and the server holds for all its chunks. */
export interface Sender {
  /** @throws what the ledger throws, after some patience */
  sendChunk(chunk: Chunk, signal: AbortSignal): Promise<ChunkEnd>;
}

export function openSender(options: SenderOptions): Sender {
  const sending = {
    ...options,
    places: openPlaces(options.connections),
    domains: openDomains(options.maxConnections, options.random, options.groups),
    health: openHealth(options.random),
    rooms: [],
  };
  return { sendChunk: (chunk, signal) => sendChunk(sending, chunk, signal) };
}
