// The ledger row by row, with the servers' words: by state, by address; and doubts decided, one or all.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { CampaignStatus } from '../../api/campaign.ts';
import { api, need, type Schema } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { Table } from '../../parts/table.tsx';
import { DecideAll } from './decide-all.tsx';
import { useDecision } from './decision.ts';
import { useColumns } from './delivery-columns.tsx';

type DeliveryState = Schema<'Delivery'>['state'];

const losses = ['failed', 'deferred', 'unknown', 'suppressed'] as const;
const pageSize = 50;

export function Deliveries({ campaign }: { campaign: CampaignStatus }) {
  const say = useSay();
  const format = useFormat();
  const mayApprove = useMay('approve');
  const { id, deliveries } = campaign;
  const hasLosses = losses.some((state) => (deliveries[state] ?? 0) > 0);
  const [choice, choose] = useState<DeliveryState | 'all' | 'losses'>(hasLosses ? 'losses' : 'all');
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const states = choice === 'all' ? undefined : choice === 'losses' ? losses.join(',') : choice;
  const page = useInfiniteQuery({
    queryKey: ['live', 'deliveries', id, states, query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      need(
        api.GET('/api/v1/campaigns/{id}/deliveries', {
          params: {
            path: { id },
            query: {
              limit: pageSize,
              ...(states && { states }),
              ...(query && { query }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const decide = useDecision(id);
  const columns = useColumns(mayApprove ? (emails, decision) => decide.mutate({ decision, emails }) : null);
  const rows = page.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="stack" aria-labelledby="deliveries">
      <h2 id="deliveries">{say('campaign.deliveries')}</h2>
      {mayApprove && (deliveries.unknown ?? 0) > 0 && <DecideAll campaign={campaign} decide={decide} />}
      <div className="filters">
        <Select
          label={say('campaign.which')}
          options={[
            { id: 'all', name: say('campaign.all') },
            { id: 'losses', name: say('campaign.losses') },
            ...(['sent', 'failed', 'deferred', 'unknown', 'suppressed', 'pending'] as const).map((state) => ({
              id: state,
              name: `${say(`delivery.${state}`)} · ${format.number(deliveries[state] ?? 0)}`,
            })),
          ]}
          value={choice}
          onChange={(to) => choose(to as typeof choice)}
        />
        <Field label={say('campaign.search')} type="search" value={text} onChange={setText} />
      </div>
      <Refusal error={page.error} />
      {page.isPending && <Loading />}
      {page.data && rows.length === 0 && (
        <p className="soft">
          {say(query ? 'campaign.noMatch' : choice === 'losses' ? 'campaign.noLosses' : 'campaign.noRows')}
        </p>
      )}
      {rows.length > 0 && (
        <Table
          label={say('campaign.deliveries')}
          rows={rows}
          rowKey={({ messageId }) => messageId}
          columns={columns.filter(
            ({ id: column }) => column !== 'decide' || rows.some(({ state }) => state === 'unknown'),
          )}
        />
      )}
      <More page={page}>{say('campaign.moreRows')}</More>
    </section>
  );
}
