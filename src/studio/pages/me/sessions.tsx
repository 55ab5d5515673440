// Where one is signed in: each browser, and out of any of them.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Row, Rows } from '../../parts/rows.tsx';
import { Setting } from '../../parts/setting.tsx';
import { State } from '../../parts/state.tsx';
import { toast } from '../../parts/toast.tsx';
import { browserOf } from './browser.ts';

export function Sessions() {
  const say = useSay();
  const format = useFormat();
  const client = useQueryClient();
  const { data, error, isPending } = useQuery({
    queryKey: ['me', 'sessions'],
    queryFn: () => need(api.GET('/api/v1/sessions')),
  });
  const refetch = () => client.invalidateQueries({ queryKey: ['me', 'sessions'] });
  const end = useMutation({
    mutationFn: (id: string) => need(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSuccess: () => toast(say('me.sessionEnded')),
    onSettled: refetch,
  });
  const endOthers = useMutation({
    mutationFn: () => need(api.DELETE('/api/v1/sessions')),
    onSuccess: ({ ended }) => toast(say('me.othersEnded', { count: ended })),
    onSettled: refetch,
  });
  return (
    <Setting title={say('me.sessions')} about={say('me.sessionsAbout')}>
      <Refusal error={error ?? end.error ?? endOthers.error} />
      {isPending && <Loading />}
      {data && (
        <Rows label={say('me.sessions')}>
          {data.items.map(({ id, agent, address, current, createdAt, seenAt }) => {
            const name = browserOf(agent) ?? (agent || say('me.unknownBrowser'));
            return (
              <Row
                key={id}
                title={
                  <>
                    {name}
                    {current && <State tone="good">{say('me.thisBrowser')}</State>}
                  </>
                }
                about={say(current ? 'me.sessionHere' : 'me.session', {
                  address,
                  since: format.date(createdAt),
                  seen: format.relative(seenAt),
                })}
                actions={
                  !current && (
                    <Button
                      size="s"
                      aria-label={say('me.signOutOf', { name })}
                      isDisabled={end.isPending}
                      onPress={() => end.mutate(id)}
                    >
                      {say('frame.signOut')}
                    </Button>
                  )
                }
              />
            );
          })}
        </Rows>
      )}
      {data && data.items.length > 1 && (
        <Button isPending={endOthers.isPending} onPress={() => endOthers.mutate()}>
          {say('me.signOutOthers')}
        </Button>
      )}
    </Setting>
  );
}
