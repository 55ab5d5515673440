// The digest: everything that was taken from the article or written about it, each to be chosen, ordered, put right.
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Link } from '../../parts/button.tsx';
import { Checks } from './checks.tsx';
import { Figures } from './figures.tsx';
import { Lines } from './lines.tsx';
import { Looks } from './looks.tsx';
import { Passages } from './passages.tsx';
import { Quotes } from './quotes.tsx';
import { useDesk } from './use-desk.ts';

export function Digest() {
  const say = useSay();
  const format = useFormat();
  const { desk } = useDesk();
  const mayWrite = useMay('write');
  return (
    <section className="review-part" aria-labelledby="review-digest">
      <h2 id="review-digest" className="kicker">
        {say('review.digest')}
      </h2>
      <p className="soft small">
        {say('review.made', { engine: desk.engine, language: format.languageName(desk.language) })}
        {mayWrite && (
          <>
            {' · '}
            <Link to="/new" search={{ of: desk.campaign.id }}>
              {say('review.again')}
            </Link>
          </>
        )}
      </p>
      <Checks />
      <Lines />
      <Quotes />
      <Passages field="summary" kind="sentence" />
      <Passages field="keyPoints" kind="keyPoint" />
      <Figures />
      <Looks />
    </section>
  );
}
