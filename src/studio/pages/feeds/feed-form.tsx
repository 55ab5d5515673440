// What is said of a feed, when it is followed and anew later: for whom, when, how its campaigns are made, and whether anybody looks
// before they go out.
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Form } from 'react-aria-components';
import { Problem } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useSay, useTell } from '../../frame/words.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Switch } from '../../parts/field.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { Making, makingTerms, type Wishes } from '../new-campaign/making.tsx';
import '../new-campaign/new-campaign.css';
import './feeds.css';
import type { Feed } from './index.tsx';
import { isWhole, type Plan, PlanFields, planTerms } from './plan.tsx';

export interface Said {
  plan: Plan;
  wishes: Wishes;
  approve: boolean;
}

/** As the API takes it. */
export const saidTerms = ({ plan, wishes, approve }: Said) => ({
  ...planTerms(plan),
  ...makingTerms(wishes),
  approve,
});

export function FeedForm({
  feed,
  said,
  setSaid,
  send,
  isHeld = false,
  children,
}: {
  /** The one whose settings these are; null: one that is not followed yet. */
  feed: Feed | null;
  said: Said;
  setSaid(said: Said): void;
  send: Pick<UseMutationResult<unknown, Error, void>, 'mutate' | 'reset' | 'error' | 'isPending'>;
  /** Something else is not said yet. */
  isHeld?: boolean;
  /** More fields of when and for whom. */
  children?: ReactNode;
}) {
  const say = useSay();
  const tell = useTell();
  const mayApprove = useMay('approve');
  const { plan, wishes, approve } = said;
  const refusal = send.error instanceof Problem ? send.error : null;
  const isOfSchedule = refusal?.code === 'SCHEDULE_INVALID' && plan.schedule.rhythm === 'own';
  const hasChannel = wishes.email || wishes.social;
  // What goes out unseen is for those to say who may let it out.
  const mayNot = approve && !mayApprove;
  return (
    <Form
      className={feed ? 'feeds-form feeds-settings' : 'feeds-form'}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate();
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
            send.reset();
            setSaid({ ...said, plan: to });
          }}
          error={isOfSchedule ? tell(refusal.message) : null}
        />
        {children}
      </section>
      <Making wishes={wishes} setWishes={(to) => setSaid({ ...said, wishes: to })} isChosen={feed !== null} />
      {(mayApprove || feed?.approve) && (
        <div className="stack">
          <Switch isSelected={approve} onChange={(to) => setSaid({ ...said, approve: to })}>
            {say('feeds.unseen')}
          </Switch>
          <p className="soft small">{say(approve ? 'feeds.unseenAbout' : 'feeds.seenAbout')}</p>
        </div>
      )}
      {mayNot && <Notice title={say('feeds.unseenOthers')}>{say('feeds.unseenOthersAbout')}</Notice>}
      {!isOfSchedule && <Refusal error={send.error} />}
      {!hasChannel && <p className="soft small">{say('newCampaign.lacks.channel')}</p>}
      <div className="row">
        <Button
          weight="main"
          type="submit"
          isPending={send.isPending}
          isDisabled={!hasChannel || !isWhole(plan) || mayNot || isHeld}
        >
          {say(feed ? 'feeds.save' : 'feeds.follow')}
        </Button>
        {feed && (
          <ButtonLink to="/feeds/$id" params={{ id: feed.id }}>
            {say('parts.back')}
          </ButtonLink>
        )}
      </div>
    </Form>
  );
}
