// What a request gets that fails: the status of its error code, and a page for people or JSON for programs. Only an
// error that Pullquote raised on purpose is told; anything else is logged and told as "something went wrong".
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ERROR_CODES, type ErrorCode, messageOf, PullquoteError } from '../errors.ts';
import type { HttpContext } from './context.ts';
import type { NoticeKind, Pages } from './pages/index.ts';

export function answerFailures(server: FastifyInstance, context: HttpContext, pages: Pages): void {
  function answer(
    request: FastifyRequest,
    reply: FastifyReply,
    status: number,
    code: ErrorCode,
    message: string,
  ) {
    reply.code(status);
    if (!request.headers.accept?.includes('text/html')) return reply.send({ error: { code, message } });
    return pages.notice(request, reply, noticeOf(status));
  }

  server.setNotFoundHandler((request, reply) =>
    answer(request, reply, 404, 'NOT_FOUND', 'there is nothing at this address'),
  );
  server.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    if (error instanceof PullquoteError && ERROR_CODES[error.code].http < 500)
      return answer(request, reply, ERROR_CODES[error.code].http, error.code, error.message);
    // Fastify's own: too large, malformed, too slow.
    if (error.statusCode !== undefined && error.statusCode < 500)
      return answer(request, reply, error.statusCode, 'USAGE', error.message);
    context.log.error(
      { route: request.routeOptions.url, err: error },
      'request failed: %s',
      messageOf(error),
    );
    const status = error instanceof PullquoteError ? ERROR_CODES[error.code].http : 500;
    return answer(request, reply, status, 'INTERNAL', 'something went wrong; try again in a moment');
  });
}

function noticeOf(status: number): NoticeKind {
  if (status === 403) return 'invalidLink';
  return status < 500 ? 'notFound' : 'failed';
}
