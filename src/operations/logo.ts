// A logo: what it is, before it is in every mail; and in a mail that is looked at here, so that looking asks nothing of others.
import { z } from 'zod';
import type { Stages } from '../app.ts';
import { PullquoteError } from '../errors.ts';
import type { GuardedFetch } from '../fetch.ts';
import { unescapeHtml } from '../markup/escape-html.ts';
import { pictureSize } from '../stages/render/cards/picture-size.ts';
import { type Given, readTerms } from './terms.ts';

export const logoTerms = z.strictObject({
  url: z.url({ protocol: /^https$/, error: 'an https URL of a PNG, JPEG or GIF' }),
});

export const logoView = z.object({
  url: z.string(),
  type: z.enum(['image/png', 'image/jpeg', 'image/gif']),
  /** In px, as the file has it. */
  width: z.number(),
  height: z.number(),
  bytes: z.number(),
});
type Logo = z.output<typeof logoView> & { body: Buffer };

/** Larger ones keep a reader waiting on every opening. */
const maxBytes = 1_000_000;

/** What mail programs can show, and how large it is. @throws USAGE, FETCH_REFUSED, FETCH_FAILED */
export async function lookAtLogo(
  { fetch }: Pick<Stages, 'fetch'>,
  terms: Given<typeof logoTerms>,
  { signal, timeoutMs }: { signal?: AbortSignal; timeoutMs?: number } = {},
): Promise<Logo> {
  const { url } = readTerms(logoTerms, terms);
  const { body } = await fetch(url, {
    accept: ['image/png', 'image/jpeg', 'image/gif'],
    maxBytes,
    ...(signal && { signal }),
    ...(timeoutMs && { timeoutMs }),
  });
  const found = logoIn(body);
  if (found) return { ...found, url, bytes: body.length, body };
  throw new PullquoteError(
    'FETCH_REFUSED',
    `expected a PNG, JPEG or GIF, which every mail program shows, but got another file, of ${body.length} bytes`,
  );
}

function logoIn(body: Buffer): Pick<Logo, 'type' | 'width' | 'height'> | null {
  if (/^GIF8[79]a/.test(body.toString('latin1', 0, 6)) && body.length > 10)
    return { type: 'image/gif', width: body.readUInt16LE(6), height: body.readUInt16LE(8) };
  const size = pictureSize(body);
  if (!size) return null;
  return { type: body[0] === 0xff ? 'image/jpeg' : 'image/png', width: size.width, height: size.height };
}

/**
 * The mail as a page that asks nothing of others: its logo is in it, as it was when the mail was rendered. One that cannot be
 * had leaves its alt text.
 */
export async function withLogoInside(app: Pick<Stages, 'fetch' | 'now'>, page: string): Promise<string> {
  // Cards are files beside the page, or in it already.
  const [, address] = /\ssrc="(https:[^"]+)"/.exec(page) ?? [];
  if (address === undefined) return page;
  return page.replaceAll(`src="${address}"`, `src="${await dataUrlOf(app, unescapeHtml(address))}"`);
}

interface Fetched {
  dataUrl: Promise<string>;
  untilMs: number;
}
/** Of mails that are looked at after each edit: a logo is not fetched for every one. By the way out that it came. */
const recentBy = new WeakMap<GuardedFetch, Map<string, Fetched>>();
const recentMs = 300_000;
/** One that could not be had may be there soon. */
const failedMs = 20_000;
const mostRecent = 4;
/** Whoever looks at a mail waits for it. */
const timeoutMs = 4_000;

function dataUrlOf(app: Pick<Stages, 'fetch' | 'now'>, url: string): Promise<string> {
  const nowMs = app.now().getTime();
  const recent = recentBy.get(app.fetch) ?? new Map<string, Fetched>();
  recentBy.set(app.fetch, recent);
  const before = recent.get(url);
  if (before && nowMs < before.untilMs) return before.dataUrl;
  const entry = {
    dataUrl: lookAtLogo(app, { url }, { timeoutMs }).then(
      ({ type, body }) => `data:${type};base64,${body.toString('base64')}`,
      () => {
        entry.untilMs = nowMs + failedMs;
        return 'data:,';
      },
    ),
    untilMs: nowMs + recentMs,
  };
  recent.delete(url);
  recent.set(url, entry);
  for (const oldest of recent.keys()) if (recent.size > mostRecent) recent.delete(oldest);
  return entry.dataUrl;
}
