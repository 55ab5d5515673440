// What is known of the server, and for how long. Whoever is told 401 anywhere is out, and asked to sign in where they are.
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from '../api/client.ts';

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noteEnd }),
  mutationCache: new MutationCache({ onError: noteEnd }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal is an answer; only a line that broke is tried again.
      retry: (count, error) => count < 2 && (!(error instanceof Problem) || error.code === 'NETWORK'),
    },
  },
});

function noteEnd(error: Error): void {
  if (error instanceof Problem && error.status === 401)
    void queryClient.invalidateQueries({ queryKey: ['session'] });
}
