// A list by the name that its readers see.
import { useQuery } from '@tanstack/react-query';
import { listsQuery } from '../../api/lists.ts';

/** Of a slug; until the lists are here it is the slug. */
export function useListName(): (slug: string) => string {
  const { data } = useQuery(listsQuery);
  return (slug) => data?.items.find((list) => list.slug === slug)?.name ?? slug;
}
