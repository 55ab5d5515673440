// What became of each post on each account, with the way to it.
import type { CampaignStatus } from '../../api/campaign.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { State, type Tone } from '../../parts/state.tsx';
import { Table } from '../../parts/table.tsx';

type Post = CampaignStatus['posts'][number];

const tones: Partial<Record<Post['state'], Tone>> = {
  posted: 'good',
  failed: 'bad',
  unknown: 'care',
  deferred: 'care',
  inflight: 'live',
};

export function Posts({ campaign: { posts } }: { campaign: CampaignStatus }) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  return (
    <section className="stack" aria-labelledby="posts">
      <h2 id="posts">{say('campaign.posts')}</h2>
      <Table
        label={say('campaign.posts')}
        rows={posts}
        rowKey={({ account, part }) => `${account} ${part}`}
        columns={[
          { id: 'account', name: say('campaign.account'), cell: ({ account }) => account },
          { id: 'part', name: say('campaign.part'), isNumber: true, cell: ({ part }) => format.number(part) },
          {
            id: 'state',
            name: say('campaign.state'),
            cell: ({ state, reason, nextAt }) => (
              <>
                <State tone={tones[state] ?? 'plain'}>{say(`post.${state}`)}</State>
                {reason && <p className="soft small">{tell(reason)}</p>}
                {nextAt && (
                  <p className="soft small">{say('campaign.nextTry', { time: format.relative(nextAt) })}</p>
                )}
              </>
            ),
          },
          {
            id: 'url',
            name: say('campaign.link'),
            cell: ({ url }) =>
              url && /^https?:/.test(url) ? (
                <a href={url} target="_blank" rel="noreferrer">
                  {say('campaign.open')}
                </a>
              ) : (
                <span className="soft small">{url && say('campaign.inSandbox')}</span>
              ),
          },
        ]}
      />
    </section>
  );
}
