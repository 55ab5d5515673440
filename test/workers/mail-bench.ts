// An email worker on real engines, with an SMTP server that fails where it is told to and a clock that can be moved.
import type { App } from '../../src/app.ts';
import { startWorkers, type Workers } from '../../workers/main.ts';
import { freshPrefix, redisUrl } from '../setup/database.ts';
import { type Faults, type FaultySmtp, openFaultySmtp } from '../transports/servers/faulty-smtp.ts';
import { openSmallApp, type SmallAppOptions } from './small-app.ts';

export interface MailBench extends AsyncDisposable {
  app: App;
  smtp: FaultySmtp;
  workers: Workers;
  /** Moves the clock of the workers. */
  pass(ms: number): void;
}

export async function openMailBench(
  databaseUrl: string,
  faults: Faults = {},
  {
    login,
    sweepEveryMs = 50,
    ...options
  }: Partial<SmallAppOptions> & { login?: string; sweepEveryMs?: number } = {},
): Promise<MailBench> {
  let passedMs = 0;
  // Closed again where what comes after it cannot be opened: a server left open keeps the test's process from ending.
  await using opening = new AsyncDisposableStack();
  const smtp = opening.use(await openFaultySmtp({ pipelining: true, ...faults }));
  const smtpUrl = login ? smtp.url.replace('//', `//${login}@`) : smtp.url;
  const app = opening.use(
    await openSmallApp(
      { databaseUrl, redisUrl: redisUrl(), prefix: freshPrefix(), smtpUrl, ...options },
      { now: () => new Date(Date.now() + passedMs) },
    ),
  );
  const workers = await startWorkers(app, ['email'], { sweepEveryMs, leaseMs: 2_000 });
  opening.defer(() => workers.close());
  const opened = opening.move();
  return {
    app,
    smtp,
    workers,
    pass: (ms) => {
      passedMs += ms;
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
