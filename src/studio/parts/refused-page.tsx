// A page of which there is nothing to show: why, in the server's words.
import type { ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import { useRefusal } from './notice.tsx';

export function RefusedPage({ error, actions }: { error: Error; actions?: ReactNode }) {
  const { title, detail } = useRefusal()(error);
  return (
    <EmptyState isPage title={title} actions={actions}>
      {detail}
    </EmptyState>
  );
}
