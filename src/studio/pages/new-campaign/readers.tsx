// Whom it is for: a list that there is, or one made here of addresses.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need, type Schema } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Field } from '../../parts/field.tsx';
import { ListName, useListName } from '../../parts/list-name.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';
import { toast } from '../../parts/toast.tsx';
import { csvOf, type Person, readPeople } from './people.ts';

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
      {isMaking && (
        <NewList taken={lists.map(({ slug }) => slug)} close={() => setMaking(false)} choose={choose} />
      )}
    </section>
  );
}

function NewList({
  taken,
  close,
  choose,
}: {
  /** Short names of lists that there are. */
  taken: readonly string[];
  close(): void;
  choose(slug: string): void;
}) {
  const say = useSay();
  const format = useFormat();
  const client = useQueryClient();
  const listName = useListName(taken);
  const { slug } = listName;
  const [emails, setEmails] = useState('');
  const [unread, setUnread] = useState<string[]>([]);
  const make = useMutation({
    mutationFn: async (people: readonly Person[]) => {
      await need(api.POST('/api/v1/lists', { body: listName.terms }));
      return need(
        api.POST('/api/v1/lists/{slug}/subscribers/import', {
          params: { path: { slug } },
          body: csvOf(people),
          bodySerializer: (text) => text,
          headers: { 'content-type': 'text/csv' },
        }),
      );
    },
    onSuccess: async ({ added, updated, rejected }) => {
      await client.invalidateQueries({ queryKey: ['audience'] });
      choose(slug);
      const count = added + updated;
      if (rejected === 0) toast(say('newCampaign.listMade', { count }));
      else toast(say('newCampaign.listMadeOf', { count, refused: rejected }), 'failed');
      close();
    },
  });
  const tryIt = () => {
    const read = readPeople(emails);
    setUnread(read.unread);
    if (read.unread.length === 0) make.mutate(read.people);
  };
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
            onPress={tryIt}
            isPending={make.isPending}
            isDisabled={slug === '' || emails.trim() === ''}
          >
            {say('newCampaign.makeList')}
          </Button>
        </>
      }
    >
      <ListName {...listName} />
      <Field
        label={say('newCampaign.emails')}
        hint={say('newCampaign.emailsHint')}
        rows={5}
        value={emails}
        onChange={(text) => {
          setEmails(text);
          setUnread([]);
        }}
        error={
          unread.length > 0
            ? say('newCampaign.notAddresses', {
                count: unread.length,
                lines: format.list(unread.slice(0, 3)),
              })
            : null
        }
      />
      <Refusal error={make.error} />
    </Dialog>
  );
}
