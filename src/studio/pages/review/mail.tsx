// The mail as it will be read: at a desk, on a phone, in the dark, as plain text. In a frame without scripts.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { getText } from '../../api/files.ts';
import { heldToken } from '../../api/token.ts';
import { useSay } from '../../frame/words.tsx';
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
      <ToggleButtonGroup
        className="review-ways"
        aria-label={say('review.readAs')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[way]}
        onSelectionChange={(keys) => {
          const [next] = keys;
          setWay(ways.find((one) => one === next) ?? 'desktop');
        }}
      >
        {ways
          // A frame shows no token.
          .filter((one) => one === 'text' || heldToken() === null)
          .map((one) => (
            <ToggleButton key={one} id={one} className="review-way">
              {say(`review.way.${one}`)}
            </ToggleButton>
          ))}
      </ToggleButtonGroup>
      {way === 'text' ? (
        <PlainText path={`${path}/email.txt`} version={desk.version} />
      ) : (
        <iframe
          key={way}
          onLoad={(event) => way === 'dark' && darken(event.currentTarget.contentDocument)}
          className={`review-mail review-mail-${way}`}
          title={say('approve.mail')}
          src={`${path}/email.html?version=${encodeURIComponent(desk.version)}`}
          sandbox="allow-same-origin"
        />
      )}
    </div>
  );
}

/** As a mail program in the dark would read its style: the frame itself follows the machine, whatever that has. */
function darken(mail: Document | null): void {
  for (const { cssRules } of mail?.styleSheets ?? [])
    for (const rule of cssRules) {
      if (!(rule instanceof (mail?.defaultView?.CSSMediaRule ?? CSSMediaRule))) continue;
      const { media } = rule;
      media.mediaText = media.mediaText
        .replace(/\(prefers-color-scheme:\s*dark\)/g, '(min-width: 0px)')
        .replace(/\(prefers-color-scheme:\s*light\)/g, '(max-width: 0px)');
    }
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
