// All webhooks.
import { queryOptions } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';

export const webhooksQuery = queryOptions({
  queryKey: ['webhooks'],
  queryFn: () => need(api.GET('/api/v1/webhooks')),
});
