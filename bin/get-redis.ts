// Run by setup.js once Node 24 is there: gets a Redis where the machine has none. Fails with the reason on stderr.

import { getRedisPackage } from '../src/engines/redis-package.ts';
import { findRedisServer } from '../src/engines/redis-server.ts';
import { messageOf } from '../src/errors.ts';

try {
  if (findRedisServer() === null) await getRedisPackage();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
