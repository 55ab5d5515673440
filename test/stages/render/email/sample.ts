// A digest of test/fixtures/digests as the email stage gets it, with a placeholder for the card that the mail shows.
import { readFileSync } from 'node:fs';
import { type Brand, brandSchema } from '../../../../src/design/brand.ts';
import { type Digest, digestSchema } from '../../../../src/domain/digest.ts';
import { sha256 } from '../../../../src/domain/id.ts';
import type { EmailInput } from '../../../../src/stages/render/email/compose-email.ts';
import { loadLocales } from '../../../../src/themes/load-locales.ts';
import { loadEmailTheme } from '../../../../src/themes/load-theme.ts';

export const sampleLanguages = ['zh-Hant', 'en', 'ja'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

const metadata: Record<SampleLanguage, EmailInput['metadata']> = {
  'zh-Hant': { siteName: '島嶼日報', byline: '文／陳怡君', publishedAt: '2026-11-20T23:30:00+08:00' },
  en: { siteName: 'The Parish Post', byline: 'Nora Whitfield', publishedAt: '2026-11-20' },
  ja: { siteName: 'みなと通信', byline: '文・三浦透', publishedAt: '2026-11-20' },
};

/** One white pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);

export const sampleBrand: Brand = brandSchema.parse({
  ...JSON.parse(readFileSync(new URL('../../../../config/brand.json', import.meta.url), 'utf8')),
  socialLinks: [
    { label: 'Mastodon', url: 'https://social.example/@pullquote' },
    { label: 'Bluesky', url: 'https://sky.example/pullquote' },
  ],
});

export function sampleDigest(language: SampleLanguage): Digest {
  const file = new URL(`../../../fixtures/digests/${language}.json`, import.meta.url);
  return digestSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export function sampleInput(
  language: SampleLanguage,
  theme: string,
  over: Partial<EmailInput> = {},
): EmailInput {
  const digest = over.digest ?? sampleDigest(language);
  const [quote] = digest.quotes;
  const card = {
    file: 'quote-1-1200x675-00000000.png',
    kind: 'quote' as const,
    format: '1200x675' as const,
    width: 1200,
    height: 675,
    bytes: png.length,
    sha256: sha256(png),
    alt: quote ? `${quote.text} — ${quote.speaker}` : digest.title,
    quoteIndex: 0,
  };
  return {
    digest,
    metadata: { ...metadata[language], canonicalUrl: 'https://news.example/story?id=1&from=mail' },
    brand: sampleBrand,
    theme: loadEmailTheme(theme),
    locales: loadLocales(),
    wantedLocales: [language],
    cards: [{ card, body: png }],
    cardUrl: null,
    listId: 'readers.pullquote.example',
    ...over,
  };
}
