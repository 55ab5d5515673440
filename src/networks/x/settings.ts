// The variables of an account on X.
import { z } from 'zod';

const key = z.string().min(1);
export const settings = z.object({
  X_APP_KEY: key,
  X_APP_SECRET: key,
  X_ACCESS_TOKEN: z.string().regex(/^\d+-\S+$/, 'an access token of OAuth 1.0a: <user id>-<letters>'),
  X_ACCESS_SECRET: key,
  /** Instead of https://api.x.com: a proxy, or a local server in tests. */
  X_API_BASE: z.url().optional(),
});
export type Settings = z.infer<typeof settings>;
