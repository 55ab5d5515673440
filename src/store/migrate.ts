// Brings a database to the schema of this version. One process at a time, so that any number may start at once.
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import { Client } from 'pg';
import { classifyFailure, clientConfig } from './db.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any number that no other program on this database locks: "pullquot" in ASCII. */
const lockKey = 0x70756c6c71756f74n;

/**
 * Runs what has not run yet, in one transaction; nothing to do is no change. Locks: an advisory lock of the session
 * for as long as it runs, so that a second caller waits for the first.
 * @throws POSTGRES_UNREACHABLE
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new Client(clientConfig(databaseUrl));
  client.on('error', () => {});
  try {
    await client.connect();
    // The lock ends with the connection, also where the process dies.
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await runMigrations(drizzle(client), { migrationsFolder });
  } catch (error) {
    throw classifyFailure(error, databaseUrl);
  } finally {
    await client.end().catch(() => {});
  }
}
