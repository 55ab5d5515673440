// The quotes: those that cards are made of, in their order, each with who said it; and the others that were found.
import { useState } from 'react';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { State } from '../../parts/state.tsx';
import { Group } from './group.tsx';
import { Place } from './place.tsx';
import { Speaker } from './speaker.tsx';
import { type ReviewDesk, useDesk } from './use-desk.ts';

type Quote = ReviewDesk['quotes'][number];

export function Quotes() {
  const say = useSay();
  const { desk, mayEdit, edit } = useDesk();
  const [asked, ask] = useState<number | null>(null);
  const { quotes, otherQuotes } = desk;
  const asking = asked === null ? undefined : quotes[asked];
  const lang = desk.articleLanguage ?? desk.language;
  return (
    <Group
      field="quotes"
      title={say('review.quotes')}
      resets="quotes"
      kinds={['quote', 'speaker', 'mention', 'open', 'proven']}
    >
      <ol className="review-list">
        {quotes.map((quote, at) => (
          <li key={`${quote.start}-${quote.end}`} className="review-quote">
            <blockquote lang={lang}>{quote.text}</blockquote>
            <div className="review-said">
              <Said quote={quote} />
              {mayEdit && (
                <Button
                  size="s"
                  aria-label={say('review.whoOf', { name: quote.text.slice(0, 40) })}
                  onPress={() => ask(at)}
                >
                  {say('review.who')}
                </Button>
              )}
              <Place kind="quote" at={at} among={[...quotes.keys()]} name={quote.text.slice(0, 40)} />
            </div>
          </li>
        ))}
      </ol>
      {otherQuotes.length > 0 && (
        <details className="review-others">
          <summary>{say('review.otherQuotes', { count: otherQuotes.length })}</summary>
          <ul className="review-list">
            {otherQuotes.map((quote) => (
              <li key={`${quote.start}-${quote.end}`} className="review-quote">
                <blockquote lang={lang}>{quote.text}</blockquote>
                <div className="review-said">
                  <Said quote={quote} />
                  {mayEdit && (
                    <Button
                      size="s"
                      aria-label={say('review.takeOf', { name: quote.text.slice(0, 40) })}
                      onPress={() =>
                        void edit({ kind: 'quote', do: 'add', start: quote.start, end: quote.end, to: 0 })
                      }
                    >
                      {say('review.take')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
      {asking && asked !== null && (
        <Speaker key={`${asking.start}`} quote={asking} at={asked} close={() => ask(null)} />
      )}
    </Group>
  );
}

function Said({ quote: { kind, speaker, role, grade, isShowable, leans } }: { quote: Quote }) {
  const say = useSay();
  return (
    <p className="review-speaker">
      {speaker && <span>{[speaker, role].filter(Boolean).join(comma(role))}</span>}
      {kind === 'statement' && <State>{say('review.statement')}</State>}
      <State tone={isShowable ? (grade === 'operator' ? 'live' : 'good') : 'care'}>
        {say(
          isShowable || grade === 'unknown'
            ? `review.grade.${grade}`
            : leans
              ? 'review.leans'
              : 'review.unsure',
        )}
      </State>
    </p>
  );
}

/** As the writing of what it stands before has it. */
const comma = (text: string | null): string => (/\p{sc=Han}/u.test(text ?? '') ? '，' : ', ');
