// A ledger in memory for the stage's tests: the rules of the real one, and a record of what was asked of it.
import type { ClaimedDelivery, DeliverySettlement } from '../../../src/domain/delivery.ts';
import type { ChunkLedger } from '../../../src/stages/email/ledger.ts';

export function delivery(given: Partial<ClaimedDelivery> = {}): ClaimedDelivery {
  const subscriberId = given.subscriberId ?? 1;
  return {
    subscriberId,
    email: `reader${subscriberId}@a.example`,
    name: '',
    locale: 'en',
    domain: 'a.example',
    messageId: `${subscriberId}.c@news.example`,
    attempts: 0,
    deferredSince: null,
    fence: 1,
    ...given,
  };
}

export interface MemoryLedger extends ChunkLedger {
  state(subscriberId: number): string | undefined;
  count(state: string): number;
  settlements: DeliverySettlement[];
  reasons: string[];
  /** Each time the chunk was given back: not before when it is due again. */
  givenBack: (Date | null)[];
  /** What the operator was told while it sends. */
  told: (string | null)[];
  /** The most rows that were ever inflight at once. */
  mostInflight: number;
  /** Whether the campaign sends. */
  isOpen: boolean;
  /** Awaited by every call; throw in it to be away. */
  before(call: string): Promise<void>;
}

export function memoryLedger(rows: ClaimedDelivery[]): MemoryLedger {
  const states = new Map(rows.map((row) => [row.subscriberId, 'pending']));
  const count = (state: string) => [...states.values()].filter((one) => one === state).length;
  const ledger: MemoryLedger = {
    settlements: [],
    reasons: [],
    told: [],
    givenBack: [],
    mostInflight: 0,
    isOpen: true,
    before: async () => {},
    state: (subscriberId) => states.get(subscriberId),
    count,
    async claim() {
      await ledger.before('claim');
      if (!ledger.isOpen) return [];
      return rows.filter((row) => states.get(row.subscriberId) === 'pending');
    },
    async advance(settled, begin) {
      await ledger.before('advance');
      for (const one of settled) {
        if (states.get(one.subscriberId) !== 'inflight') throw new Error('settled what was not inflight');
        states.set(one.subscriberId, one.state);
        ledger.settlements.push(one);
      }
      const inflight = new Set<number>();
      for (const row of ledger.isOpen ? begin : []) {
        if (states.get(row.subscriberId) !== 'pending') throw new Error('began what was not waiting');
        states.set(row.subscriberId, 'inflight');
        inflight.add(row.subscriberId);
      }
      ledger.mostInflight = Math.max(ledger.mostInflight, count('inflight'));
      return { settled: settled.length, inflight, open: ledger.isOpen };
    },
    async putOff(late) {
      await ledger.before('putOff');
      for (const row of late) states.set(row.subscriberId, 'deferred');
    },
    async giveBack(notBefore) {
      await ledger.before('giveBack');
      ledger.givenBack.push(notBefore);
    },
    async renew() {
      await ledger.before('renew');
    },
    async pause(reason) {
      await ledger.before('pause');
      ledger.isOpen = false;
      ledger.reasons.push(reason);
    },
    async tell(trouble) {
      ledger.told.push(trouble);
    },
  };
  return ledger;
}
