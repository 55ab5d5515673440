// A page that is not there, and one that broke.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Button, ButtonLink } from '../parts/button.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { RefusedPage } from '../parts/refused-page.tsx';
import { useSay } from './words.tsx';

export function NotFound() {
  const say = useSay();
  return (
    <EmptyState
      isPage
      title={say('frame.notFound')}
      actions={
        <ButtonLink to="/" weight="main">
          {say('frame.toDesk')}
        </ButtonLink>
      }
    >
      {say('frame.notFoundAbout')}
    </EmptyState>
  );
}

export function Failed({ error, reset }: ErrorComponentProps) {
  const say = useSay();
  const router = useRouter();
  return (
    <RefusedPage
      error={error instanceof Error ? error : new Error(String(error))}
      actions={
        <Button
          weight="main"
          onPress={() => {
            reset();
            void router.invalidate();
          }}
        >
          {say('parts.again')}
        </Button>
      }
    />
  );
}
