// Mastodon over its REST API (docs.joinmastodon.org/methods/statuses). Every attempt of a part has the same
// Idempotency-Key, which servers keep for an hour; a doubt is looked up on the timeline whatever its age.
import { z } from 'zod';
import { countGraphemes, loadTwitterText } from '../domain/post-length.ts';
import type { FindOutcome, PartToPost, RemotePost } from '../domain/post-part.ts';
import { type MastodonApi, openApi } from './mastodon/api.ts';
import { type UploadedMedia, uploadedMedia, uploadImage } from './mastodon/media.ts';
import { matchesPart, type Status } from './mastodon/timeline.ts';
import { openMemo, unanswered, uploadEach, verifyBy } from './rest/attempt.ts';
import { callError } from './rest/call.ts';
import { type CallFailure, outcomeBeforePosting, outcomeWhilePosting } from './rest/call-failure.ts';
import { remotePost } from './rest/remote-post.ts';
import type { Account, Network } from './types.ts';

const settings = z.object({
  MASTODON_URL: z.url({ protocol: /^https?$/, error: 'the server, such as https://mastodon.social' }),
  MASTODON_TOKEN: z.string().min(1),
});
type Settings = z.infer<typeof settings>;

/** What any link counts. */
const linkLength = 23;
const retryMs = 30_000;

const mastodon: Network<Settings> = {
  name: 'mastodon',
  title: 'Mastodon',
  limits: {
    maxLength: 500,
    measure: measureStatus,
    maxImages: 4,
    maxImageBytes: 8_000_000,
    maxAltLength: 1_500,
  },
  settings,
  async connect({ MASTODON_URL, MASTODON_TOKEN }, { timeoutMs = 20_000, way }) {
    const api = openApi(MASTODON_URL, MASTODON_TOKEN, { timeoutMs, fetch: way?.fetch ?? fetch });
    return openAccount(`mastodon:${new URL(MASTODON_URL).host}`, api, timeoutMs);
  },
};
export default mastodon;

/** Graphemes, each link 23 (docs.joinmastodon.org/user/posting). */
function measureStatus(text: string): number {
  const links = loadTwitterText()
    .extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false })
    .map(({ url }) => countGraphemes(url));
  return links.reduce((length, link) => length - link + linkLength, countGraphemes(text));
}

/** Kept between attempts of a part. */
const memoSchema = z
  .object({
    media: z.array(uploadedMedia),
    /** When the post was first called for, in ms; null = never. */
    attemptedAt: z.number().nullable(),
  })
  .catch({ media: [], attemptedAt: null });

function openAccount(id: string, api: MastodonApi, timeoutMs: number): Account {
  return {
    id,
    network: 'mastodon',

    async post(part) {
      const memo = openMemo(part, memoSchema);
      try {
        await uploadEach(
          part.images,
          memo.kept.media,
          (image) => uploadImage(api, image, timeoutMs),
          (media) => memo.save({ ...memo.kept, media }),
        );
      } catch (error) {
        return outcomeBeforePosting(failureOf(error));
      }
      await memo.save({ ...memo.kept, attemptedAt: memo.kept.attemptedAt ?? Date.now() });
      try {
        const { body: status } = await api.post<Partial<Status>>(
          '/api/v1/statuses',
          statusOf(part, memo.kept.media),
          {
            'idempotency-key': part.idempotencyKey,
          },
        );
        return status.id
          ? { kind: 'posted', post: remote(status as Status) }
          : { kind: 'unknown', reason: 'Mastodon answered without the id of the post' };
      } catch (error) {
        const failure = failureOf(error);
        if (failure.status !== 422 || !/finished processing/i.test(failure.detail))
          return outcomeWhilePosting(failure);
        return { kind: 'deferred', afterMs: retryMs, reason: failure.reason };
      }
    },

    async find(part) {
      const { attemptedAt } = memoSchema.parse(part.memo);
      if (attemptedAt === null) return { kind: 'absent' };
      try {
        return await findOnTimeline(api, part, attemptedAt);
      } catch (error) {
        return unanswered(failureOf(error));
      }
    },

    verify: () =>
      verifyBy(async () => {
        const { body } = await api.get<{ acct?: string }>('/api/v1/accounts/verify_credentials');
        return body.acct;
      }, failureOf),
  };
}

const statusOf = (part: PartToPost, media: readonly UploadedMedia[]) => ({
  status: part.text,
  language: languageOf(part.language),
  ...(media.length > 0 && { media_ids: media.map(({ id }) => id) }),
  ...(part.replyTo && { in_reply_to_id: part.replyTo.id }),
});

/** Mastodon knows Chinese by region, and other languages without one. */
function languageOf(language: string): string {
  if (/^zh-(hant|tw)/i.test(language)) return 'zh-TW';
  if (/^zh-(hans|cn)/i.test(language)) return 'zh-CN';
  return /^zh-/i.test(language) ? language : (language.split('-', 1)[0] ?? language);
}

const remote = ({ id, url, uri }: Status): RemotePost => remotePost(id, url, uri);

/** The account's newest statuses, of which one may be the part. */
async function findOnTimeline(api: MastodonApi, part: PartToPost, attemptedAt: number): Promise<FindOutcome> {
  const { body: account } = await api.get<{ id: string }>('/api/v1/accounts/verify_credentials');
  const path = `/api/v1/accounts/${encodeURIComponent(account.id)}/statuses?limit=40&exclude_reblogs=true`;
  const { body: statuses } = await api.get<Status[]>(path);
  const status = statuses.find((candidate) => matchesPart(candidate, part, attemptedAt));
  return status ? { kind: 'found', post: remote(status) } : { kind: 'absent' };
}

const failureOf = (error: unknown): CallFailure => callError(error).failure;
