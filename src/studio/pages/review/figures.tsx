// The figures, each with what it measures, asked for where nothing tells, since readers are shown none without; and the others
// that were found.
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { State } from '../../parts/state.tsx';
import { Group } from './group.tsx';
import { Place } from './place.tsx';
import { SavedField } from './saved-field.tsx';
import { useDesk } from './use-desk.ts';

export function Figures() {
  const say = useSay();
  const { desk, mayEdit, edit } = useDesk();
  const { figures, otherFigures } = desk;
  const places = [...figures.keys()];
  const told = places.filter((at) => figures[at]?.label !== '');
  const bare = places.filter((at) => figures[at]?.label === '');
  // Whoever marks one has to say what it is.
  const isEdited = desk.edited.some(({ kind }) => kind === 'figure');
  return (
    <Group field="stats" title={say('review.figures')} resets="stats" kinds={['figure']}>
      <ol className="review-list">
        {told.map((at) => (
          <Line key={figures[at]?.start} at={at} among={told} />
        ))}
      </ol>
      {bare.length > 0 && (
        <details className="review-others" open={isEdited}>
          <summary>
            <State tone="care">{say('review.noMeaning', { count: bare.length })}</State>
          </summary>
          <ol className="review-list">
            {bare.map((at) => (
              <Line key={figures[at]?.start} at={at} among={bare} />
            ))}
          </ol>
        </details>
      )}
      {mayEdit && otherFigures.length > 0 && (
        <details className="review-others">
          <summary>{say('review.otherFigures', { count: otherFigures.length })}</summary>
          <ul className="review-list">
            {otherFigures.map(({ start, end, text, value, label }) => (
              <li key={start} className="review-other">
                <p>
                  <strong className="number">{text ?? value}</strong> {label}
                </p>
                <Button
                  size="s"
                  aria-label={say('review.takeOf', { name: text ?? value })}
                  onPress={() => void edit({ kind: 'figure', do: 'add', start, end })}
                >
                  {say('review.take')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Group>
  );
}

function Line({ at, among }: { at: number; among: readonly number[] }) {
  const say = useSay();
  const { desk } = useDesk();
  const { figures } = desk;
  const figure = figures[at];
  if (!figure) return null;
  const amount = figure.text ?? `${figure.value} ${figure.unit}`;
  return (
    <li className="review-line">
      <Place kind="figure" at={at} among={among} name={amount} />
      <div className="review-figure">
        <strong className="number">{amount}</strong>
        <SavedField
          name={`figure-${figure.start}`}
          label={say('review.measures', { amount })}
          hidesLabel={figure.label !== ''}
          value={figure.label}
          wanted={(label) => ({ kind: 'figure', do: 'label', at, label })}
        />
      </div>
    </li>
  );
}
