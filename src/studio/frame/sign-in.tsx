// Who are you: by e-mail address and password, by a passkey, by the identity provider of the house where there is one, or by a token of the
// API that is held in this tab alone.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need, Problem } from '../api/client.ts';
import { noPasskeys, PasskeyRefused, signInByPasskey } from '../api/passkeys.ts';
import { heldToken, holdToken } from '../api/token.ts';
import { Button, ButtonAnchor } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Notice, Refusal } from '../parts/notice.tsx';
import { Door } from './door.tsx';
import { queryClient } from './query-client.ts';
import { sessionQuery } from './session.ts';
import { useSay } from './words.tsx';

export function SignIn() {
  const say = useSay();
  const [way, setWay] = useState<'password' | 'token'>('password');
  const { data: setup } = useQuery({
    queryKey: ['setup'],
    queryFn: () => need(api.GET('/api/v1/setup')),
  });
  return (
    <Door title={say('frame.welcome')} about={say('frame.welcomeAbout')}>
      {setup?.needed && (
        <Notice title={say('frame.setupNeeded')}>
          <p>{say('frame.setupNeededFix')}</p>
        </Notice>
      )}
      <RefusedByProvider />
      {way === 'password' ? <ByPassword /> : <ByToken />}
      {noPasskeys() === null && <ByPasskey />}
      <ByProvider />
      <Button weight="quiet" onPress={() => setWay(way === 'password' ? 'token' : 'password')}>
        {say(way === 'password' ? 'frame.byToken' : 'frame.byPassword')}
      </Button>
    </Door>
  );
}

function ByPasskey() {
  const say = useSay();
  const { mutate, error, isPending } = useMutation({
    mutationFn: signInByPasskey,
    onSuccess: (caller) => queryClient.setQueryData(sessionQuery.queryKey, caller),
  });
  return (
    <>
      <Button onPress={() => mutate()} isPending={isPending}>
        {say('frame.byPasskey')}
      </Button>
      {error instanceof PasskeyRefused || (error instanceof Problem && error.status === 401) ? (
        <Notice
          tone="bad"
          title={say(error instanceof Problem ? 'frame.passkeyUnknown' : 'frame.passkeyNone')}
        >
          {say(error instanceof Problem ? 'frame.passkeyUnknownFix' : 'frame.passkeyNoneFix')}
        </Notice>
      ) : (
        <Refusal error={error} />
      )}
    </>
  );
}

/** The server sends the browser there, and it comes back signed in, or with the reason. */
function ByProvider() {
  const say = useSay();
  const { data: ways } = useQuery({
    queryKey: ['session', 'ways'],
    queryFn: () => need(api.GET('/api/v1/session/ways')),
  });
  if (!ways?.provider) return null;
  return (
    <ButtonAnchor href="/api/v1/session/provider">
      {say('frame.byProvider', { name: ways.provider.name })}
    </ButtonAnchor>
  );
}

const refusals = {
  unavailable: 'frame.refused.unavailable',
  expired: 'frame.refused.expired',
  denied: 'frame.refused.denied',
  unverified: 'frame.refused.unverified',
  unknown: 'frame.refused.unknown',
  limited: 'frame.refused.limited',
} as const;

function RefusedByProvider() {
  const say = useSay();
  const [reason] = useState(() => new URLSearchParams(location.search).get('refused'));
  if (reason === null || !Object.hasOwn(refusals, reason)) return null;
  return (
    <Notice tone="bad" title={say('frame.refused')}>
      <p>{say(refusals[reason as keyof typeof refusals])}</p>
    </Notice>
  );
}

function ByPassword() {
  const say = useSay();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => need(api.POST('/api/v1/session', { body: { email: email.trim(), password } })),
    onSuccess: (caller) => queryClient.setQueryData(sessionQuery.queryKey, caller),
  });
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <Field
        label={say('frame.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        isRequired
        autoFocus
      />
      <Field
        label={say('frame.password')}
        type="password"
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        isRequired
      />
      {error instanceof Problem && error.status === 401 ? (
        <Notice tone="bad" title={say('frame.passwordWrong')}>
          {say('frame.passwordWrongFix')}
        </Notice>
      ) : (
        <Refusal error={error} />
      )}
      <Button weight="main" type="submit" isPending={isPending}>
        {say('frame.signIn')}
      </Button>
    </Form>
  );
}

function ByToken() {
  const say = useSay();
  const [token, setToken] = useState('');
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => {
      holdToken(token.trim());
      const session = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
      if (session) return;
      throw new Problem({ status: 401, code: 'UNAUTHENTICATED', detail: say('frame.tokenWrong') });
    },
    onError: () => holdToken(null),
  });
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        mutate();
      }}
    >
      <Field
        label={say('frame.token')}
        hint={say('frame.tokenHint')}
        error={heldToken() === null ? error?.message : null}
        type="password"
        autoComplete="off"
        value={token}
        onChange={setToken}
        autoFocus
      />
      <code className="door-command">npx pullquote tokens add studio --scope approve</code>
      <Button weight="main" type="submit" isPending={isPending} isDisabled={token.trim() === ''}>
        {say('frame.signIn')}
      </Button>
    </Form>
  );
}
