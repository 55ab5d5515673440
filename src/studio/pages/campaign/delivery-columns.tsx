// What the ledger tells of each recipient.
import type { Schema } from '../../api/client.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { State, type Tone } from '../../parts/state.tsx';
import type { Column } from '../../parts/table.tsx';
import type { Decision } from './decision.ts';

const tones: Partial<Record<Schema<'Delivery'>['state'], Tone>> = {
  sent: 'good',
  failed: 'bad',
  unknown: 'care',
  deferred: 'care',
  inflight: 'live',
};

/** @param decide of a mail in doubt; null for whoever may not */
export function useColumns(
  decide: ((emails: string[], decision: Decision['decision']) => void) | null,
): Column<Schema<'Delivery'>>[] {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  return [
    {
      id: 'email',
      name: say('campaign.address'),
      cell: ({ email, name }) => (
        <>
          <span className="delivery-address">{email}</span>
          {name && <p className="soft small">{name}</p>}
        </>
      ),
    },
    {
      id: 'state',
      name: say('campaign.state'),
      cell: ({ state, resent }) => (
        <>
          <State tone={tones[state] ?? 'plain'}>{say(`delivery.${state}`)}</State>
          {resent && <p className="delivery-note">{say('campaign.resent')}</p>}
        </>
      ),
    },
    {
      id: 'reply',
      name: say('campaign.reply'),
      cell: ({ reply, nextAt }) => (
        <>
          <span className="delivery-reply">{reply !== null && tell(reply)}</span>
          {nextAt && (
            <p className="soft small">{say('campaign.nextTry', { time: format.relative(nextAt) })}</p>
          )}
        </>
      ),
    },
    {
      id: 'at',
      name: say('campaign.settled'),
      isNumber: true,
      isExtra: true,
      cell: ({ settledAt }) => (
        <span className="delivery-address">{settledAt ? format.moment(settledAt) : '–'}</span>
      ),
    },
    {
      id: 'decide',
      name: say('campaign.decide'),
      cell: ({ state, email }) =>
        state === 'unknown' && decide ? (
          <div className="delivery-decide">
            <Button size="s" onPress={() => decide([email], 'sent')}>
              {say('campaign.takeAsSent')}
            </Button>
            <Button size="s" onPress={() => decide([email], 'resend')}>
              {say('campaign.sendAgain')}
            </Button>
          </div>
        ) : null,
    },
  ];
}
