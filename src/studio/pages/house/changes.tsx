// What of a thing was changed: each field as it was and as it is. A long one opens when it is pressed.
const shortLength = 120;

export function Changes({ before, after }: { before?: unknown; after?: unknown }) {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  if (names.length === 0) return '–';
  return (
    <dl className="house-changes">
      {names.map((name) => (
        <div key={name}>
          {name && <dt>{name}</dt>}
          <dd>
            {name in was && (
              <del>
                <Value of={was[name]} />
              </del>
            )}
            {name in was && name in is && ' → '}
            {name in is && (
              <ins>
                <Value of={is[name]} />
              </ins>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ of }: { of: unknown }) {
  const text = typeof of === 'string' ? of : JSON.stringify(of);
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
