// As much of an App as the delivery needs, without renderer, networks or HTTP: for workers in the test and for workers in
// a process of their own.
import type { App, Overrides } from '../../src/app.ts';
import { openLog } from '../../src/log.ts';
import { openQueues } from '../../src/queue/index.ts';
import { openReading, type ReadingLimits } from '../../src/reading/index.ts';
import { openStore } from '../../src/store/index.ts';
import smtp from '../../src/transports/smtp.ts';

export interface SmallAppOptions {
  databaseUrl: string;
  /** null = the queues live in Postgres. */
  redisUrl: string | null;
  prefix: string;
  smtpUrl: string;
  /** Where it says that it sends; the outbox where left out. */
  relay?: string;
  maxConnections?: number;
  /** Added to the machine's clock. */
  clockOffsetMs?: number;
  /** Silence of the SMTP server that counts as its end. */
  silenceMs?: number;
  /** More variables of the transport. */
  smtp?: Record<string, string>;
  logLevel?: string;
  /** Of the processes that read texts. */
  reading?: Partial<ReadingLimits>;
}

export const linkSecret = 'a secret of the tests';
export const baseUrl = 'https://news.example';

export async function openSmallApp(
  options: SmallAppOptions,
  overrides: Pick<Overrides, 'now' | 'reading'> & { summarizers?: App['summarizers'] } = {},
): Promise<App> {
  const log = openLog(options.logLevel ?? 'silent');
  const store = await openStore(options.databaseUrl);
  const backend = options.redisUrl === null ? 'postgres' : 'redis';
  const queues = await openQueues({ ...options, backend }, log);
  const mailer = smtp.open(
    smtp.settings.parse({
      SMTP_URL: options.smtpUrl,
      SMTP_TLS: 'off',
      SMTP_CONNECT_TIMEOUT_S: '5',
      SMTP_SILENCE_TIMEOUT_S: String((options.silenceMs ?? 20_000) / 1_000),
      ...options.smtp,
    }),
    { maxConnections: options.maxConnections ?? 5 },
  );
  const reading = overrides.reading ?? openReading(options.reading);
  const app = {
    config: {
      brand: { sender: { name: '每日一讀', email: 'editor@news.example' } },
      summarizer: 'extractive',
      secondReader: null,
      sample: [],
      publicUrl: baseUrl,
      env: {},
    },
    log,
    now: overrides.now ?? (() => new Date(Date.now() + (options.clockOffsetMs ?? 0))),
    store,
    queues,
    mailer,
    relay: options.relay ?? null,
    accounts: [],
    reading,
    networks: new Map(),
    summarizers: overrides.summarizers ?? new Map(),
    linkSecret,
    baseUrl,
    async [Symbol.asyncDispose]() {
      if (!overrides.reading) await reading.close();
      await mailer.close();
      await queues.close();
      await store.close();
    },
  };
  return app as unknown as App;
}
