// How much mail each group of recipient domains takes from this process: fewer connections after a 421, a rest after a row of
// 4xx, and slowly more again; never more than the operator allows it. Several refusals of one moment count once. Where there
// are fewer places than wanted, campaigns share them. Only groups with something to remember are kept.
import { type DomainGroups, noGroups } from '../../domain/domain-groups.ts';
import { restMs } from './backoff.ts';
import type { Effect } from './classify.ts';

/** 4xx in a row before the whole group rests, not only the mails that were refused. */
const patience = 5;
/** A campaign that waits asks again as places become free; one that has not for so long waits for none. */
const waitsForMs = 2_000;

interface GroupState {
  active: number;
  /** Sends at once; Infinity until a 421. */
  limit: number;
  /** Sends at once that the operator allows. */
  most: number;
  /** 4xx in a row. */
  refusals: number;
  /** Times it rested in a row. */
  rests: number;
  restsUntil: number;
  /** Still under way of those that were when it was last slowed: their refusals are of the same moment. */
  pardoned: number;
  /** By campaign, while there are fewer places than connections. */
  shares: Map<string, Share> | null;
}

interface Share {
  active: number;
  /** Since it was last let in it was told to wait, and is taken to do so until then. */
  waitsUntil: number;
  /** Higher than of whoever was let in before it. */
  turn: number;
}

export interface Domains {
  /** go: counted as under way until `leave`. busy: as many as its group takes are under way. A date: not before. */
  enter(domain: string, campaignId: string, now: Date): 'go' | 'busy' | Date;
  leave(domain: string, campaignId: string, effect: Effect, now: Date): void;
  /** For a send that was counted and never begun. */
  undo(domain: string, campaignId: string): void;
}

/** @param most connections there are at all: a limit of as many is none */
export function openDomains(most: number, random: () => number, groups: DomainGroups = noGroups): Domains {
  const states = new Map<string, GroupState>();

  const rest = (state: GroupState, now: Date) => {
    state.rests += 1;
    state.restsUntil = now.getTime() + restMs(state.rests, random());
  };

  /** One refusal more. What was under way with it has heard of nothing yet. */
  const slow = (state: GroupState, effect: 'shrink' | 'slow', now: Date) => {
    state.refusals += 1;
    if (effect === 'slow' && state.refusals % patience !== 0) return;
    // At one connection there is nothing left to shrink but the rate.
    if (effect === 'slow' || state.limit === 1) rest(state, now);
    if (effect === 'shrink') state.limit = Math.max(1, Math.floor(Math.min(state.limit, state.active) / 2));
    state.pardoned = state.active;
  };

  const forgetIfPlain = (name: string, state: GroupState) => {
    // Of a group that the operator bounds, who waits is remembered too.
    const isPlain = state.limit === Number.POSITIVE_INFINITY && state.most === Number.POSITIVE_INFINITY;
    if (isPlain && state.active === 0 && state.refusals === 0) states.delete(name);
  };

  const release = (name: string, state: GroupState, campaignId: string) => {
    state.active -= 1;
    const share = state.shares?.get(campaignId);
    if (share && share.active > 0) share.active -= 1;
    forgetIfPlain(name, state);
  };

  return {
    enter(domain, campaignId, now) {
      const name = groups.nameOf(domain);
      const state = states.get(name) ?? newState(groups.mostOf(name));
      if (state.restsUntil > now.getTime()) return new Date(state.restsUntil);
      const places = Math.floor(Math.min(state.limit, state.most));
      if (places < most && !isFree(state, places, campaignId, now)) return 'busy';
      state.active += 1;
      states.set(name, state);
      return 'go';
    },
    leave(domain, campaignId, effect, now) {
      const name = groups.nameOf(domain);
      const state = states.get(name);
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
      state.pardoned = Math.max(0, state.pardoned - 1);
      release(name, state, campaignId);
    },
    undo(domain, campaignId) {
      const name = groups.nameOf(domain);
      const state = states.get(name);
      if (state) release(name, state, campaignId);
    },
  };
}

const newState = (most: number): GroupState => ({
  active: 0,
  limit: Number.POSITIVE_INFINITY,
  most,
  refusals: 0,
  rests: 0,
  restsUntil: 0,
  pardoned: 0,
  shares: null,
});

/** Whether the campaign may have one of the group's places: one is free, and nobody waits who has fewer, or waits longer. */
function isFree(state: GroupState, places: number, campaignId: string, now: Date): boolean {
  state.shares ??= new Map();
  const own = state.shares.get(campaignId) ?? { active: 0, waitsUntil: 0, turn: 0 };
  state.shares.set(campaignId, own);
  let isMyTurn = state.active < places;
  let lastTurn = 0;
  for (const [id, other] of state.shares) {
    lastTurn = Math.max(lastTurn, other.turn);
    if (id === campaignId) continue;
    const waits = other.waitsUntil > now.getTime();
    if (!waits && other.active === 0) state.shares.delete(id);
    else if (waits && (other.active < own.active || (other.active === own.active && other.turn < own.turn)))
      isMyTurn = false;
  }
  own.waitsUntil = isMyTurn ? 0 : now.getTime() + waitsForMs;
  if (!isMyTurn) return false;
  own.active += 1;
  own.turn = lastTurn + 1;
  return true;
}
