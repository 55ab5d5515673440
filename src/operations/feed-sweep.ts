// The sweep that looks at the feeds that are due, for the workers.
import type { App } from '../app.ts';
import { messageOf } from '../errors.ts';
import { redact } from '../log.ts';
import type { SweepStep } from '../queue/sweep.ts';
import { takeDueFeed } from '../store/feeds.ts';
import { lookLeaseMs } from './feed-turns.ts';

/** Looks at the feeds that are due, one after the other; what fails is noted on its feed and does not keep up the next. */
export function feedSweep(app: App, signal: AbortSignal): SweepStep {
  const run = async () => {
    while (!signal.aborted) {
      const now = app.now();
      const feed = await takeDueFeed(app.store.db, now, new Date(now.getTime() + lookLeaseMs));
      if (!feed) break;
      try {
        // Loaded with the first feed, and all that reads an article with it.
        const { lookAtFeed } = await import('./feed-look.ts');
        const { fresh, campaigns, paused } = await lookAtFeed(app, feed, { signal });
        if (paused) app.log.warn({ feed: feed.id, reason: paused }, 'the feed paused itself');
        else if (fresh + campaigns.length > 0)
          app.log.info({ feed: feed.id, fresh, campaigns: campaigns.length }, 'the feed has news');
      } catch (error) {
        if (!signal.aborted)
          app.log.warn(
            { feed: feed.id, reason: redact(messageOf(error)) },
            'the feed could not be read; it is tried again',
          );
      }
    }
    return [];
  };
  return { name: 'feeds', run };
}
