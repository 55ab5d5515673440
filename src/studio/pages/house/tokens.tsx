// The tokens that programs ask with, for owners: made and told once, seen by their last use, revoked.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Confirm, Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Once } from '../../parts/once.tsx';
import { Select } from '../../parts/select.tsx';
import { State } from '../../parts/state.tsx';
import { Table } from '../../parts/table.tsx';
import { toast } from '../../parts/toast.tsx';

type Token = Schema<'Token'>;
const scopes = ['read', 'write', 'approve'] as const satisfies readonly Token['scope'][];

export function Tokens() {
  const say = useSay();
  const format = useFormat();
  const [isAdding, setAdding] = useState(false);
  const [revoked, revoke] = useState<Token | null>(null);
  const { data, error, isPending } = useQuery({
    queryKey: ['house', 'tokens'],
    queryFn: () => need(api.GET('/api/v1/tokens')),
  });
  return (
    <section className="stack">
      <h2 className="unseen">{say('tokens.title')}</h2>
      <div className="house-head">
        <p className="soft">{say('tokens.about')}</p>
        <Button weight="main" onPress={() => setAdding(true)}>
          {say('tokens.add')}
        </Button>
      </div>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data?.items.length === 0 && <p className="soft">{say('tokens.none')}</p>}
      {data && data.items.length > 0 && (
        <Table
          label={say('tokens.title')}
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', name: say('tokens.name'), cell: ({ name }) => name },
            { id: 'scope', name: say('tokens.scope'), cell: ({ scope }) => say(`tokens.scope.${scope}`) },
            {
              id: 'used',
              name: say('tokens.lastUsed'),
              isExtra: true,
              cell: ({ lastUsedAt }) => (lastUsedAt ? format.relative(lastUsedAt) : say('tokens.never')),
            },
            {
              id: 'made',
              name: say('tokens.made'),
              isExtra: true,
              cell: ({ createdAt }) => format.date(createdAt),
            },
            {
              id: 'revoke',
              name: say('tokens.state'),
              cell: (token) =>
                token.revokedAt ? (
                  <State>{say('tokens.revoked')}</State>
                ) : (
                  <Button
                    size="s"
                    aria-label={say('tokens.revokeOf', { name: token.name })}
                    onPress={() => revoke(token)}
                  >
                    {say('tokens.revoke')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {isAdding && <AddToken close={() => setAdding(false)} />}
      {revoked && <RevokeToken token={revoked} close={() => revoke(null)} />}
    </section>
  );
}

function AddToken({ close }: { close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<Token['scope']>('read');
  const add = useMutation({
    mutationFn: () => need(api.POST('/api/v1/tokens', { body: { name: name.trim(), scope } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: ['house'] }),
  });
  if (add.data)
    return (
      <Dialog title={say('tokens.made.title', { name: add.data.name })} isOpen close={close}>
        <p className="soft">{say('tokens.once')}</p>
        <Once label={say('tokens.token')} value={add.data.token} />
      </Dialog>
    );
  return (
    <FormDialog
      title={say('tokens.add')}
      close={close}
      action={say('tokens.make')}
      isPending={add.isPending}
      submit={() => add.mutate()}
    >
      <Field
        label={say('tokens.name')}
        hint={say('tokens.nameHint')}
        value={name}
        onChange={setName}
        isRequired
        autoFocus
      />
      <Select
        label={say('tokens.scope')}
        options={scopes.map((id) => ({ id, name: say(`tokens.scope.${id}`) }))}
        value={scope}
        onChange={(to) => setScope(to as Token['scope'])}
      />
      <Refusal error={add.error} />
    </FormDialog>
  );
}

function RevokeToken({ token: { id, name }, close }: { token: Token; close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => need(api.DELETE('/api/v1/tokens/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['house'] });
      toast(say('tokens.isRevoked', { name }));
      close();
    },
  });
  return (
    <Confirm
      title={say('tokens.revokeOf', { name })}
      isOpen
      close={close}
      action={say('tokens.revoke')}
      weight="danger"
      onConfirm={() => revoke.mutate()}
      isPending={revoke.isPending}
    >
      <p>{say('tokens.revokeAbout')}</p>
      <Refusal error={revoke.error} />
    </Confirm>
  );
}
