// One account on X: what posting, finding and verifying a part mean in calls, and what their answers mean. All that knows
// twitter-api-v2 is reached from here, so that it is loaded where an account is configured.
import { z } from 'zod';
import type { FindOutcome, PartToPost, PostOutcome, RemotePost } from '../../domain/post-part.ts';
import { openMemo, unanswered, uploadEach, verifyBy } from '../rest/attempt.ts';
import { type CallFailure, outcomeBeforePosting, outcomeWhilePosting } from '../rest/call-failure.ts';
import { remotePost } from '../rest/remote-post.ts';
import type { Account } from '../types.ts';
import { openApi, type XApi } from './api.ts';
import { failureOf, isDuplicate, isMediaExpired } from './failures.ts';
import { mediaMarginMs, type UploadedMedia, uploadedMedia, uploadImage } from './media.ts';
import type { Settings } from './settings.ts';
import { matchesPart, type TimelinePost } from './timeline.ts';

/** Kept between attempts of a part. */
const memoSchema = z
  .object({
    media: z.array(uploadedMedia),
    /** When the post was called for and no answer settled it, in ms; null = never. */
    attemptedAt: z.number().nullable(),
  })
  .catch({ media: [], attemptedAt: null });

export function openAccount(given: Settings, timeoutMs: number): Account {
  const api = openApi(
    {
      appKey: given.X_APP_KEY,
      appSecret: given.X_APP_SECRET,
      accessToken: given.X_ACCESS_TOKEN,
      accessSecret: given.X_ACCESS_SECRET,
    },
    given.X_API_BASE ?? null,
    timeoutMs,
  );
  const secrets = [given.X_APP_KEY, given.X_APP_SECRET, given.X_ACCESS_TOKEN, given.X_ACCESS_SECRET];
  // The number before the dash of an access token is the user's id, so connecting takes no call.
  const userId = given.X_ACCESS_TOKEN.split('-', 1)[0] ?? '';
  const explain = (error: unknown) => failureOf(error, secrets);

  return {
    id: `x:${userId}`,
    network: 'x',

    async post(part) {
      const memo = openMemo(part, memoSchema);
      try {
        await uploadEach(
          part.images,
          memo.kept.media,
          (image) => uploadImage(api, image),
          (media) => memo.save({ ...memo.kept, media }),
          mediaMarginMs,
        );
      } catch (error) {
        return outcomeBeforePosting(explain(error));
      }
      const isRepeat = memo.kept.attemptedAt !== null;
      await memo.save({ ...memo.kept, attemptedAt: memo.kept.attemptedAt ?? Date.now() });
      try {
        const { data } = await api.post<{ data?: { id: string } }>('tweets', body(part, memo.kept.media));
        return data?.id
          ? { kind: 'posted', post: remote(data.id) }
          : { kind: 'unknown', reason: 'X answered without the id of the post' };
      } catch (error) {
        const failure = explain(error);
        const outcome = whilePosting(failure, isRepeat);
        if (outcome.kind === 'deferred')
          await memo.save({
            // Media ids die earlier than announced at times; then the images are uploaded anew.
            media: isMediaExpired(failure) ? [] : memo.kept.media,
            attemptedAt: isRepeat ? memo.kept.attemptedAt : null,
          });
        return outcome;
      }
    },

    async find(part) {
      if (memoSchema.parse(part.memo).attemptedAt === null) return { kind: 'absent' };
      try {
        return await findOnTimeline(api, userId, part);
      } catch (error) {
        return unanswered(explain(error));
      }
    },

    verify: () =>
      verifyBy(async () => {
        const { data } = await api.get<{ data?: { username?: string } }>('users/me', {});
        return data?.username;
      }, explain),
  };
}

const body = (part: PartToPost, media: UploadedMedia[]) => ({
  text: part.text,
  ...(part.replyTo && { reply: { in_reply_to_tweet_id: part.replyTo.id } }),
  ...(media.length > 0 && { media: { media_ids: media.map(({ id }) => id) } }),
});

const remote = (id: string): RemotePost => remotePost(id, `https://x.com/i/status/${id}`);

function whilePosting(failure: CallFailure, isRepeat: boolean): PostOutcome {
  const { reason, afterMs } = failure;
  if (isMediaExpired(failure)) return { kind: 'deferred', afterMs, reason };
  // X has this text already: from an earlier attempt whose answer was lost, or from someone else's hand.
  if (isDuplicate(failure) && isRepeat) return { kind: 'unknown', reason };
  return outcomeWhilePosting(failure);
}

/** The user's newest posts (docs.x.com/x-api/posts/get-posts), of which one may be the part. */
async function findOnTimeline(api: XApi, userId: string, part: PartToPost): Promise<FindOutcome> {
  const { attemptedAt } = memoSchema.parse(part.memo);
  const { data = [] } = await api.get<{ data?: TimelinePost[] }>(`users/${userId}/tweets`, {
    max_results: 100,
    exclude: 'retweets',
    'tweet.fields': 'created_at,entities,referenced_tweets',
  });
  const post = data.find((candidate) => matchesPart(candidate, part, attemptedAt ?? 0));
  return post ? { kind: 'found', post: remote(post.id) } : { kind: 'absent' };
}
