// What the gate found, and what was left out: to be looked at before the approval, not after.
import type { Schema } from '../../api/client.ts';
import { useSay, useTell } from '../../frame/words.tsx';
import { AllChecks } from '../../parts/all-checks.tsx';
import { State } from '../../parts/state.tsx';

export function Unchecked({ digest, notes }: { digest: Schema<'Digest'>; notes: string[] }) {
  const say = useSay();
  const tell = useTell();
  const open = digest.checks.filter(({ ok }) => !ok);
  return (
    <section className="stack" aria-labelledby="unchecked">
      <h2 id="unchecked" className="kicker">
        {say('approve.unchecked')}
      </h2>
      {open.length + notes.length > 0 && (
        <ul className="approve-checks">
          {open.map(({ check, detail }) => (
            <li key={`${check} ${detail}`}>
              <State tone="care">{tell(check)}</State>
              <p className="small">{tell(detail)}</p>
            </li>
          ))}
          {notes.map((note) => (
            <li key={note}>
              <State>{say('approve.leftOut')}</State>
              <p className="small">{tell(note)}</p>
            </li>
          ))}
        </ul>
      )}
      <AllChecks checks={digest.checks} />
    </section>
  );
}
