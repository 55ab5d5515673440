// How it will look: a sample article's mail, in the light and in the dark, and its card; anew a moment after each change. The
// one before stays until the next is there.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api, need } from '../../api/client.ts';
import { usePreferences } from '../../frame/preferences.ts';
import { useSay } from '../../frame/words.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Select } from '../../parts/select.tsx';
import { showMail } from '../../parts/show-mail.ts';
import { Ways } from '../../parts/ways.tsx';
import type { Brand } from './draft.ts';

const ways = ['mail', 'dark', 'card'] as const;
type Way = (typeof ways)[number];
const restMs = 350;

export function Preview({ brand }: { brand: Brand }) {
  const say = useSay();
  const { language } = usePreferences();
  const [way, setWay] = useState<Way>('mail');
  const [theme, setTheme] = useState('');
  const themes = useQuery({ queryKey: ['themes'], queryFn: () => need(api.GET('/api/v1/themes')) });
  const asked = useRested(
    new URLSearchParams({
      brand: JSON.stringify(brand),
      language: language === 'zh-TW' ? 'zh-Hant' : 'en',
      ...(theme && { theme }),
    }).toString(),
  );
  return (
    <section className="brand-preview" aria-labelledby="brand-preview">
      <div className="brand-preview-head">
        <h2 id="brand-preview" className="kicker">
          {say('brand.preview')}
        </h2>
        <Select
          label={say('brand.theme')}
          hidesLabel
          placeholder={say('brand.ownTheme')}
          options={themes.data?.items.map(({ name, title }) => ({ id: name, name: title })) ?? []}
          value={theme}
          onChange={setTheme}
        />
      </div>
      <Ways<Way>
        label={say('brand.preview')}
        ways={ways.map((id) => ({ id, name: say(`brand.way.${id}`) }))}
        chosen={way}
        choose={setWay}
      />
      {way === 'card' ? (
        <CardImage src={`/api/v1/brand/preview/card.png?${asked}`} name={brand.name} />
      ) : (
        <MailFrame key={way} src={`/api/v1/brand/preview/email.html?${asked}`} isDark={way === 'dark'} />
      )}
      <p className="soft small">{say('brand.previewAbout')}</p>
    </section>
  );
}

function CardImage({ src, name }: { src: string; name: string }) {
  const say = useSay();
  const [told, setTold] = useState<Told | null>(null);
  return (
    <div className="brand-shown">
      <Standing src={src} told={told} />
      <img
        className="brand-card"
        src={src}
        alt={say('brand.cardAlt', { name })}
        width={1200}
        height={675}
        onLoad={() => setTold({ src, isShown: true })}
        onError={() => setTold({ src, isShown: false })}
      />
    </div>
  );
}

/** Two frames: the next one loads behind the one that is seen. */
function MailFrame({ src, isDark }: { src: string; isDark: boolean }) {
  const say = useSay();
  const [told, setTold] = useState<Told | null>(null);
  const [seen, setSeen] = useState<string | null>(null);
  const arrive = (mail: Document | null, one: string) => {
    // What is refused is no page.
    const isShown = mail?.contentType === 'text/html';
    if (isShown) showMail(mail, isDark ? 'dark' : 'light');
    if (one !== src) return;
    setTold({ src, isShown });
    if (isShown) setSeen(one);
  };
  return (
    <div className={isDark ? 'brand-shown brand-mail brand-mail-dark' : 'brand-shown brand-mail'}>
      <Standing src={src} told={told} />
      {[...new Set([...(seen === null ? [] : [seen]), src])].map((one) => (
        <iframe
          key={one}
          className={one === seen ? undefined : 'brand-mail-next'}
          title={say('brand.way.mail')}
          aria-hidden={one !== seen}
          tabIndex={one === seen ? undefined : -1}
          src={one}
          sandbox="allow-same-origin"
          onLoad={({ currentTarget }) => arrive(currentTarget.contentDocument, one)}
        />
      ))}
    </div>
  );
}

/** What became of an address. */
interface Told {
  src: string;
  isShown: boolean;
}

/** While the next one is on its way, and where it does not come. */
function Standing({ src, told }: { src: string; told: Told | null }) {
  const say = useSay();
  if (told?.src !== src)
    return (
      <div className="brand-standing">
        <Loading />
      </div>
    );
  return told.isShown ? null : (
    <p className="brand-standing brand-failed small" role="status">
      {say('brand.previewFailed')}
    </p>
  );
}

/** What a value is once it has been the same for a moment. */
function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}
