// What is over, and what came of it.
import type { Schema } from '../../api/client.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Link } from '../../parts/button.tsx';
import { CampaignState, useTitle } from '../../parts/campaign-state.tsx';
import { Table } from '../../parts/table.tsx';

export function Latest({ campaigns }: { campaigns: Schema<'CampaignSummary'>[] }) {
  const say = useSay();
  const tell = useTell();
  const titleOf = useTitle();
  const format = useFormat();
  if (campaigns.length === 0) return null;
  return (
    <section aria-labelledby="latest" className="stack">
      <h2 id="latest" className="kicker">
        {say('desk.latest')}
      </h2>
      <Table
        label={say('desk.latest')}
        rows={campaigns}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'campaign',
            name: say('desk.campaign'),
            cell: (campaign) => (
              <Link to="/campaigns/$id" params={{ id: campaign.id }} className="latest-title">
                {titleOf(campaign)}
              </Link>
            ),
          },
          {
            id: 'state',
            name: say('desk.outcome'),
            cell: (campaign) => (
              <>
                <CampaignState {...campaign} />
                {campaign.reason && <p className="soft small">{tell(campaign.reason)}</p>}
              </>
            ),
          },
          { id: 'list', name: say('desk.list'), isExtra: true, cell: ({ listName }) => listName },
          {
            id: 'readers',
            name: say('desk.readers'),
            isNumber: true,
            isExtra: true,
            cell: ({ audience }) => (audience === null ? '–' : format.number(audience)),
          },
          {
            id: 'at',
            name: say('desk.over'),
            isNumber: true,
            cell: ({ finishedAt, updatedAt }) => (
              <span className="latest-at">{format.moment(finishedAt ?? updatedAt)}</span>
            ),
          },
        ]}
      />
    </section>
  );
}
