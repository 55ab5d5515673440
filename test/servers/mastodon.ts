// A local Mastodon: media with late processing, statuses with idempotency keys, timelines in HTML. Error answers repeat
// what the caller sent.

import twitterText from 'twitter-text';
import type { NetworkSetup } from '../networks/network-setup.ts';
import { limitMs, mediaFaults, type NetworkServer, postFaults, takeFault, underFault } from './faults.ts';
import { type Answer, type Call, listen } from './listen.ts';

export const mastodonToken = 'ZA-Yj3aBD8U8Cm7lKUp-lm9O9BmDgdhHzDeqsY8tlL0';
const accountId = '109876543210987654';

interface Media {
  alt: string;
  bytes: number;
  /** Asked how often until it is ready. */
  checksLeft: number;
}
interface Status {
  id: string;
  url: string;
  uri: string;
  content: string;
  created_at: string;
  in_reply_to_id: string | null;
}

export async function startMastodon(): Promise<NetworkServer & { languages: string[] }> {
  const faults: string[] = [];
  const posts: NetworkServer['posts'] = [];
  const statuses: Status[] = [];
  const media = new Map<string, Media>();
  const byKey = new Map<string, Status>();
  const languages: string[] = [];
  let lastId = 110_000_000_000_000_000n;
  const nextId = () => {
    lastId += 1n;
    return String(lastId);
  };

  const server = await listen(async (call) => {
    if (call.headers.authorization !== `Bearer ${mastodonToken}`)
      return problem(call, 401, 'The access token is invalid');
    const id = /\/(\d{10,})/.exec(call.url.pathname)?.[1] ?? '';
    switch (`${call.method} ${call.url.pathname.replace(id || '\n', ':id')}`) {
      case 'GET /api/v1/accounts/verify_credentials':
        return { status: 200, body: { id: accountId, acct: 'reader' } };
      case 'GET /api/v1/accounts/:id/statuses':
        return { status: 200, body: statuses.toReversed() };
      case 'POST /api/v2/media':
        return takeMedia(call);
      case 'GET /api/v1/media/:id':
        return checkMedia(call, id);
      case 'POST /api/v1/statuses':
        return underFault(takeFault(faults, postFaults), () => createStatus(call), {
          limited: limited(call),
          refused: problem(call, 422, 'Validation failed: Text is not allowed'),
          error: problem(call, 503, 'Service Unavailable'),
        });
      default:
        return problem(call, 404, 'Record not found');
    }
  });

  function takeMedia(call: Call): Answer {
    const fault = takeFault(faults, mediaFaults);
    if (fault === 'media-error') return problem(call, 500, 'Internal Server Error');
    if (fault === 'media-refused')
      return problem(call, 422, 'Validation failed: File content type is invalid');
    if (fault === 'media-limited') return limited(call);
    const form = call.form();
    const id = nextId();
    network.uploads += 1;
    media.set(id, {
      alt: form.get('description')?.toString() ?? '',
      bytes: form.get('file')?.length ?? 0,
      // The first of each post is late, as large images are.
      checksLeft: fault === 'media-stuck' ? 1_000 : media.size % 2 === 0 ? 1 : 0,
    });
    return { status: media.get(id)?.checksLeft ? 202 : 200, body: { id, type: 'image', url: null } };
  }

  function checkMedia(call: Call, id: string): Answer {
    const item = media.get(id);
    if (!item) return problem(call, 404, 'Record not found');
    item.checksLeft -= 1;
    return { status: item.checksLeft > 0 ? 206 : 200, body: { id, type: 'image', url: null } };
  }

  function createStatus(call: Call): Answer {
    const key = String(call.headers['idempotency-key'] ?? '');
    const earlier = byKey.get(key);
    if (earlier) return { status: 200, body: earlier };
    const given = call.json() as {
      status: string;
      language: string;
      media_ids?: string[];
      in_reply_to_id?: string;
    };
    const ids = given.media_ids ?? [];
    const replyTo = given.in_reply_to_id ?? null;
    const length = [...new Intl.Segmenter().segment(given.status.replace(/https?:\/\/\S+/g, '_'.repeat(23)))]
      .length;
    if (length > 500) return problem(call, 422, 'Validation failed: Text character limit of 500 exceeded');
    if (replyTo && !statuses.some((status) => status.id === replyTo))
      return problem(call, 404, 'Record not found');
    if (ids.some((id) => (media.get(id)?.checksLeft ?? 1) > 0))
      return problem(call, 422, 'Cannot attach files that have not finished processing.');
    const id = nextId();
    const status = {
      id,
      uri: `${server.url}/users/reader/statuses/${id}`,
      url: `${server.url}/@reader/${id}`,
      content: asHtml(given.status),
      created_at: new Date().toISOString(),
      in_reply_to_id: replyTo,
    };
    statuses.push(status);
    byKey.set(key, status);
    languages.push(given.language);
    const images = ids.map((one) => ({ alt: media.get(one)?.alt ?? '', bytes: media.get(one)?.bytes ?? 0 }));
    posts.push({ id, text: given.status, replyTo, images });
    return { status: 200, body: status };
  }

  const network = Object.assign(server, {
    posts,
    languages,
    uploads: 0,
    failNext: (fault: string) => void faults.push(fault),
  });
  return network;
}

function problem(call: Call, status: number, error: string): Answer {
  return { status, body: { error: `${error} (${call.headers.authorization})` } };
}

function limited(call: Call): Answer {
  const headers = {
    'x-ratelimit-limit': '300',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': new Date(Date.now() + limitMs).toISOString(),
  };
  return { ...problem(call, 429, 'Too many requests'), headers };
}

/** As Mastodon formats: paragraphs, escaped, links with hidden ends, hashtags in spans. */
function asHtml(text: string): string {
  const escapeHtml = (words: string) =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  let html = escapeHtml(text);
  for (const url of twitterText.extractUrls(text)) {
    const [scheme = '', rest = ''] = url.split(/(?<=\/\/)/);
    html = html.replace(
      escapeHtml(url),
      `<a href="${escapeHtml(url)}" rel="nofollow"><span class="invisible">${scheme}</span><span class="ellipsis">${escapeHtml(rest.slice(0, 12))}</span><span class="invisible">${escapeHtml(rest.slice(12))}</span></a>`,
    );
  }
  const tagged = html.replace(/(^|\s)#([\p{L}\p{N}_]+)/gu, '$1<a class="hashtag">#<span>$2</span></a>');
  return `<p>${tagged.replaceAll('\n\n', '</p><p>').replaceAll('\n', '<br />')}</p>`;
}

const setup: NetworkSetup = {
  start: startMastodon,
  credentials: (server) => ({ MASTODON_URL: server.url, MASTODON_TOKEN: mastodonToken }),
  wrong: { MASTODON_TOKEN: 'revoked-token-0123456789' },
  secrets: [mastodonToken, 'revoked-token-0123456789'],
};
export default setup;
