// A page of one feed that is followed, or what stands there where it is followed no more.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSay } from '../../frame/words.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { type Feed, feedsQuery } from './index.tsx';

export function OneFeed({ id, children }: { id: string; children(feed: Feed): ReactNode }) {
  const say = useSay();
  const { data, error } = useQuery(feedsQuery);
  if (error) return <Refusal error={error} />;
  if (!data) return <Loading />;
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
