// What waits for somebody, and why: the longest first, as the leading stories of a front page.
import type { Schema } from '../../api/client.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { ButtonLink, Link } from '../../parts/button.tsx';
import { useTitle } from '../../parts/campaign-state.tsx';
import { langOf } from '../../parts/lang-of.ts';
import { State } from '../../parts/state.tsx';

export function Waiting({ campaigns }: { campaigns: Schema<'WaitingCampaign'>[] }) {
  const say = useSay();
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="kicker">
        {say('desk.waiting')}
      </h2>
      {campaigns.length === 0 ? (
        <p className="desk-quiet">{say('desk.nothingWaits')}</p>
      ) : (
        <ol className="stories">
          {campaigns.map((campaign) => (
            <Story key={campaign.id} campaign={campaign} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Story({ campaign }: { campaign: Schema<'WaitingCampaign'> }) {
  const say = useSay();
  const tell = useTell();
  const titleOf = useTitle();
  const format = useFormat();
  const { id, why, doubts, pausedAt, updatedAt, scheduledAt, reason, listName } = campaign;
  const since = why === 'paused' ? pausedAt : why === 'overdue' ? scheduledAt : updatedAt;
  return (
    <li className="story">
      <div className="row">
        <State tone={why === 'review' ? 'live' : 'care'}>{say(`desk.why.${why}`)}</State>
        <span className="soft small">{since && format.relative(since)}</span>
      </div>
      <h3 className="story-title" lang={langOf(titleOf(campaign))}>
        <Link to="/campaigns/$id" params={{ id }}>
          {titleOf(campaign)}
        </Link>
      </h3>
      <p className="story-about">
        {why === 'doubt'
          ? say('desk.doubts', { count: doubts.deliveries + doubts.postParts })
          : reason !== null
            ? tell(reason)
            : why === 'paused' && say('campaign.pausedByOperator')}
      </p>
      <div className="story-foot">
        <span className="soft small">
          {listName} · {format.list(campaign.channels.map((channel) => say(`channel.${channel}`)))}
        </span>
        <ButtonLink
          to={why === 'review' ? '/campaigns/$id/review' : '/campaigns/$id'}
          params={{ id }}
          size="s"
        >
          {say(`desk.do.${why}`)}
        </ButtonLink>
      </div>
    </li>
  );
}
