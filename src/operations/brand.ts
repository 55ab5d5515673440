// The brand: who publishes. What is kept here stands over the file, for whatever is rendered and approved from then on.
import { z } from 'zod';
import { type Records, refreshBrand, storedBrand } from '../app.ts';
import { type Brand, brandSchema } from '../design/brand.ts';
import { sha256 } from '../domain/id.ts';
import { PullquoteError } from '../errors.ts';
import type { Db } from '../store/index.ts';
import { deleteSetting, lockSettings, putSetting } from '../store/settings.ts';
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
    /** As the ETag has it: what a change may say it has seen. */
    version: z.string(),
  })
  .meta({ id: 'Brand' });
export type BrandView = z.output<typeof brandView>;

type Opened = Acting & Pick<Records, 'store' | 'config'>;

export async function showBrand(opened: Pick<Records, 'store' | 'config'>): Promise<BrandView> {
  await refreshBrand(opened);
  const { brand, sample } = opened.config;
  const from = (await storedBrand(opened.store.db)) === null ? 'file' : 'stored';
  return viewOf(brandView, { brand, sample, from, version: versionOf(brand) });
}

const versionOf = (brand: Brand): string => sha256(JSON.stringify(brand)).slice(0, 16);

const changed = { act: 'brand.changed', kind: 'installation', id: 'brand' } as const;

/**
 * All of it; colours that cannot be read are refused, with some that can.
 * @param seen the version that was looked at, where it is told
 * @throws USAGE, EDIT_CONFLICT where it has changed since
 */
export async function changeBrand(opened: Opened, terms: unknown, seen?: string): Promise<BrandView> {
  const brand = readTerms(brandSchema, terms);
  await audited(
    opened,
    async (tx) => {
      const before = await brandBefore(opened, tx, seen);
      await putSetting(tx, 'brand', brand, opened.now());
      return before;
    },
    (before) => ({ ...changed, before, after: brand }),
  );
  return showBrand(opened);
}

/** That of the file counts again. @throws EDIT_CONFLICT as {@link changeBrand} */
export async function forgetBrand(opened: Opened, seen?: string): Promise<BrandView> {
  await audited(
    opened,
    async (tx) => {
      await brandBefore(opened, tx, seen);
      await deleteSetting(tx, 'brand');
    },
    () => changed,
  );
  return showBrand(opened);
}

/** The one that counts until this transaction ends, held for it alone. */
async function brandBefore({ config }: Opened, tx: Db, seen: string | undefined): Promise<Brand> {
  await lockSettings(tx);
  await refreshBrand({ config, store: { db: tx } });
  if (seen !== undefined && seen !== versionOf(config.brand))
    throw new PullquoteError(
      'EDIT_CONFLICT',
      'expected the brand as it was looked at, but somebody has changed it since; look at it again',
    );
  return { ...config.brand };
}
