// An HTTP server on a database of its own, for the tests: its log kept, its queue replaced by answers.
import { Writable } from 'node:stream';
import type { App } from '../../src/app.ts';
import { type Brand, brandSchema } from '../../src/design/brand.ts';
import type { Stage } from '../../src/domain/campaign.ts';
import type { ConnectionLimits } from '../../src/http/connections.ts';
import { openHttp } from '../../src/http/index.ts';
import { openLog } from '../../src/log.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { freshDatabase } from '../setup/database.ts';
import { noon } from '../store/sample.ts';

export const brand: Brand = brandSchema.parse({
  name: 'Harbour & <Sons>',
  sender: { name: 'Harbour', email: 'hello@harbour.example' },
  postalAddress: 'Harbour, 1 Quay Street, Taipei',
  colours: { accent: '#b3261e', ink: '#1c1b1a', paper: '#faf8f4' },
});

export const linkSecret = 'a secret for the tests';

const idle = { waiting: 0, active: 0, delayed: 0 };
export const depths: Record<Stage, typeof idle> = {
  summarize: idle,
  render: idle,
  email: { waiting: 3, active: 2, delayed: 1 },
  social: idle,
};

export interface TestServer extends AsyncDisposable {
  url: string;
  store: Store;
  /** Every line that was logged. */
  logged(): string;
  /** Before the rest. */
  closeHttp(): Promise<void>;
}

export async function openTestServer(
  change: {
    metricsToken?: string;
    queues?: Pick<App['queues'], 'ping' | 'depth'>;
    port?: number;
    /** Of a built studio; none where left out. */
    studioFolder?: URL;
    limits?: Partial<ConnectionLimits>;
  } = {},
): Promise<TestServer> {
  await using opened = new AsyncDisposableStack();
  const database = opened.use(await freshDatabase());
  const store = await openStore(database.url, { poolSize: 4 });
  opened.defer(() => store.close());
  let lines = '';
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines += chunk;
      done();
    },
  });
  const http = await openHttp(
    // As much of the app as readers and machines reach.
    {
      config: { brand, metricsToken: change.metricsToken ?? null },
      store,
      queues: change.queues ?? { ping: async () => {}, depth: async () => depths },
      linkSecret,
      log: openLog('trace', sink),
      now: () => noon,
    } as unknown as App,
    {
      host: '127.0.0.1',
      port: change.port ?? 0,
      limits: change.limits,
      studioFolder: change.studioFolder ?? null,
    },
  );
  opened.defer(http.close);
  const closing = opened.move();
  return {
    url: http.url,
    store,
    logged: () => lines,
    closeHttp: http.close,
    [Symbol.asyncDispose]: () => closing.disposeAsync(),
  };
}
