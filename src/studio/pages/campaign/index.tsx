// A campaign: how it stands, live; what is to be decided; what became of each recipient and each post; and its report.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { campaignQuery } from '../../api/campaign.ts';
import { type Progress, useLive } from '../../frame/live.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { CampaignState, useTitle } from '../../parts/campaign-state.tsx';
import { langOf } from '../../parts/lang-of.ts';
import { Loading } from '../../parts/loading.tsx';
import { RefusedPage } from '../../parts/refused-page.tsx';
import './campaign.css';
import { Deliveries } from './deliveries.tsx';
import { Domains } from './domains.tsx';
import { Figures } from './figures.tsx';
import { Moves } from './moves.tsx';
import { Posts } from './posts.tsx';
import { Stages } from './stages.tsx';
import { Standing } from './standing.tsx';

const route = getRouteApi('/inside/campaigns/$id');

export function CampaignPage() {
  const say = useSay();
  const titleOf = useTitle();
  const format = useFormat();
  const { id } = route.useParams();
  const client = useQueryClient();
  const { data: campaign, error, isPending } = useQuery(campaignQuery(id));
  const note = useCallback(
    ({ campaignId, deliveries, postParts }: Progress) =>
      client.setQueryData(campaignQuery(campaignId).queryKey, (before) =>
        before ? { ...before, deliveries, postParts } : before,
      ),
    [client],
  );
  useLive(id, note);
  if (isPending) return <Loading />;
  if (!campaign) return <RefusedPage error={error} />;
  const { state, channels, listName, createdAt, engine, theme } = campaign;
  const hasLedger = Object.keys(campaign.deliveries).length > 0;
  return (
    <>
      <header className="campaign-head">
        <div className="row">
          <CampaignState {...campaign} />
          <span className="soft small">
            {listName} · {format.list(channels.map((channel) => say(`channel.${channel}`)))} ·{' '}
            {say('campaign.made', { time: format.moment(createdAt) })}
          </span>
        </div>
        <h1 lang={langOf(titleOf(campaign))}>{titleOf(campaign)}</h1>
        <Moves campaign={campaign} />
      </header>
      <Standing campaign={campaign} />
      {(state === 'summarizing' || state === 'rendering') && <Stages campaign={campaign} />}
      {(hasLedger || campaign.posts.length > 0) && <Figures campaign={campaign} />}
      {hasLedger && <Deliveries campaign={campaign} />}
      <div className="campaign-halves">
        {hasLedger && <Domains campaign={campaign} />}
        {campaign.posts.length > 0 && <Posts campaign={campaign} />}
      </div>
      <p className="campaign-colophon">{say('campaign.colophon', { engine, theme, id })}</p>
    </>
  );
}
