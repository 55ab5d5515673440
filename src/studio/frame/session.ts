// Who operates, and what they may: by the session's cookie, or by a token held in this tab.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { problemOf } from '../api/client.ts';
import { heldToken } from '../api/token.ts';

export const roles = ['owner', 'editor', 'approver', 'viewer'] as const;
export type Role = (typeof roles)[number];

export interface Session {
  operator: { id: string; name: string; email: string | null; role: Role };
  via: 'session' | 'token';
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: 60_000,
  retry: 1,
});

/** null: nobody. @throws Problem where the server does not tell */
async function readSession(): Promise<Session | null> {
  const response = await ask('/api/v1/session');
  if (response.ok) return (await response.json()) as Session;
  if (response.status === 401) return null;
  // A server without seats: its tokens say who may.
  if (response.status === 404) return heldToken() === null ? null : readToken();
  throw problemOf(response, await response.json().catch(() => null));
}

async function readToken(): Promise<Session | null> {
  const response = await ask('/api/v1/campaigns?limit=1');
  if (response.status === 401) return null;
  if (!response.ok) throw problemOf(response, await response.json().catch(() => null));
  return { operator: { id: 'token', name: 'Token', email: null, role: 'owner' }, via: 'token' };
}

function ask(path: string): Promise<Response> {
  const token = heldToken();
  return fetch(path, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });
}

const allowed: Record<Role, readonly ('write' | 'approve' | 'pause')[]> = {
  owner: ['write', 'approve', 'pause'],
  editor: ['write', 'pause'],
  approver: ['approve', 'pause'],
  viewer: [],
};

/** Whether they may; the server decides, this only spares a button that it would refuse. */
export function useMay(act: 'write' | 'approve' | 'pause'): boolean {
  const { data } = useQuery(sessionQuery);
  return data ? allowed[data.operator.role].includes(act) : false;
}
