// The review desk: the article, what was said in it, and everything made of it, side by side; one at a time on a phone.
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Button, ButtonLink, Link } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { RefusedPage } from '../../parts/refused-page.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { Article } from './article.tsx';
import { Digest } from './digest.tsx';
import { columnOf, GoTo, type PlaceOnDesk, showPlace } from './go-to.ts';
import { History } from './history.tsx';
import { type Naming, NamingContext } from './naming.ts';
import { Outcome } from './outcome.tsx';
import './review.css';
import { DeskContext, useDesk, useReview } from './use-desk.ts';

const route = getRouteApi('/inside/campaigns/$id/review');

export function Review() {
  const say = useSay();
  const { id } = route.useParams();
  const { error, desk } = useReview(id);
  const mayApprove = useMay('approve');
  const [isPast, showPast] = useState(false);
  const [column, setColumn] = useState('article');
  const isWide = useIsWide();
  useKeys(desk?.mayEdit ? desk.step : null);
  const goTo = useCallback((place: PlaceOnDesk) => {
    setColumn(columnOf(place));
    // The column may have to come first.
    requestAnimationFrame(() => requestAnimationFrame(() => showPlace(place)));
  }, []);
  const [asked, ask] = useState<Naming['asked']>(null);
  const quotes = desk?.desk.quotes;
  const naming = useMemo(
    (): Naming => ({
      asked,
      beginAt(at, all) {
        ask({ at, all });
        goTo({ field: 'article', start: quotes?.[at]?.start ?? 0 });
      },
      end: () => ask(null),
    }),
    [asked, goTo, quotes],
  );
  if (error && !desk) return <RefusedPage error={error} />;
  if (!desk) return <Loading />;
  const { mayEdit, isSaving, step, desk: view } = desk;
  const isOpen = ['review', 'overdue', 'scheduled'].includes(view.campaign.state);
  return (
    <DeskContext value={desk}>
      <GoTo value={goTo}>
        <NamingContext value={naming}>
          <header className="review-head">
            <div>
              <Link to="/campaigns/$id" params={{ id }} className="small">
                {say('review.toCampaign')}
              </Link>
              <h1 lang={view.language}>{view.title}</h1>
            </div>
            <div className="row">
              <span role="status" className="soft small">
                {isSaving ? say('review.saving') : view.undo ? say('review.saved') : ''}
              </span>
              <Button
                size="s"
                isDisabled={!mayEdit || view.undo === null}
                onPress={() => void step('undo')}
                aria-keyshortcuts="Control+Z"
              >
                {say('review.undo')}
              </Button>
              <Button
                size="s"
                isDisabled={!mayEdit || view.redo === null}
                onPress={() => void step('redo')}
                aria-keyshortcuts="Control+Shift+Z"
              >
                {say('review.redo')}
              </Button>
              <Button size="s" onPress={() => showPast(true)}>
                {say('review.history')}
              </Button>
              {isOpen && mayApprove && (
                <ButtonLink to="/campaigns/$id/approve" params={{ id }} weight="main" size="s">
                  {say('campaign.approve')}
                </ButtonLink>
              )}
            </div>
          </header>
          {isOpen && mayEdit && !mayApprove && <p className="soft small">{say('approve.mayNot')}</p>}
          {!view.isEditable ? <GoneOut /> : !mayEdit && <Notice title={say('review.mayNot')} />}
          {isWide ? (
            <div className="review">
              <Article />
              <Digest />
              <Outcome />
            </div>
          ) : (
            <div className="review-narrow">
              <Tabs
                label={view.title}
                selected={column}
                onSelect={setColumn}
                items={[
                  { id: 'article', name: say('review.article'), content: <Article /> },
                  { id: 'digest', name: say('review.digest'), content: <Digest /> },
                  { id: 'outcome', name: say('review.outcome'), content: <Outcome /> },
                ]}
              />
            </div>
          )}
          {isPast && <History close={() => showPast(false)} />}
        </NamingContext>
      </GoTo>
    </DeskContext>
  );
}

/** That it is as it went out, when it did, and where to see what became of it. */
function GoneOut() {
  const say = useSay();
  const format = useFormat();
  const { id, state, finishedAt } = useDesk().desk.campaign;
  const isSent = state === 'sent' && finishedAt !== null;
  return (
    <Notice
      tone={isSent ? 'good' : 'care'}
      title={isSent ? say('campaign.sentOn', { time: format.moment(finishedAt) }) : say(`state.${state}`)}
      action={
        <ButtonLink to="/campaigns/$id" params={{ id }}>
          {say('campaign.whatBecame')}
        </ButtonLink>
      }
    >
      {say(isSent ? 'review.asItWent' : 'review.tooLate')}
    </Notice>
  );
}

const wide = window.matchMedia('(min-width: 68rem)');

const useIsWide = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      wide.addEventListener('change', tell);
      return () => wide.removeEventListener('change', tell);
    },
    () => wide.matches,
  );

/** Ctrl-Z and Ctrl-Shift-Z, but in a field, which has its own. */
function useKeys(step: ((step: 'undo' | 'redo') => Promise<unknown>) | null): void {
  useEffect(() => {
    if (!step) return;
    const press = (event: KeyboardEvent) => {
      if (event.isComposing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
      if (event.target instanceof Element && event.target.closest('input, textarea')) return;
      event.preventDefault();
      void step(event.shiftKey ? 'redo' : 'undo');
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [step]);
}
