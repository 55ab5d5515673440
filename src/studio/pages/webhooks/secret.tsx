// A webhook's secret, this once.
import { useSay } from '../../frame/words.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Once } from '../../parts/once.tsx';

export function Secret({ secret, close }: { secret: string; close(): void }) {
  const say = useSay();
  return (
    <Dialog title={say('webhooks.secretTitle')} isOpen close={close}>
      <p className="soft">{say('webhooks.secretAbout')}</p>
      <Once label={say('webhooks.secret')} value={secret} />
    </Dialog>
  );
}
