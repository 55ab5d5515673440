// The columns of a file: what stands in each, and what it is read as; and the first rows as they would be kept by that.
import type { Schema } from '../../api/client.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { State } from '../../parts/state.tsx';
import { Table } from '../../parts/table.tsx';

export type FileLook = Schema<'FileLook'>;
export type Meaning = NonNullable<FileLook['columns'][number]['meaning']>;

/** In the order of the choice. One that the API does not know does not compile, and neither does a list that lacks one. */
const known: Record<Meaning, true> = {
  email: true,
  name: true,
  first: true,
  last: true,
  locale: true,
  status: true,
  consent: true,
  refusal: true,
};
const meanings = Object.keys(known) as Meaning[];
/** Of which a person has one each. */
export const single: readonly Meaning[] = ['email', 'name', 'first', 'last', 'locale'];

export function Columns({
  look,
  choose,
  isDisabled,
}: {
  look: FileLook;
  choose(index: number, meaning: Meaning | null): void;
  isDisabled: boolean;
}) {
  const say = useSay();
  const options = [
    ...meanings.map((id) => ({
      id,
      name: say(`audience.column.${id}`),
      ...(id === 'status' || id === 'consent' || id === 'refusal'
        ? { about: say(`audience.columnAbout.${id}`) }
        : {}),
    })),
    { id: 'none', name: say('audience.column.none') },
  ];
  return (
    <section className="stack" aria-labelledby="import-columns">
      <h3 id="import-columns">{say('audience.columns')}</h3>
      {look.columns.some(({ meaning }) => meaning === 'email') ? (
        <p className="soft small">{say('audience.columnsAbout')}</p>
      ) : (
        <Notice title={say('audience.needsAddress')}>{say('audience.needsAddressAbout')}</Notice>
      )}
      <ul className="import-columns">
        {look.columns.map(({ name, meaning, examples }, index) => {
          // What a spreadsheet leaves at the right of a table.
          if (name === '' && examples.length === 0) return null;
          const called = name || say('audience.columnNumber', { number: index + 1 });
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
            <li key={index} className={meaning === null ? 'import-column import-unused' : 'import-column'}>
              <div>
                <p className="import-heading">{called}</p>
                <p className="soft small import-examples">
                  {examples.length > 0 ? examples.join(' · ') : say('audience.columnEmpty')}
                </p>
              </div>
              <Select
                label={say('audience.columnIs', { column: called })}
                hidesLabel
                options={options}
                value={meaning ?? 'none'}
                onChange={(id) => choose(index, id === 'none' ? null : (id as Meaning))}
                isDisabled={isDisabled}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function FirstRows({ look: { rows } }: { look: FileLook }) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  if (rows.length === 0) return null;
  return (
    <section className="stack import-rows" aria-labelledby="import-rows">
      <h3 id="import-rows">{say('audience.firstRows')}</h3>
      <Table
        label={say('audience.firstRows')}
        rows={rows}
        rowKey={({ line }) => String(line)}
        columns={[
          {
            id: 'email',
            name: say('audience.address'),
            cell: ({ line, subscriber }) => (
              <>
                <span className="audience-address">
                  {subscriber?.email ?? say('audience.line', { line })}
                </span>
                {subscriber?.name && <p className="soft small">{subscriber.name}</p>}
              </>
            ),
          },
          {
            id: 'language',
            name: say('audience.language'),
            isExtra: true,
            cell: ({ subscriber }) => (subscriber?.locale ? format.languageName(subscriber.locale) : '–'),
          },
          {
            id: 'status',
            name: say('audience.status'),
            cell: ({ subscriber, reason }) =>
              subscriber ? (
                <State tone={subscriber.status === 'active' ? 'good' : 'plain'}>
                  {say(`audience.status.${subscriber.status}`)}
                </State>
              ) : (
                <>
                  <State tone="care">{say('audience.notKept')}</State>
                  {reason !== null && <p className="soft small">{tell(reason)}</p>}
                </>
              ),
          },
        ]}
      />
    </section>
  );
}
