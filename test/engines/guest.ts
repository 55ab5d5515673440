// A process that uses the engines of a data folder until it is ended: for the tests that end one the hard way.
import { startEngines } from '../../src/engines/index.ts';
import { openLog } from '../../src/log.ts';

const [, , dataDir = '', ...names] = process.argv;
const engines = await startEngines(
  { dataDir, databaseUrl: null, redisUrl: null },
  openLog('silent'),
  Object.fromEntries(names.map((name) => [name, true])),
  { durable: false },
);
// Before the line: whoever reads it may signal at once.
process.once('SIGINT', () => void engines[Symbol.asyncDispose]());
process.stdout.write(`${JSON.stringify(engines)}\n`);
