// What the audit can be asked for, in the order of the choice. An act that the API does not know does not compile, and
// neither does a list that lacks one.
import type { Schema } from '../../api/client.ts';

type Act = Schema<'Act'>;

const known: Record<Act['act'], true> = {
  'campaign.made': true,
  'campaign.edited': true,
  'campaign.undone': true,
  'campaign.redone': true,
  'campaign.approved': true,
  'campaign.unscheduled': true,
  'campaign.paused': true,
  'campaign.resumed': true,
  'campaign.cancelled': true,
  'campaign.retried': true,
  'campaign.tested': true,
  'doubts.decided': true,
  'list.made': true,
  'subscriber.added': true,
  'subscriber.removed': true,
  'subscribers.imported': true,
  'suppression.added': true,
  'suppression.lifted': true,
  'feed.followed': true,
  'feed.run': true,
  'feed.paused': true,
  'feed.resumed': true,
  'feed.removed': true,
  'token.added': true,
  'token.revoked': true,
  'webhook.added': true,
  'webhook.changed': true,
  'webhook.removed': true,
  'operator.invited': true,
  'operator.joined': true,
  'operator.changed': true,
  'operator.renamed': true,
  'operator.removed': true,
  'operator.reset': true,
  'password.changed': true,
  'passkey.added': true,
  'passkey.renamed': true,
  'passkey.removed': true,
  'session.opened': true,
  'session.ended': true,
  'account.added': true,
  'account.removed': true,
  'brand.changed': true,
  'links.forgotten': true,
  'backup.restored': true,
};
const knownKinds: Record<Act['object']['kind'], true> = {
  campaign: true,
  list: true,
  subscriber: true,
  suppressions: true,
  feed: true,
  token: true,
  webhook: true,
  operator: true,
  account: true,
  installation: true,
};

export const acts = Object.keys(known) as Act['act'][];
export const objectKinds = Object.keys(knownKinds) as Act['object']['kind'][];
