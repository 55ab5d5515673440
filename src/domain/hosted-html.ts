// The hosted copy of a mail: kept once with placeholders, filled when a page is served or a file is written.
// The placeholders are addresses under .invalid (RFC 2606), so that an unfilled copy leads nowhere.
import { escapeHtml } from './compiled-message.ts';

export const hostedUnsubscribeUrl = 'https://unsubscribe.invalid/';
/** Only in a mail that is shown outside of a mailbox: a hosted page does not link to itself. */
export const hostedViewUrl = 'https://view.invalid/';
const cardPlaceholder = /https:\/\/card\.invalid\/([0-9a-f]{64})/g;
/** Themes put these around what only a known subscriber is shown. */
const subscriberOnly = { start: '<!--subscriber-->', end: '<!--/subscriber-->' } as const;
const subscriberRegion = /<!--subscriber-->[\s\S]*?<!--\/subscriber-->/g;

/** What the hosted HTML has for a card until it is filled. */
export const hostedCardUrl = (sha256: string): string => `https://card.invalid/${sha256}`;

export interface HostedValues {
  /** The subscriber's own link, or null for a copy that belongs to nobody: the link is left out. */
  unsubscribeUrl: string | null;
  /** Where a card is: absolute, root-relative, or a file beside the page. */
  cardUrl(sha256: string): string;
}

/** A page for one reader. Values are escaped here. */
export function fillHostedHtml(html: string, values: HostedValues): string {
  const { unsubscribeUrl } = values;
  const page =
    unsubscribeUrl === null
      ? html.replace(subscriberRegion, '')
      : html
          .replaceAll(subscriberOnly.start, '')
          .replaceAll(subscriberOnly.end, '')
          .replaceAll(hostedUnsubscribeUrl, () => escapeHtml(unsubscribeUrl));
  return page.replace(cardPlaceholder, (_match, sha256: string) => escapeHtml(values.cardUrl(sha256)));
}
