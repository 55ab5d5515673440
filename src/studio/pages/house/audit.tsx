// Who did what to what, the newest first, with what was changed before and after.
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Link } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { Table } from '../../parts/table.tsx';
import { acts, objectKinds } from './acts.ts';
import { Changes } from './changes.tsx';

type Act = Schema<'Act'>;
const pageSize = 50;

export function Audit() {
  const say = useSay();
  const format = useFormat();
  const [act, setAct] = useState<'all' | Act['act']>('all');
  const [kind, setKind] = useState<'all' | Act['object']['kind']>('all');
  const [who, setWho] = useState('');
  const actor = useDeferredValue(who.trim());
  const page = useInfiniteQuery({
    queryKey: ['house', 'audit', act, kind, actor],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      need(
        api.GET('/api/v1/audit', {
          params: {
            query: {
              limit: pageSize,
              ...(act !== 'all' && { act }),
              ...(kind !== 'all' && { kind }),
              ...(actor && { actor }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });
  const rows = page.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="stack" aria-label={say('house.audit')}>
      <p className="soft">{say('house.auditAbout')}</p>
      <div className="house-filters">
        <Field label={say('house.who')} type="search" value={who} onChange={setWho} />
        <Select
          label={say('house.act')}
          options={[
            { id: 'all', name: say('house.all') },
            ...acts.map((id) => ({ id, name: say(`act.${id}`) })),
          ]}
          value={act}
          onChange={(id) => setAct(id as typeof act)}
        />
        <Select
          label={say('house.object')}
          options={[
            { id: 'all', name: say('house.all') },
            ...objectKinds.map((id) => ({ id, name: say(`object.${id}`) })),
          ]}
          value={kind}
          onChange={(id) => setKind(id as typeof kind)}
        />
      </div>
      <Refusal error={page.error} />
      {page.isPending && <Loading />}
      {page.data && rows.length === 0 && <p className="soft">{say('house.noActs')}</p>}
      {rows.length > 0 && (
        <div className="house-acts">
          <Table
            label={say('house.audit')}
            rows={rows}
            rowKey={({ id }) => String(id)}
            columns={[
              {
                id: 'at',
                name: say('house.when'),
                cell: ({ at }) => <span className="number">{format.moment(at)}</span>,
              },
              {
                id: 'who',
                name: say('house.who'),
                cell: ({ actor: { kind: by, name } }) => (
                  <>
                    <span className="house-word">{name}</span>
                    {by !== 'operator' && <p className="soft small">{say(`house.by.${by}`)}</p>}
                  </>
                ),
              },
              {
                id: 'act',
                name: say('house.act'),
                cell: ({ act: done, object }) => (
                  <>
                    {say(`act.${done}`)}
                    <p className="soft small house-word">
                      <ObjectName {...object} />
                    </p>
                  </>
                ),
              },
              {
                id: 'changes',
                name: say('house.changes'),
                cell: ({ before, after }) => <Changes before={before} after={after} />,
              },
            ]}
          />
        </div>
      )}
      <More page={page}>{say('house.older')}</More>
    </section>
  );
}

function ObjectName({ kind, id }: Act['object']) {
  const say = useSay();
  const name = `${say(`object.${kind}`)} ${id}`;
  return kind === 'campaign' ? (
    <Link to="/campaigns/$id" params={{ id }}>
      {name}
    </Link>
  ) : (
    name
  );
}
