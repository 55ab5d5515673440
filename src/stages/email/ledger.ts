// What the email stage needs of the ledger, for one chunk of one campaign. The worker wires it to the store.

/** A claimed delivery. */
export interface Delivery {
  subscriberId: number;
  email: string;
  name: string;
  locale: string;
  domain: string;
  messageId: string;
  /** Tries made so far. */
  attempts: number;
  /** First put off; null = never. */
  deferredSince: Date | null;
  fence: number;
}

export interface Settlement {
  subscriberId: number;
  fence: number;
  state: 'sent' | 'deferred' | 'failed' | 'unknown';
  nextAt: Date | null;
  replyCode: number | null;
  enhancedCode: string | null;
  reply: string;
}

/** Every function is one short transaction, and may be called again after an error. */
export interface ChunkLedger {
  /** Rows that are due, at most `limit`; fewer = there are no more. Each belongs to this ledger until its lease ends. */
  claim(limit: number): Promise<Delivery[]>;
  /** Settles and marks inflight in one step. `inflight`: whose mail may be sent now; `open`: whether it may go on. */
  advance(
    settled: Settlement[],
    begin: Delivery[],
  ): Promise<{ settled: number; inflight: ReadonlySet<number>; open: boolean }>;
  /** Gives back what was not begun; `nextAt` null = due at once. */
  release(rows: { subscriberId: number; fence: number; nextAt: Date | null }[]): Promise<void>;
  /** Renews the leases of all that it holds. */
  renew(): Promise<void>;
  suppress(emails: string[], reason: string): Promise<void>;
  /** Pauses the campaign, for the operator to see why. */
  pause(reason: string): Promise<void>;
}
