// The cookie that holds a session's token: for this host alone, out of reach of scripts, and never sent with what another site asks. Beside it
// the one by which a browser that went to the identity provider is known again: it comes back by a link of another site, so that one is Lax.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { linkLifeMs } from '../../domain/one-time-link.ts';
import type { NewSession } from '../../operations/sessions.ts';
import type { ApiContext } from './contract.ts';

type Place = Pick<ApiContext, 'config'>;

/** By TLS a name that no other host, and no page without TLS, can set (RFC 6265bis, 4.1.3). */
export const cookieName = (place: Place): string => (isSecure(place) ? '__Host-pullquote' : 'pullquote');

export const sessionCookie = (request: FastifyRequest, place: Place): string | null =>
  readCookie(request, cookieName(place));

export const returnCookie = (request: FastifyRequest, place: Place): string | null =>
  readCookie(request, returnName(place));

function readCookie({ headers }: FastifyRequest, cookie: string): string | null {
  const name = `${cookie}=`;
  const cookies = headers.cookie?.split(/; */) ?? [];
  return cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length) ?? null;
}

export function setSession(reply: FastifyReply, place: Place, { token, expiresAt }: NewSession): void {
  reply.header('set-cookie', written(place, cookieName(place), token, `Expires=${expiresAt.toUTCString()}`));
}

export function clearSession(reply: FastifyReply, place: Place): void {
  reply.header('set-cookie', written(place, cookieName(place), '', 'Max-Age=0'));
}

export function setReturn(reply: FastifyReply, place: Place, secret: string): void {
  const until = `Max-Age=${linkLifeMs.oidc / 1_000}`;
  reply.header('set-cookie', written(place, returnName(place), secret, until, 'Lax'));
}

export function clearReturn(reply: FastifyReply, place: Place): void {
  reply.header('set-cookie', written(place, returnName(place), '', 'Max-Age=0', 'Lax'));
}

const returnName = (place: Place): string => `${cookieName(place)}-return`;

const written = (
  place: Place,
  name: string,
  value: string,
  until: string,
  sameSite: 'Strict' | 'Lax' = 'Strict',
): string =>
  [
    `${name}=${value}`,
    'Path=/',
    until,
    'HttpOnly',
    `SameSite=${sameSite}`,
    ...(isSecure(place) ? ['Secure'] : []),
  ].join('; ');

const isSecure = ({ config }: Place): boolean => config.publicUrl?.startsWith('https://') ?? false;
