// One feed: when it makes campaigns and what it is like, what went wrong, and its items, each of which can become a campaign.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, need } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button, ButtonLink, Link } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Switch } from '../../parts/field.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import { type Feed, Standing } from './index.tsx';
import { Items } from './items.tsx';
import { useListName } from './list-name.ts';
import { OneFeed } from './one-feed.tsx';
import { Run } from './run.tsx';
import { useScheduleWords } from './schedule.ts';
import './feeds.css';

const route = getRouteApi('/inside/feeds/$id');

export function FeedPage() {
  const { id } = route.useParams();
  return <OneFeed id={id}>{(feed) => <Shown feed={feed} />}</OneFeed>;
}

function Shown({ feed }: { feed: Feed }) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  const wordsOf = useScheduleWords();
  const { title, url, list, every, timeZone, nextAt, lookAt, roundupSize, channels, approve } = feed;
  const themes = useQuery({ queryKey: ['themes'], queryFn: () => need(api.GET('/api/v1/themes')) });
  const theme = themes.data?.items.find(({ name }) => name === feed.theme)?.title ?? feed.theme;
  const listName = useListName();
  const facts: [string, ReactNode][] = [
    [
      say('feeds.list'),
      <Link key={list} to="/audience/$slug" params={{ slug: list }}>
        {listName(list)}
      </Link>,
    ],
    [say('feeds.when'), `${wordsOf(every)} · ${timeZone.replaceAll('_', ' ')}`],
    ...(feed.pausedAt === null
      ? ([
          [say('feeds.nextCampaigns'), format.moment(nextAt, timeZone)],
          [say('feeds.nextLook'), format.moment(lookAt, timeZone)],
        ] satisfies [string, string][])
      : []),
    [
      say('feeds.become'),
      roundupSize === null ? say('feeds.kind.each') : say('feeds.bestOf', { count: roundupSize }),
    ],
    [say('feeds.channels'), format.list(channels.map((channel) => say(`channel.${channel}`)))],
    [say('feeds.theme'), theme],
    [say('newCampaign.engine'), feed.engine],
    ...(feed.language === null
      ? []
      : ([[say('newCampaign.language'), format.languageName(feed.language)]] satisfies [string, string][])),
    [say('feeds.approval'), say(approve ? 'feeds.sentUnseen' : 'feeds.waits')],
  ];
  return (
    <>
      <header className="stack">
        <p className="small">
          <Link to="/feeds">{say('feeds.title')}</Link>
        </p>
        <h1>{title || url}</h1>
        <div className="row">
          <Standing feed={feed} />
          <a href={url} className="soft small feeds-word" target="_blank" rel="noreferrer">
            {url}
          </a>
        </div>
        <Acts feed={feed} />
      </header>
      {feed.reason && (
        <Notice
          tone={feed.pausedAt === null ? 'bad' : 'care'}
          title={
            feed.pausedAt === null
              ? say('feeds.lastError', { count: feed.failures })
              : say('feeds.pausedItself')
          }
        >
          <p>{tell(feed.reason)}</p>
          {feed.pausedAt === null && (
            <p>{say('feeds.triedAgain', { time: format.moment(lookAt, timeZone) })}</p>
          )}
        </Notice>
      )}
      <dl className="feeds-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Items feed={feed} />
    </>
  );
}

function Acts({ feed }: { feed: Feed }) {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const mayWrite = useMay('write');
  const mayApprove = useMay('approve');
  const [asked, ask] = useState<'run' | 'resume' | 'remove' | null>(null);
  const [skip, setSkip] = useState(false);
  const params = { path: { id: feed.id } };
  const again = () => client.invalidateQueries({ queryKey: ['feeds'] });
  const close = () => ask(null);
  const pause = useMutation({
    mutationFn: () => need(api.POST('/api/v1/feeds/{id}/pause', { params })),
    onSuccess: again,
  });
  const resume = useMutation({
    mutationFn: () => need(api.POST('/api/v1/feeds/{id}/resume', { params, body: { skip } })),
    onSuccess: async () => {
      await again();
      void client.invalidateQueries({ queryKey: ['feed-items', feed.id] });
      close();
    },
  });
  const remove = useMutation({
    mutationFn: () => need(api.DELETE('/api/v1/feeds/{id}', { params })),
    onSuccess: async () => {
      toast(say('feeds.removed', { title: feed.title }));
      await navigate({ to: '/feeds' });
      await again();
    },
  });
  const waiting = feed.items.waiting ?? 0;
  return (
    <>
      <div className="row">
        {mayApprove && (
          <Button weight={feed.pausedAt === null ? 'main' : 'plain'} onPress={() => ask('run')}>
            {say('feeds.run')}
          </Button>
        )}
        {feed.pausedAt === null
          ? mayWrite && (
              <Button onPress={() => pause.mutate()} isPending={pause.isPending}>
                {say('feeds.pause')}
              </Button>
            )
          : mayApprove && (
              <Button weight="main" onPress={() => ask('resume')}>
                {say('feeds.resume')}
              </Button>
            )}
        {mayWrite && (
          <>
            <ButtonLink to="/feeds/$id/settings" params={{ id: feed.id }}>
              {say('feeds.settings')}
            </ButtonLink>
            <Button onPress={() => ask('remove')}>{say('feeds.remove')}</Button>
          </>
        )}
      </div>
      <Refusal error={pause.error} />
      {asked === 'run' && <Run feed={feed} close={close} />}
      <Confirm
        title={say('feeds.resumeTitle')}
        isOpen={asked === 'resume'}
        close={close}
        action={say('feeds.resume')}
        onConfirm={() => resume.mutate()}
        isPending={resume.isPending}
      >
        <p>{say('feeds.resumeAbout')}</p>
        {waiting > 0 && (
          <Switch isSelected={skip} onChange={setSkip}>
            {say('feeds.skip', { count: waiting })}
          </Switch>
        )}
        <Refusal error={resume.error} />
      </Confirm>
      <Confirm
        title={say('feeds.removeTitle', { title: feed.title })}
        isOpen={asked === 'remove'}
        close={close}
        action={say('feeds.remove')}
        weight="danger"
        onConfirm={() => remove.mutate()}
        isPending={remove.isPending}
      >
        <p>{say('feeds.removeAbout')}</p>
        <Refusal error={remove.error} />
      </Confirm>
    </>
  );
}
