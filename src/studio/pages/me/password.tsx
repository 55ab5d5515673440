// Another password, for whoever has one: every other browser is signed out by it, and passkeys where that is wished.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need, Problem } from '../../api/client.ts';
import { NewPassword } from '../../frame/new-password.tsx';
import { type Caller, sessionQuery } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Field, Switch } from '../../parts/field.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Setting } from '../../parts/setting.tsx';
import { toast } from '../../parts/toast.tsx';
import { passkeysQuery } from './passkeys-query.ts';

export function Password({ operator }: { operator: NonNullable<Caller['operator']> }) {
  const say = useSay();
  if (!operator.hasPassword)
    return (
      <Setting title={say('frame.password')}>
        <p>{say('me.noPassword')}</p>
      </Setting>
    );
  return (
    <Setting title={say('frame.password')} about={say('me.passwordAbout')}>
      <ChangePassword email={operator.email} />
    </Setting>
  );
}

function ChangePassword({ email }: { email: string }) {
  const say = useSay();
  const client = useQueryClient();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [removesPasskeys, setRemovesPasskeys] = useState(false);
  const { data: passkeys } = useQuery(passkeysQuery);
  const change = useMutation({
    mutationFn: () =>
      need(
        api.PUT('/api/v1/session/password', { body: { current, password, removePasskeys: removesPasskeys } }),
      ),
    onSuccess: ({ passkeys: _, ...caller }) => {
      client.setQueryData(sessionQuery.queryKey, caller);
      void client.invalidateQueries({ queryKey: ['me'] });
      setCurrent('');
      setPassword('');
      setRemovesPasskeys(false);
      toast(say('me.passwordChanged'));
    },
  });
  const { error } = change;
  const isWrong = error instanceof Problem && error.status === 403;
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
      }}
    >
      {/* For password managers, so that they renew the right one. */}
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <Field
        label={say('me.currentPassword')}
        type="password"
        autoComplete="current-password"
        value={current}
        onChange={(text) => {
          setCurrent(text);
          if (error) change.reset();
        }}
        error={isWrong ? say('me.currentPasswordWrong') : null}
        isRequired
      />
      <NewPassword value={password} onChange={setPassword} />
      {passkeys && passkeys.items.length > 0 && (
        <Switch isSelected={removesPasskeys} onChange={setRemovesPasskeys}>
          {say('me.removePasskeysToo', { count: passkeys.items.length })}
        </Switch>
      )}
      {!isWrong && <Refusal error={error} />}
      <div className="row">
        <Button type="submit" isPending={change.isPending}>
          {say('me.changePassword')}
        </Button>
      </div>
    </Form>
  );
}
