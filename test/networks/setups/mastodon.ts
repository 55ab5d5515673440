import { mastodonToken, startMastodon } from '../../servers/mastodon.ts';
import type { NetworkSetup } from '../network-setup.ts';

const setup: NetworkSetup = {
  start: startMastodon,
  credentials: (server) => ({ MASTODON_URL: server.url, MASTODON_TOKEN: mastodonToken }),
  wrong: { MASTODON_TOKEN: 'revoked-token-0123456789' },
  secrets: [mastodonToken, 'revoked-token-0123456789'],
};
export default setup;
