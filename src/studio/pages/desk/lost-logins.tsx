// Accounts whose last check failed: nothing is posted on them until somebody mends that.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Notice, useRefusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';

export function LostLogins() {
  const say = useSay();
  const refusal = useRefusal();
  const client = useQueryClient();
  const isOwner = useMay('own');
  const { data } = useQuery({ queryKey: ['accounts'], queryFn: () => need(api.GET('/api/v1/accounts')) });
  const check = useMutation({
    mutationFn: (id: string) => need(api.POST('/api/v1/accounts/{id}/check', { params: { path: { id } } })),
    onSuccess: ({ name, failure }) =>
      failure === null ? toast(say('desk.loginHolds', { account: name })) : toast(failure, 'failed'),
    onError: (error) => toast(refusal(error).detail, 'failed'),
    onSettled: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
  return data?.items
    .filter(({ failure }) => failure !== null)
    .map(({ id, name, network, failure }) => (
      <Notice
        key={id}
        tone="bad"
        title={say('desk.lostLogin', { account: `${network}: ${name}` })}
        action={
          isOwner && (
            <>
              <ButtonLink size="s" to="/house/accounts">
                {say('desk.mend')}
              </ButtonLink>
              <Button size="s" onPress={() => check.mutate(id)} isPending={check.isPending}>
                {say('desk.checkAgain')}
              </Button>
            </>
          )
        }
      >
        {failure}
      </Notice>
    ));
}
