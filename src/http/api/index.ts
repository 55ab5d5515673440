// The seat of the API: its prefix, its parser, its limit and its form of errors, problem+json (RFC 9457) with our codes.
// One file a noun will be registered here; until the first one is, every path under /api answers 404 in that form.
import type { Logger } from '../../log.ts';
import { answerFailures, answerNotFound, type FailureForm } from '../failures.ts';
import type { Scope } from '../server.ts';

/** An article pasted as JSON; a route that takes a file sets its own. */
const bodyLimit = 1_048_576;

export function apiScope({ log }: { log: Logger }): Scope {
  return {
    prefix: '/api',
    plugin: async (scope) => {
      answerFailures(scope, log, asProblem);
      answerNotFound(scope, asProblem);
      scope.addContentTypeParser(
        'application/json',
        { parseAs: 'string', bodyLimit },
        scope.getDefaultJsonParser('error', 'error'),
      );
    },
  };
}

const asProblem: FailureForm = (_request, reply, { status, code, message }) =>
  reply.type('application/problem+json').send(JSON.stringify({ status, code, detail: message }));
