// Tests run in Node's own ESM; @swc/jest only strips types. Engines start with the first file that needs them and end
// with the run (test/setup). `npm run jest` is without V8's compilation cache, which would keep all modules of each file
// until the worker ends: some 30 MB a file. Patterns are compiled once there, not for one look in bytecode first.
export default {
  testEnvironment: '<rootDir>/test/setup/environment.ts',
  runtime: '<rootDir>/test/setup/runtime.ts',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  globalSetup: '<rootDir>/test/setup/start.ts',
  globalTeardown: '<rootDir>/test/setup/stop.ts',
  setupFilesAfterEnv: ['<rootDir>/test/setup/once-more.ts'],
  // Where a test hangs, not where it is slow: a busy machine takes ten times as long as a quiet one.
  testTimeout: 240_000,
  // One more than cores: a fifth of the time is waiting for engines, servers and a browser.
  maxWorkers: 3,
  // What patterns are compiled to stays in a worker, some 12 MB a file: one of 1.8 GB ended for want of memory.
  workerIdleMemoryLimit: '1GB',
};
