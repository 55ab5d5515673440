// X through twitter-api-v2: one post a call, images with alt text, replies for a thread (docs.x.com/x-api/posts/create-post).
// Its tweetThread() is not used: it loses the ids of what was posted when a later part fails.
import { weightedLength } from '../domain/post-length.ts';
import { PullquoteError } from '../errors.ts';
import type { Network } from './types.ts';
import { type Settings, settings } from './x/settings.ts';

const x: Network<Settings> = {
  name: 'x',
  title: 'X',
  limits: {
    maxLength: 280,
    measure: weightedLength,
    maxImages: 4,
    maxImageBytes: 5_000_000,
    maxAltLength: 1_000,
  },
  settings,
  async connect(given, { timeoutMs = 20_000, way }) {
    // Its client takes no fetch of ours, so the host is named, or is X's own.
    if (way && given.X_API_BASE && !way.trusted.includes(new URL(given.X_API_BASE).hostname))
      throw new PullquoteError(
        'USAGE',
        'settings.X_API_BASE: expected a host that PRIVATE_HOSTS names, but it does not; leave X_API_BASE out, or name its host',
      );
    const { openAccount } = await import('./x/account.ts');
    return openAccount(given, timeoutMs);
  },
};
export default x;
