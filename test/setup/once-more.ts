// In CI a test that fails is tried once more, and what it failed with is printed: engines, processes and a browser share two
// cores there. What fails twice fails.
import { jest } from '@jest/globals';

if (process.env.CI) jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
