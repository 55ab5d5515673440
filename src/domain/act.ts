// What is written down in the audit: who did what to what. Names are public: programs filter by them.

export const acts = [
  'campaign.made',
  'campaign.edited',
  'campaign.undone',
  'campaign.redone',
  'campaign.approved',
  'campaign.unscheduled',
  'campaign.paused',
  'campaign.resumed',
  'campaign.cancelled',
  'campaign.retried',
  'campaign.tested',
  'doubts.decided',
  'list.made',
  'list.renamed',
  'subscriber.added',
  'subscriber.unsubscribed',
  'subscriber.removed',
  'subscribers.imported',
  'suppression.added',
  'suppression.lifted',
  'feed.followed',
  'feed.changed',
  'feed.run',
  'feed.paused',
  'feed.resumed',
  'feed.removed',
  'token.added',
  'token.revoked',
  'webhook.added',
  'webhook.changed',
  'webhook.removed',
  'operator.invited',
  'operator.joined',
  'operator.changed',
  'operator.renamed',
  'operator.removed',
  'operator.reset',
  'password.changed',
  'passkey.added',
  'passkey.renamed',
  'passkey.removed',
  'session.opened',
  'session.ended',
  'account.added',
  'account.removed',
  'brand.changed',
  'links.forgotten',
  'backup.restored',
] as const;
export type ActName = (typeof acts)[number];

/** What it was done to. Of a person who subscribes never the address: it is to be gone when they are. */
export const objectKinds = [
  'campaign',
  'list',
  'subscriber',
  'suppressions',
  'feed',
  'token',
  'webhook',
  'operator',
  'account',
  'installation',
] as const;
export type ObjectKind = (typeof objectKinds)[number];

export interface Act {
  act: ActName;
  kind: ObjectKind;
  id: string;
  /** What of it was changed, as it was and as it is; left out where there is nothing to tell. */
  before?: unknown;
  after?: unknown;
}
