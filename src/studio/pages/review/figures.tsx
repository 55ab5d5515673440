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
  return (
    <Group field="stats" title={say('review.figures')} resets="stats" kinds={['figure']}>
      <ol className="review-list">
        {figures.map((figure, at) => {
          const amount = figure.text ?? `${figure.value} ${figure.unit}`;
          return (
            <li key={figure.start} className="review-line">
              <div className="review-figure">
                <p>
                  <strong className="number">{amount}</strong>{' '}
                  {figure.label === '' && <State tone="care">{say('review.noMeaning')}</State>}
                </p>
                <SavedField
                  name={`figure-${figure.start}`}
                  label={say('review.measures', { amount })}
                  hidesLabel={figure.label !== ''}
                  value={figure.label}
                  wanted={(label) => ({ kind: 'figure', do: 'label', at, label })}
                />
              </div>
              <Place kind="figure" at={at} count={figures.length} name={amount} />
            </li>
          );
        })}
      </ol>
      {mayEdit && otherFigures.length > 0 && (
        <details className="review-others">
          <summary>{say('review.otherFigures', { count: otherFigures.length })}</summary>
          <ul className="review-list">
            {otherFigures.map(({ start, end, text, value, label }) => (
              <li key={start} className="review-line">
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
