// The mail as it will be read: at a desk, on a phone, in the dark, as plain text. In a frame without scripts.
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { getText } from '../../api/files.ts';
import { heldToken } from '../../api/token.ts';
import { useSay } from '../../frame/words.tsx';
import { showMail } from '../../parts/show-mail.ts';
import { Ways } from '../../parts/ways.tsx';
import { useDesk } from './use-desk.ts';

const ways = ['desktop', 'phone', 'dark', 'text'] as const;
type Way = (typeof ways)[number];

export function Mail() {
  const say = useSay();
  const { desk } = useDesk();
  const [way, setWay] = useState<Way>(heldToken() === null ? 'desktop' : 'text');
  const path = `/api/v1/campaigns/${encodeURIComponent(desk.campaign.id)}`;
  return (
    <div className="stack">
      <Ways<Way>
        label={say('review.readAs')}
        ways={ways
          // A frame shows no token.
          .filter((one) => one === 'text' || heldToken() === null)
          .map((id) => ({ id, name: say(`review.way.${id}`) }))}
        chosen={way}
        choose={setWay}
      />
      {way === 'text' ? (
        <PlainText path={`${path}/email.txt`} version={desk.version} />
      ) : (
        <MailFrame
          key={way}
          way={way}
          src={`${path}/email.html?version=${encodeURIComponent(desk.version)}`}
        />
      )}
    </div>
  );
}

/** Busy until it shows what it should, as its way would. */
function MailFrame({ way, src }: { way: Way; src: string }) {
  const say = useSay();
  const [shown, setShown] = useState('');
  const readUntil = useRef(0);
  return (
    <iframe
      onLoad={({ currentTarget: { contentDocument: mail, contentWindow: view } }) => {
        showMail(mail, way === 'dark' ? 'dark' : 'light');
        // Whoever reads on after an edit is where they were.
        view?.scrollTo(0, readUntil.current);
        view?.addEventListener('scroll', () => {
          readUntil.current = view.scrollY;
        });
        setShown(mail?.URL ?? '');
      }}
      className={`review-mail review-mail-${way}`}
      title={say('approve.mail')}
      aria-busy={shown !== new URL(src, document.baseURI).href}
      src={src}
      sandbox="allow-same-origin"
    />
  );
}

function PlainText({ path, version }: { path: string; version: string }) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['review-text', path, version],
    queryFn: () => getText(path),
    placeholderData: (before) => before,
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className="review-text" aria-label={say('approve.plain')} tabIndex={0}>
      <pre>{data}</pre>
    </section>
  );
}
