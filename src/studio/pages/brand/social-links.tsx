// Where else readers find the publication: links at the foot of each mail.
import { useSay } from '../../frame/words.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { Draft } from './draft.ts';

type Links = Draft['socialLinks'];

export function SocialLinks({ links, onChange }: { links: Links; onChange(links: Links): void }) {
  const say = useSay();
  const set = (at: number, change: Partial<Links[number]>) =>
    onChange(links.map((link, index) => (index === at ? { ...link, ...change } : link)));
  return (
    <div className="stack">
      {links.length === 0 && <p className="soft small">{say('brand.noLinks')}</p>}
      {links.map((link, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: what is typed has nothing else that stays
        <div key={at} className="brand-link">
          <Field
            label={say('brand.linkName')}
            value={link.label}
            onChange={(label) => set(at, { label })}
            isRequired
          />
          <Field
            label={say('brand.linkUrl')}
            type="url"
            inputMode="url"
            placeholder="https://"
            value={link.url}
            onChange={(url) => set(at, { url })}
            isRequired
          />
          <Button
            weight="quiet"
            aria-label={say('brand.removeLinkOf', { name: link.label || String(at + 1) })}
            onPress={() => onChange(links.filter((_, index) => index !== at))}
          >
            {say('brand.removeLink')}
          </Button>
        </div>
      ))}
      <div>
        <Button size="s" onPress={() => onChange([...links, { label: '', url: '' }])}>
          {say('brand.addLink')}
        </Button>
      </div>
    </div>
  );
}
