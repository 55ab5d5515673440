// The hosted copy of a mail: kept once with placeholders, filled when a page is served or a file is written.
// The placeholders are addresses under .invalid (RFC 2606), so that an unfilled copy leads nowhere.
import { escapeHtml } from '../markup/escape-html.ts';

export const placeholderLinks: ReaderLinks = {
  unsubscribeUrl: 'https://unsubscribe.invalid/',
  preferencesUrl: 'https://preferences.invalid/',
};
/** Only in a mail that is shown outside of a mailbox: a hosted page does not link to itself. */
export const hostedViewUrl = 'https://view.invalid/';
const cardPlaceholder = /https:\/\/card\.invalid\/([0-9a-f]{64})/g;
/** Themes put these around what only a known subscriber is shown. */
const subscriberOnly = { start: '<!--subscriber-->', end: '<!--/subscriber-->' } as const;
const subscriberRegion = /<!--subscriber-->[\s\S]*?<!--\/subscriber-->/g;

/** What the hosted HTML has for a card until it is filled. */
export const hostedCardUrl = (sha256: string): string => `https://card.invalid/${sha256}`;

/** What a page links to for the one whose it is. */
export interface ReaderLinks {
  unsubscribeUrl: string;
  preferencesUrl: string;
}

export interface HostedValues {
  /** The subscriber's own links, or null for a copy that belongs to nobody: they are left out. */
  reader: ReaderLinks | null;
  /** Where a card is: absolute, root-relative, or a file beside the page. */
  cardUrl(sha256: string): string;
}

/** A page for one reader. Values are escaped here. */
export function fillHostedHtml(html: string, values: HostedValues): string {
  const { reader } = values;
  const page =
    reader === null
      ? html.replace(subscriberRegion, '')
      : html
          .replaceAll(subscriberOnly.start, '')
          .replaceAll(subscriberOnly.end, '')
          .replaceAll(placeholderLinks.unsubscribeUrl, () => escapeHtml(reader.unsubscribeUrl))
          .replaceAll(placeholderLinks.preferencesUrl, () => escapeHtml(reader.preferencesUrl));
  return page.replace(cardPlaceholder, (_match, sha256: string) => escapeHtml(values.cardUrl(sha256)));
}
