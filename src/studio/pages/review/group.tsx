// One field of the digest: its name, the way back to what the engine made, what was refused of it.
import type { ReactNode } from 'react';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Refused } from './refused.tsx';
import { useDesk, type WantedEdit } from './use-desk.ts';

type Resettable = Extract<WantedEdit, { kind: 'reset' }>['field'];

export function Group({
  field,
  title,
  resets,
  kinds,
  fieldTells = false,
  children,
}: {
  /** As refusals name it. */
  field: string;
  title: string;
  resets: Resettable;
  /** The edits that make it other than the engine made it. */
  kinds: readonly string[];
  /** Its field says itself what was refused. */
  fieldTells?: boolean;
  children: ReactNode;
}) {
  const say = useSay();
  const { desk, mayEdit, edit } = useDesk();
  const isEdited = desk.edited.some(({ kind }) => kinds.includes(kind));
  return (
    <section
      className="review-group"
      id={`review-${field}`}
      tabIndex={-1}
      aria-labelledby={`review-${field}-name`}
    >
      <div className="review-group-head">
        <h3 id={`review-${field}-name`}>{title}</h3>
        {isEdited && mayEdit && (
          <Button
            size="s"
            weight="quiet"
            aria-label={say('review.resetOf', { title })}
            onPress={() => void edit({ kind: 'reset', field: resets })}
          >
            {say('review.reset')}
          </Button>
        )}
      </div>
      {!fieldTells && <Refused field={field} />}
      {children}
    </section>
  );
}
