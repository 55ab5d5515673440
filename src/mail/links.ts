// Signed links: the only way in for someone without a login. A token names a campaign, a subscriber and a purpose,
// and is proven by HMAC-SHA-256; it lists nothing and grants nothing else.
import { createHmac, timingSafeEqual } from 'node:crypto';

export type LinkPurpose = 'unsubscribe' | 'resubscribe' | 'view' | 'preferences';

export interface LinkTarget {
  campaignId: string;
  subscriberId: number;
}

/** 128 bits of the MAC: short links, and still nothing to guess. */
const macBytes = 16;

export function signLink(secret: string, purpose: LinkPurpose, target: LinkTarget): string {
  const body = Buffer.from(`${target.campaignId}.${target.subscriberId}`).toString('base64url');
  return `${body}.${mac(secret, purpose, body)}`;
}

/** The target of a token, or null where it was not signed with this secret for this purpose. */
export function verifyLink(secret: string, purpose: LinkPurpose, token: string): LinkTarget | null {
  const [body, signature, ...rest] = token.split('.');
  if (!body || !signature || rest.length > 0) return null;
  const expected = Buffer.from(mac(secret, purpose, body));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const [campaignId, subscriberId] = Buffer.from(body, 'base64url').toString().split('.');
  return { campaignId: campaignId ?? '', subscriberId: Number(subscriberId) };
}

function mac(secret: string, purpose: LinkPurpose, body: string): string {
  // There are three links in each mail, and as text the MAC costs a quarter less than as a Buffer.
  const whole = createHmac('sha256', `${purpose}:${secret}`).update(body).digest('binary');
  return Buffer.from(whole.slice(0, macBytes), 'latin1').toString('base64url');
}

/** The addresses that go into mails, under one base URL without a trailing slash. */
export const linkPaths = {
  unsubscribe: (token: string) => `/u/${token}`,
  resubscribe: (token: string) => `/r/${token}`,
  view: (token: string) => `/v/${token}`,
  preferences: (token: string) => `/p/${token}`,
  card: (sha256: string) => `/cards/${sha256}.png`,
} as const;
