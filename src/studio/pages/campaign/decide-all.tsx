// Every mail in doubt at once: what a doubt is, and what each answer means.
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { CampaignStatus } from '../../api/campaign.ts';
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Confirm } from '../../parts/dialog.tsx';
import { Notice } from '../../parts/notice.tsx';
import type { Decision } from './decision.ts';

export function DecideAll({
  campaign: { deliveries, unknownPolicy },
  decide,
}: {
  campaign: CampaignStatus;
  decide: UseMutationResult<{ decided: number }, Error, Decision>;
}) {
  const say = useSay();
  const [asked, ask] = useState<Decision['decision'] | null>(null);
  const count = deliveries.unknown ?? 0;
  return (
    <>
      <Notice
        title={say('campaign.doubts', { count })}
        action={
          <>
            <Button size="s" onPress={() => ask('sent')}>
              {say('campaign.takeAllAsSent')}
            </Button>
            <Button size="s" onPress={() => ask('resend')}>
              {say('campaign.sendAllAgain')}
            </Button>
            {unknownPolicy !== 'hold' && (
              <Button size="s" onPress={() => decide.mutate({ decision: 'hold' })}>
                {say('campaign.hold')}
              </Button>
            )}
          </>
        }
      >
        {say('campaign.doubtsAbout')}
      </Notice>
      <Confirm
        title={say(asked === 'resend' ? 'campaign.sendAllAgain' : 'campaign.takeAllAsSent')}
        action={say(asked === 'resend' ? 'campaign.sendAllAgain' : 'campaign.takeAllAsSent')}
        isOpen={asked !== null}
        close={() => ask(null)}
        onConfirm={() => {
          if (asked) decide.mutate({ decision: asked });
          ask(null);
        }}
      >
        <p>{say(asked === 'resend' ? 'campaign.resendAsk' : 'campaign.sentAsk', { count })}</p>
      </Confirm>
    </>
  );
}
