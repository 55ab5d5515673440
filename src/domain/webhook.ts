// What webhooks tell, how each message is signed (https://www.standardwebhooks.com, "Signature scheme"), and when one that was
// not taken is tried again. Pure.
import { createHmac } from 'node:crypto';

export const webhookEvents = [
  'campaign.review',
  'campaign.approved',
  'campaign.sent',
  'campaign.paused',
  'campaign.failed',
  'delivery.bounced',
  'subscriber.subscribed',
  'subscriber.unsubscribed',
  'post.published',
  'post.failed',
] as const;
export type WebhookEvent = (typeof webhookEvents)[number];

/** What an operator tries a webhook with. */
export const testEvent = 'webhook.test';

export const webhookDeliveryStates = ['pending', 'sent', 'failed'] as const;
export type WebhookDeliveryState = (typeof webhookDeliveryStates)[number];

/** Before the base64 of the key. */
export const secretPrefix = 'whsec_';

/** @param secret `whsec_` and the base64 of the key */
export function signedHeaders(
  secret: string,
  { id, at, body }: { id: string; at: Date; body: string },
): Record<string, string> {
  const key = Buffer.from(secret.slice(secretPrefix.length), 'base64');
  const seconds = Math.floor(at.getTime() / 1_000);
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  };
}

const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;
const delaysMs = [5 * seconds, 30 * seconds, 2 * minutes, 10 * minutes, 30 * minutes, hours, 2 * hours];
const lastDelayMs = 4 * hours;
/** A message that nobody took for so long is given up. */
export const tryForMs = 24 * hours;

/** @param attempts that failed so far, from 1. @returns null where it is given up; the last one is at `until` */
export function nextAttempt(attempts: number, until: Date, now: Date, random: () => number): Date | null {
  if (now >= until) return null;
  const delayMs = (delaysMs[attempts - 1] ?? lastDelayMs) * (1 + random() / 4);
  return new Date(Math.min(now.getTime() + delayMs, until.getTime()));
}
