import { startAnthropic } from '../../servers/anthropic.ts';
import type { EngineSetup } from '../engine-setup.ts';

const setup: EngineSetup = {
  start: startAnthropic,
  variables: (server) => ({
    ANTHROPIC_API_KEY: 'sk-very-secret-anthropic-key',
    ANTHROPIC_BASE_URL: `${server.url}/v1`,
  }),
  needs: 'ANTHROPIC_API_KEY',
  secret: 'sk-very-secret-anthropic-key',
  costUsd: (1_000 * 2 + 200 * 10) / 1e6,
};
export default setup;
