// How a campaign stands, in a word.
import type { Schema } from '../api/client.ts';
import { useSay } from '../frame/words.tsx';
import { State, type Tone } from './state.tsx';

const tones: Record<Schema<'Campaign'>['state'], Tone> = {
  summarizing: 'live',
  rendering: 'live',
  review: 'live',
  scheduled: 'plain',
  overdue: 'care',
  sending: 'live',
  sent: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

export function CampaignState({ state, pausedAt }: Pick<Schema<'Campaign'>, 'state' | 'pausedAt'>) {
  const say = useSay();
  return pausedAt === null ? (
    <State tone={tones[state]}>{say(`state.${state}`)}</State>
  ) : (
    <State tone="care">{say('state.paused')}</State>
  );
}

/** What people call it. */
export const titleOf = ({
  articleTitle,
  articleRef,
}: Pick<Schema<'CampaignSummary'>, 'articleTitle' | 'articleRef'>) => articleTitle ?? articleRef;
