import { startChatCompletions } from '../../servers/openai.ts';
import type { EngineSetup } from '../engine-setup.ts';

const setup: EngineSetup = {
  start: () => startChatCompletions('content_filter'),
  variables: (server) => ({
    DEEPSEEK_API_KEY: 'sk-very-secret-deepseek-key',
    DEEPSEEK_BASE_URL: `${server.url}`,
  }),
  needs: 'DEEPSEEK_API_KEY',
  secret: 'sk-very-secret-deepseek-key',
  costUsd: (1_000 * 0.3 + 200 * 1.2) / 1e6,
};
export default setup;
