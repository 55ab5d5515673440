// Whoever is here, by themselves: their name, how they read the studio, how they come in, and where they are in.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need } from '../../api/client.ts';
import { AppearanceSelect, LanguageSelect, OwnZoneSelect } from '../../frame/preference-selects.tsx';
import { type Caller, sessionQuery } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Setting } from '../../parts/setting.tsx';
import { toast } from '../../parts/toast.tsx';
import './me.css';
import { Passkeys } from './passkeys.tsx';
import { Password } from './password.tsx';
import { Sessions } from './sessions.tsx';

export function Me() {
  const say = useSay();
  const { data: caller } = useQuery(sessionQuery);
  if (!caller) return null;
  const { operator, token } = caller;
  return (
    <>
      <h1>{say('me.title')}</h1>
      <div className="me">
        {operator && <Name key={operator.id} operator={operator} />}
        {token && (
          <Setting title={say('me.byToken')} about={say('me.byTokenAbout')}>
            <p>
              {token.name} · {say(`tokens.scope.${token.scope}`)}
            </p>
          </Setting>
        )}
        <Setting title={say('me.reading')} about={say('me.readingAbout')}>
          <div className="me-selects">
            <LanguageSelect />
            <AppearanceSelect />
            <OwnZoneSelect />
          </div>
        </Setting>
        {operator && (
          <>
            <Password operator={operator} />
            <Passkeys />
            <Sessions />
          </>
        )}
      </div>
    </>
  );
}

function Name({ operator }: { operator: NonNullable<Caller['operator']> }) {
  const say = useSay();
  const client = useQueryClient();
  const [name, setName] = useState(operator.name);
  const rename = useMutation({
    mutationFn: () => need(api.PATCH('/api/v1/session', { body: { name } })),
    onSuccess: (caller) => {
      client.setQueryData(sessionQuery.queryKey, caller);
      void client.invalidateQueries({ queryKey: ['house'] });
      toast(say('me.renamed'));
    },
  });
  return (
    <Setting
      title={say('me.who')}
      about={say('me.whoAbout', { role: say(`house.role.${operator.role}`), email: operator.email })}
    >
      <Form
        className="me-line"
        onSubmit={(event) => {
          event.preventDefault();
          rename.mutate();
        }}
      >
        <Field
          label={say('frame.name')}
          autoComplete="name"
          value={name}
          onChange={setName}
          maxLength={100}
          isRequired
        />
        <Button type="submit" isPending={rename.isPending} isDisabled={name.trim() === operator.name}>
          {say('me.save')}
        </Button>
      </Form>
      <Refusal error={rename.error} />
    </Setting>
  );
}
