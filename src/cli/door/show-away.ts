// What a campaign of a server elsewhere sends, as files of this machine.
import { join, resolve } from 'node:path';
import { configFromEnv, readEnv } from '../../../config/env.ts';
import type { ArticleView, DigestView } from '../../operations/digests.ts';
import type { RenditionView } from '../../operations/renditions.ts';
import { at, type Client } from './client.ts';
import type { Door } from './door.ts';

const emailForms = ['html', 'txt', 'eml'] as const;

/** The page of the mail has its logo inside, as the API gives it. @param out campaigns/ID of this machine's data folder where left out */
export async function showAway(
  { ask, bytes }: Client,
  id: string,
  out?: string,
): ReturnType<Door['showCampaign']> {
  const [{ writeCopies }, { aboutCopies }] = await Promise.all([
    import('../../operations/composition.ts'),
    import('../../operations/campaigns.ts'),
  ]);
  const of = at`/campaigns/${id}`;
  const { subject, cards, posts, notes } = await ask<RenditionView>('GET', `${of}/rendition`);
  const [digest, article] = await Promise.all([
    ask<DigestView>('GET', `${of}/digest`),
    ask<ArticleView>('GET', `${of}/article`),
  ]);
  const [html, txt, eml] = await Promise.all(emailForms.map((form) => bytes(`${of}/email.${form}`)));
  const images = new Map<string, Buffer>();
  for (const { file } of cards) images.set(file, await bytes(`${of}/cards/${encodeURIComponent(file)}`));
  const copies = {
    ...{ digest, cards, posts, images },
    text: article.kind === 'text' ? null : article.raw,
    email: { html: html ?? '', txt: txt ?? '', eml: eml ?? '' },
  };
  const folder = resolve(out ?? join(configFromEnv(readEnv()).dataDir, 'campaigns', id));
  const written = await writeCopies(folder, copies, aboutCopies(id));
  return { ...written, subject, notes, cards, digest };
}
