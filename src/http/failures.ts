// What a request gets that fails: the status of its error code, in the form of its scope. Only an error that Pullquote
// raised on purpose is told; anything else is logged and told as "something went wrong".
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_CODES, type ErrorCode, messageOf, PullquoteError } from '../errors.ts';
import type { Logger } from '../log.ts';

export interface Failure {
  status: number;
  code: ErrorCode;
  message: string;
  /** The term of an operation that was wrong, such as "cards.formats"; where it is one. */
  term?: string;
  /** When it may be tried again; where that is known. */
  afterMs?: number;
  /** Where in what an operator looks at something does not hold, and why; where an edit was refused. */
  findings?: unknown;
}

/** How a scope tells a failure; the status is set already. */
export type FailureForm = (request: FastifyRequest, reply: FastifyReply, failure: Failure) => FastifyReply;

/**
 * What is thrown in this scope, and what is not there under its prefix, is told in its form.
 * @param isOperator who is also told what is wrong on our side, such as a setting or a server that does not answer
 */
export function answerFailures(
  scope: FastifyInstance,
  log: Logger,
  form: FailureForm,
  isOperator: (request: FastifyRequest) => boolean = () => false,
): void {
  scope.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const failure = failureOf(error, isOperator(request));
    if (failure.status >= 500)
      log.error({ route: request.routeOptions.url, err: error }, 'request failed: %s', messageOf(error));
    return form(request, reply.code(failure.status), failure);
  });
}

/** For the one scope that has the paths under its prefix to itself. */
export function answerNotFound(scope: FastifyInstance, form: FailureForm): void {
  scope.setNotFoundHandler((request, reply) => {
    const failure = failureOf(notFound());
    return form(request, reply.code(failure.status), failure);
  });
}

export const notFound = (): PullquoteError =>
  new PullquoteError('NOT_FOUND', 'there is nothing at this address');

/** `{"error": {"code", "message"}}`, for programs. */
export const asJson: FailureForm = (_request, reply, { code, message }) =>
  reply.send({ error: { code, message } });

function failureOf(error: Error & { statusCode?: number }, isOperator = false): Failure {
  const { code, status }: Pick<Failure, 'code' | 'status'> =
    error instanceof PullquoteError
      ? { code: error.code, status: ERROR_CODES[error.code].http }
      : // Fastify's own: too large, malformed, too slow.
        { code: error.statusCode === 413 ? 'TOO_LARGE' : 'USAGE', status: error.statusCode ?? 500 };
  if (status < 500 || (isOperator && error instanceof PullquoteError && code !== 'INTERNAL')) {
    const term = 'term' in error && typeof error.term === 'string' && error.term !== '' ? error.term : null;
    const retry = error instanceof PullquoteError && typeof error.retry === 'object' ? error.retry : {};
    return {
      ...{ code, status, message: error.message },
      ...(term !== null && { term }),
      ...('findings' in error && { findings: error.findings }),
      ...retry,
    };
  }
  return { code: 'INTERNAL', status, message: 'something went wrong; try again in a moment' };
}
