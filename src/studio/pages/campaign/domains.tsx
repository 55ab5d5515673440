// The ledger by where it goes: one domain that refuses is seen at once.
import { useQuery } from '@tanstack/react-query';
import type { CampaignStatus } from '../../api/campaign.ts';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Table } from '../../parts/table.tsx';

const states = ['sent', 'deferred', 'failed', 'unknown', 'suppressed'] as const;
const lookEveryMs = 5_000;

export function Domains({ campaign: { id, state } }: { campaign: CampaignStatus }) {
  const say = useSay();
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ['live', 'domains', id],
    queryFn: () => need(api.GET('/api/v1/campaigns/{id}/domains', { params: { path: { id } } })),
    refetchInterval: state === 'sending' ? lookEveryMs : false,
  });
  if (!data || data.items.length === 0) return null;
  const seen = states.filter((one) => data.items.some(({ deliveries }) => (deliveries[one] ?? 0) > 0));
  return (
    <section className="stack" aria-labelledby="domains">
      <h2 id="domains">{say('campaign.domains')}</h2>
      <Table
        label={say('campaign.domains')}
        rows={data.items}
        rowKey={({ domain }) => domain}
        columns={[
          { id: 'domain', name: say('campaign.domain'), cell: ({ domain }) => domain },
          ...seen.map((one) => ({
            id: one,
            name: say(`delivery.${one}`),
            isNumber: true,
            cell: ({ deliveries }: (typeof data.items)[number]) => format.number(deliveries[one] ?? 0),
          })),
        ]}
      />
    </section>
  );
}
