// The brand as it is typed, field by field, and what of it can be kept or looked at.
import { contrast, textContrast } from '../../../design/colour.ts';
import type { Schema } from '../../api/client.ts';

export type Brand = Schema<'Brand'>['brand'];
export type Role = keyof Brand['colours'];

/** Each field a text, '' where there is none. */
export interface Draft {
  name: string;
  url: string;
  senderName: string;
  senderEmail: string;
  replyTo: string;
  unsubscribeEmail: string;
  postalAddress: string;
  colours: Record<Role, string>;
  logo: Logo | null;
  socialLinks: { label: string; url: string }[];
}
export type Logo = NonNullable<Brand['logo']>;

export const draftOf = ({
  sender,
  url,
  replyTo,
  unsubscribeEmail,
  logo,
  socialLinks,
  ...brand
}: Brand): Draft => ({
  ...brand,
  url: url ?? '',
  senderName: sender.name,
  senderEmail: sender.email,
  replyTo: replyTo ?? '',
  unsubscribeEmail: unsubscribeEmail ?? '',
  logo: logo ?? null,
  socialLinks: socialLinks ?? [],
});

export const brandOf = (draft: Draft): Brand => {
  const { senderName, senderEmail, url, replyTo, unsubscribeEmail, logo, ...rest } = draft;
  return {
    ...rest,
    ...(url && { url: url.trim() }),
    ...(replyTo && { replyTo: replyTo.trim() }),
    ...(unsubscribeEmail && { unsubscribeEmail: unsubscribeEmail.trim() }),
    sender: { name: senderName, email: senderEmail.trim() },
    ...(logo && { logo }),
  };
};

export const isSame = (a: Draft, b: Draft): boolean =>
  JSON.stringify(brandOf(a)) === JSON.stringify(brandOf(b));

export const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text);

/** Of text in it on paper; null while one of both is no colour yet. */
export const ratioOf = ({ paper, ...colours }: Draft['colours'], role: 'ink' | 'accent'): number | null =>
  isColour(paper) && isColour(colours[role]) ? contrast(colours[role], paper) : null;

export const isReadable = (colours: Draft['colours']): boolean =>
  (['ink', 'accent'] as const).every((role) => (ratioOf(colours, role) ?? 0) >= textContrast);

const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());

/** What of it can be shown now; the rest as it was. */
export function shownOf(draft: Draft, before: Brand): Brand {
  const { name, url, senderName, senderEmail, postalAddress, colours, logo, socialLinks } = draft;
  return {
    name: name.trim() || before.name,
    ...(URL.canParse(url.trim()) && { url: url.trim() }),
    sender: {
      name: senderName.trim() || before.sender.name,
      email: isEmail(senderEmail) ? senderEmail.trim() : before.sender.email,
    },
    postalAddress: postalAddress.trim() || before.postalAddress,
    colours: isReadable(colours) ? colours : before.colours,
    ...(logo && { logo }),
    socialLinks: socialLinks.filter(({ label, url: to }) => label.trim() && URL.canParse(to)),
  };
}
