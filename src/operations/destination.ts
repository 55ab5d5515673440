// Where mails and posts go from here: to real ones, or no further than this machine.
import type { App } from '../app.ts';

export interface Destination {
  /** The folder of the outbox; null where a relay (SMTP_URL) takes the mail. */
  outboxDir: string | null;
  /** Ids of the accounts that are posted on. */
  accounts: string[];
  /** Whether all of it stays on this machine: outbox and sandbox. */
  isLocal: boolean;
}

export const destinationOf = ({ engines, accounts }: Pick<App, 'engines' | 'accounts'>): Destination => ({
  outboxDir: engines.outboxDir,
  accounts: accounts.map(({ id }) => id),
  isLocal: engines.outboxDir !== null && accounts.every(({ network }) => network === 'sandbox'),
});
