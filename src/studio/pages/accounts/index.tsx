// Where posts go: the accounts that were added, each checked, renewed and removed here, and those that the server's environment names.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Notice, Refusal, useRefusal } from '../../parts/notice.tsx';
import { Row, Rows } from '../../parts/rows.tsx';
import { State } from '../../parts/state.tsx';
import { toast } from '../../parts/toast.tsx';
import { type Account, AddAccount } from './add.tsx';
import './accounts.css';

type Asked = { kind: 'add' } | { kind: 'renew' | 'remove'; account: Account };

export function Accounts() {
  const say = useSay();
  const [asked, ask] = useState<Asked | null>(null);
  const accounts = useQuery({
    queryKey: ['accounts'],
    queryFn: () => need(api.GET('/api/v1/accounts')),
  });
  const networks = useQuery({
    queryKey: ['networks'],
    queryFn: () => need(api.GET('/api/v1/networks')),
  });
  const titleOf = (network: string) =>
    networks.data?.items.find(({ name }) => name === network)?.title ?? network;
  const close = () => ask(null);
  const { data } = accounts;
  const add = (
    <Button weight="main" onPress={() => ask({ kind: 'add' })}>
      {say('accounts.add')}
    </Button>
  );
  const isEmpty = data && data.items.length + data.ofEnvironment.length === 0;
  return (
    <section className="stack">
      <h2 className="unseen">{say('accounts.title')}</h2>
      {data && !isEmpty && (
        <div className="house-head">
          <p className="soft">{say('accounts.about')}</p>
          {add}
        </div>
      )}
      <Refusal error={accounts.error ?? networks.error} />
      {(accounts.isPending || networks.isPending) && <Loading />}
      {isEmpty && (
        <EmptyState title={say('accounts.none')} actions={add}>
          {say('accounts.noneAbout')}
        </EmptyState>
      )}
      {data && !isEmpty && (
        <Rows label={say('accounts.title')}>
          {data.items.map((account) => (
            <Added
              key={account.id}
              account={account}
              title={titleOf(account.network)}
              standing={standingOf(account.id, data)}
              renew={() => ask({ kind: 'renew', account })}
              remove={() => ask({ kind: 'remove', account })}
            />
          ))}
          {data.ofEnvironment.map(({ id, network }) => (
            <OfEnvironment key={`${id} of the environment`} id={id} title={titleOf(network)} />
          ))}
        </Rows>
      )}
      {networks.data && (asked?.kind === 'add' || asked?.kind === 'renew') && (
        <AddAccount
          networks={networks.data.items}
          {...(asked.kind === 'renew' && { renewed: asked.account })}
          close={close}
        />
      )}
      {asked?.kind === 'remove' && <Remove account={asked.account} close={close} />}
    </section>
  );
}

type Standing = 'used' | 'shadowed' | 'unused';

/** What the server that answers does with an account that was added. */
function standingOf(
  id: string,
  { accounts, ofEnvironment }: { accounts: { id: string }[]; ofEnvironment: { id: string }[] },
): Standing {
  if (ofEnvironment.some((one) => id === one.id || id.startsWith(`${one.id}/`))) return 'shadowed';
  return accounts.some((one) => one.id === id) ? 'used' : 'unused';
}

function Added({
  account: { id, name, checkedAt, failure },
  title,
  standing,
  renew,
  remove,
}: {
  account: Account;
  title: string;
  standing: Standing;
  renew(): void;
  remove(): void;
}) {
  const say = useSay();
  const format = useFormat();
  const check = useCheck(id, name);
  return (
    <Row
      title={
        <>
          {title} · {name}
          {failure === null && standing === 'used' && <State tone="good">{say('accounts.works')}</State>}
          {failure !== null && <State tone="bad">{say('accounts.lost')}</State>}
        </>
      }
      about={say('accounts.checked', { id, when: format.relative(checkedAt) })}
      actions={
        <>
          <Button
            size="s"
            aria-label={say('accounts.checkOf', { name })}
            isPending={check.isPending}
            onPress={() => check.mutate()}
          >
            {say('accounts.check')}
          </Button>
          <Menu
            label={say('house.actionsOf', { name })}
            actions={[
              { id: 'renew', name: say('accounts.renew'), run: renew },
              { id: 'remove', name: say('accounts.remove'), isApart: true, run: remove },
            ]}
          >
            <span aria-hidden="true">⋯</span>
          </Menu>
        </>
      }
    >
      {failure !== null && (
        <Notice
          tone="bad"
          title={say('accounts.lostAbout', { network: title })}
          action={
            <Button size="s" onPress={renew}>
              {say('accounts.renew')}
            </Button>
          }
        >
          <p>{failure}</p>
          <p>{say('accounts.mend')}</p>
        </Notice>
      )}
      {failure === null && standing !== 'used' && (
        <Notice title={say(`accounts.${standing}`)}>{say(`accounts.${standing}About`)}</Notice>
      )}
    </Row>
  );
}

function OfEnvironment({ id, title }: { id: string; title: string }) {
  const say = useSay();
  const check = useCheck(id, id);
  const failure = check.data?.failure ?? null;
  return (
    <Row
      title={
        <>
          {title} · {id.slice(id.indexOf(':') + 1)}
          <State>{say('accounts.ofEnvironment')}</State>
        </>
      }
      about={say('accounts.ofEnvironmentAbout')}
      actions={
        <Button
          size="s"
          aria-label={say('accounts.checkOf', { name: id })}
          isPending={check.isPending}
          onPress={() => check.mutate()}
        >
          {say('accounts.check')}
        </Button>
      }
    >
      {failure !== null && (
        <Notice tone="bad" title={say('accounts.lostAbout', { network: title })}>
          <p>{failure}</p>
          <p>{say('accounts.mendEnvironment')}</p>
        </Notice>
      )}
    </Row>
  );
}

function useCheck(id: string, name: string) {
  const say = useSay();
  const refusal = useRefusal();
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => need(api.POST('/api/v1/accounts/{id}/check', { params: { path: { id } } })),
    onSuccess: ({ failure }) => {
      if (failure === null) toast(say('accounts.isTaken', { name }));
    },
    onError: (error) => toast(refusal(error).detail, 'failed'),
    onSettled: () => client.invalidateQueries({ queryKey: ['accounts'] }),
  });
}

function Remove({ account: { id, name }, close }: { account: Account; close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => need(api.DELETE('/api/v1/accounts/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['accounts'] });
      toast(say('accounts.removed', { name }));
      close();
    },
  });
  return (
    <Confirm
      title={say('accounts.removeOf', { name })}
      isOpen
      close={close}
      action={say('accounts.remove')}
      weight="danger"
      isPending={remove.isPending}
      onConfirm={() => remove.mutate()}
    >
      <p className="soft">{say('accounts.removeAbout')}</p>
      <Refusal error={remove.error} />
    </Confirm>
  );
}
