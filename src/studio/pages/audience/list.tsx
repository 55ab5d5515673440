// One list: who is on it, found by address or name, added, changed, removed; as CSV in and out.
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useState } from 'react';
import { api, need } from '../../api/client.ts';
import { saveFile } from '../../api/files.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button, Link } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Menu } from '../../parts/menu.tsx';
import { More } from '../../parts/more.tsx';
import { Refusal, useRefusal } from '../../parts/notice.tsx';
import { RefusedPage } from '../../parts/refused-page.tsx';
import { Select } from '../../parts/select.tsx';
import { State } from '../../parts/state.tsx';
import { Table } from '../../parts/table.tsx';
import { toast } from '../../parts/toast.tsx';
import './audience.css';
import { Import } from './import.tsx';
import { RenameList } from './rename-list.tsx';
import { Runs } from './runs.tsx';
import { RemoveSubscriber, type Subscriber, UnsubscribeSubscriber, WriteSubscriber } from './subscriber.tsx';

const route = getRouteApi('/inside/audience/$slug');
const pageSize = 50;
type Asked =
  | { kind: 'add' | 'import' | 'rename' }
  | { kind: 'edit' | 'unsubscribe' | 'remove'; subscriber: Subscriber };

export function ListPage() {
  const say = useSay();
  const format = useFormat();
  const refusalOf = useRefusal();
  const mayWrite = useMay('write');
  const { slug } = route.useParams();
  const [status, setStatus] = useState<'all' | Subscriber['status']>('all');
  const [text, setText] = useState('');
  const [asked, ask] = useState<Asked | null>(null);
  const query = useDeferredValue(text.trim());
  const list = useQuery({
    queryKey: ['audience', 'list', slug],
    queryFn: () => need(api.GET('/api/v1/lists/{slug}', { params: { path: { slug } } })),
  });
  const page = useInfiniteQuery({
    queryKey: ['audience', 'subscribers', slug, status, query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      need(
        api.GET('/api/v1/lists/{slug}/subscribers', {
          params: {
            path: { slug },
            query: {
              limit: pageSize,
              ...(status !== 'all' && { status }),
              ...(query && { query }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const rows = page.data?.pages.flatMap(({ items }) => items) ?? [];
  // A search of a long list answers with what it has found so far.
  const isSearching = page.hasNextPage && (page.data?.pages.at(-1)?.items.length ?? 0) < pageSize;
  const { fetchNextPage, isFetching } = page;
  useEffect(() => {
    if (isSearching && !isFetching) void fetchNextPage();
  }, [isSearching, isFetching, fetchNextPage]);
  const save = () =>
    saveFile(`/api/v1/lists/${encodeURIComponent(slug)}/subscribers/export`, `${slug}.csv`).catch(
      (error: Error) => toast(refusalOf(error).detail, 'failed'),
    );
  if (list.error) return <RefusedPage error={list.error} />;
  return (
    <>
      <header className="stack">
        <p className="small">
          <Link to="/audience">{say('audience.title')}</Link>
        </p>
        <h1>{list.data?.name ?? slug}</h1>
        {list.data && (
          <p className="soft number">
            {say('audience.counts', {
              active: list.data.active,
              suppressed: list.data.suppressed,
              unsubscribed: list.data.unsubscribed,
            })}
          </p>
        )}
        <div className="row">
          {mayWrite && (
            <>
              <Button weight="main" onPress={() => ask({ kind: 'import' })}>
                {say('audience.import')}
              </Button>
              <Button onPress={() => ask({ kind: 'add' })}>{say('audience.addSubscriber')}</Button>
            </>
          )}
          <Button onPress={() => void save()}>{say('audience.export')}</Button>
          {mayWrite && list.data && (
            <Button onPress={() => ask({ kind: 'rename' })}>{say('audience.rename')}</Button>
          )}
        </div>
      </header>
      <Runs slug={slug} />
      <section className="stack" aria-label={say('audience.subscribers')}>
        <div className="audience-filters">
          <Field label={say('audience.search')} type="search" value={text} onChange={setText} />
          <Select
            label={say('audience.which')}
            options={(['all', 'active', 'unsubscribed'] as const).map((id) => ({
              id,
              name: say(`audience.which.${id}`),
            }))}
            value={status}
            onChange={(to) => setStatus(to as typeof status)}
          />
        </div>
        <Refusal error={page.error} />
        {page.isPending && <Loading />}
        {page.data && rows.length === 0 && !isSearching && (
          <p className="soft">
            {say(query || status !== 'all' ? 'audience.noMatch' : 'audience.noSubscribers')}
          </p>
        )}
        {rows.length > 0 && (
          <Table
            label={say('audience.subscribers')}
            rows={rows}
            rowKey={({ id }) => String(id)}
            columns={[
              {
                id: 'email',
                name: say('audience.address'),
                cell: ({ email, name }) => (
                  <>
                    <span className="audience-address">{email}</span>
                    {name && <p className="soft small">{name}</p>}
                  </>
                ),
              },
              {
                id: 'locale',
                name: say('audience.language'),
                isExtra: true,
                cell: ({ locale }) => (locale ? format.languageName(locale) : '–'),
              },
              {
                id: 'status',
                name: say('audience.status'),
                cell: ({ status: standing, unsubscribedAt }) => (
                  <>
                    <State tone={standing === 'active' ? 'good' : 'plain'}>
                      {say(`audience.status.${standing}`)}
                    </State>
                    {unsubscribedAt && (
                      <p className="soft small audience-when">{format.date(unsubscribedAt)}</p>
                    )}
                  </>
                ),
              },
              {
                id: 'since',
                name: say('audience.since'),
                isNumber: true,
                isExtra: true,
                cell: ({ createdAt }) => format.date(createdAt),
              },
              ...(mayWrite
                ? [
                    {
                      id: 'actions',
                      name: say('audience.actions'),
                      cell: (subscriber: Subscriber) => (
                        <Menu
                          label={say('audience.actionsOf', { email: subscriber.email })}
                          actions={[
                            {
                              id: 'edit',
                              name: say('audience.edit'),
                              run: () => ask({ kind: 'edit', subscriber }),
                            },
                            ...(subscriber.status === 'active'
                              ? [
                                  {
                                    id: 'unsubscribe',
                                    name: say('audience.unsubscribe'),
                                    run: () => ask({ kind: 'unsubscribe', subscriber }),
                                  },
                                ]
                              : []),
                            {
                              id: 'remove',
                              name: say('audience.remove'),
                              isApart: true,
                              run: () => ask({ kind: 'remove', subscriber }),
                            },
                          ]}
                        >
                          <span aria-hidden="true">⋯</span>
                        </Menu>
                      ),
                    },
                  ]
                : []),
            ]}
          />
        )}
        {isSearching && <Loading />}
        {!isSearching && <More page={page}>{say('audience.more')}</More>}
      </section>
      {asked?.kind === 'import' && <Import slug={slug} close={() => ask(null)} />}
      {asked?.kind === 'add' && <WriteSubscriber slug={slug} subscriber={null} close={() => ask(null)} />}
      {asked?.kind === 'edit' && (
        <WriteSubscriber slug={slug} subscriber={asked.subscriber} close={() => ask(null)} />
      )}
      {asked?.kind === 'rename' && list.data && <RenameList list={list.data} close={() => ask(null)} />}
      {asked?.kind === 'unsubscribe' && (
        <UnsubscribeSubscriber slug={slug} subscriber={asked.subscriber} close={() => ask(null)} />
      )}
      {asked?.kind === 'remove' && (
        <RemoveSubscriber slug={slug} subscriber={asked.subscriber} close={() => ask(null)} />
      )}
    </>
  );
}
