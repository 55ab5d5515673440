import { startX, xCredentials } from '../../servers/x.ts';
import type { NetworkSetup } from '../network-setup.ts';

const setup: NetworkSetup = {
  start: startX,
  credentials: (server) => ({ ...xCredentials, X_API_BASE: server.url }),
  wrong: { X_ACCESS_SECRET: 'not-the-secret' },
  secrets: Object.values(xCredentials),
};
export default setup;
