// The mail for one recipient: the campaign's compiled message in their language, with their name, ids and links spliced in.

import type { ClaimedDelivery } from '../../domain/delivery.ts';
import { closestLocale } from '../../domain/locale.ts';
import type { MessageSlots } from '../../domain/rendition.ts';
import { PullquoteError } from '../../errors.ts';
import { linkPaths, signLink } from '../../mail/links.ts';
import type { CompiledMessage } from '../../mail/message.ts';
import { splice } from '../../mail/splice.ts';

export interface Composing {
  campaignId: string;
  /** locale of the fixed strings → compiled message. */
  messages: ReadonlyMap<string, CompiledMessage>;
  /** Where a recipient's language has no message. */
  language: string;
  linkSecret: string;
  /** Base of the links, without a trailing slash. */
  baseUrl: string;
  now(): Date;
}

/**
 * @throws INTERNAL where there is no message at all; the function that it returns throws MESSAGE_INVALID where a
 * recipient's name or address cannot stand in a mail
 */
export function openComposer(composing: Composing): (row: ClaimedDelivery, room?: Buffer) => Buffer {
  const { campaignId, messages, language, linkSecret, baseUrl, now } = composing;
  const locales = [...messages.keys()];
  const [anyLocale] = locales;
  if (anyLocale === undefined)
    throw new PullquoteError('INTERNAL', `the rendition of campaign ${campaignId} has no compiled message`);
  const chosen = new Map<string, CompiledMessage>();

  const messageFor = (locale: string): CompiledMessage => {
    const known = chosen.get(locale);
    if (known) return known;
    const closest = closestLocale(locale, locales) ?? closestLocale(language, locales) ?? anyLocale;
    const message = messages.get(closest) as CompiledMessage;
    chosen.set(locale, message);
    return message;
  };

  return (row, room) => {
    const target = { campaignId, subscriberId: row.subscriberId };
    const slots: MessageSlots = {
      to: row.email,
      name: row.name,
      messageId: row.messageId,
      date: now(),
      unsubscribeUrl: baseUrl + linkPaths.unsubscribe(signLink(linkSecret, 'unsubscribe', target)),
      viewUrl: baseUrl + linkPaths.view(signLink(linkSecret, 'view', target)),
      preferencesUrl: baseUrl + linkPaths.preferences(signLink(linkSecret, 'preferences', target)),
    };
    return splice(messageFor(row.locale), slots, room);
  };
}
