// Who comes by a one-time link: the first operator, who sets the studio up, and whoever was invited or forgot a password.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need } from '../api/client.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Loading } from '../parts/loading.tsx';
import { Notice, Refusal } from '../parts/notice.tsx';
import { Door } from './door.tsx';
import { NewPassword } from './new-password.tsx';
import { queryClient } from './query-client.ts';
import { type Caller, sessionQuery } from './session.ts';
import { useSay } from './words.tsx';

const linkToken = (): string => new URLSearchParams(location.search).get('token') ?? '';

export function SetUp() {
  const say = useSay();
  const [token] = useState(linkToken);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [publisher, setPublisher] = useState('');
  const [sender, setSender] = useState('');
  const [postalAddress, setPostalAddress] = useState('');
  // The three belong together; without any the sample brand stands.
  const isOwn = [publisher, sender, postalAddress].some((text) => text.trim() !== '');
  const brand = isOwn
    ? { name: publisher, sender: { name: publisher, email: sender }, postalAddress }
    : undefined;
  const setup = useQuery({ queryKey: ['setup'], queryFn: () => need(api.GET('/api/v1/setup')) });
  const { enter, ...form } = useEntry(() =>
    need(api.POST('/api/v1/setup', { body: { token, name, email, password, brand } })),
  );
  return (
    <Door title={say('frame.setUp')} about={say('frame.setUpAbout')}>
      {setup.data && !setup.data.needed ? (
        <Notice
          title={say('frame.setUpDone')}
          action={
            <ButtonLink to="/" weight="main">
              {say('frame.signIn')}
            </ButtonLink>
          }
        />
      ) : (
        <EntryForm {...form} enter={enter} action={say('frame.setUpAction')}>
          <Field
            label={say('frame.name')}
            autoComplete="name"
            value={name}
            onChange={setName}
            isRequired
            autoFocus
          />
          <Field
            label={say('frame.email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            isRequired
          />
          <NewPassword value={password} onChange={setPassword} />
          <div className="door-part">
            <h2 className="kicker">{say('frame.newsletter')}</h2>
            <p className="soft small">{say('frame.newsletterAbout')}</p>
          </div>
          <Field
            label={say('frame.publisher')}
            hint={say('frame.publisherHint')}
            value={publisher}
            onChange={setPublisher}
            isRequired={isOwn}
          />
          <Field
            label={say('frame.senderEmail')}
            type="email"
            value={sender}
            onChange={setSender}
            isRequired={isOwn}
          />
          <Field
            label={say('frame.postalAddress')}
            hint={say('frame.postalAddressHint')}
            value={postalAddress}
            onChange={setPostalAddress}
            isRequired={isOwn}
          />
        </EntryForm>
      )}
    </Door>
  );
}

export function Welcome() {
  const say = useSay();
  const [token] = useState(linkToken);
  const [password, setPassword] = useState('');
  const look = useQuery({
    queryKey: ['welcome', token],
    queryFn: () => need(api.POST('/api/v1/welcome/look', { body: { token } })),
  });
  const { enter, ...form } = useEntry(() => need(api.POST('/api/v1/welcome', { body: { token, password } })));
  return (
    <Door
      title={say('frame.welcomeYou', { name: look.data?.name ?? '' })}
      about={say('frame.welcomeYouAbout')}
    >
      {look.isPending && <Loading />}
      <Refusal error={look.error} />
      {look.data && (
        <EntryForm {...form} enter={enter} action={say('frame.welcomeAction')}>
          <Field
            label={say('frame.email')}
            type="email"
            autoComplete="username"
            value={look.data.email}
            isReadOnly
          />
          <NewPassword value={password} onChange={setPassword} />
          {look.data.passkeys > 0 && (
            <Notice title={say('frame.passkeysEnd')}>{say('frame.passkeysEndAbout')}</Notice>
          )}
        </EntryForm>
      )}
    </Door>
  );
}

/** Whoever was let in goes to the desk, and the link out of the history. */
function useEntry(ask: () => Promise<Caller>) {
  const navigate = useNavigate();
  const { mutate, error, isPending } = useMutation({
    mutationFn: ask,
    onSuccess: (caller) => {
      queryClient.setQueryData(sessionQuery.queryKey, caller);
      queryClient.removeQueries({ queryKey: ['setup'] });
      void navigate({ to: '/', replace: true });
    },
  });
  return { enter: () => mutate(), error, isPending };
}

const EntryForm = ({
  enter,
  error,
  isPending,
  action,
  children,
}: {
  enter(): void;
  error: Error | null;
  isPending: boolean;
  action: string;
  children: ReactNode;
}) => (
  <Form
    className="stack"
    onSubmit={(event) => {
      event.preventDefault();
      enter();
    }}
  >
    {children}
    <Refusal error={error} />
    <Button weight="main" type="submit" isPending={isPending}>
      {action}
    </Button>
  </Form>
);
