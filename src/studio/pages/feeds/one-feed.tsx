// A page of one feed that is followed, or what stands there where it is followed no more.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay } from '../../frame/words.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { RefusedPage } from '../../parts/refused-page.tsx';
import { type Feed, feedsQuery } from './index.tsx';

export function OneFeed({ id, children }: { id: string; children(feed: Feed): ReactNode }) {
  const say = useSay();
  const { data, error } = useQuery(feedsQuery);
  // What is typed below is kept where a look at the server fails.
  if (!data) return error ? <RefusedPage error={error} /> : <Loading />;
  const feed = data.items.find((one) => one.id === id);
  if (feed) return children(feed);
  return (
    <EmptyState
      isPage
      title={say('feeds.gone')}
      actions={
        <ButtonLink to="/feeds" weight="main">
          {say('feeds.title')}
        </ButtonLink>
      }
    />
  );
}
