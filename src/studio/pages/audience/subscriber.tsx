// One subscriber: added, given another name or language, unsubscribed, or deleted for good.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { languages } from '../../parts/languages.ts';
import { Refusal } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { toast } from '../../parts/toast.tsx';

export type Subscriber = Schema<'Subscriber'>;

const ofCampaign = 'campaign';

export function WriteSubscriber({
  slug,
  subscriber,
  close,
}: {
  slug: string;
  /** null: a new one. */
  subscriber: Subscriber | null;
  close(): void;
}) {
  const say = useSay();
  const format = useFormat();
  const client = useQueryClient();
  const [email, setEmail] = useState(subscriber?.email ?? '');
  const [name, setName] = useState(subscriber?.name ?? '');
  const [locale, setLocale] = useState(subscriber?.locale ?? ofCampaign);
  const keep = useMutation({
    mutationFn: () =>
      need(
        api.POST('/api/v1/lists/{slug}/subscribers', {
          params: { path: { slug } },
          body: { email: email.trim(), name: name.trim(), ...(locale !== ofCampaign && { locale }) },
        }),
      ),
    onSuccess: (kept) => {
      void client.invalidateQueries({ queryKey: ['audience'] });
      // Whoever adds somebody who has left is not to think that they get mail.
      const staysOut = subscriber === null && kept.status === 'unsubscribed';
      toast(say(staysOut ? 'audience.staysUnsubscribed' : 'audience.kept', { email: kept.email }));
      close();
    },
  });
  // A language that is known is changed, and never taken back; one that an import brought may be another.
  const known = subscriber?.locale ?? ofCampaign;
  const choices = [...new Set([known, ...languages])];
  const title = say(subscriber ? 'audience.edit' : 'audience.addSubscriber');
  return (
    <FormDialog
      title={title}
      close={close}
      action={say('audience.keep')}
      submit={() => keep.mutate()}
      isPending={keep.isPending}
    >
      <Field
        label={say('audience.address')}
        type="email"
        value={email}
        onChange={setEmail}
        isRequired
        isReadOnly={subscriber !== null}
        autoFocus={subscriber === null}
      />
      <Field
        label={say('audience.name')}
        value={name}
        onChange={setName}
        isRequired={Boolean(subscriber?.name)}
        autoFocus={subscriber !== null}
      />
      <Select
        label={say('audience.language')}
        hint={say('audience.languageHint')}
        options={choices.map((id) => ({
          id,
          name: id === ofCampaign ? say('audience.languageOfCampaign') : format.languageName(id),
        }))}
        value={locale}
        onChange={setLocale}
      />
      <Refusal error={keep.error} />
    </FormDialog>
  );
}

interface OneOfList {
  slug: string;
  subscriber: Subscriber;
  close(): void;
}

export function UnsubscribeSubscriber({ slug, subscriber: { email }, close }: OneOfList) {
  const say = useSay();
  const client = useQueryClient();
  const unsubscribe = useMutation({
    mutationFn: () =>
      need(
        api.POST('/api/v1/lists/{slug}/subscribers/{email}/unsubscribe', {
          params: { path: { slug, email } },
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['audience'] });
      toast(say('audience.unsubscribedNow', { email }));
      close();
    },
  });
  return (
    <Confirm
      title={say('audience.unsubscribeOf', { email })}
      isOpen
      close={close}
      action={say('audience.unsubscribe')}
      onConfirm={() => unsubscribe.mutate()}
      isPending={unsubscribe.isPending}
    >
      <p>{say('audience.unsubscribeAbout')}</p>
      <Refusal error={unsubscribe.error} />
    </Confirm>
  );
}

export function RemoveSubscriber({ slug, subscriber: { email }, close }: OneOfList) {
  const say = useSay();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () =>
      need(api.DELETE('/api/v1/lists/{slug}/subscribers/{email}', { params: { path: { slug, email } } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['audience'] });
      toast(say('audience.removed', { email }));
      close();
    },
  });
  return (
    <Confirm
      title={say('audience.removeOf', { email })}
      isOpen
      close={close}
      action={say('audience.remove')}
      weight="danger"
      onConfirm={() => remove.mutate()}
      isPending={remove.isPending}
    >
      <p>{say('audience.removeAbout')}</p>
      <Refusal error={remove.error} />
    </Confirm>
  );
}
