// What an import did, or would: the counts, the first rows that were not kept, and words that nobody knows.
import type { Schema } from '../../api/client.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Choices } from '../../parts/choices.tsx';

type Told = Schema<'ImportOutcome'>;

const counts = [
  'added',
  'updated',
  'unchanged',
  'duplicates',
  'rejected',
  'unsubscribed',
  'suppressed',
] as const;
/** Not words of the file. */
const noWords = ['(empty)', 'others'];

export function Outcome({
  outcome,
  isDone,
  active,
  setActive,
}: {
  outcome: Told;
  isDone: boolean;
  /** Words of the file that mean "may be mailed", as the operator says. */
  active: readonly string[];
  setActive(words: string[]): void;
}) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  const { heldBack, firstRejects, unknownLocales, encoding } = outcome;
  const words = [...new Set([...active, ...Object.keys(heldBack)])].filter((word) => !noWords.includes(word));
  const left = outcome.rejected + outcome.duplicates - firstRejects.length;
  return (
    <div className="stack" role="status">
      <h3>{say(isDone ? 'audience.imported' : 'audience.wouldImport')}</h3>
      <dl className="import-counts">
        {counts.map((count) => (
          <div key={count}>
            <dt>{say(`audience.import.${count}`)}</dt>
            <dd className="number">{format.number(outcome[count])}</dd>
          </div>
        ))}
      </dl>
      {firstRejects.length > 0 && (
        <div>
          <p className="small">{say(isDone ? 'audience.leftOut' : 'audience.wouldLeaveOut')}</p>
          <ul className="soft small import-rejects">
            {firstRejects.map(({ line, reason }) => (
              <li key={line}>{say('audience.lineSays', { line, reason: tell(reason) })}</li>
            ))}
            {left > 0 && <li>{say('audience.andMoreRows', { count: left })}</li>}
          </ul>
        </div>
      )}
      {!isDone && words.length > 0 && (
        <Choices
          label={say('audience.wordsMean')}
          options={words.map((word) => ({
            id: word,
            name: word in heldBack ? say('audience.wordOf', { word, count: heldBack[word] ?? 0 }) : word,
          }))}
          chosen={active}
          onChange={setActive}
        />
      )}
      {Object.keys(unknownLocales).length > 0 && (
        <p className="soft small">
          {say('audience.unknownLanguages', { words: format.list(Object.keys(unknownLocales)) })}
        </p>
      )}
      {!encoding.startsWith('utf-') && <p className="soft small">{say('audience.readAs', { encoding })}</p>}
    </div>
  );
}
