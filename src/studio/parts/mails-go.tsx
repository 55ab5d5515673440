// Where the mails of a campaign go: to which mail server and from whom, or into which folder.
import { useQuery } from '@tanstack/react-query';
import { api, need } from '../api/client.ts';
import { useSay } from '../frame/words.tsx';

export function MailsGo({
  id,
  destination: { relay, sender },
}: {
  id: string;
  destination: { relay: string | null; sender: string };
}) {
  const say = useSay();
  const { data } = useQuery({ queryKey: ['accounts'], queryFn: () => need(api.GET('/api/v1/accounts')) });
  if (relay !== null) return <p>{say('newCampaign.toRelay', { relay, sender })}</p>;
  return (
    <p>
      {say('newCampaign.toOutbox')}{' '}
      {data?.outboxDir && <code className="path">{`${data.outboxDir}/${id}`}</code>}
    </p>
  );
}
