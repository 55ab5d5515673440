// What comes of it: the mail as it is read, every card, every post; their words can be put right here.
import { useSay } from '../../frame/words.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Cards } from './cards.tsx';
import { Mail } from './mail.tsx';
import { Posts } from './posts.tsx';
import { useDesk } from './use-desk.ts';

export function Outcome() {
  const say = useSay();
  const { desk } = useDesk();
  return (
    <section className="review-part" aria-labelledby="review-outcome">
      <h2 id="review-outcome" className="kicker" tabIndex={-1}>
        {say('review.outcome')}
      </h2>
      <Tabs
        label={say('review.outcome')}
        items={[
          ...(desk.campaign.channels.includes('email')
            ? [{ id: 'mail', name: say('approve.mail'), content: <Mail /> }]
            : []),
          { id: 'cards', name: say('approve.cards', { count: desk.cards.length }), content: <Cards /> },
          ...(desk.threads.length > 0
            ? [{ id: 'posts', name: say('approve.posts'), content: <Posts /> }]
            : []),
        ]}
      />
    </section>
  );
}
