// Bluesky over XRPC (docs.bsky.app, "Creating a post"). A post's record key is chosen before the first call and kept, so
// that a repeat writes to the same place and a doubt is settled by reading it.
import { z } from 'zod';
import { countGraphemes } from '../domain/post-length.ts';
import type { Image, RemotePost } from '../domain/post-part.ts';
import { makeRecord, makeRecordKey, type PostRecord, type StrongRef } from './bluesky/record.ts';
import { openPds, type Pds } from './bluesky/xrpc.ts';
import { openMemo, unanswered, uploadEach, verifyBy } from './rest/attempt.ts';
import { callError } from './rest/call.ts';
import { outcomeBeforePosting, outcomeWhilePosting } from './rest/call-failure.ts';
import { remotePost } from './rest/remote-post.ts';
import type { Account, Network } from './types.ts';

const settings = z.object({
  BLUESKY_SERVICE: z.url().default('https://bsky.social'),
  BLUESKY_IDENTIFIER: z
    .string()
    .regex(/^@?[\w-]+(\.[\w-]+)+$|^did:\w+:\S+$/, 'a handle such as name.bsky.social, or a DID')
    .transform((identifier) => identifier.replace(/^@/, '')),
  BLUESKY_APP_PASSWORD: z.string().min(1),
});
type Settings = z.infer<typeof settings>;

const collection = 'app.bsky.feed.post';
/** The PDS may drop a blob that no record names after an hour. */
const blobLifeMs = 45 * 60_000;

const bluesky: Network<Settings> = {
  name: 'bluesky',
  title: 'Bluesky',
  limits: {
    maxLength: 300,
    // The lexicon has a second limit, of 3,000 bytes, which only emoji of many parts reach first.
    measure: (text) => Math.max(countGraphemes(text), Math.ceil(Buffer.byteLength(text) / 10)),
    maxImages: 4,
    maxImageBytes: 2_000_000,
    maxAltLength: 2_000,
  },
  settings,
  async connect(given, { timeoutMs = 20_000, way }) {
    const {
      BLUESKY_SERVICE: service,
      BLUESKY_IDENTIFIER: identifier,
      BLUESKY_APP_PASSWORD: password,
    } = given;
    return openAccount(
      `bluesky:${identifier}`,
      openPds({ service, identifier, password }, { timeoutMs, fetch: way?.fetch ?? fetch }),
    );
  },
};
export default bluesky;

/** Kept between attempts of a part. */
const memoSchema = z
  .object({
    /** Where the post is, or will be; null = not yet called for. */
    recordKey: z.string().nullable(),
    createdAt: z.string(),
    blobs: z.array(z.object({ blob: z.unknown(), expiresAt: z.number() })),
  })
  .catch({ recordKey: null, createdAt: '', blobs: [] });
type Memo = z.infer<typeof memoSchema>;

function openAccount(id: string, pds: Pds): Account {
  return {
    id,
    network: 'bluesky',

    async post(part) {
      const memo = openMemo(part, memoSchema);
      let place: Place;
      let record: PostRecord;
      try {
        const { did } = await pds.session();
        await uploadEach(
          part.images,
          memo.kept.blobs,
          (image) => uploadImage(pds, image),
          (blobs) => memo.save({ ...memo.kept, blobs }),
        );
        const reply = part.replyTo && (await readReply(pds, part.replyTo));
        if (memo.kept.recordKey === null)
          await memo.save({
            ...memo.kept,
            recordKey: makeRecordKey(part.idempotencyKey, Date.now()),
            createdAt: new Date().toISOString(),
          });
        place = { repo: did, collection, rkey: memo.kept.recordKey ?? '' };
        record = makeRecord(
          part,
          memo.kept.createdAt,
          memo.kept.blobs.map(({ blob }) => blob),
          reply,
        );
      } catch (error) {
        return outcomeBeforePosting(callError(error).failure);
      }
      try {
        // swapRecord null: only where there is no record yet.
        await pds.post('com.atproto.repo.putRecord', { ...place, record, swapRecord: null });
      } catch (error) {
        const { failure, errorName } = callError(error);
        if (errorName === 'BlobNotFound') {
          await memo.save({ ...memo.kept, blobs: [] });
          return { kind: 'deferred', afterMs: failure.afterMs, reason: failure.reason };
        }
        // The key is the part's own, so what lies there is this part from an earlier attempt.
        if (errorName !== 'InvalidSwap') return outcomeWhilePosting(failure);
      }
      return { kind: 'posted', post: remote(place) };
    },

    async find(part) {
      const { recordKey } = memoSchema.parse(part.memo);
      if (recordKey === null) return { kind: 'absent' };
      try {
        const place = { repo: (await pds.session()).did, collection, rkey: recordKey };
        await pds.get('com.atproto.repo.getRecord', place);
        return { kind: 'found', post: remote(place) };
      } catch (error) {
        const { failure, errorName } = callError(error);
        // Older servers have no name for it.
        if (errorName === 'RecordNotFound' || /could not locate record/i.test(failure.detail))
          return { kind: 'absent' };
        return unanswered(failure);
      }
    },

    verify: () =>
      verifyBy(
        async () => (await pds.session()).handle,
        (error) => callError(error).failure,
      ),
  };
}

type Place = { repo: string; collection: string; rkey: string };

const remote = ({ repo, rkey }: Place): RemotePost =>
  remotePost(`at://${repo}/${collection}/${rkey}`, `https://bsky.app/profile/${repo}/post/${rkey}`);

async function uploadImage(pds: Pds, { png }: Image): Promise<Memo['blobs'][number]> {
  const { blob } = await pds.upload<{ blob: unknown }>('com.atproto.repo.uploadBlob', png, 'image/png');
  return { blob, expiresAt: Date.now() + blobLifeMs };
}

/** A reply names the post it answers and the first of the thread, each with its hash. */
async function readReply(pds: Pds, replyTo: RemotePost): Promise<{ root: StrongRef; parent: StrongRef }> {
  const [, , repo = '', , rkey = ''] = replyTo.id.split('/');
  const { uri, cid, value } = await pds.get<StrongRef & { value: PostRecord }>('com.atproto.repo.getRecord', {
    repo,
    collection,
    rkey,
  });
  const parent = { uri, cid };
  return { parent, root: value.reply?.root ?? parent };
}
