// Whom it is for: a list that there is, or one made here of addresses.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { toast } from '../../parts/toast.tsx';

export function Readers({
  lists,
  chosen,
  choose,
  isLoading,
}: {
  lists: Schema<'List'>[];
  chosen: string | null;
  choose(slug: string): void;
  isLoading: boolean;
}) {
  const say = useSay();
  const format = useFormat();
  const [isMaking, setMaking] = useState(false);
  return (
    <section className="stack" aria-labelledby="readers">
      <h2 id="readers" className="kicker">
        {say('newCampaign.readers')}
      </h2>
      {lists.length > 0 ? (
        <Select
          label={say('newCampaign.list')}
          options={lists.map(({ slug, name, active, suppressed }) => ({
            id: slug,
            name,
            about: say('newCampaign.listAbout', { count: active - suppressed }),
          }))}
          value={chosen ?? ''}
          onChange={choose}
        />
      ) : (
        !isLoading && <p className="soft">{say('newCampaign.noList')}</p>
      )}
      {chosen && (
        <p className="making-count">
          <span className="number">
            {format.number(
              lists
                .filter(({ slug }) => slug === chosen)
                .reduce((sum, list) => sum + list.active - list.suppressed, 0),
            )}
          </span>{' '}
          {say('newCampaign.people')}
        </p>
      )}
      <div>
        <Button size="s" onPress={() => setMaking(true)}>
          {say('newCampaign.newList')}
        </Button>
      </div>
      {isMaking && <NewList close={() => setMaking(false)} choose={choose} />}
    </section>
  );
}

function NewList({ close, choose }: { close(): void; choose(slug: string): void }) {
  const say = useSay();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [slug, setSlug] = useState('readers');
  const [emails, setEmails] = useState('');
  const make = useMutation({
    mutationFn: async () => {
      await need(
        api.POST('/api/v1/lists', { body: { slug: slug.trim(), name: name.trim() || slug.trim() } }),
      );
      const rows = emails.split(/[\s,;]+/u).filter(Boolean);
      return need(
        api.POST('/api/v1/lists/{slug}/subscribers/import', {
          params: { path: { slug: slug.trim() } },
          body: `email\n${rows.join('\n')}\n`,
          bodySerializer: (text) => text,
          headers: { 'content-type': 'text/csv' },
        }),
      );
    },
    onSuccess: async ({ added, updated }) => {
      await client.invalidateQueries({ queryKey: ['lists'] });
      choose(slug.trim());
      toast(say('newCampaign.listMade', { count: added + updated }));
      close();
    },
  });
  return (
    <Dialog
      title={say('newCampaign.newList')}
      isOpen
      close={close}
      foot={
        <>
          <Button onPress={close}>{say('parts.back')}</Button>
          <Button
            weight="main"
            onPress={() => make.mutate()}
            isPending={make.isPending}
            isDisabled={slug.trim() === '' || emails.trim() === ''}
          >
            {say('newCampaign.makeList')}
          </Button>
        </>
      }
    >
      <Field
        label={say('newCampaign.listName')}
        hint={say('newCampaign.listNameHint')}
        value={name}
        onChange={setName}
        autoFocus
      />
      <Field
        label={say('newCampaign.slug')}
        hint={say('newCampaign.slugHint')}
        value={slug}
        onChange={setSlug}
      />
      <Field
        label={say('newCampaign.emails')}
        hint={say('newCampaign.emailsHint')}
        rows={5}
        value={emails}
        onChange={setEmails}
      />
      <Refusal error={make.error} />
    </Dialog>
  );
}
