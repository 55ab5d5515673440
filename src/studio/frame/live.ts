// What changes while somebody looks: one stream of events a tab, closed while nobody sees it. A campaign that changed is
// asked for again; its counts are put in their place as they come.
import { useEffect } from 'react';
import type { Schema } from '../api/client.ts';
import { followEvents } from '../api/events.ts';
import { queryClient } from './query-client.ts';

export type Progress = Pick<Schema<'CampaignStatus'>, 'deliveries' | 'postParts'> & { campaignId: string };

/** @param campaign null = all of them, without their counts */
export function useLive(campaign: string | null, onProgress?: (progress: Progress) => void): void {
  useEffect(() => {
    let stop = new AbortController();
    const follow = () => {
      stop.abort();
      stop = new AbortController();
      if (document.hidden) return;
      void queryClient.invalidateQueries({ queryKey: ['live'] });
      void followEvents(campaign, tell, stop.signal);
    };
    const tell = ({ event, data }: { event: string; data: unknown }) => {
      if (event === 'progress') onProgress?.(data as Progress);
      else void queryClient.invalidateQueries({ queryKey: ['live'] });
    };
    document.addEventListener('visibilitychange', follow);
    follow();
    return () => {
      document.removeEventListener('visibilitychange', follow);
      stop.abort();
    };
  }, [campaign, onProgress]);
}
