// Where mails and posts go from here: to real ones, or no further than this machine.
import type { App } from '../app.ts';

export interface Destination {
  /** Title of the transport that takes the mail; null = the outbox does. */
  transport: string | null;
  /** The folder of the outbox; null where a transport takes the mail. */
  outboxDir: string | null;
  /** Ids of the accounts that are posted on. */
  accounts: string[];
  /** Whether all of it stays on this machine: outbox and sandbox. */
  isLocal: boolean;
}

export const destinationOf = ({
  engines,
  transport,
  accounts,
}: Pick<App, 'engines' | 'transport' | 'accounts'>): Destination => ({
  transport,
  outboxDir: engines.outboxDir,
  accounts: accounts.map(({ id }) => id),
  isLocal: transport === null && accounts.every(({ network }) => network === 'sandbox'),
});
