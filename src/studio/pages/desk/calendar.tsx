// What is scheduled, by day: dragged to another one, or given another time by a press. Each keeps the zone that it was
// given in.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { usePreferences } from '../../frame/preferences.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { useTitle } from '../../parts/campaign-state.tsx';
import type { LocalTime } from '../../parts/date-time.tsx';
import { langOf } from '../../parts/lang-of.ts';
import { useRefusal } from '../../parts/notice.tsx';
import { Reschedule } from '../../parts/reschedule.tsx';
import { toast } from '../../parts/toast.tsx';
import { dayOf, daysFrom, isPast, isToday, movedTo, noonOf } from './days.ts';

type Scheduled = Schema<'CampaignSummary'>;

export function Calendar({ campaigns }: { campaigns: Scheduled[] }) {
  const say = useSay();
  const titleOf = useTitle();
  const format = useFormat();
  const { timeZone } = usePreferences();
  const mayApprove = useMay('approve');
  const [chosen, choose] = useState<Scheduled | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const move = useMove();
  const planned = campaigns.map(({ scheduledAt }) => dayOf(scheduledAt ?? '', timeZone));
  const drop = (day: string, id: string) => {
    setOver(null);
    const campaign = campaigns.find((one) => one.id === id);
    if (!campaign?.scheduledAt || isPast(day, timeZone) || dayOf(campaign.scheduledAt, timeZone) === day)
      return;
    move.mutate({
      campaign,
      to: movedTo(campaign.scheduledAt, timeZone, campaign.timeZone ?? timeZone, day),
    });
  };
  return (
    <section aria-labelledby="scheduled" className="stack">
      <div className="calendar-head">
        <h2 id="scheduled" className="kicker">
          {say('desk.scheduled')}
        </h2>
        <p className="soft small">
          {campaigns.length === 0
            ? say('desk.nothingScheduled')
            : mayApprove
              ? say('desk.dragHint')
              : timeZone.replaceAll('_', ' ')}
        </p>
      </div>
      {campaigns.length > 0 && (
        <ol className="calendar">
          {daysFrom(timeZone, planned).map((day) => {
            const ofDay = campaigns.filter((_, index) => planned[index] === day);
            return (
              // A day takes what is dropped; by keyboard it is the entry's dialog.
              <li
                key={day}
                className="calendar-day"
                data-past={isPast(day, timeZone) || undefined}
                data-today={isToday(day, timeZone) || undefined}
                data-empty={ofDay.length === 0 || undefined}
                data-over={over === day || undefined}
                onDragOver={(event) => {
                  if (isPast(day, timeZone)) return;
                  event.preventDefault();
                  setOver(day);
                }}
                onDragLeave={() => setOver(null)}
                onDrop={(event) => {
                  event.preventDefault();
                  drop(day, event.dataTransfer.getData('text/plain'));
                }}
              >
                <time className="calendar-date number" dateTime={day}>
                  {format.shortDay(noonOf(day))}
                </time>
                {ofDay.map((campaign) => (
                  <button
                    key={campaign.id}
                    type="button"
                    className="calendar-entry"
                    draggable={mayApprove}
                    onDragStart={(event) => event.dataTransfer.setData('text/plain', campaign.id)}
                    onClick={() => choose(campaign)}
                  >
                    <span className="calendar-time number">{format.time(campaign.scheduledAt ?? '')}</span>
                    <span className="calendar-title" lang={langOf(titleOf(campaign))}>
                      {titleOf(campaign)}
                    </span>
                    {campaign.timeZone && campaign.timeZone !== timeZone && (
                      <span className="calendar-zone number">
                        {format.time(campaign.scheduledAt ?? '', campaign.timeZone)}{' '}
                        {cityOf(campaign.timeZone)}
                      </span>
                    )}
                  </button>
                ))}
              </li>
            );
          })}
        </ol>
      )}
      {chosen && <Reschedule campaign={chosen} close={() => choose(null)} />}
    </section>
  );
}

const cityOf = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

function useMove() {
  const say = useSay();
  const format = useFormat();
  const refusal = useRefusal();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ campaign, to }: { campaign: Scheduled; to: LocalTime }) =>
      need(api.POST('/api/v1/campaigns/{id}/approve', { params: { path: { id: campaign.id } }, body: to })),
    onSuccess: ({ campaign }) =>
      toast(say('desk.moved', { time: format.moment(campaign.scheduledAt ?? '', campaign.timeZone) })),
    onError: (error) => toast(refusal(error).detail, 'failed'),
    onSettled: () => client.invalidateQueries({ queryKey: ['live'] }),
  });
}
