// A look at a feed now: what it would make is seen before it is made.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';
import { useSay, useTell } from '../../frame/words.tsx';
import { Button, Link } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { Progress } from '../../parts/progress.tsx';
import type { Feed } from './index.tsx';

export function Run({ feed, close }: { feed: Feed; close(): void }) {
  const say = useSay();
  const client = useQueryClient();
  const params = { path: { id: feed.id } };
  const look = useQuery({
    queryKey: ['feed-run', feed.id],
    queryFn: () => need(api.GET('/api/v1/feeds/{id}/run', { params })),
    gcTime: 0,
  });
  const run = useMutation({
    mutationFn: () => need(api.POST('/api/v1/feeds/{id}/run', { params })),
    onSettled: () => {
      void client.invalidateQueries({ queryKey: ['feeds'] });
      void client.invalidateQueries({ queryKey: ['feed-items', feed.id] });
      void client.invalidateQueries({ queryKey: ['live'] });
    },
  });
  const wanted = look.data?.campaigns ?? [];
  return (
    <Dialog
      title={say('feeds.run')}
      isOpen
      close={close}
      foot={
        run.data || wanted.length === 0 ? (
          <Button onPress={close}>{say('parts.close')}</Button>
        ) : (
          <>
            <Button onPress={close}>{say('parts.back')}</Button>
            <Button weight="main" onPress={() => run.mutate()} isPending={run.isPending}>
              {say('feeds.make', { count: wanted.length })}
            </Button>
          </>
        )
      }
    >
      {run.data ? (
        <Done look={run.data} />
      ) : (
        <>
          {look.isPending && <Progress label={say('feeds.looking')} value={null} />}
          <Refusal error={look.error ?? run.error} />
          {look.data && (
            <p>
              {say(wanted.length === 0 ? 'feeds.nothingNew' : 'feeds.wouldMake', { count: wanted.length })}
            </p>
          )}
          {wanted.length > 0 && (
            <ol className="feeds-items">
              {wanted.map((items) => (
                <li key={items.map(({ url, title }) => `${url} ${title}`).join()}>
                  {items.map(({ url, title }) => (
                    <p key={`${url} ${title}`} className="feeds-word">
                      {title}
                    </p>
                  ))}
                </li>
              ))}
            </ol>
          )}
          {wanted.length > 0 && (
            <p className="soft small">{say(feed.approve ? 'feeds.sentUnseen' : 'feeds.waits')}</p>
          )}
        </>
      )}
    </Dialog>
  );
}

function Done({
  look: { campaigns, failures, paused },
}: {
  look: {
    campaigns: readonly { id: string; title: string }[];
    failures: readonly { title: string; reason: string }[];
    paused: string | null;
  };
}) {
  const say = useSay();
  const tell = useTell();
  return (
    <>
      <p role="status">{say('feeds.didMake', { count: campaigns.length })}</p>
      <ul className="feeds-items">
        {campaigns.map(({ id, title }) => (
          <li key={id}>
            <Link to="/campaigns/$id" params={{ id }} className="feeds-word">
              {title}
            </Link>
          </li>
        ))}
      </ul>
      {failures.map(({ title, reason }) => (
        <Notice key={title} tone="bad" title={title}>
          {tell(reason)}
        </Notice>
      ))}
      {paused && <Notice title={say('feeds.pausedItself')}>{tell(paused)}</Notice>}
    </>
  );
}
