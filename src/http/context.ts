// What the HTTP server needs of the app. The app as a whole satisfies it.
import type { Brand } from '../design/brand.ts';
import type { Stage } from '../domain/campaign.ts';
import type { Logger } from '../log.ts';
import type { Store } from '../store/index.ts';

export interface HttpContext {
  config: { brand: Brand; metricsToken: string | null };
  store: Store;
  queues: {
    /** @throws where the queue cannot be reached */
    ping(): Promise<void>;
    depth(): Promise<Record<Stage, Record<'waiting' | 'active' | 'delayed', number>>>;
  };
  /** Signs the links of mails. */
  linkSecret: string;
  log: Logger;
  now(): Date;
}
