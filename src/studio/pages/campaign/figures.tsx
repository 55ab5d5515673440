// The ledger counted, live; how fast it goes, and how long it takes yet.
import { useEffect, useRef, useState } from 'react';
import type { CampaignStatus } from '../../api/campaign.ts';
import { useFormat, useSay } from '../../frame/words.tsx';
import { Progress } from '../../parts/progress.tsx';

const shown = ['sent', 'deferred', 'failed', 'unknown', 'suppressed'] as const;
const windowMs = 60_000;

export function Figures({ campaign }: { campaign: CampaignStatus }) {
  const say = useSay();
  const format = useFormat();
  const { audience, deliveries, postParts, state, pausedAt } = campaign;
  const { sent = 0, pending = 0, inflight = 0, deferred = 0 } = deliveries;
  const waiting = pending + inflight;
  const isSending = state === 'sending' && pausedAt === null;
  const speed = useSpeed(sent, isSending);
  const posts = Object.values(postParts).reduce((sum, rows) => sum + (rows ?? 0), 0);
  const settled = (audience ?? 0) - waiting - deferred;
  return (
    <section className="stack" aria-label={say('campaign.figures')}>
      <dl className="figures">
        {waiting > 0 && <Figure name={say('delivery.pending')} value={format.number(waiting)} />}
        {shown
          .filter((one) => one === 'sent' || (deliveries[one] ?? 0) > 0)
          .map((one) => (
            <Figure
              key={one}
              name={say(`delivery.${one}`)}
              value={format.number(deliveries[one] ?? 0)}
              of={one === 'sent' && audience ? format.percent(sent / audience) : undefined}
              tone={one === 'failed' || one === 'unknown' ? 'bad' : one === 'sent' ? 'main' : undefined}
            />
          ))}
        {posts > 0 && (
          <Figure
            name={say('post.posted')}
            value={format.number(postParts.posted ?? 0)}
            of={say('campaign.ofPosts', { count: posts })}
          />
        )}
      </dl>
      {isSending && (
        <>
          <Progress label={say('state.sending')} value={audience ? settled / audience : null} />
          <p className="soft number">
            {speed === null
              ? say('campaign.measuring')
              : say('campaign.speed', {
                  speed: format.number(Math.round(speed * 60)),
                  left: waiting > 0 ? format.duration(waiting / speed) : '–',
                })}
          </p>
        </>
      )}
    </section>
  );
}

const Figure = ({
  name,
  value,
  of,
  tone,
}: {
  name: string;
  value: string;
  of?: string | undefined;
  tone?: 'main' | 'bad' | undefined;
}) => (
  <div className={`figure figure-${tone ?? 'plain'}`}>
    <dt>{name}</dt>
    <dd>
      <span className="figure-value number">{value}</span>
      {of && <span className="soft small"> {of}</span>}
    </dd>
  </div>
);

/** Mails a second over the last minute; null until two counts are known. */
function useSpeed(sent: number, isSending: boolean): number | null {
  const counts = useRef<{ at: number; sent: number }[]>([]);
  const [speed, setSpeed] = useState<number | null>(null);
  useEffect(() => {
    if (!isSending) {
      counts.current = [];
      return;
    }
    const now = Date.now();
    counts.current = [...counts.current.filter(({ at }) => now - at < windowMs), { at: now, sent }];
    const [first] = counts.current;
    if (first && now - first.at > 500 && sent > first.sent)
      setSpeed(((sent - first.sent) * 1_000) / (now - first.at));
  }, [sent, isSending]);
  return speed;
}
