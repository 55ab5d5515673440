// The desk: what waits for somebody, what is planned, what goes on, and what came of the latest.
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useLive } from '../../frame/live.ts';
import { useMay } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { ButtonLink } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RefusedPage } from '../../parts/refused-page.tsx';
import { Calendar } from './calendar.tsx';
import './desk.css';
import { Latest } from './latest.tsx';
import { LostLogins } from './lost-logins.tsx';
import { UnderWay } from './under-way.tsx';
import { Waiting } from './waiting.tsx';

const deskQuery = queryOptions({
  queryKey: ['live', 'desk'],
  queryFn: () => need(api.GET('/api/v1/desk')),
});

export function Desk() {
  const say = useSay();
  const mayWrite = useMay('write');
  const { data, error, isPending } = useQuery(deskQuery);
  useLive(null);
  if (isPending) return <Loading />;
  if (!data) return <RefusedPage error={error} />;
  const { waiting, underWay, scheduled, over, hasWorkers } = data;
  const isEmpty = [waiting, underWay, scheduled, over].every((some) => some.length === 0);
  return (
    <>
      <header className="head">
        <h1>{waiting.length === 0 ? say('desk.quiet') : say('desk.title', { count: waiting.length })}</h1>
        {mayWrite && !isEmpty && (
          <ButtonLink to="/new" weight="main">
            {say('frame.newCampaign')}
          </ButtonLink>
        )}
      </header>
      {!hasWorkers && (
        <Notice title={say('desk.noWorkers')}>
          {say('desk.noWorkersFix')} <code>npm start</code>, <code>npx pullquote worker</code>
        </Notice>
      )}
      <LostLogins />
      {isEmpty ? (
        <Beginning />
      ) : (
        <>
          <div className="desk-front">
            <Waiting campaigns={waiting} />
            <UnderWay campaigns={underWay} />
          </div>
          <Calendar campaigns={scheduled} />
          <Latest campaigns={over} />
        </>
      )}
    </>
  );
}

function Beginning() {
  const say = useSay();
  const mayWrite = useMay('write');
  return (
    <EmptyState
      title={say('desk.beginning')}
      actions={
        mayWrite && (
          <>
            <ButtonLink to="/new" weight="main">
              {say('desk.begin')}
            </ButtonLink>
            <ButtonLink to="/new" search={{ sample: say('desk.sample') === 'zh' ? 'zh' : 'en' }}>
              {say('desk.beginWithSample')}
            </ButtonLink>
          </>
        )
      }
    >
      {say('desk.beginningAbout')}
    </EmptyState>
  );
}
