// The settings of a feed that is followed, said anew for what comes from then on. Whoever was slower than somebody else is told, and
// keeps what they typed.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import { api, need, Problem } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useSay, useTell } from '../../frame/words.tsx';
import { Button, ButtonLink, Link } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';
import { Making, type Wishes } from '../new-campaign/making.tsx';
import '../new-campaign/new-campaign.css';
import './feeds.css';
import { type Feed, feedsQuery } from './index.tsx';
import { isWhole, type Plan, PlanFields, termsOf } from './plan.tsx';
import { scheduleOf } from './schedule.ts';
import { Unseen } from './unseen.tsx';

const route = getRouteApi('/inside/feeds/$id/settings');

export function FeedSettings() {
  const say = useSay();
  const { id } = route.useParams();
  const mayWrite = useMay('write');
  const { data, error } = useQuery(feedsQuery);
  if (!mayWrite) return <Notice title={say('parts.forbidden')}>{say('feeds.mayNot')}</Notice>;
  if (error) return <Refusal error={error} />;
  if (!data) return <Loading />;
  const feed = data.items.find((one) => one.id === id);
  if (feed) return <Settings feed={feed} />;
  return (
    <EmptyState
      title={say('feeds.gone')}
      actions={
        <ButtonLink to="/feeds" weight="main">
          {say('feeds.title')}
        </ButtonLink>
      }
    />
  );
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
  const tell = useTell();
  const navigate = useNavigate();
  const client = useQueryClient();
  const mayApprove = useMay('approve');
  const [plan, setPlan] = useState(() => planOf(feed));
  const [wishes, setWishes] = useState(() => wishesOf(feed));
  const [approve, setApprove] = useState(feed.approve);
  const title = feed.title || feed.url;
  const save = useMutation({
    mutationFn: () => {
      const { email, social, language, ...made } = wishes;
      return need(
        api.PATCH('/api/v1/feeds/{id}', {
          params: { path: { id: feed.id }, header: { 'if-match': `"${feed.version}"` } },
          body: {
            ...{ ...termsOf(plan), ...made, approve, language: language ?? null },
            channels: [...(email ? ['email'] : []), ...(social ? ['social'] : [])],
          },
        }),
      );
    },
    onSuccess: () => {
      toast(say('feeds.changed', { title }));
      void navigate({ to: '/feeds/$id', params: { id: feed.id } });
    },
    // What somebody else said of it is looked at in any case: pressed again, it is seen.
    onSettled: () => client.invalidateQueries({ queryKey: ['feeds'] }),
  });
  const refusal = save.error instanceof Problem ? save.error : null;
  const isOfSchedule = refusal?.code === 'SCHEDULE_INVALID' && plan.schedule.rhythm === 'own';
  const hasChannel = wishes.email || wishes.social;
  // What goes out unseen is for those to say who may let it out.
  const mayNot = approve && !mayApprove;
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
      <Form
        className="feeds-form feeds-settings"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <section className="stack" aria-labelledby="feeds-plan">
          <h2 id="feeds-plan" className="kicker">
            {say('feeds.plan')}
          </h2>
          <PlanFields
            plan={plan}
            setPlan={(to) => {
              // A field that was refused lets nothing be sent until it is written anew.
              save.reset();
              setPlan(to);
            }}
            error={isOfSchedule ? tell(refusal.message) : null}
          />
        </section>
        <Making wishes={wishes} setWishes={setWishes} isChosen />
        {(mayApprove || feed.approve) && <Unseen isSelected={approve} onChange={setApprove} />}
        {mayNot && <Notice title={say('feeds.unseenOthers')}>{say('feeds.unseenOthersAbout')}</Notice>}
        {!isOfSchedule && <Refusal error={save.error} />}
        {!hasChannel && <p className="soft small">{say('newCampaign.lacks.channel')}</p>}
        <div className="row">
          <Button
            weight="main"
            type="submit"
            isPending={save.isPending}
            isDisabled={!hasChannel || !isWhole(plan) || mayNot}
          >
            {say('feeds.save')}
          </Button>
          <ButtonLink to="/feeds/$id" params={{ id: feed.id }}>
            {say('parts.back')}
          </ButtonLink>
        </div>
      </Form>
    </>
  );
}
