// Whether a post on X's timeline is a part of ours. X gives texts back changed: links as t.co, & < > as entities, a link
// to the images at the end.
import type { PartToPost } from '../../domain/post-part.ts';
import { isOlder } from '../rest/attempt.ts';

/** The fields that are asked for (docs.x.com/x-api/fundamentals/data-dictionary). */
export interface TimelinePost {
  id: string;
  text: string;
  created_at?: string;
  entities?: { urls?: { url: string; expanded_url: string; media_key?: string }[] };
  referenced_tweets?: { type: string; id: string }[];
}

/** Same text, same post replied to, and not from before the attempt. */
export function matchesPart(post: TimelinePost, part: PartToPost, attemptedAt: number): boolean {
  const repliedTo = post.referenced_tweets?.find(({ type }) => type === 'replied_to')?.id ?? null;
  if (repliedTo !== (part.replyTo?.id ?? null)) return false;
  if (post.created_at && isOlder(post.created_at, attemptedAt)) return false;
  return comparable(asWritten(post)) === comparable(part.text);
}

function asWritten({ text, entities }: TimelinePost): string {
  const withLinks = (entities?.urls ?? []).reduce((whole, link) => {
    const isMedia = link.media_key !== undefined || /\/(photo|video)\/\d+$/.test(link.expanded_url);
    return whole.replace(link.url, () => (isMedia ? '' : link.expanded_url));
  }, text);
  return withLinks.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** X completes bare domains to links and drops white space at the ends. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/https?:\/\//g, '')
    .replace(/\/(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
