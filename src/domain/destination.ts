// Where a campaign goes: the outbox or a relay, the sandbox or accounts. It is named at approval, and whoever would send
// it elsewhere must not. Knows no transport and no network.
import { PullquoteError } from '../errors.ts';
import type { Channel } from './campaign.ts';

export interface Destination {
  /** Host and port of the relay that takes the mail; null = the outbox keeps it on this machine. */
  relay: string | null;
  /** The relay takes mail and delivers none (MAIL_CATCHER). */
  isCatcher?: boolean | undefined;
  /** From: of the mails. */
  sender: string;
  /** Base of the links in mails. */
  links: string;
  /** What is posted on; the sandbox alone keeps posts on this machine. */
  accounts: { id: string; network: string }[];
  /** They were chosen out of more: so it stays when the campaign gets another time. */
  areChosen?: boolean | undefined;
  /** What of the sample brand the mails carry. */
  sample: ('sender' | 'address')[];
  /** Objections that the operator waved through. */
  forced?: string[];
}

/**
 * On those of its accounts that are wanted. @param wanted their ids; all of them where left out
 * @throws USAGE where one is not there
 */
export function onAccounts(destination: Destination, wanted: readonly string[] | undefined): Destination {
  if (wanted === undefined) return destination;
  const ids = destination.accounts.map(({ id }) => id);
  const missing = wanted.filter((id) => !ids.includes(id));
  if (missing.length > 0)
    throw new PullquoteError(
      'USAGE',
      `accounts: expected one or more of ${ids.join(', ')}, but got ${missing.join(', ')}`,
    );
  return {
    ...destination,
    accounts: destination.accounts.filter(({ id }) => wanted.includes(id)),
    areChosen: true,
  };
}

/** "to the outbox, posts to the sandbox", "by smtp.example.com:465 from news@example.com, posts on x:pullquote". */
export function whereTo(destination: Destination, channels: readonly Channel[]): string {
  const parts = channels.map((channel) =>
    channel === 'email' ? mailGoes(destination) : postsGo(destination),
  );
  return parts.join(', ');
}

function mailGoes({ relay, isCatcher, sender }: Destination): string {
  if (relay === null) return 'mails to the outbox';
  return isCatcher ? `mails to ${relay}, which delivers none` : `mails by ${relay} from ${sender}`;
}

function postsGo({ accounts }: Destination): string {
  const real = accounts.filter(({ network }) => network !== 'sandbox');
  return real.length === 0 ? 'posts to the sandbox' : `posts on ${real.map(({ id }) => id).join(', ')}`;
}

/** Whether what is configured `here` may send this channel of a campaign that goes to `named`. */
export function sendsThere(named: Destination, here: Destination, channel: Channel): boolean {
  if (channel === 'social')
    return named.accounts.every(({ id }) => here.accounts.some((account) => account.id === id));
  if (named.relay === null || here.relay === null) return named.relay === here.relay;
  return named.relay === here.relay && named.sender === here.sender && named.links === here.links;
}

/** How `here` differs from `named`, for people: "mails by a:25 from b" rather than "mails to the outbox". */
export function difference(named: Destination, here: Destination, channel: Channel): string {
  const [wanted, has] = [named, here].map((each) => whereTo(each, [channel]));
  if (wanted !== has) return `${has} instead of ${wanted}`;
  return `links to ${here.links} instead of ${named.links}`;
}

/** Why no real mail should leave so; none for the outbox, nor for a relay that delivers nothing. */
export function objections(
  { relay, isCatcher, links, sample, sender }: Destination,
  channels: readonly Channel[],
): string[] {
  if (relay === null || isCatcher || !channels.includes('email')) return [];
  const brand = [
    ...(sample.includes('sender') ? [`the sender ${sender}`] : []),
    ...(sample.includes('address') ? ['the postal address'] : []),
  ];
  return [
    ...(brand.length > 0
      ? [`${brand.join(' and ')} of the sample brand would go out; set PULLQUOTE_BRAND to a file of your own`]
      : []),
    ...(isLoopback(links)
      ? [
          `the unsubscribe links lead to ${links}, which only this machine reaches; set PUBLIC_URL to where readers reach it`,
        ]
      : []),
  ];
}

/** As URL writes them: the last is 127.0.0.0/8 as an address of IPv6. */
const loopback =
  /^(localhost|.*\.localhost|127(\.\d+){1,3}|\[::1\]|0\.0\.0\.0|\[::\]|\[::(ffff:)?(7f[0-9a-f]{2}:[0-9a-f]+|0:0)\])\.?$/;

const isLoopback = (url: string): boolean => URL.canParse(url) && loopback.test(new URL(url).hostname);

/** Whether all of it stays on this machine: outbox and sandbox. */
export const isLocal = ({ relay, accounts }: Destination): boolean =>
  relay === null && accounts.every(({ network }) => network === 'sandbox');
