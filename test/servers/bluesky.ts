// A local PDS: sessions, blobs and records as atproto's lexicons say. Error answers repeat what the caller sent.

import { createHash } from 'node:crypto';
import type { NetworkSetup } from '../networks/network-setup.ts';
import { limitMs, mediaFaults, type NetworkServer, postFaults, takeFault, underFault } from './faults.ts';
import { type Answer, type Call, listen, type Silence } from './listen.ts';

export const blueskyCredentials = {
  BLUESKY_IDENTIFIER: 'reader.example.com',
  BLUESKY_APP_PASSWORD: 'abcd-efgh-ijkl-mnop',
};
const did = 'did:plc:ewvi7nxzyoun6zhxrhs64oiz';
const tid = /^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/;

interface Ref {
  uri: string;
  cid: string;
}
interface PostRecord {
  text: string;
  createdAt: string;
  reply?: { root: Ref; parent: Ref };
  embed?: { images: { alt: string; image: { ref: { $link: string } } }[] };
}
interface Kept extends Ref {
  value: PostRecord;
}

export interface BlueskyServer extends NetworkServer {
  records: Kept[];
  /** The session that is open ends. */
  expireSession(): void;
}

export async function startBluesky(): Promise<BlueskyServer> {
  const faults: string[] = [];
  const posts: NetworkServer['posts'] = [];
  const records: Kept[] = [];
  const blobs = new Map<string, Buffer>();
  let sessions = 0;
  const token = () => `session-token-${sessions}`;

  const server = await listen(async (call): Promise<Answer | Silence> => {
    const method = call.url.pathname.replace('/xrpc/', '');
    if (method === 'com.atproto.server.createSession') return openSession(call);
    if (call.headers.authorization !== `Bearer ${token()}`)
      return problem(call, 400, 'ExpiredToken', 'Token has expired');
    switch (method) {
      case 'com.atproto.repo.uploadBlob':
        return uploadBlob(call);
      case 'com.atproto.repo.putRecord':
        return underFault(takeFault(faults, postFaults), () => putRecord(call), {
          limited: limited(call),
          refused: problem(call, 400, 'InvalidRequest', 'Record is not allowed'),
          error: problem(call, 503, 'NotAvailable', 'Service is unavailable'),
        });
      case 'com.atproto.repo.getRecord':
        return getRecord(call);
      default:
        return problem(call, 501, 'MethodNotImplemented', method);
    }
  });

  function openSession(call: Call): Answer {
    const { identifier, password } = call.json();
    const { BLUESKY_IDENTIFIER, BLUESKY_APP_PASSWORD } = blueskyCredentials;
    if (identifier !== BLUESKY_IDENTIFIER || password !== BLUESKY_APP_PASSWORD)
      return problem(call, 401, 'AuthenticationRequired', 'Invalid identifier or password');
    sessions += 1;
    return {
      status: 200,
      body: { did, handle: identifier, accessJwt: token(), refreshJwt: 'refresh-token' },
    };
  }

  function uploadBlob(call: Call): Answer | Silence {
    const fault = takeFault(faults, mediaFaults);
    if (fault === 'media-error') return problem(call, 500, 'InternalServerError', 'Internal Server Error');
    if (fault === 'media-refused' || call.body.length > 2_000_000)
      return problem(call, 400, 'BlobTooLarge', 'This file is too large.');
    if (fault === 'media-limited') return limited(call);
    if (fault === 'media-stuck') return 'hang';
    network.uploads += 1;
    const link = `bafkrei${createHash('sha256').update(call.body).digest('hex')}`;
    blobs.set(link, call.body);
    const blob = { $type: 'blob', ref: { $link: link }, mimeType: 'image/png', size: call.body.length };
    return { status: 200, body: { blob } };
  }

  function putRecord(call: Call): Answer {
    const { repo, collection, rkey, record, swapRecord } = call.json() as {
      repo: string;
      collection: string;
      rkey: string;
      record: PostRecord;
      swapRecord?: string | null;
    };
    const uri = `at://${repo}/${collection}/${rkey}`;
    const cid = `bafyrei${createHash('sha256').update(JSON.stringify(record)).digest('hex')}`;
    const images = record.embed?.images ?? [];
    const graphemes = [...new Intl.Segmenter().segment(record.text)].length;
    if (repo !== did || !tid.test(rkey) || !record.createdAt || graphemes > 300)
      return problem(call, 400, 'InvalidRequest', 'Invalid app.bsky.feed.post record');
    if (images.some(({ image }) => !blobs.has(image.ref.$link)))
      return problem(call, 400, 'BlobNotFound', 'Could not find blob');
    const existing = records.find((kept) => kept.uri === uri);
    if (existing?.cid === cid) return { status: 200, body: { uri, cid } };
    if (existing && swapRecord === null)
      return problem(call, 400, 'InvalidSwap', 'Record was at another CID');
    const parent = records.find(
      (kept) => kept.uri === record.reply?.parent.uri && kept.cid === record.reply.parent.cid,
    );
    const root = parent?.value.reply?.root ?? parent;
    if (record.reply && (!root || record.reply.root.uri !== root.uri || record.reply.root.cid !== root.cid))
      return problem(call, 400, 'InvalidRequest', 'The reply does not belong to the thread');
    records.push({ uri, cid, value: record });
    posts.push({
      id: uri,
      text: record.text,
      replyTo: record.reply?.parent.uri ?? null,
      images: images.map(({ alt, image }) => ({ alt, bytes: blobs.get(image.ref.$link)?.length ?? 0 })),
    });
    return { status: 200, body: { uri, cid, validationStatus: 'valid' } };
  }

  function getRecord(call: Call): Answer {
    const [repo, collection, rkey] = ['repo', 'collection', 'rkey'].map((name) =>
      call.url.searchParams.get(name),
    );
    const found = records.find((kept) => kept.uri === `at://${repo}/${collection}/${rkey}`);
    return found
      ? { status: 200, body: found }
      : problem(call, 400, 'RecordNotFound', 'Could not locate record');
  }

  function problem(call: Call, status: number, error: string, message: string): Answer {
    const sent = `${call.headers.authorization ?? ''} ${call.body.toString().slice(0, 200)}`;
    return { status, body: { error, message: `${message} (${sent})` } };
  }

  function limited(call: Call): Answer {
    const reset = String(Math.ceil((Date.now() + limitMs) / 1_000));
    const headers = { 'ratelimit-limit': '5000', 'ratelimit-remaining': '0', 'ratelimit-reset': reset };
    return { ...problem(call, 429, 'RateLimitExceeded', 'Rate Limit Exceeded'), headers };
  }

  const network: BlueskyServer = Object.assign(server, {
    posts,
    records,
    uploads: 0,
    failNext: (fault: string) => void faults.push(fault),
    expireSession: () => {
      sessions += 1;
    },
  });
  return network;
}

const setup: NetworkSetup = {
  start: startBluesky,
  credentials: (server) => ({ ...blueskyCredentials, BLUESKY_SERVICE: server.url }),
  wrong: { BLUESKY_APP_PASSWORD: 'wron-gpas-swor-d000' },
  secrets: [blueskyCredentials.BLUESKY_APP_PASSWORD, 'wron-gpas-swor-d000', 'session-token'],
};
export default setup;
