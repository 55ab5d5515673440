// What readers and mail services ask: by a token, with a body of which little is read.
import type { FastifyInstance, FastifyRequest } from 'fastify';

export type TokenRequest = FastifyRequest<{ Params: { token: string } }>;

/** A form of two fields, or the multipart body of RFC 8058, is a few hundred bytes. */
const bodyLimit = 16_384;

/** RFC 8058 lets a mail service post multipart or urlencoded; what it posts decides nothing, the token does. */
export function acceptAnyBody(scope: FastifyInstance): void {
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, _body, done) => done(null));
}

/** The fields of a form as `URLSearchParams`. */
export function acceptForms(scope: FastifyInstance): void {
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
}
