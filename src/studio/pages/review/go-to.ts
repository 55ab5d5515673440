// The way from a warning to its place.
import { createContext } from 'react';
import type { Finding } from '../../api/client.ts';

export type PlaceOnDesk = Finding['place'];

export const GoTo = createContext<(place: PlaceOnDesk) => void>(() => {});

/** The column that it stands in. */
export const columnOf = ({ field }: PlaceOnDesk): 'article' | 'digest' | 'outcome' =>
  field === 'article' ? 'article' : /^(posts|alts)/.test(field) ? 'outcome' : 'digest';

export function showPlace({ field, start }: PlaceOnDesk): void {
  const blocks = [...document.querySelectorAll<HTMLElement>('[id^="words-"]')];
  const block = blocks.findLast(
    ({ id }) => start !== undefined && Number(id.slice('words-'.length)) <= start,
  );
  const place =
    field === 'article' ? block : document.getElementById(`review-${field.replace(/^posts.*/, 'outcome')}`);
  place?.scrollIntoView({ block: 'center' });
  (place?.querySelector<HTMLElement>('button, input, textarea') ?? place)?.focus({ preventScroll: true });
}
