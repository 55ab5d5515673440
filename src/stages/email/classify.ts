// What an outcome means for the delivery and for whatever else it tells about: pure data and one function. The table
// that operators read is in docs/delivery.md.
import type { SendOutcome } from '../../domain/delivery.ts';

/** How an attempt ended; `unsendable`: the row cannot be made into a mail, and no server was asked. */
export type Attempted = SendOutcome | { kind: 'unsendable'; reply: string };

/**
 * Beyond the row itself.
 * suppress: the address is dead, on every list. slow: its domain wants less mail. shrink: fewer connections to its domain.
 * relay: the server between us and them is away, or has no time. us: it is about the sender; the campaign's breaker trips.
 */
export type Effect = 'none' | 'suppress' | 'slow' | 'shrink' | 'relay' | 'us';

export interface Meaning {
  state: 'sent' | 'deferred' | 'failed' | 'unknown';
  effect: Effect;
  /** Whether it counts towards the campaign's error threshold. */
  isError: boolean;
}

/** RFC 3463 subjects of a 5xx, the first match counts; '' stands for a reply without such a code. */
const permanent: readonly { code: RegExp; meaning: Meaning }[] = [
  // The sender's own address is wrong (5.1.7, 5.1.8): dead is nobody's.
  { code: /^5\.1\.[78]$/, meaning: { state: 'deferred', effect: 'us', isError: true } },
  { code: /^5\.1\.\d+$/, meaning: { state: 'failed', effect: 'suppress', isError: true } },
  { code: /^5\.2\.1$/, meaning: { state: 'failed', effect: 'suppress', isError: true } },
  // A full mailbox is a person on holiday.
  { code: /^5\.2\.2$/, meaning: { state: 'failed', effect: 'none', isError: false } },
  { code: /^5\.7\.\d+$/, meaning: { state: 'deferred', effect: 'us', isError: true } },
  { code: /.*/, meaning: { state: 'failed', effect: 'none', isError: true } },
];

/**
 * @param attempt the number of this try, from 1. A refusal that is about us is put off once, until the operator has had a
 * look; the second time it stands.
 */
export function classify(outcome: Attempted, attempt: number): Meaning {
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'sent', effect: 'none', isError: false };
    case 'unknown':
      return { state: 'unknown', effect: 'none', isError: true };
    case 'unsendable':
      return { state: 'failed', effect: 'none', isError: true };
    case 'not-begun':
      return { state: 'deferred', effect: 'relay', isError: false };
    case 'rejected': {
      const { code, at, enhanced } = outcome;
      if (code < 500) {
        if (at === 'connection') return { state: 'deferred', effect: 'relay', isError: false };
        return { state: 'deferred', effect: code === 421 ? 'shrink' : 'slow', isError: false };
      }
      // Said before any recipient was named.
      if (at === 'connection' || at === 'sender') return aboutUs(attempt);
      const meaning = permanent.find((row) => row.code.test(enhanced ?? ''))?.meaning as Meaning;
      return meaning.effect === 'us' ? aboutUs(attempt) : meaning;
    }
  }
}

const aboutUs = (attempt: number): Meaning => ({
  state: attempt > 1 ? 'failed' : 'deferred',
  effect: 'us',
  isError: true,
});
