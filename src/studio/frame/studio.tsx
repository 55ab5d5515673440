// Everything that pages stand in: words, what is known of the server, and the router.
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { Toasts } from '../parts/toast.tsx';
import { queryClient } from './query-client.ts';
import { router } from './routes.tsx';
import { WordsProvider } from './words.tsx';

export const Studio = () => (
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <WordsProvider>
        <RouterProvider router={router} />
        <Toasts />
      </WordsProvider>
    </QueryClientProvider>
  </StrictMode>
);
