// What the conformance suite needs to know of a network: its local server and the credentials it takes.
import type { NetworkServer } from '../servers/faults.ts';

export interface NetworkSetup {
  start(): Promise<NetworkServer>;
  /** The variables of a right account on the server. */
  credentials(server: NetworkServer): Record<string, string>;
  /** What makes them wrong. */
  wrong: Record<string, string>;
  /** What must be in no outcome, error or memo. */
  secrets: string[];
}
