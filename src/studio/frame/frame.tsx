// The frame of every page: the masthead, who is here, and the page. Whoever is nobody gets the sign-in in its place, at the
// same address.
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { Loading } from '../parts/loading.tsx';
import { Refusal } from '../parts/notice.tsx';
import './frame.css';
import { Masthead } from './masthead.tsx';
import { sessionQuery } from './session.ts';
import { SignIn } from './sign-in.tsx';
import { useSay } from './words.tsx';

export function Frame() {
  const say = useSay();
  const { data: session, error, isPending } = useQuery(sessionQuery);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // A page that was gone to is read from its start.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the address is another
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else main.current?.focus({ preventScroll: true });
  }, [path]);

  if (isPending || error)
    return (
      <main className="page">
        <Loading />
        <Refusal error={error} />
      </main>
    );
  if (!session) return <SignIn />;
  return (
    <>
      <a className="skip" href="#page">
        {say('frame.skip')}
      </a>
      <Masthead session={session} />
      <main id="page" className="page" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
