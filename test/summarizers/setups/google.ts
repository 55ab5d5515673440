import { startGoogle } from '../../servers/google.ts';
import type { EngineSetup } from '../engine-setup.ts';

const setup: EngineSetup = {
  start: startGoogle,
  variables: (server) => ({
    GEMINI_API_KEY: 'sk-very-secret-google-key',
    GEMINI_BASE_URL: `${server.url}/v1beta`,
  }),
  needs: 'GEMINI_API_KEY',
  secret: 'sk-very-secret-google-key',
  costUsd: (1_000 * 1.5 + 200 * 7.5) / 1e6,
};
export default setup;
