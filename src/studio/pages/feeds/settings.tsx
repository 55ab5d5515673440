// The settings of a feed that is followed, said anew for what comes from then on. Whoever was slower than somebody else is told, and
// keeps what they typed.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, need } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useSay } from '../../frame/words.tsx';
import { Link } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import type { Wishes } from '../new-campaign/making.tsx';
import { FeedForm, type Said, saidTerms } from './feed-form.tsx';
import type { Feed } from './index.tsx';
import { OneFeed } from './one-feed.tsx';
import type { Plan } from './plan.tsx';
import { scheduleOf } from './schedule.ts';

const route = getRouteApi('/inside/feeds/$id/settings');

export function FeedSettings() {
  const say = useSay();
  const { id } = route.useParams();
  const mayWrite = useMay('write');
  if (!mayWrite) return <Notice title={say('parts.forbidden')}>{say('feeds.mayNot')}</Notice>;
  return <OneFeed id={id}>{(feed) => <Settings feed={feed} />}</OneFeed>;
}

const planOf = ({ list, roundupSize, every, timeZone }: Feed): Plan => ({
  ...{ list, timeZone, schedule: scheduleOf(every) },
  kind: roundupSize === null ? 'each' : 'roundup',
  size: String(roundupSize ?? 5),
});

const wishesOf = ({ channels, theme, engine, language }: Feed): Wishes => ({
  ...{ email: channels.includes('email'), social: channels.includes('social') },
  ...{ theme, engine, language: language ?? undefined },
});

function Settings({ feed }: { feed: Feed }) {
  const say = useSay();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [said, setSaid] = useState<Said>(() => ({
    plan: planOf(feed),
    wishes: wishesOf(feed),
    approve: feed.approve,
  }));
  const title = feed.title || feed.url;
  const save = useMutation({
    mutationFn: () =>
      need(
        api.PATCH('/api/v1/feeds/{id}', {
          params: { path: { id: feed.id }, header: { 'if-match': `"${feed.version}"` } },
          body: { ...saidTerms(said), language: said.wishes.language ?? null },
        }),
      ),
    onSuccess: () => {
      toast(say('feeds.changed', { title }));
      void navigate({ to: '/feeds/$id', params: { id: feed.id } });
    },
    // What somebody else said of it is looked at in any case: pressed again, it is seen.
    onSettled: () => client.invalidateQueries({ queryKey: ['feeds'] }),
  });
  return (
    <>
      <header className="stack">
        <p className="small">
          <Link to="/feeds/$id" params={{ id: feed.id }}>
            {title}
          </Link>
        </p>
        <h1>{say('feeds.settings')}</h1>
        <p className="soft">{say('feeds.settingsAbout')}</p>
      </header>
      <FeedForm feed={feed} said={said} setSaid={setSaid} send={save} />
    </>
  );
}
