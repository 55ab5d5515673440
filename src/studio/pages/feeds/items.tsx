// What a feed has shown lately, and what became of each; one of them can be made a campaign by hand.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, need, type Schema } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { State, type Tone } from '../../parts/state.tsx';
import { Table } from '../../parts/table.tsx';
import type { Feed } from './index.tsx';

type Item = Schema<'FeedItem'>;
const tones: Record<Item['state'], Tone> = {
  seen: 'plain',
  waiting: 'live',
  published: 'good',
  failed: 'bad',
};

export function Items({ feed: { id } }: { feed: Feed }) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  const { data, error, isPending } = useQuery({
    queryKey: ['feed-items', id],
    queryFn: () => need(api.GET('/api/v1/feeds/{id}/items', { params: { path: { id } } })),
  });
  const items = data?.items ?? [];
  return (
    <section className="stack" aria-labelledby="feeds-items">
      <h2 id="feeds-items">{say('feeds.items')}</h2>
      <p className="soft">{say('feeds.itemsAbout')}</p>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data && items.length === 0 && <p className="soft">{say('feeds.noItems')}</p>}
      {items.length > 0 && (
        <Table
          label={say('feeds.items')}
          rows={items}
          rowKey={({ guid }) => guid}
          columns={[
            {
              id: 'title',
              name: say('feeds.item'),
              cell: ({ title, url, reason }) => (
                <div className="feeds-name">
                  {url === null ? (
                    title
                  ) : (
                    <a href={url} target="_blank" rel="noreferrer">
                      {title}
                    </a>
                  )}
                  {reason && <p className="feeds-reason small">{tell(reason)}</p>}
                </div>
              ),
            },
            {
              id: 'state',
              name: say('feeds.standing'),
              cell: ({ state }) => <State tone={tones[state]}>{say(`feeds.item.${state}`)}</State>,
            },
            {
              id: 'seen',
              name: say('feeds.seenAt'),
              isExtra: true,
              cell: ({ seenAt }) => <span className="number">{format.moment(seenAt)}</span>,
            },
            {
              id: 'campaign',
              name: say('feeds.campaign'),
              cell: (item) => <Publish feedId={id} item={item} />,
            },
          ]}
        />
      )}
    </section>
  );
}

function Publish({ feedId, item: { guid, title, campaignId } }: { feedId: string; item: Item }) {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const tell = useTell();
  const mayWrite = useMay('write');
  const publish = useMutation({
    mutationFn: () =>
      need(
        api.POST('/api/v1/feeds/{id}/items/publish', { params: { path: { id: feedId } }, body: { guid } }),
      ),
    onSuccess: (campaign) => {
      void client.invalidateQueries({ queryKey: ['feeds'] });
      void client.invalidateQueries({ queryKey: ['feed-items', feedId] });
      void client.invalidateQueries({ queryKey: ['live'] });
      void navigate({ to: '/campaigns/$id', params: { id: campaign.id } });
    },
  });
  if (campaignId !== null)
    return (
      <ButtonLink
        to="/campaigns/$id"
        params={{ id: campaignId }}
        size="s"
        aria-label={say('feeds.toCampaignOf', { title })}
      >
        {say('feeds.toCampaign')}
      </ButtonLink>
    );
  if (!mayWrite) return '–';
  return (
    <>
      <Button
        size="s"
        aria-label={say('feeds.publishOf', { title })}
        isPending={publish.isPending}
        onPress={() => publish.mutate()}
      >
        {say('feeds.publish')}
      </Button>
      {publish.error && (
        <p role="alert" className="feeds-reason small">
          {tell(publish.error.message)}
        </p>
      )}
    </>
  );
}
