// Who operates, and what they may: by the session's cookie, or by a token held in this tab.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, need, Problem, type Schema } from '../api/client.ts';

export type Caller = Schema<'Caller'>;
export type Right = Caller['may'][number];

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: readSession,
  staleTime: 60_000,
  retry: 1,
});

/** null: nobody. @throws Problem where the server does not tell */
async function readSession(): Promise<Caller | null> {
  try {
    return await need(api.GET('/api/v1/session'));
  } catch (error) {
    if (error instanceof Problem && error.status === 401) return null;
    throw error;
  }
}

export const nameOf = ({ operator, token }: Caller): string => operator?.name ?? token?.name ?? '';

/** Whether they may; the server decides, this only spares a button that it would refuse. */
export function useMay(right: Right): boolean {
  const { data } = useQuery(sessionQuery);
  return data?.may.includes(right) ?? false;
}
