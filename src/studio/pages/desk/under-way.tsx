// What goes on by itself just now.
import type { Schema } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { Link } from '../../parts/button.tsx';
import { CampaignState, useTitle } from '../../parts/campaign-state.tsx';
import { Progress } from '../../parts/progress.tsx';

export function UnderWay({ campaigns }: { campaigns: Schema<'CampaignSummary'>[] }) {
  const say = useSay();
  const titleOf = useTitle();
  return (
    <section aria-labelledby="under-way">
      <h2 id="under-way" className="kicker">
        {say('desk.underWay')}
      </h2>
      {campaigns.length === 0 ? (
        <p className="desk-quiet">{say('desk.nothingUnderWay')}</p>
      ) : (
        <ul className="briefs">
          {campaigns.map((campaign) => (
            <li key={campaign.id} className="brief">
              <CampaignState {...campaign} />
              <Link to="/campaigns/$id" params={{ id: campaign.id }}>
                {titleOf(campaign)}
              </Link>
              <Progress label={titleOf(campaign)} value={null} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
