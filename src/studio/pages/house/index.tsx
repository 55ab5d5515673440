// The house: who may come in, which programs ask, where it is told what happens, and who did what. Owners see all of it,
// everybody else the last alone.
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useMay } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { Link } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import '../../parts/tabs.css';
import './house.css';

const pages = [
  { to: '/house', name: 'house.audit' },
  { to: '/house/operators', name: 'house.operators' },
  { to: '/house/tokens', name: 'house.tokens' },
] as const;

export function House() {
  const say = useSay();
  const isOwner = useMay('own');
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const mayBeHere = isOwner || path === '/house';
  return (
    <>
      <header className="stack">
        <h1>{say('house.title')}</h1>
        {isOwner && (
          <nav className="tabs-list" aria-label={say('house.title')}>
            {pages.map(({ to, name }) => (
              <Link key={to} to={to} className="tabs-tab house-page" activeOptions={{ exact: true }}>
                {say(name)}
              </Link>
            ))}
          </nav>
        )}
      </header>
      {mayBeHere ? (
        <Outlet />
      ) : (
        <EmptyState title={say('house.ownersOnly')}>{say('house.ownersOnlyAbout')}</EmptyState>
      )}
    </>
  );
}
