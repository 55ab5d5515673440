// Who are you: by a token of the API, held in this tab alone.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { Problem } from '../api/client.ts';
import { heldToken, holdToken } from '../api/token.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LanguageSelect } from './preferences-dialog.tsx';
import { queryClient } from './query-client.ts';
import { sessionQuery } from './session.ts';
import './sign-in.css';
import { useSay } from './words.tsx';

export function SignIn() {
  const say = useSay();
  const [token, setToken] = useState('');
  const { mutate, error, isPending } = useMutation({
    mutationFn: async () => {
      holdToken(token.trim());
      const session = await queryClient.fetchQuery({ ...sessionQuery, staleTime: 0 });
      if (session) return;
      holdToken(null);
      throw new Problem({ status: 401, code: 'UNAUTHENTICATED', detail: say('frame.tokenWrong') });
    },
    onError: () => holdToken(null),
  });
  return (
    <main className="door">
      <div className="door-words">
        <p className="masthead-name">
          <span className="masthead-mark" aria-hidden="true" />
          Pullquote
        </p>
        <h1>{say('frame.welcome')}</h1>
        <p className="door-about">{say('frame.welcomeAbout')}</p>
      </div>
      <Form
        className="door-form"
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
        <div className="door-language">
          <LanguageSelect />
        </div>
      </Form>
    </main>
  );
}
