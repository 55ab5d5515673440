// What became of each message of a webhook, the newest first: what was answered, when it is tried again, what it said; and sending it again.
import { keepPreviousData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Row, Rows } from '../../parts/rows.tsx';
import { Select } from '../../parts/select.tsx';
import { State, type Tone } from '../../parts/state.tsx';
import { nameOfEvent } from './events.ts';
import { type Delivery, useOutcome } from './use-outcome.ts';

const pageSize = 25;
/** While something waits, or is to come. */
const lookAgainMs = 5_000;
const states = ['pending', 'sent', 'failed'] as const satisfies readonly Delivery['state'][];
const tones: Record<Delivery['state'], Tone> = { pending: 'care', sent: 'good', failed: 'bad' };

export function Log({ webhook }: { webhook: string }) {
  const say = useSay();
  const [state, setState] = useState<Delivery['state'] | 'all'>('all');
  const page = useInfiniteQuery({
    queryKey: ['webhook-log', webhook, state],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      need(
        api.GET('/api/v1/webhooks/{id}/deliveries', {
          params: {
            path: { id: webhook },
            query: {
              limit: pageSize,
              ...(state !== 'all' && { state }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: lookAgainMs,
  });
  const rows = page.data?.pages.flatMap(({ items }) => items) ?? [];
  const resend = useMutation({
    mutationFn: (delivery: number) =>
      need(
        api.POST('/api/v1/webhooks/{id}/deliveries/{delivery}/redeliver', {
          params: { path: { id: webhook, delivery: String(delivery) } },
        }),
      ),
    onSuccess: useOutcome(webhook),
  });
  return (
    <section className="stack webhook-log" aria-labelledby="webhook-log">
      <div className="webhook-log-head">
        <h3 id="webhook-log">{say('webhooks.log')}</h3>
        <Select
          label={say('webhooks.state')}
          hidesLabel
          options={[
            { id: 'all', name: say('webhooks.state.all') },
            ...states.map((id) => ({ id, name: say(`webhooks.state.${id}`) })),
          ]}
          value={state}
          onChange={(id) => setState(id as typeof state)}
        />
      </div>
      <Refusal error={page.error ?? resend.error} />
      {page.isPending && <Loading />}
      {page.data && rows.length === 0 && (
        <p className="soft">{say(state === 'all' ? 'webhooks.logEmpty' : 'house.noActs')}</p>
      )}
      {rows.length > 0 && (
        <Rows label={say('webhooks.log')}>
          {rows.map((delivery) => (
            <Message
              key={delivery.id}
              delivery={delivery}
              isPending={resend.isPending && resend.variables === delivery.id}
              resend={() => resend.mutate(delivery.id)}
            />
          ))}
        </Rows>
      )}
      <More page={page}>{say('house.older')}</More>
    </section>
  );
}

function Message({
  delivery: { messageId, event, at, state, attempts, nextAt, status, answer, data },
  isPending,
  resend,
}: {
  delivery: Delivery;
  isPending: boolean;
  resend(): void;
}) {
  const say = useSay();
  const format = useFormat();
  const name = nameOfEvent(event, say);
  return (
    <Row
      title={
        <>
          {name}
          <State tone={tones[state]}>{say(`webhooks.state.${state}`)}</State>
        </>
      }
      about={[
        format.moment(at),
        say('webhooks.attempts', { count: attempts }),
        ...(nextAt ? [say('webhooks.next', { when: format.relative(nextAt) })] : []),
      ].join(' · ')}
      actions={
        <Button
          size="s"
          isPending={isPending}
          aria-label={say('webhooks.resendOf', { name, when: format.moment(at) })}
          onPress={resend}
        >
          {say('webhooks.resend')}
        </Button>
      }
    >
      {(status !== null || answer) && (
        <p className="small webhook-answer">
          <span className="soft">{say('webhooks.answer')}</span>{' '}
          <code>{[status, answer].filter(Boolean).join(' ')}</code>
        </p>
      )}
      <details className="webhook-message">
        <summary>{say('webhooks.message')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <pre tabIndex={0}>
          {JSON.stringify({ 'webhook-id': messageId, type: event, timestamp: at, data }, null, 2)}
        </pre>
      </details>
    </Row>
  );
}
