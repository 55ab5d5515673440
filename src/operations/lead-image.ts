// The article's own picture, for an operator who wants it on the cards. What goes wrong is a note: no campaign fails of it.

import { messageOf } from '../errors.ts';
import type { GuardedFetch } from '../fetch.ts';
import type { Picture } from '../stages/render/cards/ground.ts';
import { checkPicture, pictureTypes } from '../stages/render/cards/picture-size.ts';

/** Of a picture as it comes, before it is unpacked. */
const maxBytes = 10_000_000;
const timeoutMs = 15_000;

interface Fetched {
  picture: Picture;
  at: number;
}
/** Of campaigns that are being edited: a picture is not fetched for every edit. By the way out that it came. */
const recentBy = new WeakMap<GuardedFetch, Map<string, Fetched>>();
const recentMs = 600_000;
const mostRecent = 3;

/** The picture, or a note that says why the cards go without. @throws the signal's reason */
export async function fetchLeadImage(
  url: string | undefined,
  fetch: GuardedFetch,
  signal?: AbortSignal,
): Promise<{ picture?: Picture; note?: string }> {
  if (url === undefined) return { note: 'the cards have no lead image: the article names none' };
  const recent = recentBy.get(fetch) ?? new Map<string, Fetched>();
  recentBy.set(fetch, recent);
  const before = recent.get(url);
  if (before && Date.now() - before.at < recentMs) return { picture: before.picture };
  try {
    const { body } = await fetch(url, {
      accept: pictureTypes,
      maxBytes,
      timeoutMs,
      ...(signal && { signal }),
    });
    const picture = checkPicture(body);
    recent.delete(url);
    recent.set(url, { picture, at: Date.now() });
    for (const oldest of recent.keys()) if (recent.size > mostRecent) recent.delete(oldest);
    return { picture };
  } catch (error) {
    signal?.throwIfAborted();
    return { note: `the cards have no lead image: ${messageOf(error)}` };
  }
}
