import { blueskyCredentials, startBluesky } from '../../servers/bluesky.ts';
import type { NetworkSetup } from '../network-setup.ts';

const setup: NetworkSetup = {
  start: startBluesky,
  credentials: (server) => ({ ...blueskyCredentials, BLUESKY_SERVICE: server.url }),
  wrong: { BLUESKY_APP_PASSWORD: 'wron-gpas-swor-d000' },
  secrets: [blueskyCredentials.BLUESKY_APP_PASSWORD, 'wron-gpas-swor-d000', 'session-token'],
};
export default setup;
