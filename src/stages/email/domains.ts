// How much mail each recipient domain takes from this process: fewer connections after a 421, a rest after a row of 4xx,
// and slowly more again. Several refusals of one moment count once. Only domains with something to remember are kept.
import { restMs } from './backoff.ts';
import type { Effect } from './classify.ts';

/** 4xx in a row before the whole domain rests, not only the mails that were refused. */
const patience = 5;

interface DomainState {
  active: number;
  /** Sends at once; Infinity until a 421. */
  limit: number;
  /** 4xx in a row. */
  refusals: number;
  /** Times it rested in a row. */
  rests: number;
  restsUntil: number;
  /** Still under way of those that were when it was last slowed: their refusals are of the same moment. */
  pardoned: number;
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

  const rest = (state: DomainState, now: Date) => {
    state.rests += 1;
    state.restsUntil = now.getTime() + restMs(state.rests, random());
  };

  /** One refusal more. What was under way with it has heard of nothing yet. */
  const slow = (state: DomainState, effect: 'shrink' | 'slow', now: Date) => {
    state.refusals += 1;
    if (effect === 'slow' && state.refusals % patience !== 0) return;
    // At one connection there is nothing left to shrink but the rate.
    if (effect === 'slow' || state.limit === 1) rest(state, now);
    if (effect === 'shrink') state.limit = Math.max(1, Math.floor(Math.min(state.limit, state.active) / 2));
    state.pardoned = state.active;
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
        rests: 0,
        restsUntil: 0,
        pardoned: 0,
      };
      if (state.restsUntil > now.getTime()) return new Date(state.restsUntil);
      if (state.active >= Math.floor(state.limit)) return 'busy';
      state.active += 1;
      states.set(domain, state);
      return 'go';
    },
    leave(domain, effect, now) {
      const state = states.get(domain);
      if (!state) return;
      const isPardoned = state.pardoned > 0;
      if (effect === 'shrink' || effect === 'slow') {
        if (!isPardoned) slow(state, effect, now);
      } else if (effect !== 'relay') {
        state.refusals = 0;
        state.rests = 0;
        // One more for every round of answers.
        state.limit += 1 / state.limit;
        if (state.limit >= most) state.limit = Number.POSITIVE_INFINITY;
      }
      state.active -= 1;
      state.pardoned = Math.max(0, state.pardoned - 1);
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
