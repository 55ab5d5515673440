import { startChatCompletions } from '../../servers/openai.ts';
import type { EngineSetup } from '../engine-setup.ts';

const setup: EngineSetup = {
  start: () => startChatCompletions('refusal'),
  variables: (server) => ({
    OPENAI_COMPATIBLE_API_KEY: 'sk-very-secret-openai-compatible-key',
    OPENAI_COMPATIBLE_BASE_URL: `${server.url}/v1`,
    OPENAI_COMPATIBLE_MODEL: 'qwen3:8b',
  }),
  needs: 'OPENAI_COMPATIBLE_BASE_URL',
  secret: 'sk-very-secret-openai-compatible-key',
  costUsd: null,
};
export default setup;
