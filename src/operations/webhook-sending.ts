// Sends the messages of webhooks that are due: signed, and tried again for a day. Any number of processes may do so at once.
import type { App, Records } from '../app.ts';
import { foreignText } from '../domain/foreign-text.ts';
import { sealKeyOf, unseal } from '../domain/seal.ts';
import { nextAttempt, signedHeaders } from '../domain/webhook.ts';
import { readSealSecret } from '../engines/seal-key.ts';
import { messageOf, PullquoteError } from '../errors.ts';
import { checkTarget, guardedPost, type PostRules } from '../fetch/post.ts';
import type { SweepStep } from '../queue/sweep.ts';
import {
  forgetWebhookDeliveries,
  type LeasedDelivery,
  leaseDue,
  settleWebhookDelivery,
  type WebhookOutcome,
} from '../store/webhook-deliveries.ts';
import { updateWebhook } from '../store/webhooks.ts';

type Sending = Pick<Records, 'config' | 'log' | 'now'> & { store: Pick<Records['store'], 'db'> };

/** What the specification recommends at most. */
const timeoutMs = 15_000;
/** A message that nobody settled by then is another's: its sender was lost. */
const leaseMs = 60_000;
/** At once, in one process. */
const atOnce = 20;
const keepLogMs = 30 * 86_400_000;
const forgetEveryMs = 3_600_000;
const mostOfAnswer = 200;

export const leaseUntil = (now: Date): Date => new Date(now.getTime() + leaseMs);

const rulesOf = ({ webhookLoopback }: Records['config']): PostRules => ({ toLoopback: webhookLoopback });

/** @throws FETCH_REFUSED, FETCH_FAILED */
export const checkWebhookUrl = (config: Records['config'], url: string): Promise<void> =>
  checkTarget(url, rulesOf(config), AbortSignal.timeout(timeoutMs));

/** Of a worker process: whatever is due. */
export function webhookSweep(app: App, signal: AbortSignal): SweepStep {
  let forgetAt = 0;
  const run = async () => {
    const { db } = app.store;
    // Another machine has it.
    if ((await readSealSecret(app.config)) === null) return [];
    while (!signal.aborted) {
      const now = app.now();
      const due = await leaseDue(db, { now, until: leaseUntil(now), limit: atOnce });
      if (due.length === 0) break;
      // One that fails keeps no other from being settled.
      const ends = await Promise.allSettled(due.map((delivery) => sendWebhook(app, delivery)));
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed) throw failed.reason;
    }
    if (performance.now() >= forgetAt) {
      await forgetWebhookDeliveries(db, new Date(app.now().getTime() - keepLogMs));
      forgetAt = performance.now() + forgetEveryMs;
    }
    return [];
  };
  return { name: 'webhooks', run };
}

/** One attempt, and its row. */
export async function sendWebhook(sending: Sending, delivery: LeasedDelivery): Promise<void> {
  const { db } = sending.store;
  const { status, answer } = await attempt(sending, delivery);
  const now = sending.now();
  await settleWebhookDelivery(db, delivery, outcomeOf(delivery, { status, answer }, now), now);
  if (status !== gone) return;
  const reason = 'it answered 410: gone';
  await updateWebhook(db, delivery.webhookId, { stoppedAt: now, reason });
  sending.log.warn({ webhook: delivery.webhookId }, 'a webhook is stopped: %s', reason);
}

/** Whoever answers so is not to be asked again. */
const gone = 410;

type Answer = Pick<WebhookOutcome, 'status' | 'answer'>;

function outcomeOf({ attempts, giveUpAt }: LeasedDelivery, answer: Answer, now: Date): WebhookOutcome {
  const { status } = answer;
  if (status !== null && status >= 200 && status < 300) return { ...answer, state: 'sent', nextAt: null };
  const nextAt = status === gone ? null : nextAttempt(attempts, giveUpAt, now, Math.random);
  return { ...answer, state: nextAt === null ? 'failed' : 'pending', nextAt };
}

async function attempt({ config, now }: Sending, delivery: LeasedDelivery): Promise<Answer> {
  const { url, webhookId, sealed, event, at, data, messageId } = delivery;
  try {
    const key = await readSealSecret(config);
    const secret = key === null ? null : unseal(sealKeyOf(key), sealed, webhookId);
    if (secret === null)
      throw new PullquoteError(
        'CONFIG_INVALID',
        'its secret cannot be opened here; give every process the same PULLQUOTE_KEY, or make a new secret: pullquote webhooks change ID --new-secret',
      );
    const body = JSON.stringify({ type: event, timestamp: at.toISOString(), data });
    const headers = signedHeaders(secret, { id: messageId, at: now(), body });
    const { status, text } = await guardedPost(url, { body, headers, timeoutMs, ...rulesOf(config) });
    return { status, answer: foreignText(text, mostOfAnswer) };
  } catch (error) {
    return { status: null, answer: foreignText(messageOf(error), 2 * mostOfAnswer) };
  }
}
