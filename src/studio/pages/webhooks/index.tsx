// Where what happens is told: each address with what it is told, and whether it is.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need } from '../../api/client.ts';
import { useSay } from '../../frame/words.tsx';
import { Button, Link } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Row, Rows } from '../../parts/rows.tsx';
import { events, whatIsTold } from './events.ts';
import { Secret } from './secret.tsx';
import { Standing } from './standing.tsx';
import { type Told, WebhookForm } from './webhook-form.tsx';
import { webhooksQuery } from './webhooks-query.ts';

export function Webhooks() {
  const say = useSay();
  const [isAdding, setAdding] = useState(false);
  const { data, error, isPending } = useQuery(webhooksQuery);
  const add = (
    <Button weight="main" onPress={() => setAdding(true)}>
      {say('webhooks.add')}
    </Button>
  );
  return (
    <section className="stack">
      <h2 className="unseen">{say('webhooks.title')}</h2>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && (
        <EmptyState title={say('webhooks.none')} actions={add}>
          {say('webhooks.noneAbout')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <>
          <div className="house-head">
            <p className="soft">{say('webhooks.about')}</p>
            {add}
          </div>
          <Rows label={say('webhooks.title')}>
            {data.items.map((webhook) => (
              <Row
                key={webhook.id}
                title={
                  <>
                    <Link to="/house/webhooks/$id" params={{ id: webhook.id }}>
                      {webhook.url}
                    </Link>
                    <Standing webhook={webhook} />
                  </>
                }
                about={whatIsTold(webhook, say)}
              />
            ))}
          </Rows>
        </>
      )}
      {isAdding && <AddWebhook close={() => setAdding(false)} />}
    </section>
  );
}

function AddWebhook({ close }: { close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const add = useMutation({
    mutationFn: (body: Told) => need(api.POST('/api/v1/webhooks', { body })),
    onSuccess: () => void client.invalidateQueries({ queryKey: webhooksQuery.queryKey }),
  });
  if (add.data) return <Secret secret={add.data.secret} close={close} />;
  return (
    <WebhookForm
      title={say('webhooks.add')}
      action={say('webhooks.add')}
      given={{ url: '', events }}
      close={close}
      submit={(told) => add.mutate(told)}
      reset={add.reset}
      isPending={add.isPending}
      error={add.error}
    />
  );
}
