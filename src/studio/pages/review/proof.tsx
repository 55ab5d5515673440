// Why something marked in the article stands in the digest: who said it, by which words.
import { useSay } from '../../frame/words.tsx';
import type { Mark } from './marks.ts';
import { useDesk } from './use-desk.ts';

export function Proof({ marks }: { marks: readonly Mark[] }) {
  const say = useSay();
  const { desk } = useDesk();
  return (
    <div id="review-proof" className={marks.length > 0 ? 'review-bar' : 'unseen'}>
      {marks.map(({ kind, at }) => {
        const quote =
          kind === 'quote' ? desk.quotes[at] : kind === 'other' ? desk.otherQuotes[at] : undefined;
        return (
          <p key={`${kind}-${at}`}>
            <strong>{say(`review.mark.${kind}`)}</strong>
            {quote && (
              <>
                {' · '}
                {quote.speaker ?? say('review.nobody')}
                {quote.role && `, ${quote.role}`}
                {quote.proof && (
                  <span className="soft">
                    {' '}
                    {say('review.by')} <q>{quote.proof.text}</q>
                  </span>
                )}
                {quote.grade === 'operator' && <span className="soft"> {say('review.byOperator')}</span>}
              </>
            )}
            {kind === 'figure' && desk.figures[at] && ` · ${desk.figures[at].label}`}
          </p>
        );
      })}
    </div>
  );
}
