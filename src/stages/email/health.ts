// The campaign's breaker and error threshold, and whether the server is there at all. Counted per process, in memory: a
// process that starts anew looks anew.
import { relayAwayMs } from './backoff.ts';
import type { Meaning } from './classify.ts';

/** Below this many errors a share says nothing. */
const fewestErrors = 20;
const mostErrors = 0.2;
/** Failures to reach the server, in a row, before nothing is sent for a while. */
const relayPatience = 3;

interface Tally {
  answers: number;
  errors: number;
  /** Refusals that are about us. Pauses at the 1st, 10th, 100th …: each time an operator has had a look. */
  policy: number;
}

export interface Health {
  /** Counts an answer. A reason to pause the campaign, or null. */
  note(campaignId: string, meaning: Meaning, reply: string): string | null;
  /** Until when nothing can be sent, or null. */
  relayAwayUntil(now: Date): Date | null;
  noteRelay(isThere: boolean, now: Date): void;
}

export function openHealth(random: () => number): Health {
  const tallies = new Map<string, Tally>();
  let failures = 0;
  let awayUntil = 0;

  return {
    note(campaignId, meaning, reply) {
      if (meaning.state === 'deferred' && meaning.effect !== 'us') return null;
      const tally = tallies.get(campaignId) ?? { answers: 0, errors: 0, policy: 0 };
      tallies.set(campaignId, tally);
      tally.answers += 1;
      if (meaning.isError) tally.errors += 1;
      if (meaning.effect === 'us') {
        tally.policy += 1;
        if (isPowerOfTen(tally.policy))
          return `the server refuses this sender: ${reply}; check SPF, DKIM, DMARC and the sender's address, then resume`;
      }
      if (tally.errors < fewestErrors || tally.errors < tally.answers * mostErrors) return null;
      const { errors, answers } = tally;
      tally.errors = 0;
      tally.answers = 0;
      return `${errors} of ${answers} mails failed or ended in doubt, the last one with: ${reply}; look at the list and the server, then resume`;
    },
    relayAwayUntil(now) {
      return awayUntil > now.getTime() ? new Date(awayUntil) : null;
    },
    noteRelay(isThere, now) {
      failures = isThere ? 0 : failures + 1;
      if (failures < relayPatience) return;
      // Those under way when it went are one failure together.
      if (awayUntil > now.getTime()) return;
      awayUntil = now.getTime() + relayAwayMs(failures - relayPatience + 1, random());
    },
  };
}

const isPowerOfTen = (count: number): boolean => /^10*$/.test(String(count));
