// How mail leaves: by the relay, with its settings and, apart from them, which secrets are set, or into the outbox; tried by a
// button; and what the sender's domain says of it in the DNS.
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, need, type Schema } from '../../api/client.ts';
import { useMay } from '../../frame/session.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button, Link } from '../../parts/button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { State } from '../../parts/state.tsx';
import { Records } from './records.tsx';
import './sending.css';
import { Settings } from './settings.tsx';

export function SendingPage() {
  const { data, error } = useQuery({
    queryKey: ['sending'],
    queryFn: () => need(api.GET('/api/v1/sending')),
  });
  if (error) return <Refusal error={error} />;
  if (!data) return <Loading />;
  return (
    <div className="sending">
      <Way sending={data} />
      {data.settings.length > 0 && <Settings settings={data.settings} />}
      <Records />
    </div>
  );
}

function Way({ sending }: { sending: Schema<'Sending'> }) {
  const say = useSay();
  const isOwner = useMay('own');
  const { transport, relay, isCatcher, outbox, sender, links, objections, warnings } = sending;
  return (
    <section className="stack" aria-labelledby="sending-way">
      <h2 id="sending-way">
        {relay === null
          ? say('sending.outbox')
          : say(isCatcher ? 'sending.byCatcher' : 'sending.byRelay', { transport: transport ?? '', relay })}
      </h2>
      {outbox !== null && (
        <>
          <p className="sending-about">{say('sending.outboxAbout')}</p>
          <p>
            <code className="sending-path">{outbox}</code>
          </p>
          <p className="soft small">
            {say('sending.toSend')} <code>SMTP_URL=smtps://user:password@mail.example.com:465</code>
          </p>
        </>
      )}
      {isCatcher && <p className="sending-about">{say('sending.catcherAbout')}</p>}
      <dl className="sending-facts">
        <div>
          <dt>{say('sending.sender')}</dt>
          <dd>
            {sender}{' '}
            {isOwner && (
              <Link to="/house/brand" className="small">
                {say('sending.changeSender')}
              </Link>
            )}
          </dd>
        </div>
        <div>
          <dt>{say('sending.links')}</dt>
          <dd>
            {links} <code className="soft small">PUBLIC_URL</code>
          </dd>
        </div>
      </dl>
      {objections.length > 0 && (
        <Notice tone="bad" title={say('sending.objections')}>
          <Sentences of={objections} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice title={say('sending.warnings')}>
          <Sentences of={warnings} />
        </Notice>
      )}
      <Trial />
    </section>
  );
}

function Sentences({ of }: { of: readonly string[] }) {
  const tell = useTell();
  return (
    <ul className="stack">
      {of.map((sentence) => (
        <li key={sentence}>{tell(sentence)}</li>
      ))}
    </ul>
  );
}

/** Opens a session as a mail would, and sends nothing. */
function Trial() {
  const say = useSay();
  const format = useFormat();
  const tell = useTell();
  const mayTry = useMay('write');
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => need(api.POST('/api/v1/sending/test')),
  });
  if (!mayTry) return null;
  return (
    <div className="stack">
      <div className="row">
        <Button isPending={isPending} onPress={() => mutate()}>
          {say('sending.try')}
        </Button>
        <div role="status">
          {isPending ? (
            <State tone="live">{say('sending.trying')}</State>
          ) : data?.ok ? (
            <State tone="good">
              {say(data.relay === null ? 'sending.outboxTakes' : 'sending.relayTakes', {
                time: format.number(Math.max(0.01, Math.round(data.tookMs / 10) / 100)),
              })}
            </State>
          ) : (
            data && <State tone="bad">{say('sending.relayRefuses')}</State>
          )}
        </div>
      </div>
      {!isPending && data?.reason && (
        <Notice tone="bad" title={say('sending.whatWasSaid')}>
          {tell(data.reason)}
        </Notice>
      )}
      {!data && !isPending && <p className="soft small">{say('sending.tryAbout')}</p>}
      <Refusal error={error} />
    </div>
  );
}
