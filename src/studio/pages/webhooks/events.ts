// What a webhook can be told, in the order of the choice; one that the API does not know, or that is missing, does not compile.
import type { Schema } from '../../api/client.ts';
import type { Say } from '../../frame/words.tsx';

export type Webhook = Schema<'Webhook'>;
export type Event = Webhook['events'][number];

const known: Record<Event, true> = {
  'campaign.review': true,
  'campaign.approved': true,
  'campaign.sent': true,
  'campaign.paused': true,
  'campaign.failed': true,
  'delivery.bounced': true,
  'subscriber.subscribed': true,
  'subscriber.unsubscribed': true,
  'post.published': true,
  'post.failed': true,
};
export const events = Object.keys(known) as Event[];

/** Of the log; a newer server may tell what this page has no word for. */
export function nameOfEvent(event: string, say: Say): string {
  if (event === 'webhook.test') return say('event.webhook.test');
  return event in known ? say(`event.${event as Event}`) : event;
}

/** All that a webhook is told, in one line. */
export const whatIsTold = (webhook: Webhook, say: Say): string =>
  webhook.events.length === events.length
    ? say('webhooks.everything')
    : webhook.events.map((event) => say(`event.${event}`)).join(' · ');
