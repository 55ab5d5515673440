// What the gate found, and what was left out: each with the way to its place.
import { use } from 'react';
import { useSay, useTell } from '../../frame/words.tsx';
import { AllChecks } from '../../parts/all-checks.tsx';
import { Button } from '../../parts/button.tsx';
import { State } from '../../parts/state.tsx';
import { GoTo } from './go-to.ts';
import { useDesk } from './use-desk.ts';

export function Checks() {
  const say = useSay();
  const tell = useTell();
  const { desk } = useDesk();
  const goTo = use(GoTo);
  const open = desk.checks.filter(({ ok }) => !ok);
  const all = <AllChecks checks={desk.checks} />;
  if (open.length + desk.notes.length === 0) return all;
  return (
    <>
      <ul className="review-checks" aria-label={say('review.warnings')}>
        {open.map(({ check, detail, place }) => (
          <li key={`${check} ${detail}`}>
            <State tone="care">{tell(check)}</State>
            <p className="small">{tell(detail)}</p>
            {place && (
              <Button size="s" weight="quiet" onPress={() => goTo(place)}>
                {say('review.goTo')}
              </Button>
            )}
          </li>
        ))}
        {desk.notes.map((note) => (
          <li key={note}>
            <State>{say('approve.leftOut')}</State>
            <p className="small">{tell(note)}</p>
          </li>
        ))}
      </ul>
      {all}
    </>
  );
}
