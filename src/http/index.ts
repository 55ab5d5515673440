// The HTTP server as its scopes, each a plugin with its own parsers, limits, hooks and form of errors: what subscribers
// reach from a mail, what machines ask, and the seats of the API and the studio.
import type { App } from '../app.ts';
import type { HealthApp } from '../operations/health.ts';
import { fixedStrings } from '../operations/locales.ts';
import type { ReaderApp } from '../operations/readers.ts';
import { apiScope } from './api/index.ts';
import { machineScope } from './machine/index.ts';
import { pagesFor } from './pages/index.ts';
import { readerScope } from './reader/index.ts';
import { openServer, type Server, type ServerOptions } from './server.ts';
import { studioScope } from './studio/index.ts';

/** What the server needs of the app. The app as a whole satisfies it. */
export type HttpContext = HealthApp & ReaderApp & { config: Pick<App['config'], 'brand' | 'metricsToken'> };

/**
 * Listens on `host` and `port`.
 * @throws USAGE where the port is taken or not allowed
 */
export async function openHttp(
  context: HttpContext,
  { host, port, limits }: Omit<ServerOptions, 'log'>,
): Promise<Server> {
  const pages = pagesFor(context.config.brand, fixedStrings());
  return openServer({ host, port, limits, log: context.log }, [
    readerScope(context, pages),
    machineScope(context),
    apiScope(context),
    studioScope(context, pages),
  ]);
}
