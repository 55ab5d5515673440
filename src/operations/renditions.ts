// What goes out of a campaign, byte for byte: told, and each part of it to look at.
import { z } from 'zod';
import type { Records, Stages } from '../app.ts';
import { type Card, cardSchema, postsSchema } from '../domain/rendition.ts';
import { PullquoteError } from '../errors.ts';
import { readBody } from '../mail/read-message.ts';
import { getBlob } from '../store/blobs.ts';
import { emailForms, emailPage } from './composition.ts';
import { loadComposition, loadManifest } from './load-composition.ts';
import { withLogoInside } from './logo.ts';
import { readerMail } from './reader-mail.ts';
import { text } from './terms.ts';
import { viewOf } from './views.ts';

export const renditionView = z
  .object({
    /** SHA-256 of all of it. */
    id: z.string(),
    theme: z.string(),
    subject: z.string(),
    cards: z.array(cardSchema),
    /** By network: the parts of its thread, in order. */
    posts: postsSchema,
    /** The languages of the fixed strings that there is a mail in. */
    locales: z.array(z.string()),
    /** What was left out, and why. */
    notes: z.array(z.string()),
  })
  .meta({ id: 'Rendition' });
export type RenditionView = z.output<typeof renditionView>;

/** @throws CAMPAIGN_NOT_FOUND, CAMPAIGN_STATE where it is not rendered yet; so all of these */
export async function renditionOf({ store: { db } }: Records, campaignId: string): Promise<RenditionView> {
  const { id, manifest } = await loadManifest(db, campaignId);
  return viewOf(renditionView, {
    ...manifest,
    id,
    locales: Object.keys(manifest.messages),
    notes: manifest.notes ?? [],
  });
}

export type EmailForm = keyof ReturnType<typeof emailForms>;

/** Nobody's, or as a subscriber of the campaign's list gets it. */
export const emailTerms = z.object({ as: text('the address of a subscriber of its list').optional() });

/**
 * The mail as a page beside its cards/, with its logo inside, as plain text, or as the message that a reader named "Reader"
 * would get; or each as a subscriber gets it, but for links that do nothing. @throws SUBSCRIBER_NOT_FOUND
 */
export async function emailOf(
  app: Records & Pick<Stages, 'fetch'>,
  campaignId: string,
  form: EmailForm,
  { as }: z.output<typeof emailTerms> = {},
): Promise<string | Buffer> {
  const { db } = app.store;
  if (as !== undefined) {
    const composition = await loadComposition(db, campaignId);
    const { mail } = await readerMail(app, campaignId, composition, { as });
    if (form === 'eml') return mail;
    if (form === 'txt') return readBody(mail, 'text/plain');
    const page = withCardFiles(readBody(mail, 'text/html'), composition.rendition.manifest.cards);
    return withLogoInside(app, page);
  }
  if (form !== 'html') return emailForms(await loadComposition(db, campaignId), app.now())[form]();
  // It is looked at after each edit: no more is read than is shown.
  const { manifest } = await loadManifest(db, campaignId);
  const html = await getBlob(db, manifest.html);
  if (!html) throw new Error(`campaign ${campaignId} lacks its blob ${manifest.html}`);
  return withLogoInside(app, emailPage(manifest, html.body));
}

/** Cards travel inside a message, or lie on its server: either is named by a hash that begins alike. */
const withCardFiles = (page: string, cards: readonly Card[]): string =>
  cards.reduce(
    (html, { sha256, file }) =>
      html.replace(new RegExp(`"[^"]*${sha256.slice(0, 32)}[^"]*"`, 'g'), `"cards/${file}"`),
    page,
  );

/** The image of a card, by its file name in the rendition. @throws NOT_FOUND */
export async function cardOf(
  { store: { db } }: Records,
  { id, file }: { id: string; file: string },
): Promise<Buffer> {
  const { manifest } = await loadManifest(db, id);
  const card = manifest.cards.find((one) => one.file === file);
  const blob = card && (await getBlob(db, card.sha256));
  if (!blob)
    throw new PullquoteError(
      'NOT_FOUND',
      `campaign ${id} has no card ${file.slice(0, 80)}; its rendition names them`,
    );
  return blob.body;
}
