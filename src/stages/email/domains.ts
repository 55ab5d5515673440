// How much mail each recipient domain takes from this process: fewer connections after a 421, a pause after a row of
// 4xx, and slowly more again. Only domains with something to remember are kept.
import { deferMs } from './backoff.ts';
import type { Effect } from './classify.ts';

/** 4xx in a row before the whole domain is put off, not only the mails that were refused. */
const patience = 5;

interface DomainState {
  active: number;
  /** Sends at once; Infinity until a 421. */
  limit: number;
  /** 4xx in a row. */
  refusals: number;
  /** Times it was put off in a row. */
  pauses: number;
  heldUntil: number;
}

export interface Domains {
  /** go: counted as under way until `leave`. busy: as many as it takes are under way. A date: not before. */
  enter(domain: string, now: Date): 'go' | 'busy' | Date;
  leave(domain: string, effect: Effect, now: Date): void;
  /** For a send that was counted and never begun. */
  undo(domain: string): void;
}

/** @param most connections there are at all: a limit of as many is none */
export function openDomains(most: number, random: () => number): Domains {
  const states = new Map<string, DomainState>();

  const hold = (state: DomainState, now: Date) => {
    state.pauses += 1;
    state.heldUntil = now.getTime() + deferMs(state.pauses, random());
  };

  const forgetIfPlain = (domain: string, state: DomainState) => {
    if (state.active === 0 && state.limit === Number.POSITIVE_INFINITY && state.refusals === 0)
      states.delete(domain);
  };

  return {
    enter(domain, now) {
      const state = states.get(domain) ?? {
        active: 0,
        limit: Number.POSITIVE_INFINITY,
        refusals: 0,
        pauses: 0,
        heldUntil: 0,
      };
      if (state.heldUntil > now.getTime()) return new Date(state.heldUntil);
      if (state.active >= Math.floor(state.limit)) return 'busy';
      state.active += 1;
      states.set(domain, state);
      return 'go';
    },
    leave(domain, effect, now) {
      const state = states.get(domain);
      if (!state) return;
      if (effect === 'shrink') {
        // At one connection there is nothing left to shrink but the rate.
        if (state.limit === 1) hold(state, now);
        state.limit = Math.max(1, Math.floor(Math.min(state.limit, state.active) / 2));
        state.refusals += 1;
      } else if (effect === 'slow') {
        state.refusals += 1;
        if (state.refusals % patience === 0) hold(state, now);
      } else if (effect !== 'relay') {
        state.refusals = 0;
        state.pauses = 0;
        // One more for every round of answers.
        state.limit += 1 / state.limit;
        if (state.limit >= most) state.limit = Number.POSITIVE_INFINITY;
      }
      state.active -= 1;
      forgetIfPlain(domain, state);
    },
    undo(domain) {
      const state = states.get(domain);
      if (!state) return;
      state.active -= 1;
      forgetIfPlain(domain, state);
    },
  };
}
