// The lists, which more than one page shows. They are of the audience: where it changes, they are asked for anew.
import { queryOptions } from '@tanstack/react-query';
import { api, need } from './client.ts';

export const listsQuery = queryOptions({
  queryKey: ['audience', 'lists'],
  queryFn: () => need(api.GET('/api/v1/lists')),
});
