// The tables. Postgres is the truth: every stage change is a row here before it is a job.
export * from './schema/access.ts';
export * from './schema/audience.ts';
export * from './schema/campaigns.ts';
export * from './schema/content.ts';
export * from './schema/feeds.ts';
export * from './schema/house.ts';
export * from './schema/ledger.ts';
export * from './schema/webhooks.ts';
