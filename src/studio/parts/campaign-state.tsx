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

type Titled = Pick<Schema<'CampaignSummary'>, 'articleTitle' | 'articleRef' | 'state'>;

/** What people call it: a pasted article has no name of its own until it is read. */
export function useTitle(): (campaign: Titled) => string {
  const say = useSay();
  return ({ articleTitle, articleRef, state }) => {
    if (articleTitle !== null) return articleTitle;
    if (state === 'summarizing') return say('parts.reading');
    return articleRef === pasted ? say('parts.untitled') : articleRef;
  };
}

/** As the API calls an article that comes as text alone. */
const pasted = 'text';
