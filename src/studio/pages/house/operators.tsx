// Who may come in, and as what: invited by a one-time link, given another role, a new link, or let in no more.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { sessionQuery } from '../../frame/session.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Confirm, Dialog } from '../../parts/dialog.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Once } from '../../parts/once.tsx';
import { Table } from '../../parts/table.tsx';
import { toast } from '../../parts/toast.tsx';
import { Invite, RoleSelect } from './invite.tsx';

type Operator = Schema<'Operator'>;
type Asked = { kind: 'invite' } | { kind: 'role' | 'link' | 'remove'; operator: Operator };

export function Operators() {
  const say = useSay();
  const format = useFormat();
  const [asked, ask] = useState<Asked | null>(null);
  const { data: session } = useQuery(sessionQuery);
  const { data, error, isPending } = useQuery({
    queryKey: ['house', 'operators'],
    queryFn: () => need(api.GET('/api/v1/operators')),
  });
  const close = () => ask(null);
  return (
    <section className="stack" aria-label={say('house.operators')}>
      <div className="house-head">
        <p className="soft">{say('house.operatorsAbout')}</p>
        <Button weight="main" onPress={() => ask({ kind: 'invite' })}>
          {say('house.invite')}
        </Button>
      </div>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data && data.items.length > 0 && (
        <Table
          label={say('house.operators')}
          rows={data.items}
          rowKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              name: say('house.operator'),
              cell: ({ id, name, email }) => (
                <>
                  <span className="house-word">
                    {name}
                    {id === session?.operator?.id && ` (${say('house.you')})`}
                  </span>
                  <p className="soft small house-word">{email}</p>
                </>
              ),
            },
            { id: 'role', name: say('house.role'), cell: ({ role }) => say(`house.role.${role}`) },
            {
              id: 'seen',
              name: say('house.lastSeen'),
              isExtra: true,
              cell: ({ invited, lastSeenAt }) =>
                invited ? say('house.invited') : lastSeenAt ? format.moment(lastSeenAt) : say('house.never'),
            },
            {
              id: 'actions',
              name: say('house.actions'),
              cell: (operator) => (
                <Menu
                  label={say('house.actionsOf', { name: operator.name })}
                  actions={[
                    {
                      id: 'role',
                      name: say('house.changeRole'),
                      run: () => ask({ kind: 'role', operator }),
                    },
                    { id: 'link', name: say('house.newLink'), run: () => ask({ kind: 'link', operator }) },
                    {
                      id: 'remove',
                      name: say('house.remove'),
                      isApart: true,
                      run: () => ask({ kind: 'remove', operator }),
                    },
                  ]}
                >
                  <span aria-hidden="true">⋯</span>
                </Menu>
              ),
            },
          ]}
        />
      )}
      {asked?.kind === 'invite' && <Invite close={close} />}
      {asked?.kind === 'role' && <ChangeRole operator={asked.operator} close={close} />}
      {asked?.kind === 'link' && <NewLink operator={asked.operator} close={close} />}
      {asked?.kind === 'remove' && <Remove operator={asked.operator} close={close} />}
    </section>
  );
}

interface One {
  operator: Operator;
  close(): void;
}

/** Whoever changes themselves is somebody else from then on. */
function useEnds(close?: () => void) {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: ['house'] });
    void client.invalidateQueries({ queryKey: ['session'] });
    close?.();
  };
}

function ChangeRole({ operator, close }: One) {
  const say = useSay();
  const [role, setRole] = useState(operator.role);
  const change = useMutation({
    mutationFn: () =>
      need(api.PATCH('/api/v1/operators/{id}', { params: { path: { id: operator.id } }, body: { role } })),
    onSuccess: useEnds(close),
  });
  return (
    <Confirm
      title={operator.name}
      isOpen
      close={close}
      action={say('house.changeRole')}
      isPending={change.isPending}
      onConfirm={() => change.mutate()}
    >
      <RoleSelect value={role} onChange={setRole} />
      <Refusal error={change.error} />
    </Confirm>
  );
}

function NewLink({ operator, close }: One) {
  const say = useSay();
  const format = useFormat();
  const make = useMutation({
    mutationFn: () =>
      need(api.POST('/api/v1/operators/{id}/reset', { params: { path: { id: operator.id } } })),
    onSuccess: useEnds(),
  });
  if (make.data)
    return (
      <Dialog title={operator.name} isOpen close={close}>
        <p className="soft">
          {say('house.linkOnce', { name: operator.name, until: format.moment(make.data.expiresAt) })}
        </p>
        <Once label={say('house.link')} value={make.data.link} />
      </Dialog>
    );
  return (
    <Confirm
      title={say('house.newLinkOf', { name: operator.name })}
      isOpen
      close={close}
      action={say('house.newLink')}
      isPending={make.isPending}
      onConfirm={() => make.mutate()}
    >
      <p className="soft">{say('house.newLinkAbout')}</p>
      <Refusal error={make.error} />
    </Confirm>
  );
}

function Remove({ operator, close }: One) {
  const say = useSay();
  const ends = useEnds(close);
  const remove = useMutation({
    mutationFn: () => need(api.DELETE('/api/v1/operators/{id}', { params: { path: { id: operator.id } } })),
    onSuccess: () => {
      toast(say('house.removed', { name: operator.name }));
      ends();
    },
  });
  return (
    <Confirm
      title={say('house.removeOf', { name: operator.name })}
      isOpen
      close={close}
      action={say('house.remove')}
      weight="danger"
      isPending={remove.isPending}
      onConfirm={() => remove.mutate()}
    >
      <p className="soft">{say('house.removeAbout')}</p>
      <Refusal error={remove.error} />
    </Confirm>
  );
}
