import { startResponses } from '../../servers/openai.ts';
import type { EngineSetup } from '../engine-setup.ts';

const setup: EngineSetup = {
  start: startResponses,
  variables: (server) => ({
    OPENAI_API_KEY: 'sk-very-secret-openai-key',
    OPENAI_BASE_URL: `${server.url}/v1`,
  }),
  needs: 'OPENAI_API_KEY',
  secret: 'sk-very-secret-openai-key',
  costUsd: (1_000 * 0.75 + 200 * 4.5) / 1e6,
};
export default setup;
