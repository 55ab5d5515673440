// One webhook: tried, paused, changed, given another secret, removed; and what became of each message.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button, ButtonLink, Link } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import { type Webhook, whatIsTold } from './events.ts';
import { Log } from './log.tsx';
import { Secret } from './secret.tsx';
import { Standing } from './standing.tsx';
import { useOutcome } from './use-outcome.ts';
import { type Told, WebhookForm } from './webhook-form.tsx';
import './webhooks.css';
import { webhooksQuery } from './webhooks-query.ts';

const route = getRouteApi('/inside/house/webhooks/$id');

type Changes = Partial<Told> & { stopped?: boolean; newSecret?: boolean };

export function WebhookPage() {
  const say = useSay();
  const { id } = route.useParams();
  const { data, error, isPending } = useQuery(webhooksQuery);
  const webhook = data?.items.find((one) => one.id === id);
  return (
    <section className="stack">
      <Link to="/house/webhooks" className="small">
        {say('webhooks.toAll')}
      </Link>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data && !webhook && (
        <EmptyState
          title={say('webhooks.gone')}
          actions={
            <ButtonLink to="/house/webhooks" weight="main">
              {say('webhooks.toAll')}
            </ButtonLink>
          }
        />
      )}
      {webhook && <One key={id} webhook={webhook} />}
    </section>
  );
}

type Asked = 'change' | 'secret' | 'remove' | null;

function One({ webhook }: { webhook: Webhook }) {
  const say = useSay();
  const format = useFormat();
  const client = useQueryClient();
  const [asked, ask] = useState<Asked>(null);
  const { id, url, stoppedAt, reason } = webhook;
  const path = { id };
  const tellOutcome = useOutcome(id);
  const test = useMutation({
    mutationFn: () => need(api.POST('/api/v1/webhooks/{id}/test', { params: { path } })),
    onSuccess: tellOutcome,
  });
  const change = useMutation({
    mutationFn: (body: Changes) => need(api.PATCH('/api/v1/webhooks/{id}', { params: { path }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
  const close = () => {
    change.reset();
    ask(null);
  };
  const pause = () =>
    change.mutate(
      { stopped: stoppedAt === null },
      { onSuccess: () => toast(say(stoppedAt === null ? 'webhooks.didPause' : 'webhooks.didGoOn')) },
    );
  return (
    <>
      <div className="webhook-head">
        <h2 className="webhook-url">{url}</h2>
        <Standing webhook={webhook} />
        <p className="soft">{whatIsTold(webhook, say)}</p>
      </div>
      {stoppedAt !== null && (
        <Notice
          tone={reason === null ? 'care' : 'bad'}
          title={say('webhooks.stoppedSince', { when: format.moment(stoppedAt) })}
          action={
            <Button size="s" isPending={change.isPending} onPress={pause}>
              {say('webhooks.goOn')}
            </Button>
          }
        >
          {reason ?? say('webhooks.pausedAbout')}
        </Notice>
      )}
      <div className="row">
        <Button weight="main" isPending={test.isPending} onPress={() => test.mutate()}>
          {say('webhooks.test')}
        </Button>
        <Button onPress={() => ask('change')}>{say('webhooks.change')}</Button>
        {stoppedAt === null && (
          <Button isPending={change.isPending && asked === null} onPress={pause}>
            {say('webhooks.pause')}
          </Button>
        )}
        <Menu
          label={say('house.actionsOf', { name: url })}
          actions={[
            { id: 'secret', name: say('webhooks.newSecret'), run: () => ask('secret') },
            { id: 'remove', name: say('webhooks.remove'), isApart: true, run: () => ask('remove') },
          ]}
        >
          <span aria-hidden="true">⋯</span>
        </Menu>
      </div>
      <Refusal error={test.error ?? (asked === null ? change.error : null)} />
      <Log webhook={id} />
      {asked === 'change' && (
        <WebhookForm
          title={say('webhooks.change')}
          action={say('me.save')}
          given={webhook}
          close={close}
          submit={(told) => change.mutate(told, { onSuccess: close })}
          reset={change.reset}
          isPending={change.isPending}
          error={change.error}
        />
      )}
      {asked === 'secret' &&
        (change.data?.secret ? (
          <Secret secret={change.data.secret} close={close} />
        ) : (
          <Confirm
            title={say('webhooks.newSecretAsk')}
            isOpen
            close={close}
            action={say('webhooks.newSecret')}
            isPending={change.isPending}
            onConfirm={() => change.mutate({ newSecret: true })}
          >
            <p className="soft">{say('webhooks.newSecretAbout')}</p>
            <Refusal error={change.error} />
          </Confirm>
        ))}
      {asked === 'remove' && <Remove webhook={webhook} close={close} />}
    </>
  );
}

function Remove({ webhook: { id, url }, close }: { webhook: Webhook; close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => need(api.DELETE('/api/v1/webhooks/{id}', { params: { path: { id } } })),
    onSuccess: async () => {
      toast(say('webhooks.removed', { url }));
      await navigate({ to: '/house/webhooks' });
      void client.invalidateQueries({ queryKey: webhooksQuery.queryKey });
    },
  });
  return (
    <Confirm
      title={say('webhooks.removeAsk')}
      isOpen
      close={close}
      action={say('webhooks.remove')}
      weight="danger"
      isPending={remove.isPending}
      onConfirm={() => remove.mutate()}
    >
      <p className="soft">{say('webhooks.removeAbout', { url })}</p>
      <Refusal error={remove.error} />
    </Confirm>
  );
}
