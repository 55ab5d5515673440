// The connections of this process as places to send from: as many deliveries are in flight as places are taken. A place
// is kept until its delivery is settled in Postgres, so that no more than this can ever be in doubt. Campaigns that send
// at the same time get equal shares.

export interface Share {
  /** Less than none where there are fewer places than before, or more campaigns. */
  readonly free: number;
  /** @param count at most `free` */
  take(count: number): void;
  give(count: number): void;
  /** Calls back whenever some become free, until `leave`. */
  onFree(callback: () => void): void;
  /** No more is wanted; what was taken is to be given all the same. */
  leave(): void;
}

export interface Places {
  /** For one chunk of a campaign. */
  join(campaignId: string): Share;
}

/** @param size how many there are; they may become more or fewer */
export function openPlaces(size: () => number): Places {
  let taken = 0;
  const callbacks = new Set<() => void>();
  /** Chunks that send, and places that they hold, by campaign. */
  const campaigns = new Map<string, { chunks: number; held: number }>();
  const ringAll = () => {
    for (const callback of callbacks) callback();
  };

  return {
    join(campaignId) {
      const campaign = campaigns.get(campaignId) ?? { chunks: 0, held: 0 };
      campaigns.set(campaignId, campaign);
      campaign.chunks += 1;
      let mine: (() => void) | null = null;
      const free = () => Math.min(size() - taken, Math.ceil(size() / campaigns.size) - campaign.held);
      return {
        get free() {
          return free();
        },
        take(count) {
          if (count > 0 && count > free())
            throw new Error(`${count} places were taken where ${free()} are free`);
          taken += count;
          campaign.held += count;
        },
        give(count) {
          if (count === 0) return;
          taken -= count;
          campaign.held -= count;
          ringAll();
        },
        onFree(callback) {
          mine = callback;
          callbacks.add(callback);
        },
        leave() {
          if (mine) callbacks.delete(mine);
          campaign.chunks -= 1;
          if (campaign.chunks === 0) campaigns.delete(campaignId);
          ringAll();
        },
      };
    },
  };
}
