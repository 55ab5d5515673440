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
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
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
      {isAdding && <AddList close={() => setAdding(false)} />}
    </>
  );
}

function AddList({ close }: { close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [slug, setSlug] = useState('');
  const [name, setName] = useState('');
  const add = useMutation({
    mutationFn: () => need(api.POST('/api/v1/lists', { body: { slug, ...(name && { name }) } })),
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
      <Field
        label={say('audience.listName')}
        hint={say('audience.listNameHint')}
        value={name}
        onChange={setName}
        autoFocus
      />
      <Field
        label={say('audience.slug')}
        hint={say('audience.slugHint')}
        value={slug}
        onChange={setSlug}
        isRequired
      />
      <Refusal error={add.error} />
    </FormDialog>
  );
}
