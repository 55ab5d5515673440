// The HTTP server as its scopes, each a plugin with its own parsers, limits, hooks and form of errors: what subscribers
// reach from a mail, what machines ask, the API, and the studio.
import type { App } from '../app.ts';
import { fixedStrings } from '../operations/locales.ts';
import { apiScope } from './api/index.ts';
import type { ApiLimits } from './api/limits.ts';
import { machineScope } from './machine/index.ts';
import { pagesFor } from './pages/index.ts';
import { readerScope } from './reader/index.ts';
import { openServer, type Server, type ServerOptions } from './server.ts';
import { openStudio } from './studio/index.ts';

/** What the set-up builds of src/studio. */
const builtStudio = new URL('../../dist/studio/', import.meta.url);

/**
 * Listens on `host` and `port`.
 * @throws USAGE where the port is taken or not allowed
 */
export async function openHttp(
  app: App,
  {
    host,
    port,
    limits,
    apiLimits,
    studioFolder = builtStudio,
  }: Omit<ServerOptions, 'log'> & {
    apiLimits?: Partial<ApiLimits> | undefined;
    /** null = no studio. */
    studioFolder?: URL | null | undefined;
  },
): Promise<Server> {
  const pages = pagesFor(app.config.brand, fixedStrings());
  const studio = openStudio(app, pages, studioFolder);
  return openServer({ host, port, limits, log: app.log }, [
    readerScope(app, pages, studio),
    machineScope(app),
    apiScope(app, apiLimits),
    studio.scope,
  ]);
}
