// The cookie that holds a session's token: for this host alone, out of reach of scripts, and never sent with what another site asks.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { NewSession } from '../../operations/sessions.ts';
import type { ApiContext } from './contract.ts';

type Place = Pick<ApiContext, 'config'>;

/** By TLS a name that no other host, and no page without TLS, can set (RFC 6265bis, 4.1.3). */
export const cookieName = (place: Place): string => (isSecure(place) ? '__Host-pullquote' : 'pullquote');

export function sessionCookie({ headers }: FastifyRequest, place: Place): string | null {
  const name = `${cookieName(place)}=`;
  const cookies = headers.cookie?.split(/; */) ?? [];
  return cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length) ?? null;
}

export function setSession(reply: FastifyReply, place: Place, { token, expiresAt }: NewSession): void {
  reply.header('set-cookie', written(place, token, `Expires=${expiresAt.toUTCString()}`));
}

export function clearSession(reply: FastifyReply, place: Place): void {
  reply.header('set-cookie', written(place, '', 'Max-Age=0'));
}

const written = (place: Place, value: string, until: string): string =>
  [
    `${cookieName(place)}=${value}`,
    'Path=/',
    until,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure(place) ? ['Secure'] : []),
  ].join('; ');

const isSecure = ({ config }: Place): boolean => config.publicUrl?.startsWith('https://') ?? false;
