// A feed to follow: looked at first, nothing kept by that; then for whom, when, and what becomes of what is new.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need, type Schema } from '../../api/client.ts';
import { listsQuery } from '../../api/lists.ts';
import { usePreferences } from '../../frame/preferences.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button, ButtonLink, Link } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import { FeedForm, type Said, saidTerms } from './feed-form.tsx';
import './feeds.css';
import { usualSchedule } from './schedule.ts';

type Found = Schema<'FoundFeed'>;
const shownItems = 6;

export function AddFeed() {
  const say = useSay();
  const tell = useTell();
  const mayWrite = useMay('write');
  const [url, setUrl] = useState('');
  const look = useMutation({
    mutationFn: () => need(api.POST('/api/v1/feeds/look', { body: { url: url.trim() } })),
  });
  if (!mayWrite) return <Notice title={say('parts.forbidden')}>{say('feeds.mayNot')}</Notice>;
  return (
    <>
      <header className="stack">
        <p className="small">
          <Link to="/feeds">{say('feeds.title')}</Link>
        </p>
        <h1>{say('feeds.add')}</h1>
      </header>
      <Form
        className="feeds-address"
        onSubmit={(event) => {
          event.preventDefault();
          look.mutate();
        }}
      >
        <Field
          label={say('feeds.address')}
          hint={say('feeds.addressHint')}
          error={look.error && tell(look.error.message)}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={url}
          onChange={(to) => {
            setUrl(to);
            look.reset();
          }}
          isRequired
          autoFocus
        />
        <Button
          weight={look.data ? 'plain' : 'main'}
          type="submit"
          isPending={look.isPending}
          isDisabled={url.trim() === ''}
        >
          {say('feeds.look')}
        </Button>
      </Form>
      {look.data && <Follow key={look.data.url} found={look.data} />}
    </>
  );
}

function Follow({ found }: { found: Found }) {
  const say = useSay();
  const tell = useTell();
  const navigate = useNavigate();
  const client = useQueryClient();
  const preferences = usePreferences();
  const [chosen, setSaid] = useState<Said>({
    plan: {
      ...{ list: null, kind: 'each', size: '5' },
      ...{ schedule: usualSchedule, timeZone: preferences.timeZone },
    },
    ...{ wishes: { email: true, social: true }, approve: false },
  });
  const [backlog, setBacklog] = useState('0');
  const isCount = /^\d{1,3}$/.test(backlog);
  const lists = useQuery(listsQuery);
  const list = chosen.plan.list ?? lists.data?.items[0]?.slug ?? null;
  const said = { ...chosen, plan: { ...chosen.plan, list } };
  const follow = useMutation({
    mutationFn: () =>
      need(
        api.POST('/api/v1/feeds', {
          body: { url: found.url, ...saidTerms(said), backlog: Number(backlog) },
        }),
      ),
    onSuccess: ({ feed, look: done }) => {
      void client.invalidateQueries({ queryKey: ['feeds'] });
      toast(say('feeds.nowFollowed', { title: feed.title }));
      for (const { title, reason } of done?.failures ?? []) toast(`${title}: ${tell(reason)}`, 'failed');
      void navigate({ to: '/feeds/$id', params: { id: feed.id } });
    },
  });
  if (lists.data?.items.length === 0)
    return (
      <>
        <Dry found={found} />
        <Notice
          title={say('feeds.noList')}
          action={
            <ButtonLink to="/audience" weight="main">
              {say('feeds.toLists')}
            </ButtonLink>
          }
        >
          {say('feeds.noListAbout')}
        </Notice>
      </>
    );
  return (
    <div className="feeds-adding">
      <Dry found={found} />
      <FeedForm feed={null} said={said} setSaid={setSaid} send={follow} isHeld={!isCount}>
        <Field
          label={say('feeds.backlog')}
          hint={say('feeds.backlogHint', { count: found.items.length })}
          type="number"
          inputMode="numeric"
          value={backlog}
          onChange={setBacklog}
          error={isCount ? null : say('feeds.backlogForm')}
          isRequired
        />
      </FeedForm>
    </div>
  );
}

/** What is in it now. */
function Dry({ found: { title, url, items } }: { found: Found }) {
  const say = useSay();
  const format = useFormat();
  return (
    <section className="stack feeds-dry" aria-labelledby="feeds-found">
      <h2 id="feeds-found">{title || url}</h2>
      <p className="soft small feeds-word">{url}</p>
      <p>{say('feeds.holds', { count: items.length })}</p>
      <ol className="feeds-items">
        {items.slice(0, shownItems).map((item) => (
          <li key={`${item.url} ${item.title}`}>
            <p className="feeds-word">{item.title}</p>
            <p className="soft small">
              {[
                item.publishedAt && format.date(item.publishedAt),
                say(item.hasText ? 'feeds.hasText' : 'feeds.hasNoText'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ol>
      {items.length > shownItems && (
        <p className="soft small">{say('feeds.andMore', { count: items.length - shownItems })}</p>
      )}
    </section>
  );
}
