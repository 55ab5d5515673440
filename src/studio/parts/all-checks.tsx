// What was checked and holds, counted; each of them where somebody asks.
import type { Schema } from '../api/client.ts';
import { useSay, useTell } from '../frame/words.tsx';
import { State } from './state.tsx';
import './all-checks.css';

type Check = Schema<'Digest'>['checks'][number];

export function AllChecks({ checks }: { checks: readonly Pick<Check, 'check' | 'ok' | 'detail'>[] }) {
  const say = useSay();
  const tell = useTell();
  const holding = checks.filter(({ ok }) => ok);
  if (holding.length === 0) return null;
  const isAll = holding.length === checks.length;
  return (
    <details className="all-checks">
      <summary>
        <State tone="good">
          {say(isAll ? 'parts.allHold' : 'parts.othersHold', { count: holding.length })}
        </State>
      </summary>
      <ul>
        {holding.map(({ check, detail }) => (
          <li key={`${check} ${detail}`}>
            <strong>{tell(check)}</strong> <span className="soft">{tell(detail)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
