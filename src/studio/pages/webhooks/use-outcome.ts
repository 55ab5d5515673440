// What came of a message that was sent just now, said once; the log asks anew.
import { useQueryClient } from '@tanstack/react-query';
import type { Schema } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { toast } from '../../parts/toast.tsx';

export type Delivery = Schema<'WebhookDelivery'>;

export function useOutcome(webhook: string): (delivery: Delivery) => void {
  const say = useSay();
  const client = useQueryClient();
  return ({ state, status, answer }) => {
    void client.invalidateQueries({ queryKey: ['webhook-log', webhook] });
    // Whoever answers 410 is stopped.
    void client.invalidateQueries({ queryKey: ['webhooks'] });
    if (state === 'sent') toast(say('webhooks.wasTaken', { status: String(status ?? '') }));
    else toast(say('webhooks.wasNotTaken', { answer: [status, answer].filter(Boolean).join(' ') }), 'failed');
  };
}
