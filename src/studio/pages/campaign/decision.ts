// What an operator decides of mails in doubt.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { useRefusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';

export interface Decision {
  decision: 'resend' | 'sent' | 'hold';
  emails?: string[];
}

export function useDecision(id: string) {
  const say = useSay();
  const refusal = useRefusal();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Decision) =>
      need(api.POST('/api/v1/campaigns/{id}/doubts', { params: { path: { id } }, body })),
    onSuccess: ({ decided }, { decision }) => toast(say(`campaign.decided.${decision}`, { count: decided })),
    onError: (error) => toast(refusal(error).detail, 'failed'),
    onSettled: () => client.invalidateQueries({ queryKey: ['live'] }),
  });
}
