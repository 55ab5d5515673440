// One's own passkeys.
import { queryOptions } from '@tanstack/react-query';
import { api, need } from '../../api/client.ts';

export const passkeysQuery = queryOptions({
  queryKey: ['me', 'passkeys'],
  queryFn: () => need(api.GET('/api/v1/passkeys')),
});
