// What a reader may do with a signed link from a mail: see it, unsubscribe and come back, set name and language. The link
// alone says whose it is; whoever has none can change nothing and list nothing.
import { z } from 'zod';
import type { App } from '../app.ts';
import { PullquoteError } from '../errors.ts';
import { displayName } from '../mail/headers.ts';
import { fillHostedHtml } from '../mail/hosted-html.ts';
import { type LinkPurpose, type LinkTarget, linkPaths, signLink, verifyLink } from '../mail/links.ts';
import { getBlob, openBlob } from '../store/blobs.ts';
import { campaignLanguage, findHostedHtml } from '../store/campaigns.ts';
import { allLinkSecrets } from '../store/secrets.ts';
import * as store from '../store/subscribers.ts';
import { fixedStrings } from './locales.ts';

/** What of the app the operations of readers need. */
export type ReaderApp = Pick<App, 'store' | 'linkSecret' | 'log' | 'now'>;

/** Whom a link belongs to, as a page may show it. */
export interface ReaderView {
  /** A subscriber who was deleted is off the list as well: then there is neither an address nor a way back. */
  isSubscribed: boolean;
  email: string | null;
  name: string;
  /** What the reader chose; null = the article's own. */
  locale: string | null;
  /** Of the reader, else of the campaign; null where neither is known. */
  language: string | null;
  /** For the other links of this reader; null where the subscriber was deleted. */
  tokens: Record<'unsubscribe' | 'resubscribe' | 'preferences', string> | null;
}

/** Characters of a name; more is no name. */
export const maxNameLength = 100;

/** What is left out stays as it was. */
export const preferenceTerms = z.object({
  /** Made one line that can stand in a mail's header. */
  name: z.string().transform(toName).optional(),
  /** One of the locales that there are; null = the article's own. */
  locale: z
    .string()
    .refine((locale) => fixedStrings().has(locale), 'expected one of the locales that there are')
    .nullable()
    .optional(),
});
export type PreferenceTerms = z.input<typeof preferenceTerms>;

/** @throws LINK_INVALID, here and in all that take a token */
export async function lookUpReader(
  app: ReaderApp,
  purpose: 'unsubscribe' | 'preferences',
  token: string,
): Promise<ReaderView> {
  const target = await targetOf(app, purpose, token);
  return viewOf(app, target, await store.findLinked(app.store.db, target));
}

/** Honoured at once; twice is once. Of who was removed it is kept as well: an import may bring the address back. */
export async function unsubscribe(app: ReaderApp, token: string): Promise<ReaderView> {
  const target = await targetOf(app, 'unsubscribe', token);
  const { db } = app.store;
  const linked = await store.findLinked(db, target);
  const subscriber = linked
    ? await store.unsubscribe(db, linked.id, app.now())
    : await store.keepUnsubscribed(db, target, app.now());
  if (subscriber) app.log.info({ campaignId: target.campaignId }, 'a subscriber unsubscribed');
  return viewOf(app, target, subscriber);
}

/** Who was deleted meanwhile is not brought back. */
export async function resubscribe(app: ReaderApp, token: string): Promise<ReaderView> {
  const target = await targetOf(app, 'resubscribe', token);
  const { db } = app.store;
  const linked = await store.findLinked(db, target);
  const subscriber = linked && (await store.resubscribe(db, linked.id));
  if (subscriber) app.log.info({ campaignId: target.campaignId }, 'a subscriber came back');
  return viewOf(app, target, subscriber);
}

/** Of who is not subscribed (any more) nothing is set. @throws LINK_INVALID; ZodError for terms that cannot be */
export async function setPreferences(
  app: ReaderApp,
  token: string,
  terms: PreferenceTerms,
): Promise<ReaderView> {
  const target = await targetOf(app, 'preferences', token);
  const { name, locale } = preferenceTerms.parse(terms);
  const { db } = app.store;
  const before = await store.findLinked(db, target);
  if (before?.status !== 'active') return viewOf(app, target, before);
  const subscriber = await store.setPreferences(db, before.id, {
    name: name ?? before.name,
    locale: locale === undefined ? before.locale : locale,
  });
  if (subscriber) app.log.info({ campaignId: target.campaignId }, 'a subscriber set preferences');
  return viewOf(app, target, subscriber);
}

/** The mail of a campaign as a page for the one whose link it is; null where there is none to see. */
export async function readHostedEmail(app: ReaderApp, token: string): Promise<string | null> {
  const { db } = app.store;
  const target = await targetOf(app, 'view', token);
  const key = await findHostedHtml(db, target.campaignId);
  const page = key === null ? null : await getBlob(db, key);
  if (!page) return null;
  const { tokens } = await viewOf(app, target, await store.findLinked(db, target));
  // Relative, so that they hold behind a proxy that puts everything under a path.
  return fillHostedHtml(page.body.toString('utf8'), {
    reader: tokens && {
      unsubscribeUrl: `..${linkPaths.unsubscribe(tokens.unsubscribe)}`,
      preferencesUrl: `..${linkPaths.preferences(tokens.preferences)}`,
    },
    cardUrl: (sha256) => `..${linkPaths.card(sha256)}`,
  });
}

/** The image of a card by its SHA-256, or null. A compiled mail or a page lies beside it, and none of them is public. */
export async function openCard(
  app: Pick<App, 'store'>,
  sha256: string,
): Promise<{ bytes: number; pieces(): AsyncGenerator<Buffer> } | null> {
  const blob = await openBlob(app.store.db, sha256);
  return blob?.mediaType === 'image/png' ? blob : null;
}

/** Signed with the secret of now, or with one of those that are kept: it may have been changed since, or just now. */
async function targetOf(
  { linkSecret, store: { db } }: ReaderApp,
  purpose: LinkPurpose,
  token: string,
): Promise<LinkTarget> {
  const target =
    verifyLink(linkSecret, purpose, token) ??
    (await allLinkSecrets(db)).map((secret) => verifyLink(secret, purpose, token)).find(Boolean);
  if (!target)
    throw new PullquoteError('LINK_INVALID', 'this link was not made here, or was cut off on its way');
  return target;
}

async function viewOf(
  { store: { db }, linkSecret }: ReaderApp,
  target: LinkTarget,
  subscriber: store.Subscriber | null,
): Promise<ReaderView> {
  const sign = (purpose: LinkPurpose) => signLink(linkSecret, purpose, target);
  return {
    isSubscribed: subscriber?.status === 'active',
    email: subscriber?.email ?? null,
    name: subscriber?.name ?? '',
    locale: subscriber?.locale ?? null,
    language: subscriber?.locale ?? (await campaignLanguage(db, target.campaignId)),
    tokens: subscriber && {
      unsubscribe: sign('unsubscribe'),
      resubscribe: sign('resubscribe'),
      preferences: sign('preferences'),
    },
  };
}

function toName(given: string): string {
  const line = displayName(given.replace(/[\p{Cc}\s]+/gu, ' '));
  return [...line].slice(0, maxNameLength).join('').trim();
}
