// The addresses that no campaign may mail: why, since when, and let go again.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Table } from '../../parts/table.tsx';
import { toast } from '../../parts/toast.tsx';

const pageSize = 50;

export function Suppressions() {
  const say = useSay();
  const format = useFormat();
  const tell = useTell();
  const mayWrite = useMay('write');
  const mayRelease = useMay('approve');
  const [text, setText] = useState('');
  const [shown, setShown] = useState(pageSize);
  const [released, setReleased] = useState<string | null>(null);
  const query = useDeferredValue(text.trim().toLowerCase());
  const { data, error, isPending } = useQuery({
    queryKey: ['audience', 'suppressions'],
    queryFn: () => need(api.GET('/api/v1/suppressions')),
  });
  const all = data?.items ?? [];
  const found = all.filter(({ email, reason }) => `${email} ${reason}`.toLowerCase().includes(query));
  return (
    <section className="stack" aria-labelledby="suppressions">
      <h2 id="suppressions">{say('audience.suppressions')}</h2>
      <p className="soft">{say('audience.suppressionsAbout')}</p>
      {mayWrite && <Suppress />}
      <Refusal error={error} />
      {isPending && <Loading />}
      {all.length > pageSize && (
        <Field label={say('audience.findSuppressed')} type="search" value={text} onChange={setText} />
      )}
      {data && found.length === 0 && (
        <p className="soft">{say(all.length === 0 ? 'audience.noSuppressions' : 'audience.noMatch')}</p>
      )}
      {found.length > 0 && (
        <Table
          label={say('audience.suppressions')}
          rows={found.slice(0, shown)}
          rowKey={({ email }) => email}
          columns={[
            {
              id: 'email',
              name: say('audience.address'),
              cell: ({ email }) => <span className="audience-address">{email}</span>,
            },
            { id: 'reason', name: say('audience.reason'), cell: ({ reason }) => tell(reason) },
            {
              id: 'since',
              name: say('audience.since'),
              isNumber: true,
              isExtra: true,
              cell: ({ createdAt }) => format.date(createdAt),
            },
            ...(mayRelease
              ? [
                  {
                    id: 'release',
                    name: say('audience.actions'),
                    cell: ({ email }: (typeof found)[number]) => (
                      <Button
                        size="s"
                        aria-label={say('audience.releaseOf', { email })}
                        onPress={() => setReleased(email)}
                      >
                        {say('audience.release')}
                      </Button>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {found.length > shown && (
        <div>
          <Button onPress={() => setShown(shown + pageSize)}>{say('audience.more')}</Button>
        </div>
      )}
      {released !== null && <Release email={released} close={() => setReleased(null)} />}
    </section>
  );
}

function Release({ email, close }: { email: string; close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const release = useMutation({
    mutationFn: () => need(api.DELETE('/api/v1/suppressions/{email}', { params: { path: { email } } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['audience'] });
      toast(say('audience.released', { email }));
      close();
    },
  });
  return (
    <Confirm
      title={say('audience.releaseOf', { email })}
      isOpen
      close={close}
      action={say('audience.release')}
      onConfirm={() => release.mutate()}
      isPending={release.isPending}
    >
      <p>{say('audience.releaseAbout')}</p>
      <Refusal error={release.error} />
    </Confirm>
  );
}

function Suppress() {
  const say = useSay();
  const client = useQueryClient();
  const [email, setEmail] = useState('');
  const [reason, setReason] = useState('');
  const suppress = useMutation({
    mutationFn: () =>
      need(
        api.POST('/api/v1/suppressions', {
          body: { emails: [email.trim()], ...(reason.trim() && { reason: reason.trim() }) },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['audience'] });
      toast(say('audience.suppressedNow', { email: email.trim() }));
      setEmail('');
      setReason('');
    },
  });
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        suppress.mutate();
      }}
    >
      <div className="audience-line">
        <Field
          label={say('audience.suppressAddress')}
          type="email"
          value={email}
          onChange={setEmail}
          isRequired
        />
        <Field
          label={say('audience.reason')}
          placeholder={say('audience.reasonExample')}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" isPending={suppress.isPending}>
          {say('audience.suppress')}
        </Button>
      </div>
      <Refusal error={suppress.error} />
    </Form>
  );
}
