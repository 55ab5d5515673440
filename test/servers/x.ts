// A local X: posts, media upload and timelines of API v2, with signatures checked as OAuth 1.0a says (RFC 5849) and
// texts given back as X gives them: links as t.co, entities escaped. Error answers repeat the caller's own headers, so
// that a client which passes them on is found out.

import { createHmac } from 'node:crypto';
import twitterText from 'twitter-text';
import type { NetworkSetup } from '../networks/network-setup.ts';
import { limitMs, mediaFaults, type NetworkServer, postFaults, takeFault, underFault } from './faults.ts';
import { type Answer, type Call, listen } from './listen.ts';

export const xCredentials = {
  X_APP_KEY: 'app-key-3d9f',
  X_APP_SECRET: 'app-secret-77ab01',
  X_ACCESS_TOKEN: '1234567890-access-token-c4d2',
  X_ACCESS_SECRET: 'access-secret-90fe12',
};
const userId = '1234567890';

interface Media {
  total: number;
  bytes: Buffer;
  alt: string;
  isStuck: boolean;
}

export async function startX(): Promise<NetworkServer> {
  const faults: string[] = [];
  const posts: (NetworkServer['posts'][number] & { createdAt: string })[] = [];
  const media = new Map<string, Media>();
  let lastId = 1_900_000_000_000_000_000n;
  const nextId = () => {
    lastId += 1n;
    return String(lastId);
  };

  const server = await listen(async (call) => {
    if (!isSigned(call)) return problem(call, 401, 'Unauthorized', 'Unauthorized');
    const route = `${call.method} ${call.url.pathname.replace(/\/\d{10,}(?=\/|$)/g, '/:id')}`;
    const id = /\/(\d{10,})(?=\/|$)/.exec(call.url.pathname)?.[1] ?? '';
    switch (route) {
      case 'GET /2/users/me':
        return { status: 200, body: { data: { id: userId, name: 'Reader', username: 'reader' } } };
      case 'GET /2/users/:id/tweets':
        return { status: 200, body: { data: posts.map(asTimelinePost).reverse() } };
      case 'POST /2/tweets':
        return underFault(takeFault(faults, postFaults), () => createPost(call), {
          limited: limited(call),
          refused: problem(call, 403, 'Forbidden', 'You are not permitted to perform this action.'),
          error: problem(call, 503, 'Service Unavailable', 'Over capacity'),
        });
      case 'POST /2/media/upload/initialize':
        return beginUpload(call);
      case 'POST /2/media/upload/:id/append':
        return append(call, id);
      case 'POST /2/media/upload/:id/finalize':
        return finalize(call, id);
      case 'GET /2/media/upload':
        return mediaStatus(call.url.searchParams.get('media_id') ?? '');
      case 'POST /2/media/metadata':
        return describe(call);
      default:
        return problem(call, 404, 'Not Found', route);
    }
  });

  function createPost(call: Call): Answer {
    const {
      text,
      reply,
      media: attached,
    } = call.json() as {
      text: string;
      reply?: { in_reply_to_tweet_id: string };
      media?: { media_ids: string[] };
    };
    const replyTo = reply?.in_reply_to_tweet_id ?? null;
    const ids = attached?.media_ids ?? [];
    if (!twitterText.parseTweet(text).valid)
      return problem(call, 403, 'Forbidden', 'Your Tweet text is too long.');
    if (posts.some((post) => post.text === text))
      return problem(call, 403, 'Forbidden', 'You are not allowed to create a Tweet with duplicate content.');
    if (replyTo && !posts.some((post) => post.id === replyTo))
      return problem(call, 403, 'Forbidden', 'You attempted to reply to a Tweet that is deleted.');
    if (ids.some((id) => !media.has(id)) || ids.length > 4)
      return problem(call, 400, 'Invalid Request', 'Your media IDs are invalid.');
    const images = ids.map((id) => ({
      alt: media.get(id)?.alt ?? '',
      bytes: media.get(id)?.bytes.length ?? 0,
    }));
    const id = nextId();
    posts.push({ id, text, replyTo, images, createdAt: new Date().toISOString() });
    return { status: 201, body: { data: { id, text } } };
  }

  function beginUpload(call: Call): Answer {
    const fault = takeFault(faults, mediaFaults);
    if (fault === 'media-error') return problem(call, 500, 'Internal Error', 'Internal Error');
    if (fault === 'media-refused') return problem(call, 400, 'Invalid Request', 'Not an image');
    if (fault === 'media-limited') return limited(call);
    const id = nextId();
    media.set(id, {
      total: Number(call.json().total_bytes),
      bytes: Buffer.alloc(0),
      alt: '',
      isStuck: fault === 'media-stuck',
    });
    return { status: 200, body: { data: { id, media_key: `3_${id}`, expires_after_secs: 86_400 } } };
  }

  function append(call: Call, id: string): Answer {
    const item = media.get(id);
    const chunk = call.form().get('media');
    if (!item || !chunk) return problem(call, 400, 'Invalid Request', 'no such upload');
    item.bytes = Buffer.concat([item.bytes, chunk]);
    return { status: 200, body: { data: { expires_at: 0 } } };
  }

  function finalize(call: Call, id: string): Answer {
    const item = media.get(id);
    if (item?.total !== item?.bytes.length)
      return problem(call, 400, 'Invalid Request', 'Segments do not add up.');
    network.uploads += 1;
    return mediaStatus(id);
  }

  function mediaStatus(id: string): Answer {
    const item = media.get(id);
    const data = { id, media_key: `3_${id}`, size: item?.bytes.length, expires_after_secs: 86_400 };
    const info = { processing_info: { state: 'pending', check_after_secs: 0.01 } };
    return { status: 200, body: { data: item?.isStuck ? { ...data, ...info } : data } };
  }

  function describe(call: Call): Answer {
    const { id, metadata } = call.json() as { id: string; metadata: { alt_text: { text: string } } };
    const item = media.get(id);
    if (!item) return problem(call, 400, 'Invalid Request', 'no such media');
    item.alt = metadata.alt_text.text;
    return { status: 200, body: { data: { id, associated_metadata: metadata } } };
  }

  const network: NetworkServer = Object.assign(server, {
    posts,
    uploads: 0,
    failNext: (fault: string) => void faults.push(fault),
  });
  return network;
}

function problem(call: Call, status: number, title: string, detail: string): Answer {
  const known = isSigned(call) ? Object.values(xCredentials).join(' ') : '';
  const echoed = `${detail} (${call.headers.authorization} ${known})`;
  return { status, body: { title, detail: echoed, type: 'about:blank', status } };
}

function limited(call: Call): Answer {
  const reset = String(Math.ceil((Date.now() + limitMs) / 1_000));
  const headers = {
    'x-rate-limit-limit': '100',
    'x-rate-limit-remaining': '0',
    'x-rate-limit-reset': reset,
  };
  return { ...problem(call, 429, 'Too Many Requests', 'Too Many Requests'), headers };
}

/** Links become t.co, a link to the images is added, and & < > are escaped. */
function asTimelinePost(post: NetworkServer['posts'][number] & { createdAt: string }): object {
  const urls: object[] = [];
  let text = post.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  for (const link of twitterText.extractUrls(post.text)) {
    const url = `https://t.co/${post.id}${urls.length}`;
    text = text.replace(link.replaceAll('&', '&amp;'), url);
    urls.push({ url, expanded_url: /^https?:/.test(link) ? link : `http://${link}` });
  }
  if (post.images.length > 0) {
    const url = `https://t.co/${post.id}m`;
    text += ` ${url}`;
    urls.push({ url, expanded_url: `https://x.com/reader/status/${post.id}/photo/1`, media_key: '3_1' });
  }
  return {
    id: post.id,
    text,
    created_at: post.createdAt,
    ...(urls.length > 0 && { entities: { urls } }),
    ...(post.replyTo && { referenced_tweets: [{ type: 'replied_to', id: post.replyTo }] }),
  };
}

/** RFC 5849, section 3.4: JSON and multipart bodies are not part of the signature. */
function isSigned({ method, url, headers }: Call): boolean {
  const given = Object.fromEntries(
    Array.from((headers.authorization ?? '').matchAll(/(oauth_\w+)="([^"]*)"/g), ([, name, value]) => [
      name,
      decodeURIComponent(value ?? ''),
    ]),
  ) as Record<string, string>;
  const { oauth_signature: signature, ...signed } = given;
  const parameters = [...Object.entries(signed), ...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');
  const base = [method, encode(`${url.origin}${url.pathname}`), encode(parameters)].join('&');
  const { X_APP_KEY, X_APP_SECRET, X_ACCESS_TOKEN, X_ACCESS_SECRET } = xCredentials;
  const key = `${encode(X_APP_SECRET)}&${encode(X_ACCESS_SECRET)}`;
  return (
    signed.oauth_consumer_key === X_APP_KEY &&
    signed.oauth_token === X_ACCESS_TOKEN &&
    signature === createHmac('sha1', key).update(base).digest('base64')
  );
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

const setup: NetworkSetup = {
  start: startX,
  credentials: (server) => ({ ...xCredentials, X_API_BASE: server.url }),
  wrong: { X_ACCESS_SECRET: 'not-the-secret' },
  secrets: Object.values(xCredentials),
};
export default setup;
