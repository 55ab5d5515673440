// The brand: who publishes. What is kept here stands over the file, for whatever is rendered and approved from then on.
import { z } from 'zod';
import { type Records, refreshBrand, storedBrand } from '../app.ts';
import { brandSchema } from '../design/brand.ts';
import { deleteSetting, putSetting } from '../store/settings.ts';
import { type Acting, audited } from './audit.ts';
import { readTerms } from './terms.ts';
import { viewOf } from './views.ts';

export const brandView = z
  .object({
    brand: brandSchema,
    /** stored: kept here; file: PULLQUOTE_BRAND, or the sample. */
    from: z.enum(['stored', 'file']),
    /** What of it is still the sample's: no mail server gets such mail without being forced. */
    sample: z.array(z.enum(['sender', 'address'])),
  })
  .meta({ id: 'Brand' });
export type BrandView = z.output<typeof brandView>;

type Opened = Acting & Pick<Records, 'store' | 'config'>;

export async function showBrand(opened: Pick<Records, 'store' | 'config'>): Promise<BrandView> {
  await refreshBrand(opened);
  const { brand, sample } = opened.config;
  const from = (await storedBrand(opened.store.db)) === null ? 'file' : 'stored';
  return viewOf(brandView, { brand, sample, from });
}

const changed = { act: 'brand.changed', kind: 'installation', id: 'brand' } as const;

/** All of it; colours that cannot be read are refused, with some that can. @throws USAGE */
export async function changeBrand(opened: Opened, terms: unknown): Promise<BrandView> {
  const brand = readTerms(brandSchema, terms);
  const before = opened.config.brand;
  await audited(
    opened,
    (tx) => putSetting(tx, 'brand', brand, opened.now()),
    () => ({ ...changed, before: { ...before }, after: brand }),
  );
  return showBrand(opened);
}

/** That of the file counts again. */
export async function forgetBrand(opened: Opened): Promise<BrandView> {
  await audited(
    opened,
    (tx) => deleteSetting(tx, 'brand'),
    () => changed,
  );
  return showBrand(opened);
}
