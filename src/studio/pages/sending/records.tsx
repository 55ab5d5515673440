// What the sender's domain should say in the DNS, to copy, and what is there now; and a clear word where no resolver told.
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Copyable } from '../../parts/copyable.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import { State, type Tone } from '../../parts/state.tsx';

type Found = Schema<'SenderRecords'>['items'][number];
const tones: Record<Found['state'], Tone> = {
  good: 'good',
  missing: 'care',
  wrong: 'bad',
  unclear: 'care',
  unanswered: 'plain',
};

export function Records() {
  const say = useSay();
  const format = useFormat();
  const isOwner = useMay('own');
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery({
    queryKey: ['sending', 'records'],
    queryFn: () => need(api.GET('/api/v1/sending/records')),
    staleTime: 60_000,
  });
  return (
    <section className="stack" aria-labelledby="sending-records">
      <div className="head">
        <h2 id="sending-records">
          {data ? say('sending.records', { domain: data.domain }) : say('sending.recordsOf')}
        </h2>
        {data && !data.isSample && (
          <Button isPending={isFetching} onPress={() => void refetch()}>
            {say('sending.lookAgain')}
          </Button>
        )}
      </div>
      <Refusal error={error} />
      {isFetching && <Progress label={say('sending.looking')} value={null} />}
      {data?.isSample && (
        <EmptyState
          title={say('sending.sample')}
          actions={
            isOwner && (
              <ButtonLink to="/house/brand" weight="main">
                {say('sending.toBrand')}
              </ButtonLink>
            )
          }
        >
          {say('sending.sampleAbout')}
        </EmptyState>
      )}
      {data && !data.isSample && (
        <>
          <p className="soft sending-about">{say('sending.recordsAbout')}</p>
          {data.items.every(({ state }) => state !== 'good') &&
            data.items.some(({ state }) => state === 'unanswered') && (
              <p role="status">{say('sending.noResolver')}</p>
            )}
          <ol className="sending-records">
            {data.items.map((item) => (
              <Record key={item.kind} {...item} />
            ))}
          </ol>
          <p className="soft small">
            {say('sending.lookedAt', { time: format.time(new Date(dataUpdatedAt)) })}
          </p>
        </>
      )}
    </section>
  );
}

function Record({ kind, name, wanted, found, state, finding }: Found) {
  const say = useSay();
  const title = kind.toUpperCase();
  return (
    <li className="sending-record" aria-label={title}>
      <div className="sending-record-head">
        <h3>{title}</h3>
        <State tone={tones[state]}>{say(`sending.state.${state}`)}</State>
        <p className="soft small">{say(`sending.kind.${kind}`)}</p>
      </div>
      <dl className="sending-record-body">
        {finding && (
          <Line name={say('sending.finding')}>
            <p>{say(`sending.finding.${finding}`)}</p>
          </Line>
        )}
        {state === 'unanswered' && (
          <Line name={say('sending.finding')}>
            <p>
              {say('sending.unanswered')} <code>dig TXT {name}</code>
            </p>
          </Line>
        )}
        {wanted !== null && state !== 'good' && (
          <>
            <Line name={say('sending.recordName')}>
              <Copyable label={say('sending.recordName')} value={name} />
            </Line>
            <Line name={say('sending.recordWanted')}>
              <Copyable label={say('sending.recordWanted')} value={wanted} />
            </Line>
          </>
        )}
        {found !== null && (
          <Line name={say('sending.recordFound')}>
            {found.length === 0 ? (
              <p className="soft">{say('sending.nothingThere')}</p>
            ) : (
              found.map((text) => (
                <p key={text}>
                  <code className="sending-path">{text}</code>
                </p>
              ))
            )}
          </Line>
        )}
      </dl>
    </li>
  );
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
