// What of a thing was changed: each field as it was and as it is; of a list no more than what changed in it. A long one
// opens when it is pressed.
import { useFormat, useSay } from '../../frame/words.tsx';
import { kindWord } from '../../parts/kind-word.ts';
import { whatChanged } from '../../parts/what-changed.ts';
import { destinationLines, fieldName, fieldValue, isSaid } from './fields.ts';

const shortLength = 120;

export function Changes({ before, after }: { before?: unknown; after?: unknown }) {
  const say = useSay();
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter(
    (name) =>
      isSaid(name) &&
      !(isNothing(was[name]) && isNothing(is[name])) &&
      JSON.stringify(was[name]) !== JSON.stringify(is[name]),
  );
  if (names.length === 0) return '–';
  // An edit names its field as the review desk does.
  const isEdit = ofEdits in was || ofEdits in is;
  return (
    <dl className="house-changes">
      {names.map((name) => (
        <div key={name}>
          {name && <dt>{isEdit ? say(kindWord(name)) : fieldName(name, say)}</dt>}
          <dd>
            <Field
              name={name}
              {...(!isNothing(was[name]) && { was: was[name] })}
              {...(name in is && { is: is[name] })}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Which edit it is, by number. */
const ofEdits = 'seq';

/** Not there, none, or no item: it says nothing alone. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === 0 ||
  (typeof value === 'object' && Object.keys(value).length === 0);

function Field({ name, ...given }: { name: string; was?: unknown; is?: unknown }) {
  const say = useSay();
  const field =
    name === 'destination'
      ? { is: destinationLines(given.is, say) }
      : (given as { was?: unknown; is?: unknown });
  const isMany = [field.was, field.is].some((value) => typeof value === 'object' && value !== null);
  if (!isMany)
    return (
      <>
        {'was' in field && (
          <del>
            <Value name={name} of={field.was} />
          </del>
        )}
        {'was' in field && 'is' in field && ' → '}
        {'is' in field && (
          <ins>
            <Value name={name} of={field.is} />
          </ins>
        )}
      </>
    );
  const { gone, came, moved } = whatChanged(field.was, field.is);
  return (
    <>
      {gone.map((line) => (
        <p key={`- ${line}`}>
          <del>
            <Value name={name} of={line} />
          </del>
        </p>
      ))}
      {came.map((line) => (
        <p key={`+ ${line}`}>
          <ins>
            <Value name={name} of={line} />
          </ins>
        </p>
      ))}
      {moved.map((line) => (
        <p key={line}>{say('review.moved', { line })}</p>
      ))}
    </>
  );
}

function Value({ name, of }: { name: string; of: unknown }) {
  const say = useSay();
  const format = useFormat();
  const text = fieldValue(name, of, say, format);
  if (text.length <= shortLength) return text;
  return (
    <details>
      <summary>{`${text.slice(0, shortLength)}…`}</summary>
      {text}
    </details>
  );
}

/** What is no object has no name. */
const fieldsOf = (value: unknown): Record<string, unknown> =>
  value === null || value === undefined
    ? {}
    : typeof value === 'object' && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : { '': value };
