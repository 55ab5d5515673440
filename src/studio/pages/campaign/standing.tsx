// Why it does not go on by itself, or when it will; and what to do about it.
import { useQuery } from '@tanstack/react-query';
import { type CampaignStatus, renditionQuery } from '../../api/campaign.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { MailsGo } from '../../parts/mails-go.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Picture } from '../../parts/picture.tsx';

export function Standing({ campaign }: { campaign: CampaignStatus }) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  const { id, state, pausedAt, reason, scheduledAt, timeZone, waits, renditionId } = campaign;
  const { channels, destination, finishedAt } = campaign;
  return (
    <>
      {pausedAt !== null && (
        <Notice title={say('campaign.paused', { since: format.relative(pausedAt) })}>
          {reason === null ? say('campaign.pausedByOperator') : tell(reason)}
        </Notice>
      )}
      {pausedAt === null && state === 'failed' && (
        <Notice tone="bad" title={say('campaign.failed')}>
          {reason !== null && tell(reason)}
        </Notice>
      )}
      {pausedAt === null && state === 'overdue' && (
        <Notice title={say('campaign.overdue')}>{reason !== null && tell(reason)}</Notice>
      )}
      {pausedAt === null && state === 'review' && reason !== null && (
        <Notice title={say('campaign.lookFirst')}>{tell(reason)}</Notice>
      )}
      {pausedAt === null &&
        waits &&
        (waits.kind === 'workers' || waits.kind === 'elsewhere' || waits.kind === 'server') && (
          <Notice title={say(`campaign.waits.${waits.kind}`)}>
            {tell(waits.for)}
            {waits.fix && <p>{tell(waits.fix)}</p>}
          </Notice>
        )}
      {state === 'scheduled' && scheduledAt !== null && (
        <p className="campaign-when">
          <span className="kicker">{say('campaign.goesOut')}</span>
          <span className="campaign-time number">{format.moment(scheduledAt, timeZone)}</span>
          <span className="soft">
            {timeZone?.replaceAll('_', ' ')} · {format.relative(scheduledAt)}
          </span>
        </p>
      )}
      {destination && (
        <div>
          {state === 'sent' && finishedAt !== null && (
            <p>{say('campaign.sentOn', { time: format.moment(finishedAt) })}</p>
          )}
          {channels.includes('email') && <MailsGo id={id} destination={destination} />}
        </div>
      )}
      {renditionId !== null && <Outcome id={id} />}
    </>
  );
}

/** What was made, at a glance. */
function Outcome({ id }: { id: string }) {
  const say = useSay();
  const { data } = useQuery(renditionQuery(id));
  if (!data) return null;
  const [format] = data.cards.map((card) => card.format);
  return (
    <section className="stack" aria-labelledby="outcome">
      <h2 id="outcome" className="kicker">
        {say('campaign.outcome')}
      </h2>
      <p className="campaign-subject">{data.subject}</p>
      <ul className="campaign-cards">
        {data.cards
          .filter((card) => card.format === format)
          .slice(0, 4)
          .map(({ file, alt, width, height }) => (
            <li key={file}>
              <Picture
                path={`/api/v1/campaigns/${id}/cards/${file}`}
                alt={alt}
                width={width}
                height={height}
              />
            </li>
          ))}
      </ul>
    </section>
  );
}
