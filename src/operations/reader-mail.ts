// A campaign's mail as somebody of its list gets it, to look at: the name and the language are theirs, the links do nothing.
import { baseUrlOf, type Records } from '../app.ts';
import { newId } from '../domain/id.ts';
import { closestLocale } from '../domain/locale.ts';
import { PullquoteError } from '../errors.ts';
import { parseAddress } from '../mail/address.ts';
import { decodeCompiledMessage } from '../mail/message.ts';
import { splice } from '../mail/splice.ts';
import { getCampaign } from '../store/campaigns.ts';
import { findSubscriber, type Subscriber } from '../store/subscribers.ts';
import type { Composition } from './composition.ts';

export interface ReaderMail {
  mail: Buffer;
  /** Null where nobody was named. */
  reader: Subscriber | null;
}

/**
 * @param whose.as the address of a subscriber of the campaign's list
 * @param whose.to whom it is addressed to where that is somebody else
 * @param whose.locale of the fixed strings; the subscriber's or the article's where left out
 * @throws SUBSCRIBER_NOT_FOUND
 */
export async function readerMail(
  { store: { db }, config, now }: Records,
  id: string,
  { digest, rendition }: Pick<Composition, 'digest' | 'rendition'>,
  whose: { as?: string | undefined; to?: string | undefined; locale?: string | undefined },
): Promise<ReaderMail> {
  const reader = whose.as === undefined ? null : await readerOf(db, id, whose.as);
  const { messages } = rendition.manifest;
  const locales = Object.keys(messages);
  const wanted = whose.locale ?? reader?.locale ?? digest.language;
  const blob = rendition.blobs.get(messages[closestLocale(wanted, locales) ?? locales[0] ?? ''] ?? '');
  if (!blob) throw new PullquoteError('INTERNAL', `campaign ${id} has no message`);
  const sender = config.brand.sender.email;
  // The page of the server's root, which changes nothing for anybody.
  const harmless = `${baseUrlOf(config)}/?test`;
  const mail = splice(decodeCompiledMessage(blob.body), {
    to: whose.to ?? reader?.email ?? 'reader@example.com',
    name: reader?.name ?? '',
    messageId: `test-${newId()}.${id}@${sender.slice(sender.lastIndexOf('@') + 1)}`,
    date: now(),
    unsubscribeUrl: harmless,
    viewUrl: harmless,
    preferencesUrl: harmless,
  });
  return { mail, reader };
}

async function readerOf(db: Records['store']['db'], id: string, as: string): Promise<Subscriber> {
  const { listId } = await getCampaign(db, id);
  const parsed = parseAddress(as);
  const found = parsed.ok ? await findSubscriber(db, listId, parsed.address.email) : null;
  if (found) return found;
  throw new PullquoteError(
    'SUBSCRIBER_NOT_FOUND',
    `${as} is not on the list of this campaign: expected the address of somebody who is, or none`,
  );
}
