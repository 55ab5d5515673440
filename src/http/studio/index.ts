// The seat of the operator's web app: its prefix, and a page as its form of errors. It takes no body: the studio speaks to
// the API. Until there is a bundle to serve, every path under /studio answers 404 with that page.
import type { Logger } from '../../log.ts';
import { answerFailures, answerNotFound } from '../failures.ts';
import type { Pages } from '../pages/index.ts';
import type { Scope } from '../server.ts';

export function studioScope({ log }: { log: Logger }, pages: Pages): Scope {
  return {
    prefix: '/studio',
    plugin: async (scope) => {
      answerFailures(scope, log, pages.failure);
      answerNotFound(scope, pages.failure);
    },
  };
}
