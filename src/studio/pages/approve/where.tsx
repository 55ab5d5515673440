// To how many people, and by which relay and accounts; and a test mail to look at first.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { CampaignStatus } from '../../api/campaign.ts';
import { api, need } from '../../api/client.ts';
import { sessionQuery, useMay } from '../../frame/session.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { MailsGo } from '../../parts/mails-go.tsx';
import { Notice, Refusal } from '../../parts/notice.tsx';
import { toast } from '../../parts/toast.tsx';

export interface Preview {
  recipients: number | null;
  suppressed: number;
  destination: {
    relay: string | null;
    sender: string;
    accounts: { id: string; network: string }[];
    sample: ('sender' | 'address')[];
  };
  warnings: string[];
}

export function Where({
  campaign,
  preview,
  accounts,
  choose,
}: {
  campaign: CampaignStatus;
  preview: Preview;
  /** Chosen out of those of the preview. */
  accounts: readonly string[];
  choose(ids: string[]): void;
}) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  const mayOwn = useMay('own');
  const { recipients, suppressed, destination, warnings } = preview;
  const real = destination.accounts.filter(({ network }) => network !== 'sandbox');
  return (
    <section className="stack" aria-labelledby="where">
      <h2 id="where" className="kicker">
        {say('approve.where')}
      </h2>
      {recipients !== null && (
        <>
          <p className="approve-people">
            <span className="number">{format.number(recipients)}</span>{' '}
            {say('approve.people', { count: recipients, list: campaign.listName })}
          </p>
          {suppressed > 0 && <p className="soft small">{say('approve.suppressed', { count: suppressed })}</p>}
          <MailsGo id={campaign.id} destination={destination} />
          {destination.sample.length > 0 && (
            <Notice
              title={say('approve.sample')}
              tone="care"
              action={mayOwn && <ButtonLink to="/house/brand">{say('brand.title')}</ButtonLink>}
            >
              {say('approve.sampleAbout', { sender: destination.sender })}
            </Notice>
          )}
        </>
      )}
      {campaign.channels.includes('social') &&
        (real.length > 1 ? (
          <Choices
            label={say('approve.accounts')}
            options={real.map(({ id }) => ({ id, name: id }))}
            chosen={accounts}
            onChange={choose}
            error={accounts.length === 0 ? say('approve.noAccount') : null}
          />
        ) : (
          <p>
            {real.length === 0
              ? say('newCampaign.toSandbox')
              : say('newCampaign.toAccounts', { accounts: format.list(real.map(({ id }) => id)) })}
          </p>
        ))}
      {warnings.map((warning) => (
        <p key={warning} className="soft small">
          {tell(warning)}
        </p>
      ))}
      {recipients !== null && <TestMail id={campaign.id} />}
    </section>
  );
}

function TestMail({ id }: { id: string }) {
  const say = useSay();
  const mayApprove = useMay('approve');
  const { data: caller } = useQuery(sessionQuery);
  const [to, setTo] = useState(caller?.operator?.email ?? '');
  const [as, setAs] = useState('');
  const addresses = to.split(/[\s,;，；、]+/u).filter(Boolean);
  const test = useMutation({
    mutationFn: async () => {
      for (const address of addresses) {
        const body = { to: address, ...(as.trim() !== '' && { as: as.trim() }) };
        const { relay } = await need(
          api.POST('/api/v1/campaigns/{id}/test', { params: { path: { id } }, body }),
        );
        toast(say(relay === null ? 'approve.testInOutbox' : 'approve.testSent', { to: address }));
      }
    },
  });
  if (!mayApprove) return null;
  return (
    <Form
      className="approve-test"
      onSubmit={(event) => {
        event.preventDefault();
        test.mutate();
      }}
    >
      <Field
        label={say('approve.test')}
        hint={say('approve.testHint')}
        autoComplete="email"
        placeholder="name@example.com"
        value={to}
        onChange={setTo}
      />
      <Field
        label={say('approve.testAs')}
        hint={say('approve.testAsHint')}
        type="email"
        autoComplete="off"
        placeholder="reader@example.org"
        value={as}
        onChange={setAs}
      />
      <Button type="submit" isPending={test.isPending} isDisabled={addresses.length === 0}>
        {say('approve.sendTest')}
      </Button>
      <Refusal error={test.error} />
    </Form>
  );
}
