// The head of the paper: its name, the day, the sections, and who is here.
import { Link, useNavigate } from '@tanstack/react-router';
import { api, need } from '../api/client.ts';
import { holdToken } from '../api/token.ts';
import { Menu } from '../parts/menu.tsx';
import { queryClient } from './query-client.ts';
import { sections } from './sections.ts';
import { type Caller, nameOf } from './session.ts';
import { useFormat, useSay } from './words.tsx';

export function Masthead({ session }: { session: Caller }) {
  const say = useSay();
  const format = useFormat();
  const navigate = useNavigate();
  return (
    <header className="masthead">
      <div className="masthead-top">
        <Link to="/" className="masthead-name">
          <span className="masthead-mark" aria-hidden="true" />
          Pullquote
        </Link>
        <p className="masthead-day number">{format.day(new Date())}</p>
        <Menu
          label={say('frame.account', { name: nameOf(session) })}
          actions={[
            { id: 'me', name: say('me.title'), run: () => void navigate({ to: '/me' }) },
            ...(session.may.includes('own')
              ? [
                  {
                    id: 'tokens',
                    name: say('tokens.title'),
                    run: () => void navigate({ to: '/house/tokens' }),
                  },
                ]
              : []),
            { id: 'docs', name: say('frame.apiDocs'), run: () => window.open('/api/v1/docs', '_blank') },
            { id: 'out', name: say('frame.signOut'), isApart: true, run: () => void signOut(session) },
          ]}
        >
          <span className="masthead-who">{nameOf(session)}</span>
          <span aria-hidden="true" className="select-mark" />
        </Menu>
      </div>
      <nav className="masthead-sections" aria-label={say('frame.sections')}>
        {sections.map(({ to, name }) => (
          <Link key={to} to={to} className="masthead-section" activeOptions={{ exact: to === '/' }}>
            {say(name)}
          </Link>
        ))}
      </nav>
    </header>
  );
}

async function signOut({ via }: Caller): Promise<void> {
  if (via === 'token') holdToken(null);
  else await need(api.DELETE('/api/v1/session'));
  queryClient.clear();
  location.assign('/');
}
