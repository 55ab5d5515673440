// Whether a webhook is told what happens.
import { useSay } from '../../frame/words.tsx';
import { State } from '../../parts/state.tsx';
import type { Webhook } from './events.ts';

export function Standing({ webhook: { stoppedAt, reason } }: { webhook: Webhook }) {
  const say = useSay();
  if (stoppedAt === null) return <State tone="good">{say('webhooks.isTold')}</State>;
  return reason === null ? (
    <State>{say('webhooks.isPaused')}</State>
  ) : (
    <State tone="bad">{say('webhooks.isStopped')}</State>
  );
}
