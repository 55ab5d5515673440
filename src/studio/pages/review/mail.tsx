// The mail as it will be read: at a desk, on a phone, in the dark, as plain text. In a frame without scripts.
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Form } from 'react-aria-components';
import { getText } from '../../api/files.ts';
import { heldToken } from '../../api/token.ts';
import { useSay } from '../../frame/words.tsx';
import { Field } from '../../parts/field.tsx';
import { Refusal } from '../../parts/notice.tsx';
import { showMail } from '../../parts/show-mail.ts';
import { Ways } from '../../parts/ways.tsx';
import { useDesk } from './use-desk.ts';

const ways = ['desktop', 'phone', 'dark', 'text'] as const;
type Way = (typeof ways)[number];

export function Mail() {
  const say = useSay();
  const { desk } = useDesk();
  const [way, setWay] = useState<Way>(heldToken() === null ? 'desktop' : 'text');
  const [as, setAs] = useState('');
  const path = `/api/v1/campaigns/${encodeURIComponent(desk.campaign.id)}`;
  const query = new URLSearchParams({ version: desk.version, ...(as && { as }) });
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
        <PlainText path={`${path}/email.txt?${query}`} />
      ) : (
        <MailFrame key={way} way={way} src={`${path}/email.html?${query}`} />
      )}
      <AsReader path={path} show={setAs} />
    </div>
  );
}

/** Nothing is shown as somebody who is not on the list. */
function AsReader({ path, show }: { path: string; show(as: string): void }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const look = useMutation({
    mutationFn: async (as: string) => {
      if (as) await getText(`${path}/email.txt?${new URLSearchParams({ as })}`);
      return as;
    },
    onSuccess: show,
  });
  return (
    <Form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        look.mutate(typed.trim());
      }}
    >
      <Field
        label={say('review.as')}
        hint={say('review.asHint')}
        inputMode="email"
        value={typed}
        onChange={setTyped}
        onBlur={() => look.mutate(typed.trim())}
      />
      <Refusal error={look.error} />
    </Form>
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

function PlainText({ path }: { path: string }) {
  const say = useSay();
  const { data } = useQuery({
    queryKey: ['review-text', path],
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
