// The house: who may come in, which programs ask, where it is told what happens, and who did what. Each page says what
// it needs: whoever may not see it has no link to it.
import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { type Right, sessionQuery } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { Link } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import '../../parts/tabs.css';
import type { Key } from '../../words/types.ts';
import './house.css';

const pages = [
  { to: '/house', name: 'house.audit', needs: 'read' },
  { to: '/house/brand', name: 'brand.title', needs: 'own' },
  { to: '/house/sending', name: 'sending.title', needs: 'read' },
  { to: '/house/accounts', name: 'accounts.title', needs: 'own' },
  { to: '/house/operators', name: 'house.operators', needs: 'own' },
  { to: '/house/tokens', name: 'house.tokens', needs: 'own' },
  { to: '/house/webhooks', name: 'webhooks.title', needs: 'own' },
] as const satisfies { to: string; name: Key; needs: Right }[];

export function House() {
  const say = useSay();
  const { data: session } = useQuery(sessionQuery);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const nav = useRef<HTMLElement>(null);
  // On a phone the row of pages is wider than the screen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the page is another
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [path, session]);
  const seen = pages.filter(({ needs }) => session?.may.includes(needs));
  return (
    <>
      <header className="stack">
        <h1>{say('house.title')}</h1>
        {seen.length > 1 && (
          <nav ref={nav} className="tabs-list" aria-label={say('house.title')}>
            {seen.map(({ to, name }) => (
              <Link
                key={to}
                to={to}
                className="tabs-tab house-page"
                activeOptions={{ exact: to === '/house' }}
              >
                {say(name)}
              </Link>
            ))}
          </nav>
        )}
      </header>
      {seen.some(({ to }) => isWithin(path, to)) ? (
        <Outlet />
      ) : (
        <EmptyState title={say('house.ownersOnly')}>{say('house.ownersOnlyAbout')}</EmptyState>
      )}
    </>
  );
}

/** A page of the house has pages of its own; the first one stands at the house's own address. */
const isWithin = (path: string, to: string): boolean =>
  path.replace(/\/$/, '') === to || (to !== '/house' && path.startsWith(`${to}/`));
