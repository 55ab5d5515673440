// One's own passkeys: made with this device, called by a name, let sign in no more.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { byName, makePasskey, noPasskeys, PasskeyRefused } from '../../api/passkeys.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button, ButtonAnchor } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { Row, Rows } from '../../parts/rows.tsx';
import { Setting } from '../../parts/setting.tsx';
import { toast } from '../../parts/toast.tsx';
import { browserOf } from './browser.ts';
import { passkeysQuery } from './passkeys-query.ts';

type Passkey = Schema<'Passkey'>;
type Asked = { kind: 'add' } | { kind: 'rename' | 'remove'; passkey: Passkey };

export function Passkeys() {
  const say = useSay();
  const format = useFormat();
  const [asked, ask] = useState<Asked | null>(null);
  const { data, error, isPending } = useQuery(passkeysQuery);
  const missing = noPasskeys();
  const close = () => ask(null);
  return (
    <Setting title={say('me.passkeys')} about={say('me.passkeysAbout')}>
      <Refusal error={error} />
      {isPending && <Loading />}
      {data && data.items.length > 0 && (
        <Rows label={say('me.passkeys')}>
          {data.items.map((passkey) => (
            <Row
              key={passkey.id}
              title={passkey.name}
              about={
                passkey.lastUsedAt
                  ? say('me.passkeyUsed', {
                      made: format.date(passkey.createdAt),
                      used: format.relative(passkey.lastUsedAt),
                    })
                  : say('me.passkeyUnused', { made: format.date(passkey.createdAt) })
              }
              actions={
                <Menu
                  label={say('house.actionsOf', { name: passkey.name })}
                  actions={[
                    { id: 'rename', name: say('me.rename'), run: () => ask({ kind: 'rename', passkey }) },
                    {
                      id: 'remove',
                      name: say('me.remove'),
                      isApart: true,
                      run: () => ask({ kind: 'remove', passkey }),
                    },
                  ]}
                >
                  <span aria-hidden="true">⋯</span>
                </Menu>
              }
            />
          ))}
        </Rows>
      )}
      {missing === null ? (
        <Button onPress={() => ask({ kind: 'add' })}>{say('me.addPasskey')}</Button>
      ) : (
        <Notice
          title={say('me.noPasskeys')}
          action={
            byName() && (
              <ButtonAnchor size="s" href={byName() ?? ''}>
                {say('me.goToName')}
              </ButtonAnchor>
            )
          }
        >
          {say(`me.noPasskeys.${missing}`)}
        </Notice>
      )}
      {asked?.kind === 'add' && <AddPasskey close={close} />}
      {asked?.kind === 'rename' && <RenamePasskey passkey={asked.passkey} close={close} />}
      {asked?.kind === 'remove' && <RemovePasskey passkey={asked.passkey} close={close} />}
    </Setting>
  );
}

function AddPasskey({ close }: { close(): void }) {
  const say = useSay();
  const [name, setName] = useState(browserOf(navigator.userAgent) ?? '');
  const add = useMutation({ mutationFn: () => makePasskey(name.trim()), onSuccess: useChanged(close) });
  return (
    <NameDialog
      title={say('me.addPasskey')}
      about={say('me.addPasskeyAbout')}
      action={say('me.makePasskey')}
      close={close}
      name={name}
      setName={setName}
      isPending={add.isPending}
      submit={() => add.mutate()}
      error={add.error}
    />
  );
}

function RenamePasskey({ passkey: { id, name: before }, close }: { passkey: Passkey; close(): void }) {
  const say = useSay();
  const [name, setName] = useState(before);
  const rename = useMutation({
    mutationFn: () => need(api.PATCH('/api/v1/passkeys/{id}', { params: { path: { id } }, body: { name } })),
    onSuccess: useChanged(close),
  });
  return (
    <NameDialog
      title={say('me.renameOf', { name: before })}
      action={say('me.rename')}
      close={close}
      name={name}
      setName={setName}
      isPending={rename.isPending}
      submit={() => rename.mutate()}
      error={rename.error}
    />
  );
}

function RemovePasskey({ passkey: { id, name }, close }: { passkey: Passkey; close(): void }) {
  const say = useSay();
  const changed = useChanged(close);
  const remove = useMutation({
    mutationFn: () => need(api.DELETE('/api/v1/passkeys/{id}', { params: { path: { id } } })),
    onSuccess: () => {
      toast(say('me.removed', { name }));
      changed();
    },
  });
  return (
    <Confirm
      title={say('me.removeOf', { name })}
      isOpen
      close={close}
      action={say('me.remove')}
      weight="danger"
      isPending={remove.isPending}
      onConfirm={() => remove.mutate()}
    >
      <p className="soft">{say('me.removePasskeyAbout')}</p>
      <Refusal error={remove.error} />
    </Confirm>
  );
}

function useChanged(close: () => void) {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: passkeysQuery.queryKey });
    close();
  };
}

interface NameDialogProps {
  title: string;
  about?: string;
  action: string;
  close(): void;
  name: string;
  setName(name: string): void;
  isPending: boolean;
  submit(): void;
  error: Error | null;
}

function NameDialog({
  title,
  about,
  action,
  close,
  name,
  setName,
  isPending,
  submit,
  error,
}: NameDialogProps) {
  const say = useSay();
  return (
    <FormDialog title={title} close={close} action={action} isPending={isPending} submit={submit}>
      {about && <p className="soft">{about}</p>}
      <Field
        label={say('me.passkeyName')}
        hint={say('me.passkeyNameHint')}
        value={name}
        onChange={setName}
        maxLength={100}
        isRequired
        autoFocus
      />
      {error instanceof PasskeyRefused ? (
        <Notice tone="bad" title={say(`me.passkeyRefused.${error.reason}`)}>
          {error.reason === 'failed' && error.message}
        </Notice>
      ) : (
        <Refusal error={error} />
      )}
    </FormDialog>
  );
}
