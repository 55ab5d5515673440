// What the email stage needs of the ledger, for one chunk of one campaign. The worker wires it to the store.
import type {
  ClaimedDelivery,
  DeliveryKey,
  DeliverySettlement,
  DeliveryStep,
} from '../../domain/delivery.ts';

/** Every function is one short statement, and may be called again after an error. */
export interface ChunkLedger {
  /** Takes the chunk, and tells its rows that are due; none where it is another's. It stays this ledger's until its lease ends. */
  claim(): Promise<ClaimedDelivery[]>;
  /** Settles and marks inflight in one step. */
  advance(settled: DeliverySettlement[], begin: ClaimedDelivery[]): Promise<DeliveryStep>;
  /** Rows that were not begun are due later. */
  putOff(rows: (DeliveryKey & { nextAt: Date })[]): Promise<void>;
  /** Renews the lease. */
  renew(): Promise<void>;
  /** Gives the chunk back, with whatever of it was not begun; due again not before that. */
  giveBack(notBefore: Date | null): Promise<void>;
  /** Pauses the campaign, for the operator to see why. */
  pause(reason: string): Promise<void>;
  /** Tells the operator why nothing goes out just now, or with null that it does. */
  tell(trouble: string | null): Promise<void>;
}
