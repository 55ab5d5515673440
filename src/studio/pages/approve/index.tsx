// The approval: what goes out, to how many, by which accounts, when and in whose zone, and what nobody has checked; a test
// mail first, if wanted. What is approved is sealed by its hash.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type CampaignStatus, campaignQuery, digestQuery, renditionQuery } from '../../api/campaign.ts';
import { api, need } from '../../api/client.ts';
import { usePreferences } from '../../frame/preferences.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button, ButtonLink, Link } from '../../parts/button.tsx';
import { useTitle } from '../../parts/campaign-state.tsx';
import { instantOf, localTimeOf } from '../../parts/date-time.tsx';
import { Switch } from '../../parts/field.tsx';
import { langOf } from '../../parts/lang-of.ts';
import { Loading } from '../../parts/loading.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { RefusedPage } from '../../parts/refused-page.tsx';
import { toast } from '../../parts/toast.tsx';
import './approve.css';
import { GoesOut } from './goes-out.tsx';
import { Unchecked } from './unchecked.tsx';
import { type Time, When } from './when.tsx';
import { Where } from './where.tsx';

const route = getRouteApi('/inside/campaigns/$id/approve');

export function Approve() {
  const say = useSay();
  const tell = useTell();
  const titleOf = useTitle();
  const format = useFormat();
  const { id } = route.useParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const mayApprove = useMay('approve');
  const { timeZone } = usePreferences();
  const [time, setTime] = useState<Time | null>(null);
  const [force, setForce] = useState(false);
  /** Null until somebody chose here. */
  const [accounts, setAccounts] = useState<string[] | null>(null);
  const campaign = useQuery(campaignQuery(id));
  const rendition = useQuery(renditionQuery(id));
  const digest = useQuery(digestQuery(id));
  const preview = useQuery({
    queryKey: ['live', 'approval', id],
    queryFn: () => need(api.GET('/api/v1/campaigns/{id}/approval', { params: { path: { id } } })),
  });
  const approve = useMutation({
    mutationFn: (when: Time) =>
      need(
        api.POST('/api/v1/campaigns/{id}/approve', {
          params: { path: { id } },
          body: { ...(when.way === 'at' && when.local), force, ...(accounts && { accounts }) },
        }),
      ),
    onSuccess: ({ campaign: { scheduledAt, timeZone: zone } }) => {
      void client.invalidateQueries({ queryKey: ['live'] });
      toast(
        scheduledAt === null
          ? say('approve.goesNow')
          : say('approve.goesAt', { time: format.moment(scheduledAt, zone) }),
      );
      void navigate({ to: '/campaigns/$id', params: { id } });
    },
  });
  const error = campaign.error ?? rendition.error ?? digest.error ?? preview.error;
  if (error) return <RefusedPage error={error} />;
  if (!campaign.data || !rendition.data || !digest.data || !preview.data) return <Loading />;
  const { scheduledAt, timeZone: givenZone, state } = campaign.data;
  const zone = givenZone ?? timeZone;
  const planned =
    scheduledAt === null || state === 'overdue' ? null : localTimeOf(new Date(scheduledAt), zone);
  const when = time ?? {
    way: planned ? 'at' : 'now',
    local: planned ?? localTimeOf(nextHour(), zone),
  };
  const isPast = when.way === 'at' && instantOf(when.local).getTime() < Date.now();
  const { objections, recipients, destination } = preview.data;
  const before = campaign.data.destination;
  const chosen = accounts ?? (before?.areChosen ? before : destination).accounts.map((account) => account.id);
  const isOpen = state === 'review' || state === 'overdue' || state === 'scheduled';
  return (
    <>
      <header className="approve-head">
        <p className="kicker">{say('approve.kicker')}</p>
        <h1 lang={langOf(titleOf(campaign.data))}>{titleOf(campaign.data)}</h1>
        {isOpen && (
          <p>
            <Link to="/campaigns/$id/review" params={{ id }}>
              {say('review.toReview')}
            </Link>
          </p>
        )}
      </header>
      {!isOpen && <Over campaign={campaign.data} />}
      <div className="approve">
        <GoesOut id={id} rendition={rendition.data} digest={digest.data} />
        <div className="approve-side">
          {isOpen && (
            <Where campaign={campaign.data} preview={preview.data} accounts={chosen} choose={setAccounts} />
          )}
          <Unchecked digest={digest.data} notes={rendition.data.notes} />
          {isOpen && mayApprove && (
            <>
              <When time={when} setTime={setTime} isPast={isPast} />
              {objections.length > 0 && (
                <Notice tone="bad" title={say('approve.objections')}>
                  <ul className="stack">
                    {objections.map((objection) => (
                      <li key={objection}>{tell(objection)}</li>
                    ))}
                  </ul>
                  <Switch isSelected={force} onChange={setForce}>
                    {say('approve.force')}
                  </Switch>
                </Notice>
              )}
              <Refusal error={approve.error} />
              <Button
                weight="main"
                isPending={approve.isPending}
                isDisabled={isPast || chosen.length === 0 || (objections.length > 0 && !force)}
                onPress={() => approve.mutate(when)}
              >
                {recipients === null
                  ? say(when.way === 'now' ? 'approve.postNow' : 'approve.postThen')
                  : say(when.way === 'now' ? 'approve.sendNow' : 'approve.sendThen', { count: recipients })}
              </Button>
              {when.way === 'at' && !isPast && (
                <p className="approve-moment">
                  {format.moment(instantOf(when.local), when.local.timeZone)}
                  {when.local.timeZone !== timeZone && (
                    <span className="soft small">
                      {' '}
                      {say('approve.yours', { time: format.moment(instantOf(when.local)) })}
                    </span>
                  )}
                </p>
              )}
            </>
          )}
          {!mayApprove && <Notice title={say('parts.forbidden')}>{say('approve.mayNot')}</Notice>}
          <p className="approve-seal">
            <span className="kicker">{say('approve.seal')}</span>
            <code>{rendition.data.id.slice(0, 16)}</code>
            <span className="soft small">{say('approve.sealAbout')}</span>
          </p>
        </div>
      </div>
    </>
  );
}

/** Why there is nothing to approve any more, and where to go instead. */
function Over({ campaign: { id, state, finishedAt } }: { campaign: CampaignStatus }) {
  const say = useSay();
  const format = useFormat();
  return (
    <Notice
      tone={state === 'sent' ? 'good' : 'care'}
      title={
        state === 'sent' && finishedAt !== null
          ? say('campaign.sentOn', { time: format.moment(finishedAt) })
          : say('approve.notNow')
      }
      action={
        <>
          <ButtonLink to="/campaigns/$id" params={{ id }}>
            {say('campaign.whatBecame')}
          </ButtonLink>
          <ButtonLink to="/campaigns/$id/review" params={{ id }}>
            {say('campaign.wentOut')}
          </ButtonLink>
        </>
      }
    >
      {state === 'sent' ? null : say(`state.${state}`)}
    </Notice>
  );
}

function nextHour(): Date {
  const hourMs = 3_600_000;
  return new Date(Math.ceil((Date.now() + hourMs / 2) / hourMs) * hourMs);
}
