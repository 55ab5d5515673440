// What can be done with a campaign as it stands; what cannot be taken back is asked first.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CampaignStatus } from '../../api/campaign.ts';
import { api, need } from '../../api/client.ts';
import { saveFile } from '../../api/files.ts';
import { useMay } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { useTitle } from '../../parts/campaign-state.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Menu } from '../../parts/menu.tsx';
import { useRefusal } from '../../parts/notice.tsx';
import { Reschedule } from '../../parts/reschedule.tsx';
import { toast } from '../../parts/toast.tsx';

type Move = 'pause' | 'resume' | 'cancel' | 'retry';

export function Moves({ campaign }: { campaign: CampaignStatus }) {
  const say = useSay();
  const titleOf = useTitle();
  const refusal = useRefusal();
  const client = useQueryClient();
  const [asked, ask] = useState<'cancel' | 'retry' | 'time' | null>(null);
  const [mayPause, mayApprove, mayWrite] = [useMay('pause'), useMay('approve'), useMay('write')];
  const { id, state, pausedAt, deliveries, postParts } = campaign;
  const fail = (error: Error) => toast(refusal(error).detail || refusal(error).title, 'failed');
  const move = useMutation({
    mutationFn: (name: Move) =>
      need(api.POST(`/api/v1/campaigns/{id}/${name}`, { params: { path: { id } } })),
    onSuccess: (_, name) => toast(say(`campaign.did.${name}`)),
    onError: fail,
    onSettled: () => {
      ask(null);
      return client.invalidateQueries({ queryKey: ['live'] });
    },
  });
  const isOver = state === 'sent' || state === 'failed' || state === 'cancelled';
  const hasFailures = state === 'failed' || (deliveries.failed ?? 0) + (postParts.failed ?? 0) > 0;
  const mayRetry = mayApprove && hasFailures && (isOver || state === 'sending') && state !== 'cancelled';
  const save = (name: 'report') =>
    void saveFile(`/api/v1/campaigns/${id}/${name}.csv`, `${name}-${id}.csv`).catch(fail);
  const isMade = campaign.renditionId !== null;
  const hasReport = state === 'sent' || state === 'failed';
  return (
    <div className="campaign-moves">
      {isMade && (
        <ButtonLink to="/campaigns/$id/review" params={{ id }} weight={state === 'review' ? 'main' : 'plain'}>
          {say(state === 'sent' || state === 'sending' ? 'campaign.wentOut' : 'review.review')}
        </ButtonLink>
      )}
      {mayApprove && (state === 'review' || state === 'overdue') && (
        <ButtonLink
          to="/campaigns/$id/approve"
          params={{ id }}
          weight={state === 'review' ? 'plain' : 'main'}
        >
          {say('campaign.approve')}
        </ButtonLink>
      )}
      {!mayApprove && mayWrite && (state === 'review' || state === 'overdue') && (
        <p className="soft small">{say('approve.mayNot')}</p>
      )}
      {mayApprove && pausedAt !== null && (
        <Button weight="main" onPress={() => move.mutate('resume')} isPending={move.isPending}>
          {say('campaign.resume')}
        </Button>
      )}
      {mayPause && !isOver && pausedAt === null && (
        <Button onPress={() => move.mutate('pause')} isPending={move.isPending}>
          {say('campaign.pause')}
        </Button>
      )}
      {state === 'scheduled' && <Button onPress={() => ask('time')}>{say('campaign.time')}</Button>}
      {mayRetry && <Button onPress={() => ask('retry')}>{say('campaign.retry')}</Button>}
      {hasReport && <Button onPress={() => save('report')}>{say('campaign.csv')}</Button>}
      <Menu
        actions={[
          ...(hasReport ? [] : [{ id: 'csv', name: say('campaign.csv'), run: () => save('report') }]),
          { id: 'print', name: say('campaign.print'), run: () => window.print() },
          ...(mayPause && !isOver
            ? [{ id: 'cancel', name: say('campaign.cancel'), isApart: true, run: () => ask('cancel') }]
            : []),
        ]}
      >
        {say('campaign.more')} <span aria-hidden="true" className="select-mark" />
      </Menu>
      <Confirm
        title={say('campaign.cancelAsk')}
        action={say('campaign.cancel')}
        weight="danger"
        isOpen={asked === 'cancel'}
        close={() => ask(null)}
        onConfirm={() => move.mutate('cancel')}
        isPending={move.isPending}
      >
        <p>{say('campaign.cancelAbout', { title: titleOf(campaign) })}</p>
      </Confirm>
      <Confirm
        title={say('campaign.retryAsk')}
        action={say('campaign.retry')}
        isOpen={asked === 'retry'}
        close={() => ask(null)}
        onConfirm={() => move.mutate('retry')}
        isPending={move.isPending}
      >
        <p>
          {say('campaign.retryAbout', {
            count: (deliveries.failed ?? 0) + (postParts.failed ?? 0),
            doubts: (deliveries.unknown ?? 0) + (postParts.unknown ?? 0),
          })}
        </p>
      </Confirm>
      {asked === 'time' && <Reschedule campaign={campaign} close={() => ask(null)} />}
    </div>
  );
}
