// The latest items of the feeds that lists follow, one of which can be the article.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Link } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { Select } from '../../parts/select.tsx';

export function FeedItems({ chosen, choose }: { chosen: string; choose(url: string): void }) {
  const say = useSay();
  const format = useFormat();
  const [picked, pick] = useState<string | null>(null);
  const feeds = useQuery({ queryKey: ['feeds'], queryFn: () => need(api.GET('/api/v1/feeds')) });
  const feed = picked ?? feeds.data?.items[0]?.id ?? null;
  const items = useQuery({
    queryKey: ['feed-items', feed],
    enabled: feed !== null,
    queryFn: () => need(api.GET('/api/v1/feeds/{id}/items', { params: { path: { id: feed ?? '' } } })),
  });
  if (feeds.isPending) return <Loading />;
  if (feeds.error) return <Refusal error={feeds.error} />;
  if (feed === null)
    return (
      <p className="soft">
        {say('newCampaign.noFeeds')} <Link to="/feeds/new">{say('feeds.add')}</Link>
      </p>
    );
  const readable = items.data?.items.filter(({ url }) => url !== null) ?? [];
  return (
    <div className="stack">
      <Select
        label={say('newCampaign.whichFeed')}
        options={feeds.data.items.map(({ id, title, url }) => ({ id, name: title || url }))}
        value={feed}
        onChange={pick}
      />
      <Refusal error={items.error} />
      {items.data && readable.length === 0 && <p className="soft">{say('newCampaign.noItems')}</p>}
      <RadioGroup
        aria-label={say('newCampaign.whichItem')}
        className="choices"
        value={chosen}
        onChange={choose}
      >
        {readable.map(({ url, title, state, seenAt }) => (
          <Radio key={url} value={url ?? ''} className="choice">
            <span className="choice-name">{title}</span>
            <span className="soft small">
              {format.relative(seenAt)}
              {state === 'published' && ` · ${say('newCampaign.hasCampaign')}`}
            </span>
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}
