// What the email stage needs of the ledger, for one chunk of one campaign. The worker wires it to the store.
import type {
  ClaimedDelivery,
  DeliveryKey,
  DeliverySettlement,
  DeliveryStep,
} from '../../domain/delivery.ts';

/** Every function is one short transaction, and may be called again after an error. */
export interface ChunkLedger {
  /** Rows that are due, at most `limit`; fewer = there are no more. Each belongs to this ledger until its lease ends. */
  claim(limit: number): Promise<ClaimedDelivery[]>;
  /** Settles and marks inflight in one step. */
  advance(settled: DeliverySettlement[], begin: ClaimedDelivery[]): Promise<DeliveryStep>;
  /** Gives back what was not begun; `nextAt` null = due at once. */
  release(rows: (DeliveryKey & { nextAt: Date | null })[]): Promise<void>;
  /** Renews the leases of all that it holds. */
  renew(): Promise<void>;
  /** Pauses the campaign, for the operator to see why. */
  pause(reason: string): Promise<void>;
  /** Tells the operator why nothing goes out just now, or with null that it does. */
  tell(trouble: string | null): Promise<void>;
}
