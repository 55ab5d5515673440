// Another time for a campaign that is scheduled, or none: back to review.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../api/client.ts';
import { usePreferences } from '../frame/preferences.ts';
import { useMay } from '../frame/session.ts';
import { useFormat, useSay } from '../frame/words.tsx';
import { Button, ButtonLink } from './button.tsx';
import { useTitle } from './campaign-state.tsx';
import { DateTime, localTimeOf } from './date-time.tsx';
import { Dialog } from './dialog.tsx';
import { Refusal } from './notice.tsx';
import { toast } from './toast.tsx';

export function Reschedule({ campaign, close }: { campaign: Schema<'CampaignSummary'>; close(): void }) {
  const say = useSay();
  const titleOf = useTitle();
  const format = useFormat();
  const mayApprove = useMay('approve');
  const mayPause = useMay('pause');
  const { timeZone } = usePreferences();
  const [time, setTime] = useState(() =>
    localTimeOf(new Date(campaign.scheduledAt ?? Date.now()), campaign.timeZone ?? timeZone),
  );
  const client = useQueryClient();
  const params = { path: { id: campaign.id } };
  const ends = {
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['live'] });
      close();
    },
  };
  const keep = useMutation({
    mutationFn: () => need(api.POST('/api/v1/campaigns/{id}/approve', { params, body: time })),
    onSuccess: (approval) => {
      ends.onSuccess();
      toast(say('desk.moved', { time: format.moment(approval.campaign.scheduledAt ?? '', time.timeZone) }));
    },
  });
  const takeBack = useMutation({
    mutationFn: () => need(api.POST('/api/v1/campaigns/{id}/unschedule', { params })),
    ...ends,
  });
  return (
    <Dialog
      title={titleOf(campaign)}
      isOpen
      close={close}
      foot={
        <>
          <ButtonLink to="/campaigns/$id" params={{ id: campaign.id }} weight="quiet">
            {say('desk.toCampaign')}
          </ButtonLink>
          {mayPause && (
            <Button onPress={() => takeBack.mutate()} isPending={takeBack.isPending}>
              {say('desk.unschedule')}
            </Button>
          )}
          {mayApprove && (
            <Button weight="main" onPress={() => keep.mutate()} isPending={keep.isPending}>
              {say('desk.keepTime')}
            </Button>
          )}
        </>
      }
    >
      <p className="soft">{say('desk.rescheduleAbout')}</p>
      {mayApprove && <DateTime label={say('desk.goesOut')} value={time} onChange={setTime} />}
      <Refusal error={keep.error ?? takeBack.error} />
    </Dialog>
  );
}
