// The campaign: article + audience + channels + schedule + approval, and the only moves between its states.
import { PullquoteError } from '../errors.ts';

export const channels = ['email', 'social'] as const;
export type Channel = (typeof channels)[number];

/** The four stages; queue = job = stage = worker. */
export const stages = ['summarize', 'render', 'email', 'social'] as const;
export type Stage = (typeof stages)[number];

/**
 * summarizing → rendering → review → scheduled → sending → sent.
 * overdue: the time passed by more than the lateness limit; the operator decides. Paused is not a state: it is
 * `pausedAt` beside it, so that resuming needs no memory of where the campaign stood.
 */
export const campaignStates = [
  'summarizing',
  'rendering',
  'review',
  'scheduled',
  'overdue',
  'sending',
  'sent',
  'failed',
  'cancelled',
] as const;
export type CampaignState = (typeof campaignStates)[number];

const moves: Record<CampaignState, readonly CampaignState[]> = {
  summarizing: ['rendering', 'failed', 'cancelled'],
  rendering: ['review', 'scheduled', 'failed', 'cancelled'],
  review: ['scheduled', 'cancelled'],
  scheduled: ['sending', 'overdue', 'review', 'cancelled'],
  overdue: ['scheduled', 'review', 'cancelled'],
  sending: ['sent', 'failed', 'cancelled'],
  sent: ['sending'],
  failed: ['summarizing', 'rendering', 'sending', 'cancelled'],
  cancelled: [],
};

/** How a sentence about a campaign goes on. */
export const standsAs: Readonly<Record<CampaignState, string>> = {
  summarizing: 'is being summarized',
  rendering: 'is being rendered',
  review: 'is in review',
  scheduled: 'is scheduled',
  overdue: 'is overdue',
  sending: 'is being sent',
  sent: 'was sent',
  failed: 'has failed',
  cancelled: 'was cancelled',
};

export const isSettled = (state: CampaignState): boolean =>
  state === 'sent' || state === 'failed' || state === 'cancelled';

/** Whether what it sends may still be changed. */
export const isEditable = (state: CampaignState): boolean =>
  state === 'review' || state === 'scheduled' || state === 'overdue';

/** @throws CAMPAIGN_STATE where the move is not one of the table above. */
export function assertMove(id: string, from: CampaignState, to: CampaignState): void {
  if (moves[from].includes(to)) return;
  const allowed =
    moves[from].length > 0 ? `from there it can become ${moves[from].join(' or ')}` : 'that is final';
  throw new PullquoteError(
    'CAMPAIGN_STATE',
    `campaign ${id} ${standsAs[from]} and cannot become ${to}; ${allowed}`,
  );
}

/** What happens to a delivery whose mail may or may not have been accepted (DELIVERY: unknown). */
export const unknownPolicies = ['resend-once', 'hold'] as const;
export type UnknownPolicy = (typeof unknownPolicies)[number];

/** How the rows of a channel stand when none of them will change any more. */
export interface ChannelEnd {
  rows: number;
  /** Sent or posted. */
  done: number;
  failed: number;
  unknown: number;
}

/** What became of a campaign: failed at a channel where nothing of it went out and something was lost; and its losses in one line. */
export function campaignEnd(ends: { email: ChannelEnd; social: ChannelEnd }): {
  failedAt: Channel | null;
  losses: string | null;
} {
  const { email, social } = ends;
  const isNothing = email.done + email.unknown + social.done + social.unknown === 0;
  const lostAt = email.failed > 0 ? 'email' : social.failed > 0 ? 'social' : null;
  const losses = [lossesOf(email, 'mails'), lossesOf(social, 'posts')].filter((line) => line !== null);
  return { failedAt: isNothing ? lostAt : null, losses: losses.length > 0 ? losses.join('; ') : null };
}

function lossesOf({ rows, failed, unknown }: ChannelEnd, name: string): string | null {
  const parts = [
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(unknown > 0 ? [`${unknown} in doubt`] : []),
  ];
  return parts.length > 0 ? `of ${rows} ${name} ${parts.join(', ')}` : null;
}
