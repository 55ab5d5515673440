// Hears at once that a campaign changed, by whomever: the trigger on `campaigns` tells it on a channel of Postgres. A doorbell
// and nothing more: what is missed while the connection is away is found by whoever looks every few seconds.
import { Client } from 'pg';
import { clientConfig } from './db.ts';

/** The channel's name, in migration campaign_notices too. */
const channel = 'pullquote_campaigns';
const reconnectMs = 5_000;

/** Calls back after each change, and each time the connection stands anew, until the returned function is called. */
export function hearNotices(databaseUrl: string, callback: () => void): () => Promise<void> {
  let isOver = false;
  let client: Client | null = null;
  let timer: NodeJS.Timeout | undefined;

  const connect = async () => {
    const fresh = new Client(clientConfig(databaseUrl));
    client = fresh;
    const again = () => {
      fresh.removeAllListeners('end');
      if (isOver || client !== fresh) return;
      client = null;
      timer = setTimeout(() => {
        connecting = connect();
      }, reconnectMs).unref();
    };
    fresh.on('error', again);
    fresh.on('end', again);
    fresh.on('notification', () => {
      if (!isOver) callback();
    });
    try {
      await fresh.connect();
      await fresh.query(`listen ${channel}`);
      if (!isOver) callback();
    } catch {
      again();
    }
  };
  let connecting = connect();

  return async () => {
    isOver = true;
    clearTimeout(timer);
    // One that is just being opened is closed once it stands.
    await connecting;
    await client?.end().catch(() => {});
  };
}
