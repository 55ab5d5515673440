// The logo: an address, looked at by the server before it is taken, and how large mails show it.
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { api, need } from '../../api/client.ts';
import { useFormat, useSay, useTell } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { Logo } from './draft.ts';

/** What a masthead has room for, in px; a file is shown at half its size at most, to be sharp on a good display. */
const most = { width: 240, height: 60 };

export function LogoFields({ logo, onChange }: { logo: Logo | null; onChange(logo: Logo | null): void }) {
  const say = useSay();
  const tell = useTell();
  const format = useFormat();
  const [url, setUrl] = useState(logo?.url ?? '');
  const look = useMutation({
    mutationFn: () => need(api.POST('/api/v1/brand/logo', { body: { url: url.trim() } })),
    onSuccess: (found) => onChange({ url: found.url, ...fitted(found) }),
  });
  const size = (width: number) =>
    logo && onChange({ ...logo, width, height: Math.max(1, Math.round((width * logo.height) / logo.width)) });
  return (
    <div className="stack">
      <div className="brand-line">
        <Field
          label={say('brand.logoUrl')}
          hint={say('brand.logoHint')}
          error={look.error && tell(look.error.message)}
          type="url"
          inputMode="url"
          placeholder="https://"
          value={url}
          onChange={(to) => {
            setUrl(to);
            look.reset();
          }}
        />
        <Button isPending={look.isPending} isDisabled={url.trim() === ''} onPress={() => look.mutate()}>
          {say(logo ? 'brand.logoAnew' : 'brand.logoLook')}
        </Button>
      </div>
      {look.data && (
        <p className="soft small" role="status">
          {say('brand.logoIs', {
            type: look.data.type.replace('image/', '').toUpperCase(),
            width: look.data.width,
            height: look.data.height,
            size: format.number(Math.ceil(look.data.bytes / 1_000)),
          })}
        </p>
      )}
      {logo && (
        <div className="brand-line">
          <Field
            label={say('brand.logoWidth')}
            hint={say('brand.logoSize', { width: logo.width, height: logo.height })}
            inputMode="numeric"
            value={String(logo.width)}
            onChange={(text) => /^[1-9]\d{0,2}$/.test(text) && size(Number(text))}
          />
          <Button
            onPress={() => {
              onChange(null);
              setUrl('');
              look.reset();
            }}
          >
            {say('brand.logoRemove')}
          </Button>
        </div>
      )}
    </div>
  );
}

function fitted({ width, height }: { width: number; height: number }): { width: number; height: number } {
  const share = Math.min(0.5, most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) };
}
