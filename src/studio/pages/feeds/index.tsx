// The feeds that lists follow: when each makes campaigns, what became of its items, and what went wrong.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, need, type Schema } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { ButtonLink, Link } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { State } from '../../parts/state.tsx';
import { Table } from '../../parts/table.tsx';
import './feeds.css';
import { useListName } from './list-name.ts';
import { useScheduleWords } from './schedule.ts';

export type Feed = Schema<'FeedSummary'>;

export const feedsQuery = queryOptions({
  queryKey: ['feeds'],
  queryFn: () => need(api.GET('/api/v1/feeds')),
});

export function Feeds() {
  const say = useSay();
  const format = useFormat();
  const tell = useTell();
  const wordsOf = useScheduleWords();
  const listName = useListName();
  const mayWrite = useMay('write');
  const { data, error, isPending } = useQuery(feedsQuery);
  const feeds = data?.items ?? [];
  const add = mayWrite && (
    <ButtonLink to="/feeds/new" weight="main">
      {say('feeds.add')}
    </ButtonLink>
  );
  return (
    <>
      <header className="head">
        <h1>{say('feeds.title')}</h1>
        {feeds.length > 0 && add}
      </header>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data && feeds.length === 0 && (
        <EmptyState title={say('feeds.none')} actions={add}>
          {say('feeds.noneAbout')}
        </EmptyState>
      )}
      {feeds.length > 0 && (
        <Table
          label={say('feeds.title')}
          rows={feeds}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'title',
              name: say('feeds.feed'),
              cell: ({ id, title, url, every }) => (
                <div className="feeds-name">
                  <Link to="/feeds/$id" params={{ id }}>
                    {title || url}
                  </Link>
                  <p className="soft small">{shortAddress(url)}</p>
                  <p className="feeds-narrow small">{wordsOf(every)}</p>
                </div>
              ),
            },
            {
              id: 'standing',
              name: say('feeds.standing'),
              cell: (feed) => (
                <>
                  <Standing feed={feed} />
                  {feed.reason && <p className="feeds-reason table-extra small">{tell(feed.reason)}</p>}
                </>
              ),
            },
            { id: 'list', name: say('feeds.list'), isExtra: true, cell: ({ list }) => listName(list) },
            {
              id: 'when',
              name: say('feeds.when'),
              isExtra: true,
              cell: ({ every, timeZone, nextAt, pausedAt }) => (
                <>
                  {wordsOf(every)}
                  <p className="soft small number">
                    {pausedAt === null && say('feeds.next', { time: format.moment(nextAt, timeZone) })}
                  </p>
                </>
              ),
            },
            {
              id: 'items',
              name: say('feeds.made'),
              isNumber: true,
              isExtra: true,
              cell: ({ items }) => format.number(items.published ?? 0),
            },
          ]}
        />
      )}
    </>
  );
}

/** In a word: it goes on, it was paused, or its last looks failed. */
export function Standing({ feed: { pausedAt, failures } }: { feed: Feed }) {
  const say = useSay();
  if (pausedAt !== null) return <State tone="care">{say('feeds.paused')}</State>;
  if (failures > 0) return <State tone="bad">{say('feeds.failing', { count: failures })}</State>;
  return <State tone="good">{say('feeds.followed')}</State>;
}

/** Without its query, where tokens live. */
export const shortAddress = (url: string): string =>
  URL.canParse(url) ? new URL(url).host + new URL(url).pathname.replace(/\/$/, '') : url;
