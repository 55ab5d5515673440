// Who is written to: the lists with their counts, and the addresses that no campaign may mail.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, need } from '../../api/client.ts';
import { listsQuery } from '../../api/lists.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button, Link } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { ListName, useListName } from '../../parts/list-name.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Table } from '../../parts/table.tsx';
import './audience.css';
import { Suppressions } from './suppressions.tsx';

export function Audience() {
  const say = useSay();
  const format = useFormat();
  const mayWrite = useMay('write');
  const [isAdding, setAdding] = useState(false);
  const { data, error, isPending } = useQuery(listsQuery);
  const lists = data?.items ?? [];
  const add = mayWrite && (
    <Button weight="main" onPress={() => setAdding(true)}>
      {say('audience.addList')}
    </Button>
  );
  return (
    <>
      <header className="head">
        <h1>{say('audience.title')}</h1>
        {lists.length > 0 && add}
      </header>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data && lists.length === 0 && (
        <EmptyState title={say('audience.noLists')} actions={add}>
          {say('audience.noListsAbout')}
        </EmptyState>
      )}
      {lists.length > 0 && (
        <Table
          label={say('audience.lists')}
          rows={lists}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              name: say('audience.list'),
              cell: ({ slug, name }) => (
                <div className="audience-list">
                  <Link to="/audience/$slug" params={{ slug }}>
                    {name}
                  </Link>
                  {name !== slug && <p className="soft small">{slug}</p>}
                </div>
              ),
            },
            ...(['active', 'suppressed', 'unsubscribed'] as const).map((id) => ({
              id,
              name: say(`audience.${id}`),
              isNumber: true,
              isExtra: id === 'suppressed',
              cell: (list: (typeof lists)[number]) => format.number(list[id]),
            })),
          ]}
        />
      )}
      <Suppressions />
      {isAdding && <AddList taken={lists.map(({ slug }) => slug)} close={() => setAdding(false)} />}
    </>
  );
}

function AddList({ taken, close }: { taken: readonly string[]; close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const listName = useListName(taken);
  const add = useMutation({
    mutationFn: () => need(api.POST('/api/v1/lists', { body: listName.terms })),
    onSuccess: (list) => {
      void client.invalidateQueries({ queryKey: ['audience'] });
      void navigate({ to: '/audience/$slug', params: { slug: list.slug } });
    },
  });
  return (
    <FormDialog
      title={say('audience.addList')}
      close={close}
      action={say('audience.addList')}
      submit={() => add.mutate()}
      isPending={add.isPending}
    >
      <ListName {...listName} />
      <Refusal error={add.error} />
    </FormDialog>
  );
}
