// The campaign's breaker and error threshold, and whether the server is there at all. Counted per process, in memory: a
// process that starts anew looks anew.
import { pauseReason, troubleReason } from './advice.ts';
import { relayAwayMs } from './backoff.ts';
import type { Meaning } from './classify.ts';

/** Below this many errors a share says nothing. */
const fewestErrors = 20;
const mostErrors = 0.2;
/** Failures to reach the server, in a row, before nothing is sent for a while. */
const relayPatience = 3;
/** Of so many domains a refusal by policy is about us, where as large a share of the answers says so. */
const fewestDomains = 3;
const policyShare = 0.1;

interface Tally {
  answers: number;
  errors: number;
  /** Refusals that are about us. Pauses at the 1st, 10th, 100th …: each time an operator has had a look. */
  refusals: number;
  /** That refuse by policy, and how often they did. */
  domains: Set<string>;
  policy: number;
  /** As many domains pause it next. */
  tripAt: number;
  all: number;
}

export interface Health {
  /** Counts an answer. A reason to pause the campaign, or null. */
  note(campaignId: string, meaning: Meaning, answer: { domain: string; reply: string }): string | null;
  /** Until when nothing can be sent, or null. */
  relayAwayUntil(now: Date): Date | null;
  /** Why nothing goes out, since when, and what to do; null where it does. */
  trouble(): string | null;
  /** Whether the server was there for this mail. */
  noteRelay(meaning: Meaning, reply: string, now: Date): void;
}

export function openHealth(random: () => number): Health {
  const tallies = new Map<string, Tally>();
  let failures = 0;
  let awayUntil = 0;
  let failingSince: Date | null = null;
  let trouble: string | null = null;

  const tallyOf = (campaignId: string): Tally => {
    const tally = tallies.get(campaignId) ?? {
      answers: 0,
      errors: 0,
      refusals: 0,
      domains: new Set(),
      policy: 0,
      tripAt: fewestDomains,
      all: 0,
    };
    tallies.set(campaignId, tally);
    return tally;
  };

  /** Whether the refusals are of so many readers' servers that they are about us. */
  const isAboutUs = (tally: Tally, domain: string): boolean => {
    tally.policy += 1;
    if (tally.domains.size <= tally.tripAt) tally.domains.add(domain);
    if (tally.domains.size < tally.tripAt || tally.policy < tally.all * policyShare) return false;
    tally.tripAt *= 10;
    return true;
  };

  return {
    note(campaignId, meaning, { domain, reply }) {
      const { effect, concern = 'policy' } = meaning;
      if (meaning.state === 'deferred' && effect !== 'us' && effect !== 'policy') return null;
      const tally = tallyOf(campaignId);
      tally.answers += 1;
      tally.all += 1;
      if (meaning.isError) tally.errors += 1;
      if (effect === 'us') {
        tally.refusals += 1;
        if (isPowerOfTen(tally.refusals)) return pauseReason(concern, reply);
      }
      if (effect === 'policy' && isAboutUs(tally, domain)) return pauseReason(concern, reply);
      if (tally.errors < fewestErrors || tally.errors < tally.answers * mostErrors) return null;
      const { errors, answers } = tally;
      tally.errors = 0;
      tally.answers = 0;
      return `${errors} of ${answers} mails failed or ended in doubt, the last one with: ${reply}; look at the list and the server, then resume`;
    },
    relayAwayUntil(now) {
      return awayUntil > now.getTime() ? new Date(awayUntil) : null;
    },
    trouble: () => trouble,
    noteRelay({ effect, concern = 'connection' }, reply, now) {
      if (effect !== 'relay') {
        failures = 0;
        failingSince = null;
        trouble = null;
        return;
      }
      // Those under way when it went are one failure together.
      if (awayUntil > now.getTime()) return;
      failures += 1;
      failingSince ??= now;
      if (failures < relayPatience) return;
      trouble = troubleReason(concern, failingSince, reply);
      awayUntil = now.getTime() + relayAwayMs(failures - relayPatience + 1, random());
    },
  };
}

const isPowerOfTen = (count: number): boolean => /^10*$/.test(String(count));
